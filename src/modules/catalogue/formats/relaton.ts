// Relaton YAML in both schemas: before 1.5.6 (`docid[].id`, `date[].value`) and since (`docidentifier[].content`, `date[].at`). A file is a
// record, or a stream of records parted by `---`.

import { parseDocument } from 'yaml';
import type { Row } from '../record.js';
import { gathered } from './bytes.js';
import { type Found, bodyOf, givenFrom } from './given.js';
import { faultOfYaml } from './yaml-bounds.js';

const LARGEST = 64 * 1024 * 1024;
const LARGEST_DOCUMENT = 4 * 1024 * 1024;
const DEEPEST = 60;

export async function* readRelaton(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Row> {
  const whole = await gathered(bytes, LARGEST);
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(whole);
  } catch {
    yield { fault: { code: 'notText' }, excerpt: '' };
    return;
  }
  for (const document of text.split(/^---[^\S\n]*$/m)) if (document.trim() !== '') yield relatonRow(document);
}

/** The record of one YAML document. Aliases are few in honest records: more, or nesting without end, is refused. */
export function relatonRow(document: string): Row {
  const excerpt = document.slice(0, 200);
  const fault = document.length > LARGEST_DOCUMENT ? 'tooLong' : faultOfYaml(document);
  if (fault) return { fault: { code: fault }, excerpt };
  let value: unknown;
  try {
    const parsed = parseDocument(document, { schema: 'core', merge: false, uniqueKeys: false, logLevel: 'silent' });
    if (parsed.errors.length > 0) return { fault: { code: 'notYaml' }, excerpt };
    value = parsed.toJS({ maxAliasCount: 100 });
  } catch {
    return { fault: { code: 'tooDeep' }, excerpt };
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return { fault: { code: 'notRecord' }, excerpt };
  if (deeper(value, DEEPEST)) return { fault: { code: 'tooDeep' }, excerpt };
  return givenFrom(foundIn(value as Thing), excerpt);
}

type Thing = Record<string, unknown>;

function deeper(value: unknown, left: number): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return left === 0 || Object.values(value).some((one) => deeper(one, left - 1));
}

function foundIn(record: Thing): Found {
  const ids = list(record.docidentifier ?? record.docid).map((one) => ({ text: words(one.content ?? one.id), type: words(one.type), primary: one.primary === true }));
  const named = ids.find((one) => one.primary && one.text) ?? ids.find((one) => one.text && one.type !== 'URN' && one.type !== 'ISBN' && one.type !== 'DOI') ?? ids.find((one) => one.text);
  const designation = named?.text ?? null;
  const extra = (record.ext ?? record) as Thing;
  const status = (record.status ?? record.docstatus) as Thing | undefined;
  const own = (typeof extra.comity === 'object' && extra.comity !== null ? extra.comity : {}) as Thing;
  const [stage, substage] = [wordsOf(status?.stage), wordsOf(status?.substage)];
  return {
    designation,
    id: own.id,
    sdo: words(own.body) ?? (designation ? bodyFrom(designation, named?.type ?? null) : null),
    titles: titlesIn(record),
    abstracts: byLanguage(list(record.abstract)),
    stage: stage && substage && /^\d\d$/.test(stage) ? `${stage}.${substage}` : stage,
    status: words(own.status) ?? statusOf(stage, substage),
    dates: Object.fromEntries(list(record.date).flatMap((one) => {
      const on = words(one.at ?? one.value ?? one.from ?? one.on);
      return typeof one.type === 'string' && on ? [[one.type, on]] : [];
    })),
    committees: committeesIn(extra),
    ics: list(extra.ics).flatMap((one) => words(one.code) ?? []),
    keywords: list(record.keyword).flatMap((one) => words(one.content ?? one.vocab ?? one) ?? []),
    relations: list(record.relation).flatMap((one) => relationIn(one) ?? []),
    altids: ids.filter((one) => one !== named && one.text).map((one) => one.text),
    doctype: wordsOf(extra.doctype) ?? wordsOf(record.doctype),
    edition: wordsOf(record.edition),
    url: words(list(record.source ?? record.link).find((one) => one.type === 'src')?.content) ?? words(list(record.source ?? record.link)[0]?.content),
    source: own.source === undefined ? 'Relaton' : own.source,
    work: own.work,
  };
}

