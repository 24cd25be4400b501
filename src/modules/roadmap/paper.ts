// A release, or the roadmap as it stands, as a paper: what it is, the pictures with their tables, the entries by area, and what changed since the release before.

import { sayDate } from '../../kit/date-words.js';
import { type Language, inLanguage } from '../../kit/languages.js';
import type { Say } from '../../kit/words.js';
import { type Block, type Paper, type Run, type WorkbookSheet, writeCsv, writePaper, writeWorkbook } from '../../paper/index.js';
import { changeTables } from './changes-paper.js';
import { designationRun } from './designation-run.js';
import { type RoadmapDifference, nothingChanged } from './differences.js';
import type { Picture } from './pictures/drawing.js';
import { picturesOf } from './pictures/pictures.js';
import type { Release } from './reads.js';
import type { Area, Contents, Entry } from './roadmap.js';
import { areaWords, byArea, dateWords } from './words.js';

export interface ReleasePaper {
  group: { acronym: string; name: Partial<Record<Language, string>> };
  /** A release, or what stands there now: then it has no number. */
  release: Omit<Release, 'number' | 'entries'> & { number: number | null };
  /** Against the release before; null for the first. */
  difference: RoadmapDifference | null;
  say: Say;
}

/** The release as neutral blocks for DOCX, PDF, HTML and text: what it is, the pictures, the texts, what changed; the tables of the pictures come last. */
export function paperOf({ group, release, difference, say }: ReleasePaper): Paper {
  const { contents } = release;
  const title = say('roadmap.paper.heading', { group: group.acronym, words: release.number === null ? say('roadmap.paper.working') : say('roadmap.paper.title', { number: release.number }) });
  const meeting = release.meeting === null ? '' : say('roadmap.paper.approved', { number: release.meeting });
  const note = inLanguage(release.note, say.language);
  const pictures = picturesOf(contents, say, 'paper', release.on);
  return {
    language: say.language,
    title,
    author: group.acronym,
    blocks: [
      { kind: 'title', runs: [{ text: title }] },
      ...centred(inLanguage(group.name, say.language)?.text ?? ''),
      ...centred([sayDate(say.language, release.on), meeting].filter(Boolean).join(' – ')),
      ...(note ? [{ kind: 'paragraph', runs: [{ text: note.text, language: note.language }] } satisfies Block] : []),
      { kind: 'paragraph', runs: [{ text: say('roadmap.paper.about', { entries: contents.entries.length }) }] },
      ...pictures.flatMap(pictureBlocks),
      ...byArea(contents.areas, contents.entries).flatMap((each) => areaBlocks(each, contents.areas, say)),
      ...(difference && !nothingChanged(difference) ? changeBlocks(difference, release, say) : []),
      { kind: 'heading', level: 1, runs: [{ text: say('roadmap.paper.tables') }] },
      ...pictures.flatMap(tableBlocks),
    ],
  };
}

function centred(text: string): Block[] {
  return text ? [{ kind: 'paragraph', align: 'center', runs: [{ text }] }] : [];
}

function pictureBlocks(picture: Picture): Block[] {
  return [
    { kind: 'heading', level: 2, runs: [{ text: picture.title }] },
    { kind: 'picture', svg: picture.svg, alt: picture.description, widthMm: widthOf(picture) },
    { kind: 'paragraph', role: 'note', runs: [{ text: picture.description }] },
  ];
}

