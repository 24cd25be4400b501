// The list of a liaison statement: `Recommendation ITU-T Y.3807 (ex Y.QKDN_QoS_pa) "Quantum key distribution networks – QoS parameters" was
// approved`, in prose, lists and tables, in six languages. What is found is a proposal for an editor to judge, never a fact.

import type { Language } from '../../../kit/languages.js';
import { dateIn } from '../list/dates.js';
import { fieldOf, statusIn } from '../list/words.js';
import type { EntryStatus } from '../roadmap.js';
import { type Name, namesIn } from './names.js';
import { type Passage, passagesOf } from './passages.js';
import { isReplaced, stageIn } from './stages.js';

export interface Listed {
  /** As the body prints it: `ITU-T Y.3807`; empty where a text is told by its title alone. */
  designation: string;
  /** The name under which the work was known before, if the text says it: `Y.QKDN_QoS_pa`. */
  formerly: string | null;
  title: string | null;
  /** The language of the title. */
  language: Language;
  status: EntryStatus;
  /** Whether the text says how far it is; else it is only named there. */
  said: boolean;
  /** When it was approved, or is planned to be; as precise as told. */
  on: string | null;
  /** The edition that is named: `2019-10`. */
  edition: string | null;
  /** The words that it was read from. */
  quote: string;
}

/** The standards and work items that a liaison statement lists, each once, in the order in which they first stand there. */
export function listedIn(text: string): Listed[] {
  const found = new Map<string, Listed>();
  let heading = '';
  let columns: Columns | null = null;
  for (const passage of passagesOf(text)) {
    if (passage.cells) {
      const heads = headsOf(passage);
      if (heads) columns = heads;
      else for (const listed of rowOf(passage, columns?.table === passage.table ? columns.fields : [], heading)) keep(found, listed);
      continue;
    }
    const names = namesIn(passage.text);
    const listed = names.length > 0 ? proseOf(passage, names, heading) : namelessIn(passage, heading);
    for (const one of listed) keep(found, one);
    if (names.length === 0 && listed.length === 0) heading = passage.text.slice(0, QUOTE);
  }
  return [...found.values()];
}

const QUOTE = 300;
const QUOTED = /[“"«„「『《]\s*([^”"»“」』》]{4,300}?)\s*[”"»“」』》]/u;

/** Each designation with the words up to the next one. */
function proseOf(passage: Passage, all: readonly Name[], heading: string): Listed[] {
  const { text } = passage;
  const names = all.filter((name) => !name.former);
  const parts = names.map((name, at) => {
    const from = names[at - 1]?.end ?? 0;
    const until = names[at + 1]?.at ?? text.length;
    const after = text.slice(name.end, Math.min(until, name.end + 800));
    const title = QUOTED.exec(after)?.[1]?.trim() ?? (passage.item || at === 0 ? unquotedTitle(after) : null);
    const rest = (title ? after.replace(title, ' ') : after).replace(/\([^)]{0,200}\)/g, ' ');
    const isLast = at === names.length - 1;
    return { name, title, lead: text.slice(Math.max(from, name.at - 300), name.at), own: isLast ? rest : beforeNext(rest), rest: after, enumerates: !isLast && ENUMERATES.test(after) };
  });
  const stages = parts.map(({ own }) => stageIn(own));
  // Of several that share a verb behind them, the last has it; of several behind a verb, the first.
  const sharing = parts.map((_, at) => at);
  for (let at = parts.length - 2; at >= 0; at--) if (stages[at] === null && parts[at]?.enumerates) sharing[at] = sharing[at + 1] as number;
  let led: ReturnType<typeof stageIn> = null;
  const formers = all.filter((name) => name.former);
  const said = stageIn(heading);
  return parts.map(({ name, title, lead, rest }, at) => {
    const leads = stageIn(withoutTitle(lead));
    // `Y.1 is superseded by Y.2` says it of the first alone.
    led = leads === 'superseded' && at > 0 ? null : (leads ?? led);
    const told = sharing[at] as number;
    const stage = isReplaced(lead) ? 'superseded' : (stages[told] ?? led ?? said);
    const former = formers.find((other) => other.at >= name.end && other.at < name.end + rest.length);
    const date = dateWithin(withoutTitle(parts[told]?.rest ?? '')) ?? dateWithin(withoutTitle(lead)) ?? (said === stage ? dateWithin(heading) : null);
    return listedOf(name, { title, former, stage, on: date, quote: text.slice(name.at, name.at + QUOTE) });
  });
}

/** Nothing but a comma or `and` until the next designation. */
const ENUMERATES = /^\s?(?:\([^)]{0,120}\)\s?)?[,;،、，]?\s?(?:(?:and|or|et|ou|y|e|и|و|和|及|以及)\s?)?(?:(?:the |la |el |de |к )?(?:draft |new |revised ){0,3}(?:Recommendations?|Recommandations?|Recomendaciones|Recomendación|Рекомендаци\p{L}{1,2}|建议书|التوصية)?\s?)?$/iu;

