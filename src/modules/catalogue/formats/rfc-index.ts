// The index of the RFC Editor, `rfc-index.xml`: every RFC with what it obsoletes and updates; BCP, STD and FYI with what they contain.

import type { Row } from '../record.js';
import { givenFrom } from './given.js';
import { type Node, all, child, elementsOf, textOf } from './xml.js';

const WANTED = new Set(['rfc-entry', 'bcp-entry', 'std-entry', 'fyi-entry']);

export async function* readRfcIndex(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Row> {
  for await (const element of elementsOf(bytes, WANTED)) {
    if ('wrong' in element) yield { fault: { code: element.wrong }, excerpt: '' };
    else yield rowOf(element.node);
  }
}

function rowOf(entry: Node): Row {
  const designation = spelt(textOf(child(entry, 'doc-id')));
  const obsoleted = targets(entry, 'obsoleted-by');
  const month = MONTHS.indexOf(textOf(child(child(entry, 'date') ?? entry, 'month')).slice(0, 3).toLowerCase()) + 1;
  const year = textOf(child(child(entry, 'date') ?? entry, 'year'));
  const status = textOf(child(entry, 'current-status'));
  const published = year ? `${year}${month > 0 ? `-${String(month).padStart(2, '0')}` : ''}` : null;
  const relations = Object.entries(RELATIONS).flatMap(([name, type]) => targets(entry, name).map((target) => ({ type, target })));
  const contains = entry.name === 'rfc-entry' ? [] : targets(entry, 'is-also').map((target) => ({ type: 'hasPart', target }));
  return givenFrom(
    {
      designation,
      sdo: 'IETF',
      titles: { en: textOf(child(entry, 'title')) || undefined },
      abstracts: { en: textOf(child(entry, 'abstract')) || undefined },
      stage: status || null,
      status: obsoleted.length > 0 ? 'superseded' : /historic/i.test(status) ? 'withdrawn' : 'published',
      dates: published ? { published } : {},
      committees: [textOf(child(entry, 'wg_acronym'))].filter((one) => one && one !== 'NON WORKING GROUP'),
      keywords: all(child(entry, 'keywords') ?? entry, 'kw').map(textOf),
      relations: [...relations, ...contains],
      altids: [textOf(child(entry, 'doi'))].filter(Boolean),
      doctype: 'rfc',
      url: designation.startsWith('RFC') ? `https://www.rfc-editor.org/info/${designation.toLowerCase().replace(' ', '')}` : null,
      source: 'RFC Editor',
    },
    textOf(entry).slice(0, 200),
    ['titles', 'abstracts', 'stage', 'status', 'dates', 'committees', 'keywords', 'relations', 'altids', 'doctype', 'url'],
  );
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const RELATIONS: Record<string, string> = { obsoletes: 'obsoletes', 'obsoleted-by': 'obsoletedBy', updates: 'updates', 'updated-by': 'updatedBy' };

function targets(entry: Node, name: string): string[] {
  return all(child(entry, name) ?? { name, attributes: {}, children: [], text: '' }, 'doc-id').map((one) => spelt(textOf(one)));
}

/** `RFC0791` as it is printed: `RFC 791`. */
function spelt(id: string): string {
  return id.replace(/^([A-Z]+)0*(\d+)$/, '$1 $2');
}
