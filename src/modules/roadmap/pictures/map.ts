// The map: how the texts of a roadmap hang together. Stated relations are lines, overlaps that people have confirmed are bold, texts that
// they found complementary are dashed, overlaps that await a judgement are dotted. Texts that nothing ties are left out of the drawing and
// listed in the table. Every name stays readable: no two of them lie upon each other, also with two hundred.

import { forceLink, forceManyBody, forceSimulation, forceX, forceY, type SimulationNodeDatum } from 'd3-force';
import type { Say } from '../../../kit/words.js';
import type { Contents, Entry, Tie } from '../roadmap.js';
import { type Frame, type Ground, type Picture, escaped, fillOf, framed, legend, round, sideOf, text, widthOf } from './drawing.js';
import { type Box, moveApart } from './room.js';

interface Node extends SimulationNodeDatum {
  id: string;
  entry: Entry;
}

const STEPS = 120;
/** As wide as a page shows without scrolling; the height grows with the texts. */
const WIDEST = 960;
const NAME = 9;
const LINES: Record<Tie['kind'], string> = {
  relation: 'stroke-width="0.8" opacity="0.55"',
  overlap: 'stroke-width="2.6"',
  complementary: 'stroke-width="1.8" stroke-dasharray="8 3"',
  possible: 'stroke-width="1.4" stroke-dasharray="1.5 3"',
};

/** The picture of what ties the texts of a roadmap; the same roadmap gives the same picture. */
export function map(contents: Contents, ties: readonly Tie[], say: Say, ground: Ground, name = 'map'): Picture {
  const byId = new Map(contents.entries.map((entry) => [entry.id, entry]));
  const drawn = ties.filter((tie) => byId.has(tie.from) && byId.has(tie.to) && tie.from !== tie.to);
  const ends = new Set(drawn.flatMap((tie) => [tie.from, tie.to]));
  const tied = contents.entries.filter((entry) => ends.has(entry.id));
  const boxes = placesOf(tied, drawn);
  const title = say('roadmap.pictures.map');
  const description = say('roadmap.pictures.mapAbout', { texts: tied.length, ties: drawn.length, alone: contents.entries.length - tied.length });
  const width = Math.max(480, ...boxes.map((box) => box.x + box.width / 2 + 8));
  const height = Math.max(40, ...boxes.map((box) => box.y + box.height / 2 + 8)) + 52;
  const frame: Frame = { width, height, title, description, language: say.language, ground, name };
  const place = new Map(boxes.map((box) => [box.id, box]));
  const lines = drawn.map((tie) => lineOf(tie, place, say));
  const marks = boxes.map((box) => markOf(byId.get(box.id) as Entry, box, frame));
  const statuses = [...new Set(tied.map((entry) => entry.status))].map((status) => ({ status, words: say(`roadmap.status.${status}`) }));
  const keys = [linesKey(drawn, frame, say), legend(statuses, { x: 4, y: height - 8 }, frame)];
  return { title, description, svg: framed(frame, [...lines, ...marks, ...keys]), table: tableOf(drawn, byId, say) };
}

/** Places are the same in every language and form, and take longer than all the rest of a page: the last few are remembered. */
function placesOf(tied: Entry[], ties: readonly Tie[]): Box[] {
  const key = JSON.stringify([tied.map(({ id, designation }) => [id, designation]), ties.map(({ from, to }) => [from, to])]);
  const boxes = remembered.get(key) ?? placed(layout(tied, ties));
  remembered.delete(key);
  remembered.set(key, boxes);
  if (remembered.size > MOST_REMEMBERED) remembered.delete(remembered.keys().next().value as string);
  return boxes;
}

const remembered = new Map<string, Box[]>();
const MOST_REMEMBERED = 20;

