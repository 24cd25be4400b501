// What a table would change in a roadmap: each of its rows against what stands there and what the catalogue knows. Pure: it is shown, and
// the same is done after it was confirmed.

import { type Language, type Multilingual, inLanguage } from '../../../kit/languages.js';
import { type ComparedField, COMPARED, sameValue } from '../differences.js';
import { readName, textKey } from '../naming.js';
import { type Area, type Contents, type Entry, type EntryFacts, NO_FACTS, entryKey, onlyFacts } from '../roadmap.js';
import { dateIn } from './dates.js';
import type { List, ListRow } from './rows.js';
import { LIST_FIELDS, type ListField, fieldOf, plain, scopeIn, statusIn } from './words.js';

/** The column of each field, counted from 0. */
export type Mapping = Partial<Record<ListField, number>>;

export type ListDoubt = 'noDesignation' | 'twice' | 'badStatus' | 'badScope' | 'badDate' | 'badAddress';
/** A row with one of these is nothing that could be taken without them. */
const WHOLE: readonly ListDoubt[] = ['noDesignation', 'twice'];

export interface PlannedRow {
  line: number;
  state: 'new' | 'changed' | 'unchanged' | 'doubtful';
  facts: EntryFacts;
  /** The area that it asks for and that is not there yet. */
  newArea: string | null;
  entry: Entry | null;
  fields: ComparedField[];
  doubts: ListDoubt[];
  /** Whether it can be taken without what is doubtful. */
  takeable: boolean;
  inCatalogue: boolean;
}

export interface ListPlan {
  rows: PlannedRow[];
  counts: Record<PlannedRow['state'], number>;
  newAreas: string[];
  /** Entries of the roadmap that the table does not name: they stay. */
  missing: Entry[];
}

/** The columns by their headings; the first of two that mean the same counts. */
export function guessed(header: readonly string[]): Mapping {
  const mapping: Mapping = {};
  header.forEach((heading, at) => {
    const field = fieldOf(heading);
    if (field && mapping[field] === undefined) mapping[field] = at;
  });
  return mapping;
}

export interface Planning {
  mapping: Mapping;
  /** In which the table is written. */
  language: Language;
  /** Lines whose doubtful values are left out. */
  take: ReadonlySet<number>;
  /** What the catalogue says of designations in the words of the table. */
  known: ReadonlyMap<string, EntryFacts>;
}

/** The designations that a table names, for asking the catalogue. */
export function designationsOf(list: Pick<List, 'rows'>, mapping: Mapping): string[] {
  return [...new Set(list.rows.flatMap((row) => readName(cellOf(row, mapping, 'designation')).designation || []))];
}

export function planOf(list: Pick<List, 'rows'>, contents: Contents, planning: Planning): ListPlan {
  const byKey = new Map(contents.entries.map((entry) => [entryKey(entry.designation), entry]));
  const byText = new Map(contents.entries.map((entry) => [textKey(entry.designation), entry]));
  const seen = new Set<string>();
  const rows = list.rows.map((row): PlannedRow => {
    const read = readRow(row, contents.areas, planning);
    const key = entryKey(read.said.designation ?? '');
    if (key && seen.has(key)) read.doubts.push('twice');
    seen.add(key);
    const entry = byKey.get(key) ?? (key ? byText.get(textKey(read.said.designation ?? '')) : undefined) ?? null;
    return plannedRow(row.line, read, entry, planning);
  });
  const named = new Set(rows.flatMap((row) => row.entry?.id ?? []));
  const counts = { new: 0, changed: 0, unchanged: 0, doubtful: 0 };
  for (const row of rows) counts[row.state] += 1;
  const newAreas = [...new Set(rows.flatMap((row) => (row.newArea && row.state !== 'doubtful' ? [row.newArea] : [])))];
  return { rows, counts, newAreas, missing: contents.entries.filter((entry) => !named.has(entry.id)) };
}

function cellOf(row: ListRow, mapping: Mapping, field: ListField): string {
  const at = mapping[field];
  return at === undefined ? '' : (row.cells[at] ?? '').replace(/\s+/g, ' ').trim();
}

interface Read {
  said: Partial<EntryFacts>;
  newArea: string | null;
  doubts: ListDoubt[];
}

