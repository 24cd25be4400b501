// The words of an event: which meeting it is, what a deadline is for, where it is.

import type { Say } from '../../kit/words.js';
import { dueWords, groupPath } from '../groups/index.js';
import type { EventShown } from './shapes.js';
import { deadlineWords, meetingPath, meetingWords, placeWords } from './words.js';

/** `Meeting 3`, `Deadline: contributions (meeting 3)`, `End of lifetime`. */
export function eventWords(event: EventShown, say: Say): string {
  if (event.kind === 'meeting') return meetingWords(event.meeting ?? 1, say);
  if (event.kind === 'due') return dueWords(event.what ?? '', say);
  const what = deadlineWords(event.what ?? '', say);
  return event.meeting === null ? what : say('meetings.pages.deadlineFor', { what, number: event.meeting });
}

export function eventPath(event: EventShown, language: string): string {
  return event.meeting === null ? groupPath(language, event.group.slug) : meetingPath(language, event.group.slug, event.meeting);
}

/** The place of a meeting; nothing for a deadline. */
export function eventPlace(event: EventShown, say: Say): string | null {
  return event.kind === 'meeting' ? placeWords(event, say) : null;
}
