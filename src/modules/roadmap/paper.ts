// A release as a paper: what it is, the pictures with their tables, the entries by area, and what changed since the release before.

import { sayDate } from '../../kit/date-words.js';
import { type Language, inLanguage } from '../../kit/languages.js';
import type { Say } from '../../kit/words.js';
import type { Block, Paper, Run, WorkbookSheet } from '../../paper/index.js';
import { type RoadmapDifference, nothingChanged } from './differences.js';
import { coverage } from './pictures/coverage.js';
import type { Picture } from './pictures/drawing.js';
import { timeline } from './pictures/timeline.js';
import type { Release } from './reads.js';
import type { Area, Entry } from './roadmap.js';
import { areaWords, byArea, dateWords, fieldWords } from './words.js';

export interface ReleasePaper {
  group: { acronym: string; name: Partial<Record<Language, string>> };
  release: Release;
  /** Against the release before; null for the first. */
  difference: RoadmapDifference | null;
  say: Say;
}

/** The release as neutral blocks for DOCX, PDF, HTML and text. */
export function paperOf({ group, release, difference, say }: ReleasePaper): Paper {
  const { contents } = release;
  const title = `${group.acronym}: ${say('roadmap.paper.title', { number: release.number })}`;
  const meeting = release.meeting === null ? '' : say('roadmap.paper.approved', { number: release.meeting });
  const note = inLanguage(release.note, say.language);
  return {
    language: say.language,
    title,
    author: group.acronym,
    blocks: [
      { kind: 'title', runs: [{ text: title }] },
      { kind: 'paragraph', align: 'center', runs: [{ text: [inLanguage(group.name, say.language)?.text ?? '', sayDate(say.language, release.on), meeting].filter(Boolean).join(' – ') }] },
      ...(note ? [{ kind: 'paragraph', runs: [{ text: note.text, language: note.language }] } satisfies Block] : []),
      { kind: 'paragraph', runs: [{ text: say('roadmap.paper.about', { entries: contents.entries.length }) }] },
      ...pictureBlocks(coverage(contents, say, 'paper')),
      ...pictureBlocks(timeline(contents, say, 'paper', release.on)),
      ...byArea(contents.areas, contents.entries).flatMap((each) => areaBlocks(each, contents.areas, say)),
      ...(difference && !nothingChanged(difference) ? changeBlocks(difference, contents.areas, release.number, say) : []),
    ],
  };
}

function pictureBlocks(picture: Picture): Block[] {
  const cells = (row: string[]): Run[][] => row.map((text) => [{ text }]);
  return [
    { kind: 'heading', level: 2, runs: [{ text: picture.title }] },
    { kind: 'picture', svg: picture.svg, alt: picture.description },
    { kind: 'table', header: true, rows: [cells(picture.table.columns), ...picture.table.rows.map(cells)] },
  ];
}

function areaBlocks({ area, entries }: { area: Area | null; entries: Entry[] }, areas: readonly Area[], say: Say): Block[] {
  const head = ['designation', 'name', 'state', 'date', 'lead'].map((column): Run[] => [{ text: say(`roadmap.columns.${column}`) }]);
  return [
    { kind: 'heading', level: 2, runs: [{ text: areaWords(area?.id ?? null, areas, say) }] },
    { kind: 'table', header: true, widths: [22, 44, 14, 12, 8], rows: [head, ...entries.map((entry) => rowOf(entry, say))] },
  ];
}

function rowOf(entry: Entry, say: Say): Run[][] {
  const title = inLanguage(entry.title, say.language);
  const notes = inLanguage(entry.notes, say.language);
  const milestone = inLanguage(entry.milestone, say.language);
  const next = entry.milestoneOn || milestone ? `\n${say('roadmap.nextStep')}: ${[milestone?.text, entry.milestoneOn ? dateWords(entry.milestoneOn, say.language) : ''].filter(Boolean).join(', ')}` : '';
  const name: Run[] = [...(title ? [{ text: title.text, language: title.language }] : []), ...(notes ? [{ text: `\n${notes.text}`, italic: true, language: notes.language }] : []), ...(next ? [{ text: next }] : [])];
  const designation: Run = { text: entry.designation, isolate: true, ...(entry.url ? { link: entry.url } : {}) };
  return [[designation], name, [{ text: say(`roadmap.status.${entry.status}`) }], [{ text: dateWords(entry.publishedOn, say.language) }], [{ text: entry.lead ?? '–', isolate: true }]];
}

function changeBlocks({ added, removed, changed }: RoadmapDifference, areas: readonly Area[], number: number, say: Say): Block[] {
  const line = (what: string, entry: Entry, more = ''): Run[] => [{ text: `${say(`roadmap.changes.${what}`)}: ` }, { text: entry.designation, isolate: true }, { text: more }];
  const told = changed.map(({ was, now, fields }) => line('changed', now, `; ${fields.map((field) => `${say(`roadmap.fields.${field}`)}: ${fieldWords(was, field, areas, say)} → ${fieldWords(now, field, areas, say)}`).join('; ')}`));
  return [
    { kind: 'heading', level: 2, runs: [{ text: say('roadmap.changes.since', { number: number - 1 }) }] },
    { kind: 'list', marker: 'dash', items: [...added.map((entry) => line('added', entry)), ...removed.map((entry) => line('removed', entry)), ...told] },
  ];
}

/** The release as a workbook: the entries, the coverage, the timeline. */
export function sheetsOf({ release, say }: ReleasePaper): WorkbookSheet[] {
  const { contents } = release;
  const rightToLeft = say.language === 'ar';
  const columns = ['area', 'designation', 'name', 'body', 'state', 'scope', 'date', 'lead', 'notes', 'step', 'stepDate', 'address'];
  const inWords = (text: Partial<Record<Language, string>>) => inLanguage(text, say.language)?.text ?? null;
  const rows = contents.entries.map((entry) => [areaWords(entry.areaId, contents.areas, say), entry.designation, inWords(entry.title), entry.body, say(`roadmap.status.${entry.status}`), say(`roadmap.scope.${entry.scope}`), entry.publishedOn, entry.lead, inWords(entry.notes), inWords(entry.milestone), entry.milestoneOn, entry.url]);
  const pictures = [coverage(contents, say, 'paper'), timeline(contents, say, 'paper', release.on)];
  return [
    { name: say('roadmap.title').slice(0, 31), columns: columns.map((column) => ({ title: say(`roadmap.columns.${column}`), width: column === 'name' || column === 'notes' ? 50 : 18 })), rows, rightToLeft },
    ...pictures.map((picture) => ({ name: picture.title.slice(0, 31), columns: picture.table.columns.map((title) => ({ title, width: 20 })), rows: picture.table.rows, rightToLeft })),
  ];
}
