// The life of something received: read, reviewed, then adopted or set aside. House custom throughout.

import type { Role } from '../../kit/actor.js';
import type { Moves } from '../../kit/lifecycle.js';

export const RECEIVED_STATES = ['received', 'read', 'refused', 'adopted', 'setAside'] as const;
export type ReceivedState = (typeof RECEIVED_STATES)[number];

export const intakeMoves: Moves<ReceivedState, Role> = {
  read: { from: ['received', 'refused'], to: 'read', by: ['secretariat', 'system'] },
  refuse: { from: ['received', 'refused'], to: 'refused', by: ['secretariat', 'system'] },
  correct: { from: ['read'], to: 'read', by: ['secretariat'] },
  adopt: { from: ['read'], to: 'adopted', by: ['secretariat'] },
  setAside: { from: ['read', 'refused', 'received'], to: 'setAside', by: ['secretariat'] },
  takeBack: { from: ['setAside'], to: 'read', by: ['secretariat'] },
};
