// Coverage: technical areas by bodies, how many texts and how far they are. Where an area has nothing of a body there is a dash: the gaps
// are what a coordination group looks for.

import { inLanguage } from '../../../kit/languages.js';
import type { Say } from '../../../kit/words.js';
import { type Contents, ENTRY_STATUSES, type Entry } from '../roadmap.js';
import { type Frame, type Ground, type Picture, cut, escaped, fillOf, framed, label, legend, round, sideOf, text } from './drawing.js';

const LABEL = 190;
const CELL = { width: 74, height: 34 };
const HEAD = 40;

/** Columns that are still readable in a paper; what is beyond stands together in the last. */
const MOST_BODIES = 12;

interface Grid {
  bodies: string[];
  rows: { title: string; cells: Entry[][] }[];
}

/** The picture of what covers which area; bodies with the most texts first. */
export function coverage(contents: Contents, say: Say, ground: Ground, name = 'coverage'): Picture {
  const grid = gridOf(contents, say);
  const title = say('roadmap.pictures.coverage');
  const gaps = grid.rows.reduce((sum, row) => sum + row.cells.filter((cell) => cell.length === 0).length, 0);
  const description = say('roadmap.pictures.coverageAbout', { entries: contents.entries.length, areas: grid.rows.length, bodies: new Set(contents.entries.map((entry) => entry.body)).size, gaps });
  const width = LABEL + Math.max(3, grid.bodies.length) * CELL.width + 10;
  const height = HEAD + grid.rows.length * CELL.height + 34;
  const frame: Frame = { width, height, title, description, language: say.language, ground, name };
  const most = Math.max(1, ...grid.rows.flatMap((row) => row.cells.map((cell) => cell.length)));
  const used = ENTRY_STATUSES.filter((status) => contents.entries.some((entry) => entry.status === status));
  const key = legend(used.map((status) => ({ status, words: say(`roadmap.status.${status}`) })), { x: 4, y: height - 8 }, frame);
  return { title, description, svg: framed(frame, [...headOf(grid, frame), ...grid.rows.flatMap((row, at) => rowShapes(row, { at, unit: Math.min(8, 46 / most) }, frame, say)), key]), table: tableOf(grid, say) };
}

function gridOf({ areas, entries }: Contents, say: Say): Grid {
  const counts = new Map<string, number>();
  for (const entry of entries) counts.set(entry.body, (counts.get(entry.body) ?? 0) + 1);
  const all = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([body]) => body);
  const named = all.length > MOST_BODIES ? all.slice(0, MOST_BODIES - 1) : all;
  const bodies = named.length < all.length ? [...named, say('roadmap.pictures.otherBodies')] : named;
  const columnOf = (body: string) => (named.includes(body) ? named.indexOf(body) : named.length);
  const unplaced = entries.some((entry) => !areas.some((area) => area.id === entry.areaId));
  const listed = [...areas.map((area) => ({ id: area.id as string | null, title: inLanguage(area.title, say.language)?.text ?? '' })), ...(unplaced ? [{ id: null, title: say('roadmap.noArea') }] : [])];
  const placed = (entry: Entry) => (areas.some((area) => area.id === entry.areaId) ? entry.areaId : null);
  return { bodies, rows: listed.map(({ id, title }) => ({ title, cells: bodies.map((_, column) => entries.filter((entry) => columnOf(entry.body) === column && placed(entry) === id)) })) };
}

function headOf({ bodies }: Grid, frame: Frame): string[] {
  const side = sideOf(frame.language, frame.width);
  const names = bodies.map((body, at) => text(side.x(LABEL + (at + 0.5) * CELL.width), HEAD - 12, cut(body, CELL.width - 6), { anchor: 'middle', bold: true }));
  return [...names, `<line x1="0" x2="${round(frame.width)}" y1="${HEAD - 4}" y2="${HEAD - 4}" stroke="currentColor" stroke-width="0.8"/>`];
}

function rowShapes(row: Grid['rows'][number], { at, unit }: { at: number; unit: number }, frame: Frame, say: Say): string[] {
  const side = sideOf(frame.language, frame.width);
  const y = HEAD + at * CELL.height;
  const shapes = [label({ x: side.x(4), y: y + CELL.height / 2, width: LABEL - 14 }, row.title, { anchor: side.anchor('start') })];
  row.cells.forEach((cell, column) => {
    const middle = side.x(LABEL + (column + 0.5) * CELL.width);
    if (cell.length === 0) shapes.push(text(middle, y + CELL.height / 2 + 4, '–', { anchor: 'middle', opacity: 0.5 }));
    else shapes.push(barOf(cell, { middle, y, unit }, frame, say));
  });
  shapes.push(`<line x1="0" x2="${round(frame.width)}" y1="${y + CELL.height}" y2="${y + CELL.height}" stroke="currentColor" stroke-width="0.3" opacity="0.5"/>`);
  return shapes;
}

/** One bar with a stretch for each status, as long as its count by the same unit everywhere, and the count beside it. */
function barOf(cell: Entry[], { middle, y, unit }: { middle: number; y: number; unit: number }, frame: Frame, say: Say): string {
  const side = sideOf(frame.language, frame.width);
  const parts = ENTRY_STATUSES.map((status) => ({ status, count: cell.filter((entry) => entry.status === status).length })).filter((part) => part.count > 0);
  const words = parts.map(({ status, count }) => `${say(`roadmap.status.${status}`)}: ${count}`).join(', ');
  const whole = unit * cell.length;
  let from = -((whole + 16) / 2);
  const forward = side.x(1) > side.x(0) ? 1 : -1;
  const bars = parts.map(({ status, count }) => {
    const length = unit * count;
    const start = middle + forward * from;
    from += length;
    return `<rect x="${round(forward > 0 ? start : start - length)}" y="${round(y + CELL.height / 2 - 6)}" width="${round(length)}" height="12" ${fillOf(status, frame.name)}/>`;
  });
  const count = text(middle + forward * (from + 4), y + CELL.height / 2 + 4, String(cell.length), { anchor: side.anchor('start'), size: 10 });
  return `<g><title>${escaped(words)}</title>${bars.join('')}${count}</g>`;
}

function tableOf(grid: Grid, say: Say): Picture['table'] {
  const cellWords = (cell: Entry[]) =>
    cell.length === 0
      ? '–'
      : ENTRY_STATUSES.map((status) => ({ status, count: cell.filter((entry) => entry.status === status).length }))
          .filter(({ count }) => count > 0)
          .map(({ status, count }) => `${count} ${say(`roadmap.status.${status}`)}`)
          .join(', ');
  const share = Math.min(20, Math.floor(84 / Math.max(1, grid.bodies.length)));
  return { columns: [say('roadmap.area'), ...grid.bodies], widths: [100 - share * grid.bodies.length, ...grid.bodies.map(() => share)], rows: grid.rows.map((row) => [row.title, ...row.cells.map(cellWords)]) };
}
