// What changed in a roadmap, as a paper for a meeting: what came, what went, what is said otherwise.

import { inLanguage } from '../../kit/languages.js';
import type { Say } from '../../kit/words.js';
import type { Block, Paper, Run } from '../../paper/index.js';
import { designationRun } from './designation-run.js';
import { type RoadmapDifference, nothingChanged } from './differences.js';
import type { RoadmapChanges } from './reads.js';
import type { Area, Entry } from './roadmap.js';
import type { Since } from './since.js';
import { dateWords, fieldWords } from './words.js';

/** The changes since a release, a meeting or a day as a paper. */
export function changesPaper({ acronym, changes, say }: { acronym: string; changes: RoadmapChanges; say: Say }): Paper {
  const { added, removed, changed } = changes.difference;
  const title = say('roadmap.paper.heading', { group: acronym, words: say('roadmap.paper.changesTitle', { since: sinceWords(changes, say) }) });
  const counts = say('roadmap.changes.from', { on: dateWords(changes.from, say.language), added: added.length, removed: removed.length, changed: changed.length });
  return {
    language: say.language,
    title,
    author: acronym,
    blocks: [
      { kind: 'title', runs: [{ text: title }] },
      { kind: 'paragraph', runs: [{ text: counts }] },
      ...(nothingChanged(changes.difference) ? [{ kind: 'paragraph', runs: [{ text: say('roadmap.changes.nothing') }] } satisfies Block] : changeTables(changes.difference, changes.contents.areas, say, 2)),
      ...behindBlocks(changes, say),
    ],
  };
}

/** Since when, in words: a meeting or release with its day. */
export function sinceWords({ since, meetings, releases }: { since: Since; meetings: { number: number; end: string }[]; releases: { number: number; on: string }[] }, say: Say): string {
  if (since.kind === 'day') return dateWords(since.on, say.language);
  const on = since.kind === 'meeting' ? meetings.find((one) => one.number === since.number)?.end : releases.find((one) => one.number === since.number)?.on;
  return say(since.kind === 'meeting' ? 'roadmap.changes.sinceMeeting' : 'roadmap.changes.sinceRelease', { number: since.number, on: dateWords(on ?? null, say.language) });
}

/** The changes as tables under headings of a level: also the last part of a release. */
export function changeTables({ added, removed, changed }: RoadmapDifference, areas: readonly Area[], say: Say, level: 2 | 3): Block[] {
  const symbol = (entry: Entry): Run[] => [designationRun(entry.designation)];
  const cell = (text: string): Run[] => [{ text }];
  const titleOf = (entry: Entry): Run[] => {
    const title = inLanguage(entry.title, say.language);
    return title ? [{ text: title.text, language: title.language }] : [];
  };
  const head = (keys: string[]): Run[][] => keys.map((key) => cell(say(key)));
  const listed = (what: string, entries: Entry[]): Block[] =>
    entries.length === 0
      ? []
      : [
          { kind: 'heading', level, runs: cell(say(what)) },
          { kind: 'table', header: true, dense: true, widths: [26, 52, 22], rows: [head(['roadmap.columns.designation', 'roadmap.columns.name', 'roadmap.columns.state']), ...entries.map((entry) => [symbol(entry), titleOf(entry), cell(say(`roadmap.status.${entry.status}`))])] },
        ];
  const otherwise = changed.flatMap(({ was, now, fields }) => fields.map((field, at) => [at === 0 ? symbol(now) : [], cell(say(`roadmap.fields.${field}`)), cell(fieldWords(was, field, areas, say)), cell(fieldWords(now, field, areas, say))]));
  return [
    ...listed('roadmap.changes.addedTitle', added),
    ...listed('roadmap.changes.removedTitle', removed),
    ...(otherwise.length === 0
      ? []
      : ([
          { kind: 'heading', level, runs: cell(say('roadmap.changes.changedTitle')) },
          { kind: 'table', header: true, dense: true, widths: [26, 20, 27, 27], rows: [head(['roadmap.columns.designation', 'roadmap.changes.field', 'roadmap.changes.was', 'roadmap.changes.now']), ...otherwise] },
        ] satisfies Block[])),
  ];
}

function behindBlocks({ behind, contents }: RoadmapChanges, say: Say): Block[] {
  if (behind.length === 0) return [];
  const cell = (text: string): Run[] => [{ text }];
  const rows = behind.flatMap(({ entry, facts }) =>
    (['status', 'publishedOn'] as const)
      .filter((field) => facts[field] !== undefined)
      .map((field): Run[][] => [[designationRun(entry.designation)], cell(say(`roadmap.fields.${field}`)), cell(fieldWords(entry, field, contents.areas, say)), cell(fieldWords({ ...entry, ...facts }, field, contents.areas, say))]),
  );
  const head = ['roadmap.columns.designation', 'roadmap.changes.field', 'roadmap.behind.roadmapSays', 'roadmap.behind.catalogueSays'].map((key) => cell(say(key)));
  return [
    { kind: 'heading', level: 2, runs: cell(say('roadmap.behind.title')) },
    { kind: 'table', header: true, dense: true, widths: [26, 20, 27, 27], rows: [head, ...rows] },
  ];
}
