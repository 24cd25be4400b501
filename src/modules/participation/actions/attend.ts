// Noting who is there, one by one or as a desk sends it that was without network.

import { type Refusal, refuse } from '../../../kit/refusals.js';
import { type Ctx, inTransaction } from '../../../storage/index.js';
import { type Noted, codeOf, dayOf, whyNotPresent } from '../presence.js';
import { registrationsByCodes } from '../reads/attendance.js';
import { type FormKnown, formOf } from '../reads/form.js';
import type { RegistrationKnown } from '../reads/registrations.js';
import { noteAttendance, removeAttendance } from '../store/attendance.js';
import { leads } from './admitted.js';

/** What became of one row of a desk. */
export interface Became {
  key: string;
  name: string | null;
  is: 'noted' | 'again' | 'undone' | 'refused';
  /** The time that counts: the earliest. */
  at: Date | null;
  refusal: Refusal | null;
}

/**
 * Notes presence by badge code or registration number. Sent twice, or by two desks, it counts once with the earliest time. Refused (right)
 * to all but those who lead the group; a row that cannot be is told as such and hinders no other. Emits `attendance.noted` for what is
 * new, `attendance.undone`.
 */
export async function attend(ctx: Ctx, given: { meetingId: string; rows: readonly Noted[] }): Promise<Became[]> {
  const known = (await formOf(ctx.db, given.meetingId)) ?? refuse({ code: 'meetings.noMeeting', kind: 'missing' });
  if (!leads(ctx, known.form.group.id)) refuse({ code: 'groups.notOfficer', kind: 'right' });
  return inTransaction(ctx, async (within) => {
    const found = await registrationsByCodes(within.db, given.meetingId, given.rows.map(({ code }) => codeOf(code)).filter((code) => code !== null));
    const became: Became[] = [];
    for (const row of given.rows) became.push(await take(within, known, row, found));
    return became;
  });
}

async function take(ctx: Ctx, known: FormKnown, row: Noted, found: readonly RegistrationKnown[]): Promise<Became> {
  const code = codeOf(row.code);
  const registration = code ? found.find((one) => ('ticket' in code ? one.ticket === code.ticket : one.number === code.number)) : undefined;
  if (!registration) return { key: row.key, name: null, is: 'refused', at: null, refusal: { code: 'participation.noSuchCode', kind: 'missing' } };
  const { at, on } = dayOf(row.at, ctx.now, known.form.timeZone);
  const of = { key: row.key, name: registration.name };
  const refusal = whyNotPresent({ state: registration.state, on, meeting: known.form });
  if (refusal) return { ...of, is: 'refused', at: null, refusal };
  const thing = { kind: 'registration', id: registration.id };
  if (row.undo) {
    const undone = await removeAttendance(ctx.db, { registrationId: registration.id, on, mode: row.mode });
    if (undone) await ctx.emit({ name: 'attendance.undone', thing, detail: { on } });
    return { ...of, is: 'undone', at: null, refusal: null };
  }
  const noted = await noteAttendance(ctx.db, { registrationId: registration.id, meetingId: known.form.meetingId, on, mode: row.mode, at, by: ctx.actor.personId, how: row.how });
  if (noted.first) await ctx.emit({ name: 'attendance.noted', thing, detail: { on, mode: row.mode } });
  return { ...of, is: noted.first ? 'noted' : 'again', at: noted.at, refusal: null };
}
