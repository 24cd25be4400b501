// What may be done: note whom a body sends to a group, invite an expert, end either.

import { rolesOf } from '../../kit/actor.js';
import { type IsoDate, dateIn, isDate } from '../../kit/dates.js';
import { isId } from '../../kit/ids.js';
import { refuse } from '../../kit/refusals.js';
import { type Ctx, inTransaction } from '../../storage/index.js';
import { bodyByName } from '../bodies/reads.js';
import { holdGroup } from '../groups/actions.js';
import { makeKnown } from '../people/actions.js';
import { addressOf, nameFrom } from '../people/index.js';
import { livingPerson, personByAddress } from '../people/reads.js';
import { representativesOf } from './reads.js';
import { APPOINTMENTS, type Appointment, sendsOne } from './representation.js';
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
  const how = APPOINTMENTS.find((one) => one === given.by) ?? refuse({ code: 'representatives.noSuchWay', field: 'by', kind: 'input' });
  const reference = given.reference.trim().slice(0, 200) || refuse({ code: 'representatives.needsReference', field: 'reference', kind: 'input' });
  const span = spanOf(ctx, given);
  return inTransaction(ctx, async (within) => {
    await holdGroup(within, given.groupId);
    const body = (await bodyByName(within.db, given.body)) ?? refuse({ code: 'representatives.noSuchBody', params: { body: given.body.slice(0, 100) }, field: 'body', kind: 'input' });
    const personId = await personOf(within, given.person);
    if (sendsOne(body.kind)) await mustBeTheOnly(within, given.groupId, body, personId);
    const id = await addRepresentation(within.db, { groupId: given.groupId, bodyId: body.id, personId, how: how as Appointment, reference, ...span, at: within.now, by: within.actor.personId });
    if (!id) refuse({ code: 'representatives.already', field: 'email', kind: 'conflict' });
    await within.emit({ name: 'representative.appointed', thing: { kind: 'representation', id }, groupId: given.groupId, detail: { name: body.name, from: span.from } });
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
  const invitedBy = given.by.trim().slice(0, 200) || refuse({ code: 'representatives.needsInviter', field: 'by', kind: 'input' });
  const purpose = given.purpose.trim().slice(0, 500) || refuse({ code: 'representatives.needsPurpose', field: 'purpose', kind: 'input' });
  const span = spanOf(ctx, given);
  return inTransaction(ctx, async (within) => {
    await holdGroup(within, given.groupId);
    const personId = await personOf(within, given.person);
    const id = await addExpert(within.db, { groupId: given.groupId, personId, invitedBy, purpose, ...span, at: within.now, by: within.actor.personId });
    if (!id) refuse({ code: 'representatives.already', field: 'email', kind: 'conflict' });
    await within.emit({ name: 'expert.invited', thing: { kind: 'invitedExpert', id }, groupId: given.groupId, detail: { from: span.from } });
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

async function personOf(ctx: Ctx, person: Somebody): Promise<string> {
  if ('personId' in person) return (await livingPerson(ctx.db, person.personId)) ?? refuse({ code: 'representatives.nobody', field: 'email', kind: 'input' });
  const email = addressOf(person.email) ?? refuse({ code: 'people.badAddress', params: { email: person.email.slice(0, 100) }, field: 'email', kind: 'input' });
  const known = await personByAddress(ctx.db, email);
  if (known) return known;
  const name = nameFrom({ written: person.name ?? '' }) ?? refuse({ code: 'representatives.needsName', field: 'name', kind: 'input' });
  return makeKnown(ctx, { name: { [ctx.say.language]: name.written }, email });
}

function spanOf(ctx: Ctx, given: { from?: IsoDate | null; until?: IsoDate | null }): { from: IsoDate; until: IsoDate | null } {
  const from = given.from || dateIn('Europe/Zurich', ctx.now);
  const until = given.until || null;
  if (!isDate(from)) refuse({ code: 'representatives.noSuchDay', field: 'from', kind: 'input' });
  if (until !== null && (!isDate(until) || until < from)) refuse({ code: 'representatives.noSuchDay', field: 'until', kind: 'input' });
  return { from, until };
}

function mayLead(ctx: Ctx, groupId: string): void {
  const roles = rolesOf(ctx.actor, groupId);
  if (!roles.includes('secretariat') && !roles.includes('officer')) refuse({ code: 'representatives.notOfficer', kind: 'right' });
}
