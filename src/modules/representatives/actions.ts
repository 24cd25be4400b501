// What may be done: note whom a body sends to a group, invite an expert, end either.

import { rolesOf } from '../../kit/actor.js';
import { type IsoDate, dateInGeneva, isDate } from '../../kit/dates.js';
import { isId } from '../../kit/ids.js';
import { type Refusal, refuse, refuseAll } from '../../kit/refusals.js';
import { type Ctx, inTransaction } from '../../storage/index.js';
import { bodyByName } from '../bodies/reads.js';
import { holdGroup } from '../groups/actions.js';
import { makeKnown } from '../people/actions.js';
import { addressOf, badAddress, nameFrom } from '../people/index.js';
import { livingPerson, personByAddress } from '../people/reads.js';
import { representativesOf } from './reads.js';
import { APPOINTMENTS, sendsOne } from './representation.js';
import { addExpert, addRepresentation, endIn } from './store.js';

/** Somebody known by id, or by an address; a name makes known who is not. */
export type Somebody = { personId: string } | { email: string; name?: string };

export interface AppointmentGiven {
  groupId: string;
  person: Somebody;
  /** A name, acronym or alias of the body that sends. */
  body: string;
  by: string;
  /** The letter, liaison statement or meeting that says so. */
  reference: string;
  from?: IsoDate | null;
  until?: IsoDate | null;
}

/**
 * Notes that a body sends somebody to a group. Refused (right) to all but officers of the group and the secretariat, (input) for a body,
 * person or day that is none or without a reference, (conflict) when the person does so already, or when a body that names one
 * representative has one. Emits `representative.appointed`.
 */
export async function appointRepresentative(ctx: Ctx, given: AppointmentGiven): Promise<{ id: string; personId: string }> {
  mayLead(ctx, given.groupId);
  const how = APPOINTMENTS.find((one) => one === given.by);
  const reference = given.reference.trim().slice(0, 200);
  const { from, until, wrong } = spanOf(ctx, given);
  return inTransaction(ctx, async (within) => {
    await holdGroup(within, given.groupId);
    const body = await bodyByName(within.db, given.body);
    const person = await personMeant(within, given.person);
    refuseAll([
      body ? null : { code: 'representatives.noSuchBody', params: { body: given.body.slice(0, 100) }, field: 'body', kind: 'input' },
      ...('wrong' in person ? person.wrong : []),
      how ? null : { code: 'representatives.noSuchWay', field: 'by', kind: 'input' },
      reference ? null : { code: 'representatives.needsReference', field: 'reference', kind: 'input' },
      ...wrong,
    ]);
    if (!body || !how || 'wrong' in person) throw new Error('what is wrong was not refused');
    const personId = await madeKnown(within, person);
    if (sendsOne(body.kind)) await mustBeTheOnly(within, given.groupId, body, personId);
    const id = await addRepresentation(within.db, { groupId: given.groupId, bodyId: body.id, personId, how, reference, from, until, at: within.now, by: within.actor.personId });
    if (!id) refuse({ code: 'representatives.already', field: 'email', kind: 'conflict' });
    await within.emit({ name: 'representative.appointed', thing: { kind: 'representation', id }, groupId: given.groupId, detail: { name: body.name, from } });
    return { id, personId };
  });
}

/** Ends a representation on a day. Refused (right) as above, (missing) when none is open. Emits `representative.ended`. */
export async function endRepresentation(ctx: Ctx, given: { groupId: string; id: string; until: IsoDate }): Promise<void> {
  await end(ctx, 'representations', given, 'representative.ended');
}

export interface InvitationGiven {
  groupId: string;
  person: Somebody;
  /** Who invites, in words. */
  by: string;
  purpose: string;
  from?: IsoDate | null;
  until?: IsoDate | null;
}

/**
 * Notes that a group invites an expert. Refused (right) to all but officers of the group and the secretariat, (input) without inviter or
 * purpose, (conflict) when the person is invited already. Emits `expert.invited`.
 */
