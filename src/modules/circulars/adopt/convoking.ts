// From the facts of a letter to the meeting that it convenes.

import { LANGUAGES, type Language, type Multilingual } from '../../../kit/languages.js';
import type { Convening, MeetingWords } from '../../meetings/actions.js';
import type { CircularFacts } from '../circular.js';
import { cityNamed, placeIn } from '../languages/places.js';
import { withoutSecrets } from './public-text.js';

/** The meeting, announced by the letter on its date; null when the letter convenes none, or does not say on which day. */
export function conveningOf(facts: CircularFacts, groupId: string): Convening | null {
  const { meeting, language } = facts;
  if (!meeting?.start) return null;
  return {
    groupId,
    language,
    start: meeting.start,
    end: meeting.end,
    startTime: meeting.startTime,
    endTime: meeting.endTime,
    timeZone: meeting.timeZone,
    place: placeNames(meeting.place, language),
    mode: meeting.mode,
    registrationRequired: meeting.registrationRequired,
    colocatedWith: meeting.colocatedWith,
    deadlines: facts.deadlines.map(({ kind, date }) => ({ kind, on: date })),
    agenda: facts.agenda,
    practical: practicalIn(facts),
    byLetter: true,
    ...(facts.date ? { announcedOn: facts.date } : {}),
  };
}

/** What the letter says in its language about a meeting that is known. */
export function meetingWords(facts: CircularFacts, meetingId: string): MeetingWords {
  const { language, agenda, meeting } = facts;
  return { meetingId, language, place: meeting?.place ? placeIn(language, meeting.place) : '', agenda, practical: practicalIn(facts) };
}

/** A place that the tables know has its name in all six languages. */
function placeNames(place: string | null, language: Language): Multilingual {
  if (!place) return {};
  const city = cityNamed(place);
  return city ? Object.fromEntries(LANGUAGES.map((one) => [one, placeIn(one, place)])) : { [language]: place };
}

function practicalIn({ practicalInformation, language }: CircularFacts): { topic: string; text: string }[] {
  return practicalInformation.map(({ topic, text }) => ({ topic, text: withoutSecrets(text, language) }));
}
