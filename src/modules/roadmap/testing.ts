// Builders for tests: an entry that is in order.

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