export async function inviteExpert(ctx: Ctx, given: InvitationGiven): Promise<{ id: string; personId: string }> {
  mayLead(ctx, given.groupId);
  const [invitedBy, purpose] = [given.by.trim().slice(0, 200), given.purpose.trim().slice(0, 500)];
  const { from, until, wrong } = spanOf(ctx, given);
  return inTransaction(ctx, async (within) => {
    await holdGroup(within, given.groupId);
    const person = await personMeant(within, given.person);
    refuseAll([
      ...('wrong' in person ? person.wrong : []),
      invitedBy ? null : { code: 'representatives.needsInviter', field: 'by', kind: 'input' },
      purpose ? null : { code: 'representatives.needsPurpose', field: 'purpose', kind: 'input' },
      ...wrong,
    ]);
    if ('wrong' in person) throw new Error('what is wrong was not refused');
    const personId = await madeKnown(within, person);
    const id = await addExpert(within.db, { groupId: given.groupId, personId, invitedBy, purpose, from, until, at: within.now, by: within.actor.personId });
    if (!id) refuse({ code: 'representatives.already', field: 'email', kind: 'conflict' });
    await within.emit({ name: 'expert.invited', thing: { kind: 'invitedExpert', id }, groupId: given.groupId, detail: { from } });
    return { id, personId };
  });
}

/** Ends an invitation on a day. Refused (right) as above, (missing) when none is open. Emits `expert.ended`. */
export async function endInvitation(ctx: Ctx, given: { groupId: string; id: string; until: IsoDate }): Promise<void> {
  await end(ctx, 'invited_experts', given, 'expert.ended');
}

async function end(ctx: Ctx, table: 'representations' | 'invited_experts', given: { groupId: string; id: string; until: IsoDate }, event: string): Promise<void> {
  mayLead(ctx, given.groupId);
  if (!isDate(given.until)) refuse({ code: 'representatives.noSuchDay', field: 'until', kind: 'input' });
  await inTransaction(ctx, async (within) => {
    if (!isId(given.id) || !(await endIn(within.db, table, given))) refuse({ code: 'representatives.nothingOpen', kind: 'missing' });
    await within.emit({ name: event, thing: { kind: table === 'representations' ? 'representation' : 'invitedExpert', id: given.id }, groupId: given.groupId, detail: { until: given.until } });
  });
}

async function mustBeTheOnly(ctx: Ctx, groupId: string, body: { id: string; acronym: string | null; name: object }, personId: string): Promise<void> {
  const sent = (await representativesOf(ctx.db, { groupId })).filter((one) => one.body.id === body.id && one.until === null && one.person.id !== personId);
  if (sent.length > 0) refuse({ code: 'representatives.oneEach', params: { body: body.acronym ?? String(Object.values(body.name)[0] ?? '') }, field: 'body', kind: 'conflict' });
}

type Meant = { personId: string } | { email: string; name: string } | { wrong: Refusal[] };

/** Who is meant: somebody known, somebody to be made known, or what is wrong with what was said of them. */
async function personMeant(ctx: Ctx, person: Somebody): Promise<Meant> {
  if ('personId' in person) {
    const living = await livingPerson(ctx.db, person.personId);
    return living ? { personId: living } : { wrong: [{ code: 'representatives.nobody', field: 'email', kind: 'input' }] };
  }
  const email = addressOf(person.email);
  const known = email ? await personByAddress(ctx.db, email) : null;
  if (known) return { personId: known };
  const name = nameFrom({ written: person.name ?? '' })?.written;
  if (email && name) return { email, name };
  // With an address that is none nobody can tell whether a name is wanting.
  return { wrong: [email ? { code: 'representatives.needsName', field: 'name', kind: 'input' } : badAddress(person.email)] };
}

async function madeKnown(ctx: Ctx, person: Exclude<Meant, { wrong: Refusal[] }>): Promise<string> {
  return 'personId' in person ? person.personId : makeKnown(ctx, { name: { [ctx.say.language]: person.name }, email: person.email });
}

function spanOf(ctx: Ctx, given: { from?: IsoDate | null; until?: IsoDate | null }): { from: IsoDate; until: IsoDate | null; wrong: Refusal[] } {
  const from = given.from || dateInGeneva(ctx.now);
  const until = given.until || null;
  const wrong: Refusal[] = [];
  if (!isDate(from)) wrong.push({ code: 'representatives.noSuchDay', field: 'from', kind: 'input' });
  if (until !== null && (!isDate(until) || (isDate(from) && until < from))) wrong.push({ code: 'representatives.noSuchDay', field: 'until', kind: 'input' });
  return { from, until, wrong };
}

function mayLead(ctx: Ctx, groupId: string): void {
  const roles = rolesOf(ctx.actor, groupId);
  if (!roles.includes('secretariat') && !roles.includes('officer')) refuse({ code: 'representatives.notOfficer', kind: 'right' });
}
