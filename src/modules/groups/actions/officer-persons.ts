// An officer of the letters is somebody: the secretariat confirms who. Until then a name is a name, whatever persons bear it.

import { refuse } from '../../../kit/refusals.js';
import { rolesOf } from '../../../kit/actor.js';
import { isId } from '../../../kit/ids.js';
import { type Ctx, inTransaction } from '../../../storage/index.js';
import { appoint, withdrawOfficeFor } from '../../accounts/actions.js';
import { makeKnown } from '../../people/actions.js';
import { addressOf, badAddress } from '../../people/index.js';
import { livingPerson, personByAddress } from '../../people/reads.js';
import { OFFICES } from '../group.js';
import { groupsByIds } from '../reads.js';
import { type OfficerTerm, officerTerm } from '../reads/officer-persons.js';
import { lockGroup } from '../store.js';
import { linkOfficer, unlinkOfficer } from '../store/officer-persons.js';

/** A person who is known, by id or address; an address that nobody has makes one known under the officer's name. */
export type OfficerIs = { personId: string } | { email: string };

/**
 * Confirms who an officer is. The office then stands on the person's page, and where its role leads a group the person may lead it while
 * the term lasts. Refused (right) to all but the secretariat, (missing) for no such officer, (input) for nobody or no address, (conflict)
 * when it was confirmed to be somebody else. Emits `group.officerConfirmed`, and `person.appointed` where rights come with it.
 */
export async function confirmOfficer(ctx: Ctx, given: { groupId: string; officerId: string; is: OfficerIs }): Promise<{ personId: string }> {
  mustBeSecretariat(ctx);
  return inTransaction(ctx, async (within) => {
    const term = await heldTerm(within, given);
    const personId = await personMeant(within, term, given.is);
    if (term.personId && term.personId !== personId) refuse({ code: 'groups.officerIsOther', kind: 'conflict' });
    await linkOfficer(within.db, term.id, { personId, by: within.actor.personId, at: within.now });
    const [group] = await groupsByIds(within.db, [given.groupId]);
    const detail = { role: term.role, name: term.name };
    await within.emit({ name: 'group.officerConfirmed', thing: { kind: 'officer', id: term.id }, groupId: given.groupId, detail });
    const capacity = `${within.sayIn('en')(`groups.roles.${term.role}`)} of ${group?.acronym ?? ''}`;
    if (OFFICES[term.role].leads) await appoint(within, { personId, groupId: given.groupId, capacity, from: term.from, until: term.until, termId: term.id });
    return { personId };
  });
}

/** Takes back who an officer was said to be, with the rights that came with it. Refused (right), (missing). Emits `group.officerUnconfirmed`. */
export async function unconfirmOfficer(ctx: Ctx, given: { groupId: string; officerId: string }): Promise<void> {
  mustBeSecretariat(ctx);
  await inTransaction(ctx, async (within) => {
    const term = await heldTerm(within, given);
    if (!term.personId) refuse({ code: 'groups.noTerm', kind: 'missing' });
    await unlinkOfficer(within.db, term.id);
    await withdrawOfficeFor(within, term.id);
    await within.emit({ name: 'group.officerUnconfirmed', thing: { kind: 'officer', id: term.id }, groupId: given.groupId, detail: { role: term.role, name: term.name } });
  });
}

async function heldTerm(ctx: Ctx, { groupId, officerId }: { groupId: string; officerId: string }): Promise<OfficerTerm> {
  await lockGroup(ctx.db, groupId);
  return (await officerTerm(ctx.db, groupId, officerId)) ?? refuse({ code: 'groups.noTerm', kind: 'missing' });
}

async function personMeant(ctx: Ctx, term: OfficerTerm, is: OfficerIs): Promise<string> {
  if ('personId' in is) return (isId(is.personId) && (await livingPerson(ctx.db, is.personId))) || refuse({ code: 'groups.nobodySuch', field: 'person', kind: 'input' });
  const email = addressOf(is.email) ?? refuse(badAddress(is.email));
  return (await personByAddress(ctx.db, email)) ?? makeKnown(ctx, { name: term.name, email });
}

function mustBeSecretariat(ctx: Ctx): void {
  if (!rolesOf(ctx.actor).includes('secretariat')) refuse({ code: 'groups.notSecretariat', kind: 'right' });
}
