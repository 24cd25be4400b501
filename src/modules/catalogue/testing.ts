// Builders for tests: a record, and the rows of an import.

import { givenFrom } from './formats/given.js';
import type { GivenRecord, Row } from './record.js';

/** A record of the body that its designation names, published, with a title. */
export function aRecord(designation: string, given: Partial<GivenRecord> = {}): GivenRecord {
  const made = givenFrom({ designation, titles: { en: `About ${designation}` }, status: 'published' }, designation);
  if ('fault' in made) throw new Error(made.fault.code);
  return { ...made.record, ...given };
}

/** Rows as a reader of some format would give them. */
export async function* rowsOf(records: GivenRecord[]): AsyncGenerator<Row> {
  for (const record of records) yield { record };
}
