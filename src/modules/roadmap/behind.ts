// Where a roadmap says of a text what the catalogue does not say any more: the bodies' own lists have gone on since it was entered.

import type { CatalogueRecord, RecordBrief } from '../catalogue/reads.js';
import { type Entry, type EntryFacts, statusOf } from './roadmap.js';

export interface Behind {
  entry: Entry;
  /** What the entry would say if it followed its record. */
  facts: Partial<Pick<EntryFacts, 'status' | 'publishedOn'>>;
}

/** The entries whose record says another status or date, in their order. A date of ours that is more precise is not behind. */
export function behindCatalogue(entries: readonly Entry[], records: readonly Pick<CatalogueRecord | RecordBrief, 'id' | 'status' | 'publishedOn'>[]): Behind[] {
  const byId = new Map(records.map((record) => [record.id, record]));
  return entries.flatMap((entry) => {
    const record = byId.get(entry.recordId ?? '');
    if (!record) return [];
    const facts: Behind['facts'] = {};
    const status = statusOf(record.status) ?? entry.status;
    // Whoever plans a text knows more than a list that has no word for it.
    if (status !== entry.status && !(entry.status === 'planned' && status === 'underDevelopment')) facts.status = status;
    if (record.publishedOn && status === 'published' && !entry.publishedOn?.startsWith(record.publishedOn)) facts.publishedOn = record.publishedOn;
    return Object.keys(facts).length > 0 ? [{ entry, facts }] : [];
  });
}
