// What two texts are to each other, as far as is stated or to be seen: the same text, one adopted from the other, aligned by agreement, or merely
// texts on one subject. Without a statement only equal words make them the same: a near title is often a sister part.

import type { Reason } from './evidence/links.js';
import type { Weighed } from './weigh.js';

export const RELATIONS = ['identical', 'adoption', 'aligned', 'overlap'] as const;
export type Relation = (typeof RELATIONS)[number];

const STATED: Record<Reason, Relation> = {
  sameDesignation: 'identical',
  jointNumber: 'identical',
  adoption: 'adoption',
  endorsement: 'adoption',
  modified: 'aligned',
  transposes: 'adoption',
  aligned: 'aligned',
  sharedThird: 'aligned',
  numberOf: 'adoption',
};

export interface Seen extends Weighed {
  link: Reason | null;
  score: number;
  /** One of the two publishers takes over texts of others. */
  adopter: boolean;
}

export function relationOf({ link, chance, score, adopter, amendmentApart, sameWords, equalLast, titleCosine }: Seen): Relation {
  if (link && (link !== 'numberOf' || score >= 0.9)) return STATED[link];
  if (amendmentApart || score < 0.7) return 'overlap';
  if (sameWords && chance >= 0.8) return adopter ? 'adoption' : 'identical';
  return equalLast && titleCosine > 0.8 ? 'aligned' : 'overlap';
}