/** As wide as the text at most; a smaller drawing stays smaller, so that the words of all are of one size. */
function widthOf({ svg }: Picture): number {
  const units = Number(/viewBox="0 0 ([\d.]+)/.exec(svg)?.[1] ?? 0);
  return Math.min(TEXT_MM, Math.round(units * MM_PER_UNIT));
}

const TEXT_MM = 170;
const MM_PER_UNIT = 0.26;

/** What a picture was drawn from. A word that stands in row after row is said once. */
function tableBlocks(picture: Picture): Block[] {
  const rows = picture.table.rows.map((row, at) => row.map((cell, column) => (column === 0 && cell === picture.table.rows[at - 1]?.[0] ? [] : cellRuns(cell, column > 0))));
  return [
    { kind: 'heading', level: 2, runs: [{ text: picture.title }] },
    { kind: 'table', header: true, dense: true, widths: [...picture.table.widths], rows: [picture.table.columns.map((text): Run[] => [{ text }]), ...rows] },
  ];
}

/** Designations in a list, `Y.3800 (published); Y.3801 (published)`, neither break nor turn round. */
function cellRuns(cell: string, listed: boolean): Run[] {
  if (!listed || !/[;(]/.test(cell)) return [{ text: cell }];
  return cell.split('; ').flatMap((one, at): Run[] => {
    const found = /^(.*\d\S*|.*\S) (\(.*\))$/.exec(one);
    const sign: Run[] = at > 0 ? [{ text: '; ' }] : [];
    return found ? [...sign, { text: (found[1] as string).replaceAll(' ', '\u00a0'), isolate: true, whole: true }, { text: ` ${found[2]}` }] : [...sign, { text: one }];
  });
}

function areaBlocks({ area, entries }: { area: Area | null; entries: Entry[] }, areas: readonly Area[], say: Say): Block[] {
  const head = ['designation', 'name', 'state', 'date', 'lead'].map((column): Run[] => [{ text: say(`roadmap.columns.${column}`) }]);
  return [
    { kind: 'heading', level: 2, runs: [{ text: areaWords(area?.id ?? null, areas, say) }] },
    { kind: 'table', header: true, dense: true, widths: [21, 36, 18, 13, 12], rows: [head, ...entries.map((entry) => rowOf(entry, say))] },
  ];
}

function rowOf(entry: Entry, say: Say): Run[][] {
  const title = inLanguage(entry.title, say.language);
  const notes = inLanguage(entry.notes, say.language);
  const milestone = inLanguage(entry.milestone, say.language);
  const next = entry.milestoneOn || milestone ? `\n${say('roadmap.nextStep')}: ${[milestone?.text, entry.milestoneOn ? dateWords(entry.milestoneOn, say.language) : ''].filter(Boolean).join(', ')}` : '';
  const name: Run[] = [...(title ? [{ text: title.text, language: title.language }] : []), ...(notes ? [{ text: `\n${notes.text}`, italic: true, language: notes.language }] : []), ...(next ? [{ text: next }] : [])];
  const designation: Run = { ...designationRun(entry.designation), ...(entry.url ? { link: entry.url } : {}) };
  return [[designation], name, [{ text: say(`roadmap.status.${entry.status}`) }], [{ text: dateWords(entry.publishedOn, say.language) }], [{ text: entry.lead ?? '–', isolate: true }]];
}

function changeBlocks(difference: RoadmapDifference, { number, contents }: ReleasePaper['release'], say: Say): Block[] {
  const words = number === null ? say('roadmap.changes.title') : say('roadmap.changes.since', { number: number - 1 });
  return [{ kind: 'heading', level: 2, runs: [{ text: words }] }, ...changeTables(difference, contents.areas, say, 3)];
}

/** The release as a workbook: the entries, the coverage, the timeline. */
export function sheetsOf({ release, say }: ReleasePaper): WorkbookSheet[] {
  const { contents } = release;
  const rightToLeft = say.language === 'ar';
  const { columns, rows } = tableOf(contents, say);
  const pictures = picturesOf(contents, say, 'paper', release.on);
  return [
    { name: say('roadmap.title').slice(0, 31), columns: columns.map(({ column, title }) => ({ title, width: column === 'name' || column === 'notes' ? 50 : 18 })), rows, rightToLeft },
    ...pictures.map((picture) => ({ name: picture.title.slice(0, 31), columns: picture.table.columns.map((title) => ({ title, width: 20 })), rows: picture.table.rows, rightToLeft })),
  ];
}

const COLUMNS = ['area', 'designation', 'name', 'body', 'state', 'scope', 'date', 'lead', 'notes', 'step', 'stepDate', 'address'] as const;

/** The entries as a table, each a row, in words of a language: what is written so is read back as it was (`list/`). */
export function tableOf(contents: Contents, say: Say): { columns: { column: string; title: string }[]; rows: (string | null)[][] } {
  const inWords = (text: Partial<Record<Language, string>>) => inLanguage(text, say.language)?.text ?? null;
  const area = (entry: Entry) => (contents.areas.some((one) => one.id === entry.areaId) ? areaWords(entry.areaId, contents.areas, say) : null);
  return {
    columns: COLUMNS.map((column) => ({ column, title: say(`roadmap.columns.${column}`) })),
    rows: contents.entries.map((entry) => [area(entry), entry.designation, inWords(entry.title), entry.body, say(`roadmap.status.${entry.status}`), say(`roadmap.scope.${entry.scope}`), entry.publishedOn, entry.lead, inWords(entry.notes), inWords(entry.milestone), entry.milestoneOn, entry.url]),
  };
}

/** The same as CSV. */
export function csvOf(contents: Contents, say: Say): string {
  const { columns, rows } = tableOf(contents, say);
  return writeCsv([columns.map(({ title }) => title), ...rows]);
}

/** The forms in which a release is had as a file. */
export const RELEASE_FORMATS = ['docx', 'pdf', 'html', 'txt', 'xlsx'] as const;
export type ReleaseFormat = (typeof RELEASE_FORMATS)[number];

/** A release, or the roadmap as it stands, in one of its forms: the same contents give the same bytes. Throws Refused where PDF cannot be written. */
export function releaseBytes(parts: ReleasePaper, format: ReleaseFormat): Promise<Uint8Array> {
  return format === 'xlsx' ? writeWorkbook(sheetsOf(parts)) : writePaper(paperOf(parts), format);
}
