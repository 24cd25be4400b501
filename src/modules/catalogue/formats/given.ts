// What a reader of some format found, made into a record: bounded, clean, languages and statuses in one form. Nothing is guessed: what is
// not understood stays out, and a record without designation is refused.

import { type ByLanguage, type GivenRecord, type RecordStatus, type Relation, type Row, type Said, STATUSES, type WorkItem } from '../record.js';

/** A record as it is found: any of it may be missing, of the wrong kind, or without end. */
export interface Found {
  id?: unknown;
  sdo?: unknown;
  designation?: unknown;
  titles?: unknown;
  abstracts?: unknown;
  stage?: unknown;
  status?: unknown;
  dates?: unknown;
  committees?: unknown;
  ics?: unknown;
  keywords?: unknown;
  relations?: unknown;
  altids?: unknown;
  doctype?: unknown;
  edition?: unknown;
  url?: unknown;
  source?: unknown;
  work?: unknown;
}

const LONGEST = { id: 300, title: 2_000, abstract: 20_000, word: 300, url: 2_000 };
const MOST = 400;

/** The record, or why there is none; `says` of a source that cannot say everything. */
export function givenFrom(found: Found, excerpt: string, says?: readonly Said[]): Row {
  const designation = text(found.designation, LONGEST.id);
  if (!designation) return { fault: { code: 'noDesignation' }, excerpt: excerpt.slice(0, 200) };
  const sdo = text(found.sdo, 60) ?? bodyOf(designation);
  // A bare number is of any body: whose it is, is not guessed.
  if (/^\d/.test(sdo) && sdo !== '3GPP' && !text(found.sdo, 60)) return { fault: { code: 'noBody' }, excerpt: excerpt.slice(0, 200) };
  const record: GivenRecord = {
    id: text(found.id, LONGEST.id) ?? `${sdo}:${designation}`,
    sdo,
    designation,
    titles: byLanguage(found.titles, LONGEST.title),
    abstracts: byLanguage(found.abstracts, LONGEST.abstract),
    stage: text(found.stage, LONGEST.word),
    status: statusOf(found.status),
    dates: datesOf(found.dates),
    committees: texts(found.committees),
    ics: texts(found.ics).filter((one) => /^\d\d(?:\.\d{2,3}){0,2}$/.test(one)),
    keywords: texts(found.keywords),
    relations: relationsOf(found.relations, sdo),
    altids: texts(found.altids).filter((one) => one !== designation),
    doctype: text(found.doctype, LONGEST.word),
    edition: text(found.edition, LONGEST.word),
    url: urlOf(found.url),
    source: text(found.source, LONGEST.url),
    work: workOf(found.work),
  };
  return says ? { record, says } : { record };
}

/** The body whose designation it is, by its first word: `ISO/IEC 9594-8` is ISO's, `RFC 9340` the IETF's. */
export function bodyOf(designation: string): string {
  // A series of ITU-T stands before its number: `Y.3800`, `Y.QKDN-fr`.
  if (/^[A-Z]\.[\dA-Za-z]/.test(designation)) return 'ITU';
  const first = /^[\p{L}\d]+/u.exec(designation)?.[0] ?? designation;
  return BODIES[first.toUpperCase()] ?? first.slice(0, 60);
}

const BODIES: Record<string, string> = { RFC: 'IETF', BCP: 'IETF', STD: 'IETF', DRAFT: 'IETF', XEP: 'XSF', JIS: 'JISC', GB: 'SAC', ГОСТ: 'GOST', AIEE: 'IEEE', ANSI: 'IEEE', CISPR: 'IEC', NBS: 'NIST', EN: 'CEN', PREN: 'CEN' };

const LANGUAGE: Record<string, string> = {
  eng: 'en', fra: 'fr', fre: 'fr', spa: 'es', rus: 'ru', zho: 'zh', chi: 'zh', cn: 'zh', ara: 'ar', jp: 'ja', jpn: 'ja', deu: 'de', ger: 'de', por: 'pt', ukr: 'uk', fas: 'fa', pol: 'pl', srp: 'sr',
};

/** `rus`, `zh-Hans`, `main-en` and `jp` brought to the short code of the language. */
export function languageOf(code: string): string | null {
  const bare = code.toLowerCase().replace(/^main-/, '').split(/[-_]/)[0] as string;
  const short = LANGUAGE[bare] ?? bare;
  return /^[a-z]{2,3}$/.test(short) ? short : null;
}

function byLanguage(value: unknown, longest: number): ByLanguage {
  if (typeof value !== 'object' || value === null) return {};
  const found: ByLanguage = {};
  for (const [code, words] of Object.entries(value).slice(0, 40)) {
    const language = languageOf(code);
    const clean = text(words, longest);
    if (language && clean && !found[language]) found[language] = clean;
  }
  return found;
}