/** One thing or several, as YAML has it; strings are things that have only content. */
function list(value: unknown): Thing[] {
  const all = Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];
  return all.slice(0, 3_000).flatMap((one) => (typeof one === 'object' && one !== null ? [one as Thing] : typeof one === 'string' || typeof one === 'number' ? [{ content: String(one) }] : []));
}

function words(value: unknown): string | null {
  return typeof value === 'string' ? value : typeof value === 'number' ? String(value) : null;
}

/** `published`, `{content: published}` or `{value: PUBLISHED}`. */
function wordsOf(value: unknown): string | null {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
    const { content, value: old, type } = value as Thing;
    return words(content) ?? words(old) ?? words(type);
  }
  return words(value);
}

function byLanguage(all: Thing[]): Record<string, string> {
  const found: Record<string, string> = {};
  for (const one of all) {
    const language = Array.isArray(one.language) ? words(one.language[0]) : words(one.language);
    const text = words(one.content);
    if (text && !found[language ?? 'en']) found[language ?? 'en'] = text;
  }
  return found;
}

/** The main title of each language; else its parts joined as ISO prints them. */
function titlesIn(record: Thing): Record<string, string> {
  const all = list(record.title);
  const main = byLanguage(all.filter((one) => one.type === 'main' || one.type === undefined));
  if (Object.keys(main).length > 0) return main;
  const joined: Record<string, string> = {};
  for (const one of all) {
    const language = (Array.isArray(one.language) ? words(one.language[0]) : words(one.language)) ?? 'en';
    const text = words(one.content);
    if (text) joined[language] = joined[language] ? `${joined[language]} - ${text}` : text;
  }
  return joined;
}

function relationIn(relation: Thing): { type: string; target: string } | null {
  const item = (relation.bibitem ?? {}) as Thing;
  const ids = list(item.docidentifier ?? item.docid);
  const target = words(ids.find((one) => one.primary)?.content ?? ids[0]?.content ?? ids[0]?.id) ?? wordsOf(item.formattedref);
  return typeof relation.type === 'string' && target ? { type: relation.type, target } : null;
}

function committeesIn(extra: Thing): string[] {
  const groups = list(extra.editorialgroup);
  const group = (groups[0] ?? {}) as Thing;
  const all = [...list(group.technical_committee), ...list(group.committee), ...list(group.group), ...list(group.workgroup), ...groups.filter((one) => typeof one.name === 'string')];
  const found = all.flatMap((one) => [[words(one.identifier), words(one.name) ?? words(one.content)].filter(Boolean).join(' ')].filter(Boolean));
  const bureau = words(group.bureau);
  return found.length > 0 ? found : bureau ? [`ITU-${bureau}`] : [];
}

/** The kind of an identifier names the body where it does (`ISO`, `ITU`); else the first word of the designation. */
function bodyFrom(designation: string, type: string | null): string {
  const known = ['ISO', 'IEC', 'ITU', 'ETSI', 'IEEE', 'IETF', 'NIST', 'W3C', 'OGC', 'OASIS', 'ECMA', 'OIML', 'BIPM', 'CIE', 'CCSDS', '3GPP', 'IHO', 'XSF', 'IANA'];
  if (type === 'JIS') return 'JISC';
  return known.find((body) => body === type) ?? bodyOf(designation);
}

const WORDS: [RegExp, string][] = [
  [/^(?:95|withdraw|WPUB|DELPUB|inactive|cancel|annul)/i, 'withdrawn'],
  [/^(?:replaced|revised|superseded|obsolete)/i, 'superseded'],
  [/^(?:60|90|published|PPUB|valid|active|in[- ]force|approved|standard|informational|proposed standard|reaffirmed)/i, 'published'],
  [/^(?:0\d|10|20|30|40|50|under|draft|WD|CD|DIS|in[- ]progress|work)/i, 'under_development'],
];

/** ISO's stages by their number (60.60 is published, 95.99 withdrawn), others by their word; what is not known is not guessed. */
function statusOf(stage: string | null, substage: string | null): string | null {
  if (!stage) return null;
  if (/^\d\d$/.test(stage) && substage === '98') return 'deleted';
  return WORDS.find(([pattern]) => pattern.test(stage))?.[1] ?? null;
}
