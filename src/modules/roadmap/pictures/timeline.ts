// The timeline: what was published in which year and what is planned, a row for each technical area, a mark for each text.

import { inLanguage } from '../../../kit/languages.js';
import type { Say } from '../../../kit/words.js';
import { type Contents, ENTRY_STATUSES, type Entry } from '../roadmap.js';
import { type Frame, type Ground, type Picture, escaped, fillOf, framed, label, legend, round, sideOf, text } from './drawing.js';

const LABEL = 170;
const MARK = 11;
const HEAD = 30;
/** Years before these are drawn as one. */
const YEARS = 16;

interface Lane {
  title: string;
  entries: { entry: Entry; year: number | null }[];
}

/** The picture of when texts come; those without any date are counted in the description. */
export function timeline(contents: Contents, say: Say, ground: Ground, today: string, name = 'timeline'): Picture {
  const lanes = lanesOf(contents, say);
  const dated = lanes.flatMap((lane) => lane.entries.flatMap(({ year }) => year ?? []));
  const undated = contents.entries.length - dated.length;
  const last = Math.max(Number(today.slice(0, 4)) + 1, ...dated);
  const first = Math.max(Math.min(Number(today.slice(0, 4)) - 4, ...dated), last - YEARS + 1);
  // What has no date yet stands in a column of its own after the last year.
  const columns = last - first + 1 + (undated > 0 ? 1 : 0);
  const column = Math.max(30, Math.min(60, 660 / columns));
  const span: Span = { first, last, column };
  const heights = lanes.map((lane) => laneHeight(lane, span));
  const title = say('roadmap.pictures.timeline');
  const description = say('roadmap.pictures.timelineAbout', { dated: dated.length, undated, first, last });
  const height = HEAD + heights.reduce((sum, one) => sum + one, 0) + 34;
  const frame: Frame = { width: LABEL + columns * column + 8, height, title, description, language: say.language, ground, name };
  const shapes = axis(frame, span, { height: height - 30, today, undated: undated > 0 ? say('roadmap.pictures.undated') : null });
  let y = HEAD;
  lanes.forEach((lane, at) => {
    shapes.push(...laneShapes(lane, y, { ...span, height: heights[at] as number }, frame));
    y += heights[at] as number;
  });
  const used = ENTRY_STATUSES.filter((status) => contents.entries.some((entry) => entry.status === status));
  shapes.push(legend(used.map((status) => ({ status, words: say(`roadmap.status.${status}`) })), { x: 4, y: height - 8 }, frame));
  return { title, description, svg: framed(frame, shapes), table: tableOf(lanes, say) };
}

function lanesOf({ areas, entries }: Contents, say: Say): Lane[] {
  const of = (id: string | null, title: string): Lane => ({ title, entries: entries.filter((entry) => (areas.some((area) => area.id === entry.areaId) ? entry.areaId : null) === id).map(dated) });
  const lanes = areas.map((area) => of(area.id, inLanguage(area.title, say.language)?.text ?? ''));
  const rest = of(null, say('roadmap.noArea'));
  return rest.entries.length > 0 ? [...lanes, rest] : lanes;
}

/** A text stands in the year when it was published, or when its next step is planned. */
function dated(entry: Entry): { entry: Entry; year: number | null } {
  const on = dateOf(entry);
  return { entry, year: on ? Number(on.slice(0, 4)) : null };
}

function dateOf(entry: Entry): string | null {
  const ahead = entry.status === 'underDevelopment' || entry.status === 'planned';
  return (ahead ? entry.milestoneOn : null) ?? entry.publishedOn ?? entry.milestoneOn;
}

interface Span {
  first: number;
  last: number;
  /** How wide a year is. */
  column: number;
}

/** The column of a year: those before the first stand in the first, what has none after the last. */
function columnOf(year: number | null, { first, last }: Span): number {
  return year === null ? last - first + 1 : Math.max(first, year) - first;
}

function laneHeight(lane: Lane, span: Span): number {
  const each = Math.max(1, Math.floor((span.column - 6) / MARK));
  const counts = new Map<number, number>();
  for (const { year } of lane.entries) counts.set(columnOf(year, span), (counts.get(columnOf(year, span)) ?? 0) + 1);
  return Math.max(30, Math.ceil(Math.max(1, ...counts.values()) / each) * MARK + 12);
}

function axis(frame: Frame, { first, last, column }: Span, { height, today, undated }: { height: number; today: string; undated: string | null }): string[] {
  const side = sideOf(frame.language, frame.width);
  const shapes: string[] = [];
  for (let at = 0; at <= last - first + (undated ? 1 : 0); at++) {
    const x = side.x(LABEL + at * column);
    const words = first + at > last ? (undated ?? '') : at === 0 ? `≤ ${first}` : String(first + at);
    shapes.push(`<line x1="${round(x)}" x2="${round(x)}" y1="${HEAD - 8}" y2="${round(height)}" stroke="currentColor" stroke-width="0.3" opacity="0.4"/>`);
    shapes.push(text(side.x(LABEL + (at + 0.5) * column), HEAD - 12, words, { anchor: 'middle', size: first + at > last ? 8 : 10 }));
  }
  const now = side.x(LABEL + (Number(today.slice(0, 4)) - first + Number(today.slice(5, 7)) / 12) * column);
  shapes.push(`<line x1="${round(now)}" x2="${round(now)}" y1="${HEAD - 6}" y2="${round(height)}" stroke="currentColor" stroke-width="1.2"/>`);
  return shapes;
}

function laneShapes(lane: Lane, y: number, { height, ...span }: Span & { height: number }, frame: Frame): string[] {
  const side = sideOf(frame.language, frame.width);
  const each = Math.max(1, Math.floor((span.column - 6) / MARK));
  const placed = new Map<number, number>();
  const shapes = [label({ x: side.x(4), y: y + 15, width: LABEL - 12 }, lane.title, { anchor: side.anchor('start') })];
  for (const { entry, year } of [...lane.entries].sort((a, b) => (a.entry.designation < b.entry.designation ? -1 : 1))) {
    const shown = columnOf(year, span);
    const at = placed.get(shown) ?? 0;
    placed.set(shown, at + 1);
    const x = side.x(LABEL + shown * span.column + 6 + (at % each) * MARK + 4);
    shapes.push(`<circle cx="${round(x)}" cy="${round(y + 12 + Math.floor(at / each) * MARK)}" r="4" ${fillOf(entry.status, frame.name)}><title>${escaped(`${entry.designation} (${dateOf(entry) ?? '–'})`)}</title></circle>`);
  }
  shapes.push(`<line x1="0" x2="${round(frame.width)}" y1="${round(y + height)}" y2="${round(y + height)}" stroke="currentColor" stroke-width="0.3" opacity="0.5"/>`);
  return shapes;
}

function tableOf(lanes: Lane[], say: Say): Picture['table'] {
  const rows = lanes.flatMap((lane) =>
    [...new Set(lane.entries.map(({ year }) => year))].sort((a, b) => (a ?? 9999) - (b ?? 9999)).map((year) => {
      const of = lane.entries.filter((one) => one.year === year);
      return [lane.title, year === null ? say('roadmap.pictures.undated') : String(year), of.map(({ entry }) => `${entry.designation} (${say(`roadmap.status.${entry.status}`)})`).join('; ')];
    }),
  );
  return { columns: [say('roadmap.area'), say('roadmap.year'), say('roadmap.texts')], widths: [30, 9, 61], rows };
}
