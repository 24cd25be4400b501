// The list of participants as files: a table for calculation, one for other programs, and a paper as it is annexed to a report.

import { countryName, regionName, type Region } from '../../kit/countries.js';
import { sayDate, sayDates } from '../../kit/date-words.js';
import { inLanguage } from '../../kit/languages.js';
import type { Say } from '../../kit/words.js';
import { type Paper, type WorkbookSheet, writeCsv } from '../../paper/index.js';
import type { MeetingForm } from './form.js';
import { type Listed, columnsOf, inOrder } from './list-columns.js';

/** What is counted, as it stands in the list. */
export interface Counted {
  all: number;
  modes: Record<string, number>;
  categories: Record<string, number>;
  countries: Record<string, number>;
  regions: Partial<Record<Region, number>>;
  genders: Record<string, number>;
}

export interface ListFile {
  form: MeetingForm;
  rows: readonly Listed[];
  counts: Counted | null;
  /** With what only those who lead see. */
  all: boolean;
  /** Who was there, day by day; for those who lead. */
  presence: readonly { on: string; mode: string; count: number }[];
}

/** The rows of all countings: what is counted, of which kind, how many. */
export function countRows(counts: Counted, say: Say): { what: string; kinds: { words: string; count: number }[] }[] {
  const { language } = say;
  const part = (what: string, of: Record<string, number>, words: (key: string) => string) => ({
    what: say(`participation.columns.${what}`),
    kinds: Object.entries(of)
      .map(([key, count]) => ({ words: words(key), count }))
      .sort((one, other) => other.count - one.count || one.words.localeCompare(other.words, language)),
  });
  return [
    part('category', counts.categories, (key) => say(`participation.categories.${key}`)),
    part('mode', counts.modes, (key) => say(`participation.modes.${key}`)),
    part('region', counts.regions as Record<string, number>, (key) => regionName(language, key as Region)),
    part('country', counts.countries, (key) => countryName(language, key)),
    part('gender', counts.genders, (key) => say(`participation.genders.${key}`)),
  ];
}

/** The same as rows of a table: what is counted, which kind, how many; and who was there. */
export function countTable({ counts, presence }: Pick<ListFile, 'counts' | 'presence'>, say: Say): (string | number)[][] {
  if (!counts) return [];
  const there = presence.map(({ on, mode, count }) => [say('participation.columns.presence'), presenceWords({ on, mode }, say), count]);
  return [...countRows(counts, say).flatMap(({ what, kinds }) => kinds.map(({ words, count }) => [what, words, count])), ...there];
}

export function presenceWords({ on, mode }: { on: string; mode: string }, say: Say): string {
  return `${sayDate(say.language, on)}, ${say(`participation.modes.${mode}`)}`;
}

/** The counts for other programs. */
export function countsCsv(file: ListFile, say: Say): string {
  return writeCsv([countHeads(say), ...countTable(file, say)]);
}

function countHeads(say: Say): string[] {
  return ['what', 'kind', 'count'].map((head) => say(`participation.columns.${head}`));
}

export function listSheets(file: ListFile, say: Say): WorkbookSheet[] {
  const columns = columnsOf(say, file.all);
  const rightToLeft = say.language === 'ar';
  const list = { name: say('participation.pages.listShort'), columns: columns.map(({ title, width }) => ({ title, width })), rows: inOrder(file.rows, say.language).map((row) => columns.map(({ of }) => of(row))), rightToLeft };
  if (!file.counts) return [list];
  return [list, { name: say('participation.pages.countsShort'), columns: countHeads(say).map((title) => ({ title, width: 24 })), rows: countTable(file, say), rightToLeft }];
}

export function listCsv(file: ListFile, say: Say): string {
  const columns = columnsOf(say, file.all);
  return writeCsv([columns.map(({ title }) => title), ...inOrder(file.rows, say.language).map((row) => columns.map(({ of }) => of(row)))]);
}

/** The list as it is annexed to a report: names and organizations, and how many of each kind. Addresses and needs never stand on it. */
export function listPaper(file: ListFile, say: Say): Paper {
  const { form } = file;
  const title = say('participation.pages.participants', { meeting: form.number });
  const name = inLanguage(form.group.name, say.language);
  const columns = columnsOf(say, false).filter((_, at) => [1, 2, 3, 4, 6, 7].includes(at));
  const cell = (text: string | number | null) => [{ text: text === null ? '' : String(text) }];
  const rows = inOrder(file.rows.filter(({ state }) => state === 'approved'), say.language);
  const there = { what: say('participation.presence.title'), kinds: file.presence.map((one) => ({ words: presenceWords(one, say), count: one.count })) };
  const counted = file.counts ? [...countRows(file.counts, say), there] : [];
  return {
    language: say.language,
    title: `${form.group.acronym}: ${title}`,
    author: form.group.acronym,
    blocks: [
      { kind: 'title', runs: [{ text: form.group.acronym, isolate: true }, { text: ` – ${title}` }] },
      { kind: 'paragraph', align: 'center', runs: [{ text: name?.text ?? '', ...(name ? { language: name.language } : {}) }] },
      { kind: 'paragraph', align: 'center', runs: [{ text: sayDates(say.language, form.start, form.end) }] },
      { kind: 'table', header: true, widths: [26, 18, 28, 16, 16, 12], rows: [columns.map((column) => [{ text: column.title, bold: true }]), ...rows.map((row) => columns.map(({ of }) => cell(of(row))))] },
      ...counted
        .filter(({ kinds }) => kinds.length > 0)
        .flatMap(({ what, kinds }): Paper['blocks'] => [
          { kind: 'heading', level: 2, runs: [{ text: what }] },
          { kind: 'table', widths: [3, 1], rows: kinds.map(({ words, count }) => [cell(words), cell(count)]) },
        ]),
    ],
  };
}
