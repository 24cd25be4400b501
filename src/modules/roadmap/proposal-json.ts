// A proposal for machines: the page and the command line give the same.

import { fitOf, markOf } from './proposing.js';
import type { Proposal } from './reads.js';

export function proposalJson(whole: Proposal) {
  const { id, kind, entry, facts, reason, statement, quote, doubts, state, proposedAt, answer } = whole;
  return { id, kind, designation: entry?.designation ?? facts.designation ?? '', facts, reason, statement, quote, doubts, fits: state === 'open' ? fitOf(whole) : null, seen: markOf(entry), state, proposedAt: proposedAt.toISOString(), answer };
}
