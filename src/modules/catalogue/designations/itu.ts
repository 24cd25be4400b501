// ITU: `ITU-T Y.3800 (10/2019)`, `ITU-T G.7041/Y.1303 (2001) Amd. 1 (06/2002)`, `ITU-T Y Suppl. 1 (07/2006)`, `ITU-R BT.1088-2`, and work items by
// their provisional name (`Y.QKDN-pkpe-fr`). In ITU-T the number carries the date in brackets (Rec. ITU-T A.12); in ITU-R the edition follows a hyphen.

import { type Designation, EMPTY, type Grammar, type Supplement, numberOf, two } from './designation.js';

const DATE = '(?:\\((?:(\\d\\d)/)?(\\d{4})\\))?';
const NUMBER = "(?:[A-Z]{1,2}\\.[\\dA-Za-z][\\w.\\-+&]*(?: ?(?:bis|ter|R|[A-F](?= \\(|$)|attachment))?'?(?:/(?:ISO )?[A-Z]{1,2}\\.[\\w.]+(?: (?:bis|ter|R))?)*(?:[-/][A-Z]\\.[\\w.]+)*|(?:EMC|MES)-\\d+)";
const VERSION = '(?: (v\\.?\\d+))?';
const SERIES = '[A-Z](?:[-\\d]+)?(?: series)?(?:\\.[\\w.]+)?(?:/[A-Z][\\w.]*)?';
const KINDS = 'Amd|Amend|Cor|Technical Cor|Add|Err|Erratum|Suppl|Sup|Annex|Ann|App|Imp|Impl|Corr|Rev';
const HEAD = new RegExp(`^ITU-T (?:Rec\\. )?(${NUMBER}|Operational Bulletin No\\.? ?\\d+|OB[- .]?\\d+|Handbook|${SERIES}(?= (?:${KINDS})))${VERSION}(?: \\(([A-Z][\\w /&-]{0,40})\\))? ?${DATE}`);
const PLUS = new RegExp(`[\\s/]+(${KINDS})\\.? ?([\\w.\\-]+(?:/(?!(?:${KINDS}))[\\w.\\-]+)*(?: \\d+)?)?(?: ?\\((?:(\\d\\d)/)?(\\d{4})\\))?`, 'y');

/** `ITU-T Y.Sup70` of the work programme is `ITU-T Y Suppl. 70` of the list. */
const SUPPLEMENT = /^(?:ITU-T )?([A-Z])(?:\.|-series | )?(?:Supplement|Suppl|Sup)\.? ?(\d+)(?= |$)/;

export const ituT: Grammar = {
  name: 'itu-t',
  read: (written) => {
    const text = written.replace(SUPPLEMENT, 'ITU-T $1 Suppl. $2');
    const found = HEAD.exec(text);
    if (!found) return null;
    const { supplements, rest } = supplementsOf(text, found[0].trimEnd().length);
    if (rest.trim() !== '') return null;
    return { ...EMPTY, publisher: 'ITU-T', number: found[1] as string, version: found[2] ?? '', ending: found[3] ?? '', month: numberOf(found[4]), year: numberOf(found[5]), supplements };
  },
  print: (d) => [`ITU-T ${d.number}`, d.version, d.ending ? `(${d.ending})` : '', dated(d), ...d.supplements.map((one) => `${one.kind}${/^(?:Annex|Erratum)$/.test(one.kind) ? '' : '.'}${one.number ? ` ${one.number}` : ''}${one.year === null ? '' : ` ${dated(one)}`}`)].filter(Boolean).join(' '),
  // A supplement to a series is a document of its own: what stands before it is no document.
  family: (d) => (/\d/.test(d.number) ? `ITU-T ${d.number}` : `ITU-T ${[d.number, ...d.supplements.slice(0, 1).map((one) => `${one.kind}. ${one.number}`)].join(' ')}`),
  bare: (d) => (/\d/.test(d.number) ? [d.number, `ITU ${d.number}`, ...twins(d.number)] : d.supplements.slice(0, 1).flatMap((one) => [`${d.number} ${one.kind} ${one.number}`, ...(one.kind === 'Suppl' ? [`${d.number} Sup ${one.number}`] : [])])),
};

/** A Recommendation of two series is known by each: `G.7041/Y.1303`. */
function twins(number: string): string[] {
  const each = number.split('/').filter((one) => /^[A-Z]{1,2}\./.test(one));
  return each.length > 1 ? each.flatMap((one) => [one, `ITU-T ${one}`]) : [];
}

function supplementsOf(text: string, from: number): { supplements: Supplement[]; rest: string } {
  const supplements: Supplement[] = [];
  let at = from;
  for (;;) {
    PLUS.lastIndex = at;
    const found = PLUS.exec(text);
    if (!found) return { supplements, rest: text.slice(at) };
    supplements.push({ kind: found[1] as string, number: found[2] ?? '', month: numberOf(found[3]), year: numberOf(found[4]) });
    at = PLUS.lastIndex;
  }
}

function dated({ month, year }: { month: number | null; year: number | null }): string {
  return year === null ? '' : `(${month === null ? '' : `${two(month)}/`}${year})`;
}

const RADIO = /^ITU-R ((?:[A-Z]{1,3}\.)?\d[\d.]*[A-Z]?(?:\.[A-Z]{2,4})?|[A-Z]{1,4}(?:[.-]?\w+)*)(?:-(\d+(?:-\d+)?))?(?:\/(\d+[A-Z]*|BL\/\d+|[A-Z]+\.?\d*))?(:)?(?: ?\((\d\d)\/(\d{4})\))?$/;

export const ituR: Grammar = {
  name: 'itu-r',
  read: (text) => {
    const found = RADIO.exec(text);
    if (!found) return null;
    return { ...EMPTY, publisher: 'ITU-R', number: found[1] as string, version: found[2] ?? '', part: found[3] ?? '', ending: found[4] ?? '', month: numberOf(found[5]), year: numberOf(found[6]) };
  },
  print: (d) => `ITU-R ${d.number}${d.version ? `-${d.version}` : ''}${d.part ? `/${d.part}` : ''}${d.ending}${d.year === null ? '' : ` ${dated(d)}`}`,
  family: (d) => `ITU-R ${d.number}${d.part ? `/${d.part}` : ''}`,
  bare: (d) => [`${d.number}${d.part ? `/${d.part}` : ''}`],
};

const PROVISIONAL = /^([A-Z])[. ]((?:[A-Z]*-)?[A-Za-z][\w.+-]*)$/;

/** A work item of a study group before it has its number. */
export const ituWork: Grammar = {
  name: 'itu-work',
  only: ['ITU'],
  read: (text) => {
    const found = PROVISIONAL.exec(text);
    return found ? { ...EMPTY, publisher: 'ITU-T', number: `${found[1]}.${found[2]}` } : null;
  },
  print: (d) => d.number,
  family: (d) => `ITU-T ${d.number}`,
  bare: (d: Designation) => [d.number],
};
