// The words of meetings that several pages say: which meeting, how it is held, what a deadline is for.

import { type Language, inLanguage } from '../../kit/languages.js';
import type { Say } from '../../kit/words.js';
import type { MeetingBrief } from './shapes.js';

/** The path of a meeting's page in one language. */
export function meetingPath(language: string, slug: string, number: number): string {
  return `/${language}/groups/${slug}/meetings/${number}`;
}

export function meetingWords(number: number, say: Say): string {
  return say('meetings.pages.meeting', { number });
}

/** What a deadline is for; a kind that has no words of ours stands as it is. */
export function deadlineWords(kind: string, say: Say): string {
  const key = `meetings.deadlines.${kind}`;
  return say.has(key) ? say(key) : kind;
}

/** Where it is held and how, in one line: `Geneva, also remote`. */
export function placeWords(meeting: Pick<MeetingBrief, 'place' | 'mode'>, say: Say): string {
  const place = inLanguage(meeting.place, say.language as Language)?.text ?? null;
  const mode = meeting.mode ? say(`meetings.pages.mode.${meeting.mode}`) : null;
  if (meeting.mode === 'remote') return mode as string;
  return [place, meeting.mode === 'hybrid' ? mode : null].filter(Boolean).join(' · ') || say('meetings.pages.placeOpen');
}
