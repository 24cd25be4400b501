// What may happen to a registration, from which state, by whom. Approval by the focal point, and the difference of acknowledgement and
// confirmation, are the practice of ITU registration; the waiting list is house custom.

import type { Moves } from '../../kit/lifecycle.js';
import type { RegistrationState } from './registration.js';

/** Somebody's part towards one registration: it is theirs, their body's, their meeting's, or everybody's. */
export type Part = 'registrant' | 'focalPoint' | 'officer' | 'secretariat' | 'system';

const PRACTICE = 'ITU registration practice (focal points)';

export const registrationMoves = {
  approve: { from: ['received'], to: 'approved', by: ['focalPoint', 'officer', 'secretariat'], source: PRACTICE },
  refuse: { from: ['received', 'waiting', 'offered', 'approved'], to: 'refused', by: ['focalPoint', 'officer', 'secretariat'], source: PRACTICE },
  withdraw: { from: ['received', 'waiting', 'offered', 'approved'], to: 'withdrawn', by: ['registrant', 'officer', 'secretariat'] },
  offer: { from: ['waiting'], to: 'offered', by: ['system'] },
  accept: { from: ['offered'], to: 'received', by: ['registrant', 'officer', 'secretariat'] },
  lapse: { from: ['offered'], to: 'withdrawn', by: ['system'] },
} satisfies Moves<RegistrationState, Part>;

export type RegistrationMove = keyof typeof registrationMoves;
