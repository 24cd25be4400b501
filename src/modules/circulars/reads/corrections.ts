// What adopting a correction would change of the meeting that it is about: asked by the review, done by adopting.

import { isDate } from '../../../kit/dates.js';
import type { PaperText } from '../../../paper/lines.js';
import type { Db } from '../../../storage/index.js';
import type { Changing } from '../../meetings/actions.js';
import { allAgainst, type MeetingShown } from '../../meetings/index.js';
import { meetingById } from '../../meetings/reads.js';
import type { Reading } from '../circular.js';
import { periodOf } from '../period.js';
import { knownLetter, type LetterAdopted } from '../reads.js';
import { changeAsked } from '../corrections/corrected-meeting.js';

export interface Proposed {
  corrects: LetterAdopted;
  /** Null when the letter that is corrected convened none, or it is over. */
  meeting: MeetingShown | null;
  /** Null when the meeting stays as it is. */
  change: Changing | null;
}

/** What a correction proposes; null for any other letter, and for the correction of a letter that is not here. */
export async function proposedBy(db: Db, reading: Reading, paper: PaperText): Promise<Proposed | null> {
  const { letterKind, number, date } = reading.facts;
  if (letterKind !== 'correction' || number === null || !date || !isDate(date)) return null;
  const corrects = await knownLetter(db, { period: periodOf(date), number });
  if (!corrects) return null;
  const meeting = corrects.meetingId ? await meetingById(db, corrects.meetingId) : null;
  const ahead = meeting && (meeting.state === 'planned' || meeting.state === 'convened') ? meeting : null;
  const change = ahead ? changeAsked(ahead, reading, paper) : null;
  // A change that no convocation could have is none: the letter was not understood.
  return { corrects, meeting: ahead, change: change && allAgainst(change).length === 0 ? change : null };
}
