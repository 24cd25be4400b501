// BibXML (RFC 7991, `<reference>`): the references of the IETF, one a file or many in one.

import type { Row } from '../record.js';
import { bodyOf, givenFrom } from './given.js';
import { type Node, all, child, elementsOf, textOf } from './xml.js';

export async function* readBibXml(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Row> {
  for await (const element of elementsOf(bytes, new Set(['reference']))) {
    if ('wrong' in element) yield { fault: { code: element.wrong }, excerpt: '' };
    else yield rowOf(element.node);
  }
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const SERIES: Record<string, (value: string) => string> = {
  RFC: (value) => `RFC ${value}`,
  BCP: (value) => `BCP ${value}`,
  STD: (value) => `STD ${value}`,
  'Internet-Draft': (value) => value,
};

function rowOf(reference: Node): Row {
  const front = child(reference, 'front') ?? reference;
  const series = [...all(reference, 'seriesInfo'), ...all(front, 'seriesInfo')].map(({ attributes }) => ({ name: attributes.name ?? '', value: attributes.value ?? '' }));
  // A body that numbers its documents otherwise than by its own name first: `EASC`, `ПМГ 02-2008`.
  const body = textOf(child(child(front, 'author') ?? front, 'organization'));
  const ids = series.filter(({ name, value }) => name !== 'DOI' && value).map(({ name, value }) => SERIES[name]?.(value) ?? (name === bodyOf(value) || name === body ? value : `${name} ${value}`.trim()));
  const designation = ids.find((id) => /^(?:RFC|draft-)/.test(id)) ?? ids[0] ?? anchored(reference.attributes.anchor);
  const date = child(front, 'date')?.attributes ?? {};
  const month = MONTHS.indexOf((date.month ?? '').slice(0, 3).toLowerCase()) + 1 || Number(date.month) || 0;
  const published = date.year ? `${date.year}${month > 0 && month < 13 ? `-${String(month).padStart(2, '0')}` : ''}` : null;
  return givenFrom(
    {
      designation,
      ...(series.some(({ name, value }) => name === body && value === designation) ? { sdo: body } : {}),
      titles: { en: textOf(child(front, 'title')) || undefined },
      abstracts: { en: textOf(child(front, 'abstract')) || undefined },
      status: designation?.startsWith('draft-') ? 'draft' : 'published',
      dates: published ? { published } : {},
      committees: all(front, 'workgroup').map(textOf).filter(Boolean),
      keywords: all(front, 'keyword').map(textOf),
      altids: [...ids.filter((id) => id !== designation), ...series.filter(({ name }) => name === 'DOI').map(({ value }) => value)],
      url: reference.attributes.target ?? null,
      source: 'BibXML',
    },
    textOf(front).slice(0, 200),
    ['titles', 'abstracts', 'dates', 'committees', 'keywords', 'altids', 'url'],
  );
}

/** `RFC.9340` or `RFC9340`, as some lists anchor their references. */
function anchored(anchor: string | undefined): string | null {
  return anchor ? anchor.replace(/^(RFC|BCP|STD)[.]?0*(\d+)$/i, (_, kind: string, number: string) => `${kind.toUpperCase()} ${number}`) : null;
}
