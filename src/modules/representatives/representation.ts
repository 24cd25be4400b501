// A body appoints somebody to speak for it in a group: a study group by its own decision, another organization by a letter or a liaison
// statement that authorises the person (A Suppl. 5, I.3). A group may invite experts; its chair does so (WTSA Resolution 1, 2.3.1).

import type { BodyKind } from '../bodies/index.js';

export const APPOINTMENTS = ['letter', 'liaison', 'meeting'] as const;
export type Appointment = (typeof APPOINTMENTS)[number];

/** A study group sends as many as it needs; every other body that is invited names one (terms of reference of the JCAs of record). */
export function sendsOne(kind: BodyKind): boolean {
  return kind !== 'studyGroup' && kind !== 'question';
}
