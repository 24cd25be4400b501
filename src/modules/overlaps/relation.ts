// What two texts are to each other, as far as is stated or to be seen: the same text, one adopted from the other, aligned by agreement, or merely
// texts on one subject. Without a statement only equal words make them the same: a near title is often a sister part.

import type { Reason } from './evidence/links.js';
import { FEATURES } from './index/features.js';

export type Relation = 'identical' | 'adoption' | 'aligned' | 'overlap';

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
const FEATURE = (name: (typeof FEATURES)[number]) => FEATURES.indexOf(name);
const [SAME_WORDS, EQUAL_LAST, TITLE_COSINE, AMENDMENT_APART] = [FEATURE('sameWords'), FEATURE('equalLast'), FEATURE('titleCosine'), FEATURE('amendmentApart')];

export interface Seen {
  link: Reason | null;
  features: ArrayLike<number>;
  chance: number;
  score: number;
  /** One of the two publishers takes over texts of others. */
  adopter: boolean;
}

export function relationOf({ link, features, chance, score, adopter }: Seen): Relation {
  if (link && (link !== 'numberOf' || score >= 0.9)) return STATED[link];
  if (features[AMENDMENT_APART] || score < 0.7) return 'overlap';
  if (features[SAME_WORDS] && chance >= 0.8) return adopter ? 'adoption' : 'identical';
  return features[EQUAL_LAST] && (features[TITLE_COSINE] as number) > 0.8 ? 'aligned' : 'overlap';
}
