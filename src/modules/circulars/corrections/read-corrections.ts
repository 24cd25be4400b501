// What a correction says is to be read instead of what: in a table (`for`, `read`), or in sentences that name both (`14 March instead of
// 12 March`). Which of the two is the old one is told by what stands, so that no order of words has to be known.

import type { IsoDate } from '../../../kit/dates.js';
import type { Language } from '../../../kit/languages.js';
import type { PaperText } from '../../../paper/lines.js';
import type { Block } from '../checks/blocks.js';
import { letterOf } from '../checks/letter.js';
import type { MeetingMode, Reading } from '../circular.js';
import { allCities } from '../languages/places.js';
import { sentencesOf } from '../languages/sentences/index.js';
import { findDates } from '../recognise/dates.js';
import { plainOf } from '../recognise/lines.js';
import { findTimes } from '../recognise/times.js';

export interface Days {
  start: IsoDate;
  last: IsoDate;
}

export interface Hours {
  start: string;
  last: string | null;
}

/** Two values of which one is to be read for the other; `about` are the words beside them. */
export type ReadCorrection =
  | { of: 'days'; pair: [Days, Days]; about: string }
  | { of: 'hours'; pair: [Hours, Hours]; about: string }
  /** By its English name. */
  | { of: 'place'; now: string }
  | { of: 'mode'; now: MeetingMode };

/** What a correction corrects of days, hours, place and mode; empty for any other letter. */
export function correctionsIn(reading: Reading, paper: PaperText): ReadCorrection[] {
  const { facts, places } = reading;
  if (facts.letterKind !== 'correction') return [];
  const from = places.subject?.line ?? 0;
  const blocks = letterOf(reading, paper).blocks.filter(({ starts }) => (starts[0]?.line ?? 0) > from);
  const cells = blocks.flatMap(cellsOf);
  const near = facts.date;
  return [
    ...pairsOf(cells, (text) => findDates(text, facts.language, near).map(({ start, last, index, end }) => ({ value: { start, last }, index, end }))).map(
      ({ pair, about }): ReadCorrection => ({ of: 'days', pair, about }),
    ),
    ...pairsOf(cells, (text) => findTimes(text, facts.language).map(({ start, last, index, end }) => ({ value: { start, last }, index, end }))).map(
      ({ pair, about }): ReadCorrection => ({ of: 'hours', pair, about }),
    ),
    ...labelled(cells, facts.language),
  ];
}

function cellsOf({ text }: Block): string[] {
  return text.split(/\t|\s\|\s| {3,}/).map((cell) => plainOf(cell).trim()).filter((cell) => cell !== '');
}

interface Found<Value> {
  value: Value;
  index: number;
  end: number;
}

/** Two values in one sentence, or two cells after one another that hold nothing but one each. */
function pairsOf<Value>(cells: string[], find: (text: string) => Found<Value>[]): { pair: [Value, Value]; about: string }[] {
  const all = cells.map((cell) => ({ cell, found: find(cell) }));
  return all.flatMap(({ cell, found }, at): { pair: [Value, Value]; about: string }[] => {
    if (found.length === 2) return [{ pair: [(found[0] as Found<Value>).value, (found[1] as Found<Value>).value], about: cell }];
    const next = all[at + 1];
    const before = all[at - 1];
    if (!next || !alone(cell, found) || !alone(next.cell, next.found) || (before && alone(before.cell, before.found))) return [];
    return [{ pair: [(found[0] as Found<Value>).value, (next.found[0] as Found<Value>).value], about: before?.cell ?? '' }];
  });
}

function alone(cell: string, found: Found<unknown>[]): boolean {
  const [one] = found;
  if (!one || found.length > 1) return false;
  return (cell.slice(0, one.index) + cell.slice(one.end)).replace(/[^\p{L}]/gu, '').length <= 8;
}

/** Place and form of the meeting, in the table that we print ourselves. */
function labelled(cells: string[], language: Language): ReadCorrection[] {
  const { what, modes } = sentencesOf(language).correction;
  const label = (text: unknown) => plainOf(String(text));
  return cells.flatMap((cell, at): ReadCorrection[] => {
    const now = cells[at + 2];
    if (!now) return [];
    if (cell === label(what.place)) return cityIn(now, language).map((name) => ({ of: 'place', now: name }));
    if (cell !== label(what.mode)) return [];
    const mode = (['onsite', 'remote', 'hybrid'] as const).find((one) => label(modes[one]) === now);
    return mode ? [{ of: 'mode', now: mode }] : [];
  });
}

/** The English name of a city that a cell names in its language; in Russian perhaps declined. */
function cityIn(cell: string, language: Language): string[] {
  const known = allCities().find(({ name, names }) => [name, ...names[language]].some((each) => plainOf(each) === cell));
  return known ? [known.name] : [];
}
