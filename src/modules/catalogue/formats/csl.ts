// CSL-JSON: a list of items, as reference managers give it.

import type { Row } from '../record.js';
import { gathered } from './bytes.js';
import { givenFrom } from './given.js';

const LARGEST = 64 * 1024 * 1024;

export async function* readCsl(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Row> {
  const whole = await gathered(bytes, LARGEST);
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(whole));
  } catch (thrown) {
    yield { fault: { code: thrown instanceof TypeError ? 'notText' : 'notJson' }, excerpt: whole.subarray(0, 200).toString('latin1') };
    return;
  }
  const items = Array.isArray(value) ? value : Array.isArray((value as { items?: unknown })?.items) ? (value as { items: unknown[] }).items : [value];
  for (const item of items) yield typeof item === 'object' && item !== null ? rowOf(item as Record<string, unknown>) : { fault: { code: 'notRecord' }, excerpt: String(item).slice(0, 200) };
}

function rowOf(item: Record<string, unknown>): Row {
  const own = (item.custom as { comity?: unknown } | undefined)?.comity;
  if (typeof own === 'object' && own !== null) return givenFrom(own, JSON.stringify(item).slice(0, 200));
  const language = typeof item.language === 'string' ? item.language : 'en';
  const parts = (item.issued as { 'date-parts'?: unknown[][] } | undefined)?.['date-parts']?.[0];
  const published = Array.isArray(parts) ? parts.slice(0, 3).map((part, n) => String(part).padStart(n === 0 ? 4 : 2, '0')).join('-') : null;
  return givenFrom(
    {
      designation: item.number ?? item.id,
      sdo: item.authority ?? item.publisher,
      titles: { [language]: item.title },
      abstracts: { [language]: item.abstract },
      status: item.status ?? 'published',
      dates: published ? { published } : {},
      keywords: typeof item.keyword === 'string' ? item.keyword.split(/[,;]/).map((one) => one.trim()) : [],
      altids: [item.DOI, item.ISBN].filter(Boolean),
      edition: item.edition,
      url: item.URL,
      source: 'CSL-JSON',
    },
    JSON.stringify(item).slice(0, 200),
    ['titles', 'abstracts', ...(item.status ? (['status'] as const) : []), 'dates', 'keywords', 'altids', 'edition', 'url'],
  );
}
