// Persons and bodies of the world of the pages: somebody known twice, who speaks for a study group, and lists and links that wait.

import { addBody } from '../../src/modules/bodies/actions.js';
import { bodyByName } from '../../src/modules/bodies/reads.js';
import { addKnownPerson, affiliate, askForAddress, keepList, nameFocalPoint, noteAddress } from '../../src/modules/people/actions.js';
import { appointRepresentative, inviteExpert } from '../../src/modules/representatives/actions.js';
import type { Ctx } from '../../src/storage/index.js';

export interface PeopleWorld {
  /** A person without an account, and another of the same name. */
  person: string;
  double: string;
  /** Asks for a further address of somebody: the token of the link. */
  verification: () => Promise<string>;
  /** A list of persons that waits to be imported. */
  list: () => Promise<string>;
}

export async function aPeopleWorld(ctx: Ctx, group: { id: string }): Promise<PeopleWorld> {
  const [person, double] = [await aPerson(ctx, 'double@example.org'), await aPerson(ctx, 'double@example.net')];
  await affiliate(ctx, { personId: person, body: 'ETSI', from: '2026-01-01' });
  await joins(ctx, group, person);
  return { person, double, verification: () => aVerification(ctx), list: () => aList(ctx) };
}

/** More of everything that the pages of people and bodies show. */
export async function growPeople(ctx: Ctx, group: { id: string }, { person }: PeopleWorld): Promise<void> {
  for (let n = 0; n < 3; n++) {
    await affiliate(ctx, { personId: person, body: `Body ${n}`, from: '2026-02-01' });
    await noteAddress(ctx, { personId: person, email: `more${n}@example.org` });
    const other = await aPerson(ctx, `triple${n}@example.org`);
    await addBody(ctx, { kind: 'question', acronym: `Q${n}/13`, name: { en: `Question ${n} of Study Group 13` }, parent: 'SG13' });
    await joins(ctx, group, other);
  }
}

async function joins(ctx: Ctx, group: { id: string }, personId: string): Promise<void> {
  await appointRepresentative(ctx, { groupId: group.id, person: { personId }, body: 'SG13', by: 'letter', reference: 'SG13-R1', from: '2026-01-01' });
  await inviteExpert(ctx, { groupId: group.id, person: { personId }, by: 'The chair', purpose: 'Clocks', from: '2026-01-01' });
  await nameFocalPoint(ctx, { bodyId: (await bodyByName(ctx.db, 'SG13'))?.id ?? '', personId });
}

async function aPerson(ctx: Ctx, email: string, family = 'Person'): Promise<string> {
  return (await addKnownPerson(ctx, { names: [{ given: 'Double', family }], email })).id;
}

async function aList(ctx: Ctx): Promise<string> {
  return (await keepList(ctx, { name: 'list.csv', bytes: new TextEncoder().encode('Name,E-mail\nListed Person,listed@example.org\nDouble Person,\n') })).id;
}

let verifications = 0;

async function aVerification(ctx: Ctx): Promise<string> {
  const email = `further${++verifications}@example.org`;
  await askForAddress(ctx, { personId: await aPerson(ctx, `first${verifications}@example.org`, `Verifier ${verifications}`), email, origin: 'http://comity.test' });
  const mail = await ctx.db.selectFrom('outbox').where('recipient', '=', email).select('body').executeTakeFirst();
  return /verify-address\/([\w-]+)/.exec(mail?.body ?? '')?.[1] ?? '';
}
