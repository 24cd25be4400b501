// What the secretariat and focal points give and take: offices, roles, member-level access.

import { type SiteRole, rolesOf } from '../../../kit/actor.js';
import { dateInGeneva, isDate } from '../../../kit/dates.js';
import { isId } from '../../../kit/ids.js';
import { refuse, refuseAll } from '../../../kit/refusals.js';
import { type Ctx, inTransaction } from '../../../storage/index.js';
import { makeKnown } from '../../people/actions.js';
import { addressOf, badAddress } from '../../people/index.js';
import { isFocalPoint, personByAddress } from '../../people/reads.js';
import { isHere } from '../reads/entering.js';
import { dropOfficeOfTerm, endAccess, endOfficeOfTerm, giveOffice, giveRole, grantAccess, takeOffice, takeRole } from '../store/rights.js';
import { mustBeSecretariat } from './oneself.js';

/**
 * Gives the person behind an address an office in a group, with the capacity that the journal keeps; a person unknown so far is made, as
 * a reader. They sign in by asking for a link. Refused (input) when it is no address or no capacity, (right) to all but the secretariat.
 * Emits `person.appointed`.
 */
export async function appointByAddress(ctx: Ctx, given: { email: string; groupId: string; capacity: string; name?: string }): Promise<{ personId: string }> {
  mustBeSecretariat(ctx);
  const email = addressOf(given.email);
  const capacity = given.capacity.trim().slice(0, 100);
  refuseAll([email ? null : badAddress(given.email), capacity ? null : { code: 'accounts.noCapacity', field: 'capacity', kind: 'input' }]);
  return inTransaction(ctx, async (within) => {
    const personId = await personAt(within, email as string, given.name);
    await appoint(within, { personId, groupId: given.groupId, capacity });
    return { personId };
  });
}

export interface Appointing {
  personId: string;
  groupId: string;
  capacity: string;
  /** The days through which it lasts; open where they are not said. */
  from?: string | null;
  until?: string | null;
  /** The term of an officer for which it is given; without one it is given by itself. */
  termId?: string | null;
}

/** Gives a known person an office in a group, with the capacity that the journal keeps: its rights hold while it lasts. Emits `person.appointed`. */
export async function appoint(ctx: Ctx, given: Appointing): Promise<void> {
  mustBeSecretariat(ctx);
  const { personId, groupId, capacity, from = null, until = null, termId = null } = given;
  await inTransaction(ctx, async (within) => {
    await giveOffice(within.db, { personId, groupId, capacity, from, until, termId });
    await giveRole(within.db, personId, 'reader', ctx.now);
    await within.emit({ name: 'person.appointed', thing: { kind: 'person', id: personId }, groupId, detail: { capacity, ...(from ? { from } : {}), ...(until ? { until } : {}) } });
  });
}

/** Takes the offices of a person in a group back at once, and with them the rights there. Emits `person.dismissed`. Refused (missing) when none is held. */
export async function dismiss(ctx: Ctx, given: { personId: string; groupId: string }): Promise<void> {
  mustBeSecretariat(ctx);
  await inTransaction(ctx, async (within) => {
    const held = isId(given.personId) && (await takeOffice(within.db, { ...given, on: dateInGeneva(ctx.now) }, ctx.now));
    if (!held) refuse({ code: 'accounts.noOffice', kind: 'missing' });
    await within.emit({ name: 'person.dismissed', thing: { kind: 'person', id: given.personId }, groupId: given.groupId });
  });
}

/** Ends the office of an officer's term, inside the caller's transaction: at once for today or an earlier day, else through that day. */
export async function endOfficeFor(ctx: Ctx, given: { termId: string; until: string }): Promise<void> {
  mustBeSecretariat(ctx);
  await endOfficeOfTerm(ctx.db, { ...given, at: given.until <= dateInGeneva(ctx.now) ? ctx.now : null });
}

/** Takes away the office of a term that was confirmed for the wrong person, inside the caller's transaction. */
export async function withdrawOfficeFor(ctx: Ctx, termId: string): Promise<void> {
  mustBeSecretariat(ctx);
  await dropOfficeOfTerm(ctx.db, termId);
}