/** What stands before the words that lead to the next designation. */
function beforeNext(words: string): string {
  const from = words.search(/[^\s,;،、]/);
  const end = words.slice(Math.max(0, from)).search(/\b(?:and|while|whereas|but|et|tandis|y|mientras)\b|(?<!\p{L})(?:и|а|но)(?!\p{L})|[;；،、，]|,\s|和|以及|(?<!\p{L})و/iu);
  return end < 0 ? words : words.slice(0, Math.max(0, from) + end);
}

function withoutTitle(words: string): string {
  return words.replace(/[“"«„「『《][^”"»“」』》]{0,300}[”"»“」』》]/gu, ' ');
}

/** `Y.3807: QoS parameters` in a list. */
function unquotedTitle(after: string): string | null {
  const found = /^\s?(?:\([^)]{0,80}\)\s?)?(?:[:：–—-]\s?)(?=[\p{L}\d])(.{6,300}?)(?=\s*(?:[;；。(（]|\.$|,\s(?:which|approved|consented|determined|approuv|consenti|aprobad|утвержд)|[–—-]\s(?:approved|consented|determined|published|under)|$))/iu.exec(after)?.[1]?.trim();
  return found && isTitle(found) && stageIn(found.slice(0, 25)) === null ? found.replace(/[.,]$/, '') : null;
}

function isTitle(words: string): boolean {
  return words.split(' ').length >= 2 || /\p{sc=Han}{4}/u.test(words);
}

const DATE = /(?:19|20)\d{2}-\d{2}(?:-\d{2})?(?!\d)|(?:19|20)\d{2}\s?年\s?\d{1,2}\s?月(?:\s?\d{1,2}\s?日)?|(?:\d{1,2}(?:st|nd|rd|th|er)?\s(?:de\s|of\s)?)?\p{L}{3,12}\.?\s(?:de\s)?(?:19|20)\d{2}(?!\d)|\p{L}{3,12}\s\d{1,2},?\s(?:19|20)\d{2}(?!\d)|\d{1,2}\.\d{1,2}\.(?:19|20)\d{2}/gu;

function dateWithin(words: string): string | null {
  for (const [said] of words.slice(0, 600).matchAll(DATE)) {
    const date = dateIn(said.replace(/\s(?=[年月日])|(?<=[年月])\s/g, ''));
    if (date) return date;
  }
  return null;
}

/** What a text without a designation is called: without one of these, what is quoted is no text. */
const KIND = /\b(?:Recommendations?|Supplements?|standards?|specifications?|work items?|technical (?:report|paper)s?|drafts?|Question)\b|projets?\s+de|norme|recommandation|proyectos?\s+de|norma|recomendación|рекомендаци\p{L}*|стандарт\p{L}*|проект\p{L}*|建议书|标准|草案|توصية|معيار|مشروع/iu;

/** A text that is told by its title alone: `a new work item on “Abc networks – Testing”`. */
function namelessIn({ text }: Passage, heading: string): Listed[] {
  const title = QUOTED.exec(text)?.[1]?.trim();
  const around = title ? text.replace(title, '') : '';
  if (!title || !KIND.test(around) || !(title.split(' ').length >= 3 || /\p{sc=Han}{4}/u.test(title))) return [];
  const stage = stageIn(around) ?? stageIn(heading);
  return [{ designation: '', formerly: null, title, language: languageOf(title), status: stage ?? 'published', said: stage !== null, on: dateWithin(around), edition: null, quote: text.slice(0, QUOTE) }];
}

interface Columns {
  table: number;
  fields: (ReturnType<typeof fieldOf> | 'former')[];
}

const FORMER_COLUMN = /\b(?:ex|former|previous|work item|provisional)\b|ancien|anterior|прежн|原编号|السابق/iu;

/** A row that heads a table: two cells that we know, and no designation. */
function headsOf({ cells, table }: Passage): Columns | null {
  if (!cells || cells.some((cell) => namesIn(cell).length > 0)) return null;
  const fields = cells.map((cell) => (cell.length < 60 && FORMER_COLUMN.test(cell) && fieldOf(cell) === null ? 'former' : fieldOf(cell)));
  return fields.filter((field) => field !== null).length >= 2 ? { table, fields } : null;
}

/** What a row of a table tells: by the headings of its columns, else by what stands in its cells. */
function rowOf(passage: Passage, fields: Columns['fields'], heading: string): Listed[] {
  const cells = passage.cells ?? [];
  const named = cells.map((cell) => namesIn(cell));
  const column = (field: Columns['fields'][number]) => (fields.includes(field) ? fields.indexOf(field) : -1);
  const at = [column('designation'), ...named.keys()].find((index) => index >= 0 && column('former') !== index && named[index]?.some((name) => !name.former)) ?? -1;
  const own = named[at]?.filter((name) => !name.former) ?? [];
  const name = own.find((one) => !one.provisional) ?? own[0];
  const others = named.flat().filter((one) => one !== name && one.provisional && !name?.provisional);
  const titleAt = column('title') >= 0 ? column('title') : longestOf(cells, at);
  const title = cells[titleAt]?.replace(/^[“"«„「『《]|[”"»“」』》]$/gu, '').trim() || (at >= 0 && titleAt < 0 ? (QUOTED.exec(cells[at] ?? '')?.[1] ?? null) : null);
  const stage = stageOfRow(cells, [at, titleAt], column('status')) ?? stageIn(heading);
  const on = [column('publishedOn'), column('milestoneOn'), ...cells.keys()].filter((index) => index >= 0 && index !== titleAt).map((index) => dateIn(cells[index] ?? '')).find((date) => date !== null) ?? null;
  if (name) return [listedOf(name, { title, former: named.flat().find((one) => one.former) ?? others[0], stage, on, quote: passage.text.slice(0, QUOTE) })];
  if (!title || stage === null || fields.length === 0) return [];
  return [{ designation: '', formerly: null, title, language: languageOf(title), status: stage, said: true, on, edition: null, quote: passage.text.slice(0, QUOTE) }];
}

function stageOfRow(cells: readonly string[], but: readonly number[], column: number): EntryStatus | null {
  const stageOf = (cell: string) => stageIn(cell) ?? statusIn(cell);
  if (column >= 0) return stageOf(cells[column] ?? '');
  return cells.map((cell, index) => (but.includes(index) || cell.length > 80 ? null : stageOf(cell))).find((stage) => stage !== null) ?? null;
}

/** The cell that says most and is neither the designation, nor a date, nor a status. */
function longestOf(cells: readonly string[], designation: number): number {
  const length = (index: number) => (index === designation || !isTitle(cells[index] ?? '') || dateIn(cells[index] ?? '') || statusIn(cells[index] ?? '') ? 0 : (cells[index] ?? '').length);
  const best = [...cells.keys()].reduce((one, other) => (length(other) > length(one) ? other : one), 0);
  return length(best) > 0 ? best : -1;
}

function listedOf(name: Name, { title, former, stage, on, quote }: { title: string | null; former: Name | undefined; stage: EntryStatus | null; on: string | null; quote: string }): Listed {
  // A text under a provisional name is not published yet, whatever was agreed about it.
  const provisional = name.provisional && stage !== 'withdrawn' && stage !== 'superseded' && !/^ITU-T [A-Z]{2,}\./.test(name.designation);
  return {
    designation: name.designation,
    formerly: former?.designation.replace(/^ITU-T /, '') ?? null,
    title,
    language: languageOf(title ?? ''),
    status: provisional ? 'underDevelopment' : (stage ?? 'published'),
    said: stage !== null,
    on,
    edition: name.edition,
    quote: quote.trim(),
  };
}

/** By its script; among languages of one script by their small words. */
function languageOf(title: string): Language {
  if (/\p{sc=Han}/u.test(title)) return 'zh';
  if (/\p{sc=Arabic}/u.test(title)) return 'ar';
  if (/\p{sc=Cyrillic}/u.test(title)) return 'ru';
  const count = (words: RegExp) => title.match(words)?.length ?? 0;
  const [fr, es] = [count(/(?<!\p{L})(?:le|les|des|du|et|pour|dans|aux?|une?|[dl][’'])(?!\p{Lu}{2})|réseaux?|sécurité|\p{L}+ée?s?\b/giu), count(/(?<!\p{L})(?:el|los|las|del|y|para|con|una?|en)(?!\p{L})|ción(?!\p{L})|claves?|ñ/giu)];
  if (fr === 0 && es === 0) return 'en';
  return count(/(?<!\p{L})(?:the|of|and|for|in|on|to|with)(?!\p{L})/giu) >= Math.max(fr, es) ? 'en' : fr >= es ? 'fr' : 'es';
}

const FURTHER: Record<EntryStatus, number> = { planned: 0, underDevelopment: 1, published: 2, superseded: 3, withdrawn: 3 };

/** A second mention may bring what the first had not; of two stages the further one counts. */
function keep(found: Map<string, Listed>, listed: Listed): void {
  const key = listed.designation || `“${listed.title}`;
  const known = found.get(key);
  if (!known) {
    found.set(key, listed);
    return;
  }
  const later = listed.said && (!known.said || FURTHER[listed.status] > FURTHER[known.status]) ? listed : known;
  const other = later === listed ? known : listed;
  found.set(key, { ...known, status: later.status, said: later.said, on: later.on ?? (other.said ? null : other.on), title: known.title ?? listed.title, language: known.title ? known.language : listed.language, formerly: known.formerly ?? listed.formerly, edition: known.edition ?? listed.edition });
}
