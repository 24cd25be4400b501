// Setting the form of a meeting: its days, who approves, how many places, who sees the list, what only approved participants are told.

import { type IsoDate, isDate } from '../../../kit/dates.js';
import { refuse } from '../../../kit/refusals.js';
import { type Ctx, inTransaction } from '../../../storage/index.js';
import type { FieldSettings } from '../fields.js';
import { modesOf } from '../form.js';
import { formOf } from '../reads/form.js';
import type { ParticipationMode } from '../registration.js';
import { holdForm, openForm, setForm, setPlaces } from '../store.js';
import type { Approval, ListedFor } from '../tables.js';
import { leads } from './admitted.js';
import { fill } from './places.js';
import { type Secrets, keepSecrets } from './secrets.js';

export interface FormSettings {
  meetingId: string;
  /** Null leaves the day to the letter of the meeting and to the rules. */
  opens: IsoDate | null;
  closes: IsoDate | null;
  changes: IsoDate | null;
  visa: IsoDate | null;
  approval: Approval;
  offerHours: number;
  listedFor: ListedFor;
  /** Null is without limit. */
  places: Partial<Record<ParticipationMode, number | null>>;
  fields: FieldSettings;
  /** Left out, what was told stays. */
  told?: { secrets: Secrets; linkFrom: Date | null };
  origin: string | null;
}

const MOST_PLACES = 100_000;

/**
 * Sets the form of a meeting. Refused (right) to all but those who lead the group, (input) at the field that is wrong, (state) when more
 * places are held than there would be. More places are offered at once to those who wait. Emits `participation.formSet`.
 */
export async function setMeetingForm(ctx: Ctx, given: FormSettings): Promise<void> {
  const known = (await formOf(ctx.db, given.meetingId)) ?? refuse({ code: 'meetings.noMeeting', kind: 'missing' });
  const { form } = known;
  if (!leads(ctx, form.group.id)) refuse({ code: 'groups.notOfficer', kind: 'right' });
  for (const point of ['opens', 'closes', 'changes', 'visa'] as const)
    if (given[point] !== null && !isDate(given[point])) refuse({ code: 'participation.noSuchDay', params: { on: String(given[point]).slice(0, 20) }, field: point, kind: 'input' });
  if (given.closes && given.opens && given.closes < given.opens) refuse({ code: 'participation.closesBefore', field: 'closes', kind: 'input' });
  if (!Number.isInteger(given.offerHours) || given.offerHours < 1 || given.offerHours > 2160) refuse({ code: 'participation.badHours', field: 'offerHours', kind: 'input' });
  const modes = modesOf(form);
  for (const mode of modes) {
    const places = given.places[mode] ?? null;
    if (places !== null && (!Number.isInteger(places) || places < 0 || places > MOST_PLACES)) refuse({ code: 'participation.badPlaces', field: `places.${mode}`, kind: 'input' });
  }
  await inTransaction(ctx, async (within) => {
    await openForm(within.db, form.meetingId, within.now);
    await holdForm(within.db, form.meetingId, 'changing');
    await setForm(within.db, given, within.now);
    if (given.told) await keepSecrets(within, { meetingId: form.meetingId, ...given.told });
    for (const mode of modes) {
      const fits = await setPlaces(within.db, form.meetingId, mode, given.places[mode] ?? null);
      if (!fits) refuse({ code: 'participation.tooFewPlaces', field: `places.${mode}`, kind: 'state' });
      await fill(within, known, mode, given.origin);
    }
    await within.emit({ name: 'participation.formSet', thing: { kind: 'meeting', id: form.meetingId }, groupId: form.group.id, detail: { number: form.number } });
  });
}