/**
 * Gives a person a site role or takes it back. Emits `person.roleGiven` or `person.roleTaken`. Refused (right) to all but the secretariat,
 * (missing) for nobody, (state) when somebody would take the secretariat from themselves: else nobody might be left.
 */
export async function setRole(ctx: Ctx, given: { personId: string; role: SiteRole; has: boolean }): Promise<void> {
  mustBeSecretariat(ctx);
  const { personId, role, has } = given;
  if (!has && role === 'secretariat' && personId === ctx.actor.personId) refuse({ code: 'accounts.ownRole', kind: 'state' });
  await inTransaction(ctx, async (within) => {
    if (!isId(personId) || !(await isHere(within.db, personId))) refuse({ code: 'accounts.nobody', kind: 'missing' });
    if (has) await giveRole(within.db, personId, role, ctx.now);
    else await takeRole(within.db, personId, role);
    await within.emit({ name: has ? 'person.roleGiven' : 'person.roleTaken', thing: { kind: 'person', id: personId }, detail: { role } });
  });
}

/**
 * Grants member-level access for a body to the person behind an address, who is made if unknown. By the body's focal point (as with ITU
 * accounts) or the secretariat, Refused (right) to others; (input) for no address or a day that is past; (conflict) when there is a grant.
 * Emits `access.granted`.
 */
export async function grantMember(ctx: Ctx, given: { bodyId: string; email: string; name?: string; until?: string | null }): Promise<{ personId: string }> {
  await mustSpeakFor(ctx, given.bodyId);
  const today = dateInGeneva(ctx.now);
  const until = given.until || null;
  const email = addressOf(given.email);
  refuseAll([email ? null : badAddress(given.email), until && (!isDate(until) || until < today) ? { code: 'accounts.pastDay', field: 'until', kind: 'input' } : null]);
  return inTransaction(ctx, async (within) => {
    const personId = await personAt(within, email as string, given.name);
    const granted = await grantAccess(within.db, { personId, bodyId: given.bodyId, by: ctx.actor.personId, from: today, until, at: ctx.now });
    if (!granted) refuse({ code: 'accounts.grantedAlready', field: 'email', kind: 'conflict' });
    await within.emit({ name: 'access.granted', thing: { kind: 'person', id: personId }, detail: { bodyId: given.bodyId, ...(until ? { until } : {}) } });
    return { personId };
  });
}

/** Ends a grant. By the focal point or the secretariat. Emits `access.ended`. Refused (missing) when there is none of this body. */
export async function endMember(ctx: Ctx, given: { bodyId: string; id: string }): Promise<void> {
  await mustSpeakFor(ctx, given.bodyId);
  await inTransaction(ctx, async (within) => {
    const personId = (isId(given.id) && (await endAccess(within.db, given, ctx.now))) || refuse({ code: 'accounts.noGrant', kind: 'missing' });
    await within.emit({ name: 'access.ended', thing: { kind: 'person', id: personId }, detail: { bodyId: given.bodyId } });
  });
}

async function mustSpeakFor(ctx: Ctx, bodyId: string): Promise<void> {
  if (rolesOf(ctx.actor).includes('secretariat')) return;
  const { personId, bodies = [] } = ctx.actor;
  // Asked of the database too: somebody may have been a focal point when the request began.
  const acts = bodies.some((tie) => tie.bodyId === bodyId && tie.as === 'focalPoint');
  if (!personId || !acts || !(await isFocalPoint(ctx.db, personId, bodyId, dateInGeneva(ctx.now))))
    refuse({ code: 'http.focalPoint', kind: 'right' });
}

/** The person behind an address; somebody unknown is made, as a reader. */
async function personAt(ctx: Ctx, email: string, name?: string): Promise<string> {
  const personId = (await personByAddress(ctx.db, email)) ?? (await makeKnown(ctx, { name: { [ctx.say.language]: name?.trim().slice(0, 200) || email }, email }));
  await giveRole(ctx.db, personId, 'reader', ctx.now);
  return personId;
}