function layout(tied: Entry[], ties: readonly Tie[]): Node[] {
  const nodes: Node[] = tied.map((entry, at) => ({ id: entry.id, entry, x: Math.cos(at * 2.4) * 8 * Math.sqrt(at + 1), y: Math.sin(at * 2.4) * 8 * Math.sqrt(at + 1) }));
  const links = ties.map((tie) => ({ source: tie.from, target: tie.to }));
  const simulation = forceSimulation(nodes)
    .alphaDecay(1 - 0.001 ** (1 / STEPS))
    .force('link', forceLink<Node, { source: string; target: string }>(links).id((node) => node.id).distance(46).strength(0.6))
    .force('apart', forceManyBody().strength(-130).distanceMax(320))
    .force('x', forceX(0).strength(0.05))
    .force('y', forceY(0).strength(0.08))
    .stop();
  simulation.tick(STEPS);
  return nodes;
}

/** Brought to the width of a page, with room for every name. */
function placed(nodes: Node[]): Box[] {
  const xs = nodes.map((node) => node.x ?? 0);
  const ys = nodes.map((node) => node.y ?? 0);
  const [left, top] = [Math.min(0, ...xs), Math.min(0, ...ys)];
  const wide = Math.max(1, Math.max(...xs) - left);
  const room = Math.min(WIDEST, 220 + nodes.length * 22) - 110;
  const [across, down] = [room / wide, Math.min(1.4, Math.max(0.6, room / wide))];
  const boxes = nodes.map((node): Box => {
    const width = Math.max(20, widthOf(node.entry.designation) * (NAME / 11) + 6);
    return { id: node.id, x: 55 + ((node.x ?? 0) - left) * across, y: 20 + ((node.y ?? 0) - top) * down, width, height: 28 };
  });
  return moveApart(boxes, { left: 4, right: Math.max(480, room + 110), top: 4 });
}

function lineOf(tie: Tie, place: Map<string, Box>, say: Say): string {
  const [from, to] = [place.get(tie.from) as Box, place.get(tie.to) as Box];
  return `<line x1="${round(from.x)}" y1="${round(from.y - 6)}" x2="${round(to.x)}" y2="${round(to.y - 6)}" stroke="currentColor" ${LINES[tie.kind]}><title>${escaped(tieWords(tie, say))}</title></line>`;
}

/** A circle filled by status, with the designation below it on a ground that the lines do not cross. */
function markOf(entry: Entry, { x, y, width }: Box, frame: Frame): string {
  const ground = `<rect x="${round(x - width / 2 + 2)}" y="${round(y + 1)}" width="${round(width - 4)}" height="12" rx="2" class="ground" fill="#fff" fill-opacity="0.85"/>`;
  const circle = `<circle cx="${round(x)}" cy="${round(y - 6)}" r="6" class="ground" fill="#fff"/><circle cx="${round(x)}" cy="${round(y - 6)}" r="6" ${fillOf(entry.status, frame.name)}/>`;
  return `<g><title>${escaped(`${entry.designation} – ${entry.body}`)}</title>${ground}${circle}${text(x, y + 10, entry.designation, { anchor: 'middle', size: NAME })}</g>`;
}

/** The key to the lines, above that of the fills. */
function linesKey(ties: readonly Tie[], frame: Frame, say: Say): string {
  const side = sideOf(frame.language, frame.width);
  const y = frame.height - 28;
  let from = 4;
  return (Object.keys(LINES) as Tie['kind'][])
    .filter((kind) => ties.some((tie) => tie.kind === kind))
    .map((kind) => {
      const [x, words] = [from, say(`roadmap.ties.${kind}`)];
      from += 48 + widthOf(words);
      return `<line x1="${round(side.x(x))}" y1="${y - 4}" x2="${round(side.x(x + 26))}" y2="${y - 4}" stroke="currentColor" ${LINES[kind]}/>${text(side.x(x + 32), y, words, { anchor: side.anchor('start') })}`;
    })
    .join('');
}

function tieWords(tie: Tie, say: Say): string {
  return [say(`roadmap.ties.${tie.kind}`), tie.words].filter(Boolean).join(': ');
}

function tableOf(ties: readonly Tie[], byId: Map<string, Entry>, say: Say): Picture['table'] {
  return {
    columns: [say('roadmap.pictures.from'), say('roadmap.pictures.tie'), say('roadmap.pictures.to')],
    widths: [30, 40, 30],
    rows: ties.map((tie) => [byId.get(tie.from)?.designation ?? '', tieWords(tie, say), byId.get(tie.to)?.designation ?? '']),
  };
}
