// For tests: an entry that is in order, and what an act is refused for.

import { Refused } from '../../kit/refusals.js';
import type { EntryFacts } from './roadmap.js';

export function anEntry(change: Partial<EntryFacts> = {}): EntryFacts {
  return {
    recordId: null,
    designation: 'ITU-T Y.4999',
    title: { en: 'Abc networks – Framework' },
    body: 'ITU-T',
    areaId: null,
    status: 'published',
    scope: 'inScope',
    lead: 'SG13',
    publishedOn: '2025-06',
    notes: {},
    milestone: {},
    milestoneOn: null,
    url: null,
    ...change,
  };
}

/** The code of the refusal that an act ends in; any other failure is thrown on. */
export async function refusal(act: Promise<unknown>): Promise<string> {
  try {
    await act;
  } catch (thrown) {
    if (thrown instanceof Refused) return thrown.refusal.code;
    throw thrown;
  }
  return 'not refused';
}