function text(value: unknown, longest: number): string | null {
  if (typeof value !== 'string' && typeof value !== 'number') return null;
  const raw = String(value);
  // Most are clean already, and looking is quicker than changing.
  if (raw.length <= longest && CLEAN.test(raw)) return raw;
  const clean = withoutMarkup(raw).replace(CONTROL, ' ').replace(/\s+/g, ' ').trim().normalize('NFC');
  return clean === '' ? null : wellFormed(clean.slice(0, longest));
}

/** Half a character, as a cut or a wrong source leaves it, cannot be stored. */
export function wellFormed(words: string): string {
  return words.replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '\ufffd');
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: exactly these cannot be stored or shown
const CONTROL = /[\u0000-\u001f\u007f-\u009f\ue000-\uf8ff\ufeff]/g;
/** Printable ASCII without markup, nothing to trim, no two spaces together. */
const CLEAN = /^(?! )(?:[!-%'-;=?-~]| (?! |$))+$/;
const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ', ndash: '–', mdash: '—', rsquo: '’', lsquo: '‘', ldquo: '“', rdquo: '”' };

/** ISO and IEC give abstracts as HTML: the words alone are kept. */
function withoutMarkup(words: string): string {
  if (!/[<&]/.test(words)) return words;
  return words
    .replace(/<\/?[a-zA-Z][^<>]{0,500}>/g, ' ')
    .replace(/&(?:#(\d{1,6})|#x([\da-fA-F]{1,5})|([a-zA-Z]{2,6}));/g, (whole, decimal?: string, hex?: string, name?: string) => {
      if (name) return ENTITIES[name] ?? whole;
      const code = decimal ? Number(decimal) : Number.parseInt(hex as string, 16);
      return code > 31 && code < 0x110000 ? String.fromCodePoint(code) : ' ';
    });
}

function texts(value: unknown): string[] {
  const all = Array.isArray(value) ? value : typeof value === 'string' ? [value] : [];
  return [...new Set(all.slice(0, MOST).flatMap((one) => text(one, LONGEST.word) ?? []))];
}

function statusOf(value: unknown): RecordStatus {
  const word = String(value ?? '').toLowerCase().replace(/[\s-]+/g, '_');
  return STATUSES.find((status) => status === word) ?? 'unknown';
}

function datesOf(value: unknown): Record<string, string> {
  if (typeof value !== 'object' || value === null) return {};
  const pairs = Object.entries(value).slice(0, 30).flatMap(([kind, on]) => {
    const date = text(on, 40);
    return date && /^[\w-]{1,40}$/.test(kind) && /^\d{4}/.test(date) ? [[kind, date] as const] : [];
  });
  return Object.fromEntries(pairs);
}

/** ITU's `complementOf` joins every Recommendation of a series to every supplement to the series: it says nothing of the text. */
function relationsOf(value: unknown, sdo: string): Relation[] {
  if (!Array.isArray(value)) return [];
  const seen = new Set<string>();
  const found: Relation[] = [];
  for (const one of value) {
    if (typeof one !== 'object' || one === null || found.length >= MOST) continue;
    const { type: kind, target: to } = one as Record<string, unknown>;
    if (kind === 'complementOf' && sdo === 'ITU') continue;
    const [type, target] = [text(kind, 60), text(to, LONGEST.id)];
    if (!type || !target || seen.has(`${type} ${target}`)) continue;
    seen.add(`${type} ${target}`);
    found.push({ type, target });
  }
  return found;
}

/** Only addresses that a page may link to. */
function urlOf(value: unknown): string | null {
  const address = text(value, LONGEST.url);
  return address && /^https?:\/\/[^\s<>"]+$/i.test(address) ? address : null;
}

function workOf(value: unknown): WorkItem | null {
  if (typeof value !== 'object' || value === null) return null;
  const { group, question, editors, planned, document } = value as Record<string, unknown>;
  const work: WorkItem = {};
  const [groupIs, questionIs, documentIs] = [text(group, LONGEST.word), text(question, LONGEST.word), text(document, LONGEST.word)];
  const [editorsAre, plannedFor] = [texts(editors), datesOf(planned)];
  if (groupIs) work.group = groupIs;
  if (questionIs) work.question = questionIs;
  if (documentIs) work.document = documentIs;
  if (editorsAre.length > 0) work.editors = editorsAre;
  if (Object.keys(plannedFor).length > 0) work.planned = plannedFor;
  return Object.keys(work).length > 0 ? work : null;
}