/** What a row says; what it leaves empty it does not say. */
function readRow(row: ListRow, areas: readonly Area[], { mapping, language }: Planning): Read {
  const text = (field: ListField) => cellOf(row, mapping, field);
  const words = (field: ListField): Multilingual => ({ [language]: text(field) });
  const { designation, publishedOn } = readName(text('designation'));
  const doubts: ListDoubt[] = entryKey(designation) ? [] : ['noDesignation'];
  const said: Partial<EntryFacts> = entryKey(designation) ? { designation } : {};
  if (text('title')) said.title = words('title');
  if (text('body')) said.body = text('body').slice(0, 60);
  if (text('lead')) said.lead = text('lead').slice(0, 60);
  if (text('notes')) said.notes = words('notes');
  if (text('milestone')) said.milestone = words('milestone');
  const area = areaOf(text('area') || row.section || '', areas);
  if (area.id) said.areaId = area.id;
  take(text('status'), statusIn, 'badStatus', (status) => (said.status = status), doubts);
  take(text('scope'), scopeIn, 'badScope', (scope) => (said.scope = scope), doubts);
  take(text('publishedOn'), (cell) => (/^[-–—/]+$|^n\/?a$|^tbd$/i.test(cell) ? 'none' : dateIn(cell)), 'badDate', (on) => {
    if (on !== 'none') said.publishedOn = on;
  }, doubts);
  if (!said.publishedOn && publishedOn) said.publishedOn = publishedOn;
  take(text('url'), (cell) => (/^https?:\/\//i.test(cell) && URL.canParse(cell) ? cell : null), 'badAddress', (url) => (said.url = url), doubts);
  const step = text('milestoneOn');
  const stepOn = step ? dateIn(step) : null;
  // A step that is planned for a month or a quarter has no day: it stays words.
  if (stepOn?.length === 10) said.milestoneOn = stepOn;
  else if (step) said.milestone = { [language]: [text('milestone'), step].filter(Boolean).join(', ') };
  return { said, newArea: area.fresh, doubts };
}

function take<Value>(cell: string, read: (cell: string) => Value | null, doubt: ListDoubt, put: (value: Value) => void, doubts: ListDoubt[]): void {
  if (!cell) return;
  const value = read(cell);
  if (value === null) doubts.push(doubt);
  else put(value);
}

function areaOf(words: string, areas: readonly Area[]): { id: string | null; fresh: string | null } {
  const wanted = plain(words);
  if (!wanted) return { id: null, fresh: null };
  const found = areas.find((area) => Object.values(area.title).some((title) => plain(title) === wanted));
  return found ? { id: found.id, fresh: null } : { id: null, fresh: words.slice(0, 200) };
}

function plannedRow(line: number, { said, newArea, doubts }: Read, entry: Entry | null, { take: taken, known, language }: Planning): PlannedRow {
  const record = known.get(said.designation ?? '');
  const before: EntryFacts = entry ? onlyFacts(entry) : { ...NO_FACTS, status: assumed(said, record), ...record, designation: said.designation ?? '' };
  // A table that was written by us shows a text in the language that it exists in: the same words are no translation of it.
  const merged = (was: Multilingual, words: Multilingual | undefined): Multilingual => (words && inLanguage(was, language)?.text === words[language] ? was : { ...was, ...words });
  const facts: EntryFacts = { ...before, ...said, title: merged(before.title, said.title), notes: merged(before.notes, said.notes), milestone: merged(before.milestone, said.milestone), designation: entry && sameName(entry.designation, said.designation ?? '') ? entry.designation : (said.designation ?? '') };
  if (!facts.body) facts.body = facts.designation.split(' ')[0] ?? '';
  const fields = entry ? COMPARED.filter((field) => !sameValue(entry[field], facts[field]) || (field === 'areaId' && newArea !== null)) : [];
  const takeable = doubts.length > 0 && !doubts.some((doubt) => WHOLE.includes(doubt));
  const doubtful = doubts.length > 0 && !(takeable && taken.has(line));
  return { line, state: doubtful ? 'doubtful' : !entry ? 'new' : fields.length > 0 ? 'changed' : 'unchanged', facts, newArea, entry, fields, doubts, takeable, inCatalogue: record !== undefined };
}

/** Whether two spellings name one edition: what stands in the roadmap is kept as it is spelt there. */
function sameName(a: string, b: string): boolean {
  return entryKey(readName(a).designation) === entryKey(readName(b).designation);
}

/** Where neither the table nor the catalogue says it: what has a date was published, what has none is under way. */
function assumed(said: Partial<EntryFacts>, record: EntryFacts | undefined): EntryFacts['status'] {
  return record?.status ?? (said.publishedOn ? 'published' : 'underDevelopment');
}

/** A mapping out of an address or form: `column.title=3`. */
export function mappingFrom(given: URLSearchParams): Mapping | null {
  const told = LIST_FIELDS.flatMap((field) => {
    const at = given.get(`column.${field}`);
    return at === null ? [] : [[field, at] as const];
  });
  if (told.length === 0) return null;
  return Object.fromEntries(told.filter(([, at]) => /^\d{1,3}$/.test(at)).map(([field, at]) => [field, Number(at)]));
}
