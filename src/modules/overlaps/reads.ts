// What may be asked about overlaps.

import type { Db } from '../../storage/index.js';
import { type CatalogueRecord, recordsAfter } from '../catalogue/reads.js';
import { type Text, textOf } from './text.js';

const PAGE = 2000;

/** All texts of the catalogue as they are compared, read in pages. */
export async function comparedTexts(db: Db, wordsOnly = false): Promise<Text[]> {
  const texts: Text[] = [];
  for (let after: string | null = null; ; ) {
    const page: CatalogueRecord[] = await recordsAfter(db, { after, limit: PAGE });
    for (const record of page) texts.push(textOf(record, wordsOnly));
    if (page.length < PAGE) return texts;
    after = (page[page.length - 1] as CatalogueRecord).id;
  }
}
