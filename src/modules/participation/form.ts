// The form of a meeting as it stands: the meeting, its windows, its places, what an officer set.

import type { IsoDate } from '../../kit/dates.js';
import type { Multilingual } from '../../kit/languages.js';
import type { FieldSettings } from './fields.js';
import type { ParticipationMode } from './registration.js';
import type { Approval, ListedFor } from './tables.js';
import { type WindowFacts, type Windows, windowsOf } from './windows.js';

export interface MeetingForm {
  meetingId: string;
  number: number;
  group: { id: string; slug: string; acronym: string; name: Multilingual };
  kindOfGroup: WindowFacts['kindOfGroup'];
  state: string;
  start: IsoDate;
  end: IsoDate | null;
  timeZone: string | null;
  mode: 'onsite' | 'remote' | 'hybrid' | null;
  registrationRequired: boolean | null;
  deadlines: WindowFacts['deadlines'];
  /** Whether the row of the form is there; it comes with the first registration or setting. */
  made: boolean;
  approval: Approval;
  offerHours: number;
  listedFor: ListedFor;
  fields: FieldSettings;
  set: WindowFacts['set'];
  linkFrom: Date | null;
  places: Partial<Record<ParticipationMode, { places: number; taken: number }>>;
}

export function windowsOfForm(form: MeetingForm): Windows {
  return windowsOf(form);
}

/** In which ways one may take part; where nothing is known of how the meeting is held, both. */
export function modesOf(form: Pick<MeetingForm, 'mode'>): ParticipationMode[] {
  if (form.mode === 'onsite') return ['onsite'];
  return form.mode === 'remote' ? ['remote'] : ['onsite', 'remote'];
}
