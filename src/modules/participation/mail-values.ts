// What mails about registrations say: of the meeting, and of one registration, in the words of a language. Names, places and reasons are
// somebody's words; the rest is ours.

import { sayDates, sayInstant } from '../../kit/date-words.js';
import { inLanguage } from '../../kit/languages.js';
import type { Say } from '../../kit/words.js';
import { type Placeholders, plainValue } from '../mail/index.js';
import { placeWords } from '../meetings/index.js';
import type { FormKnown } from './reads/form.js';
import type { ParticipationMode } from './registration.js';

export const OF_MEETING = { group: 'plain', groupName: 'plain', meeting: 'trusted', dates: 'trusted', place: 'plain' } as const satisfies Placeholders;
export const OF_REGISTRATION = { ...OF_MEETING, name: 'plain', mode: 'trusted', number: 'trusted', link: 'trusted' } as const satisfies Placeholders;

/** What is told of one registration. */
export interface RegistrationTold {
  name: string;
  mode: ParticipationMode;
  number: number | null;
  reason?: string | null;
  offeredUntil?: Date | null;
}

const LONGEST_REASON = 500;

export function meetingValues({ form, meeting }: Pick<FormKnown, 'form' | 'meeting'>, say: Say): Record<keyof typeof OF_MEETING, string> {
  return {
    group: form.group.acronym,
    groupName: inLanguage(form.group.name, say.language)?.text ?? form.group.acronym,
    meeting: String(form.number),
    dates: sayDates(say.language, form.start, form.end),
    place: placeWords(meeting, say),
  };
}

/** `origin` is the scheme and host of this site. */
export function registrationValues(known: Pick<FormKnown, 'form' | 'meeting'>, told: RegistrationTold, origin: string, say: Say): Record<string, string> {
  const zone = known.form.timeZone ?? 'Europe/Zurich';
  return {
    ...meetingValues(known, say),
    name: told.name,
    mode: say(`participation.modes.${told.mode}`),
    number: told.number === null ? '' : String(told.number),
    // Longer than what else somebody writes into our mails, and as harmless.
    reason: plainValue(told.reason ?? '', LONGEST_REASON),
    until: told.offeredUntil ? sayInstant(say.language, told.offeredUntil, zone) : '',
    zone,
    link: ownPath(known, origin, say),
  };
}

/** The page of one's own registration. */
export function ownPath({ form }: Pick<FormKnown, 'form'>, origin: string, say: Say): string {
  return `${origin}/${say.language}/groups/${form.group.slug}/meetings/${form.number}/registration`;
}
