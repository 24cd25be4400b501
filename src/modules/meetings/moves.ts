// What may happen to a meeting: planned, convened by letter, held or cancelled, and reinstated.

import type { Role } from '../../kit/actor.js';
import type { Moves } from '../../kit/lifecycle.js';
import type { MeetingState } from './meeting.js';

export const meetingMoves = {
  convene: { from: ['planned'], to: 'convened', by: ['secretariat', 'officer'] },
  hold: { from: ['convened'], to: 'held', by: ['secretariat', 'officer', 'system'] },
  cancel: { from: ['planned', 'convened'], to: 'cancelled', by: ['secretariat', 'officer'] },
  /** What was cancelled by mistake, or can be held after all. */
  reinstate: { from: ['cancelled'], to: 'convened', by: ['secretariat', 'officer'] },
} satisfies Moves<MeetingState, Role>;
