// The map: how the texts of a roadmap hang together. Stated relations are lines, overlaps that people have confirmed are bold, overlaps
// that await a judgement are dotted. Texts that nothing ties are left out of the drawing and listed in the table.

import { forceCollide, forceLink, forceManyBody, forceSimulation, forceX, forceY, type SimulationNodeDatum } from 'd3-force';
import type { Say } from '../../../kit/words.js';
import type { Contents, Entry } from '../roadmap.js';
import { type Frame, type Ground, type Picture, escaped, fillOf, framed, round, text } from './drawing.js';

export interface Tie {
  /** Ids of entries. */
  from: string;
  to: string;
  /** `relation` as the bodies state it, `overlap` confirmed by people, `possible` not judged yet. */
  kind: 'relation' | 'overlap' | 'possible';
  /** What ties them, in words. */
  words: string;
}

interface Node extends SimulationNodeDatum {
  id: string;
  entry: Entry;
}

const STEPS = 260;
const LINES = { relation: 'stroke-width="0.8" opacity="0.6"', overlap: 'stroke-width="2.2"', possible: 'stroke-width="1.2" stroke-dasharray="2 3"' } as const;

/** The picture of what ties the texts of a roadmap; the same roadmap gives the same picture. */
export function map(contents: Contents, ties: readonly Tie[], say: Say, ground: Ground, name = 'map'): Picture {
  const byId = new Map(contents.entries.map((entry) => [entry.id, entry]));
  const drawn = ties.filter((tie) => byId.has(tie.from) && byId.has(tie.to) && tie.from !== tie.to);
  const tied = contents.entries.filter((entry) => drawn.some((tie) => tie.from === entry.id || tie.to === entry.id));
  const size = Math.max(320, Math.sqrt(tied.length) * 110);
  const nodes = layout(tied, drawn, size);
  const title = say('roadmap.pictures.map');
  const description = say('roadmap.pictures.mapAbout', { texts: tied.length, ties: drawn.length, alone: contents.entries.length - tied.length });
  const xs = nodes.map((node) => node.x ?? 0);
  const ys = nodes.map((node) => node.y ?? 0);
  const left = Math.min(0, ...xs) - 70;
  const top = Math.min(0, ...ys) - 24;
  const frame: Frame = { width: Math.max(200, ...xs) - left + 70, height: Math.max(80, ...ys) - top + 24, title, description, language: say.language, ground, name };
  const place = new Map(nodes.map((node) => [node.id, { x: (node.x ?? 0) - left, y: (node.y ?? 0) - top }]));
  const lines = drawn.map((tie) => lineOf(tie, place));
  const marks = nodes.map((node) => markOf(node.entry, place.get(node.id) as { x: number; y: number }, frame));
  return { title, description, svg: framed(frame, [...lines, ...marks]), table: tableOf(drawn, byId, say) };
}

function layout(tied: Entry[], ties: readonly Tie[], size: number): Node[] {
  const nodes: Node[] = tied.map((entry, at) => ({ id: entry.id, entry, x: Math.cos(at * 2.4) * 8 * Math.sqrt(at + 1), y: Math.sin(at * 2.4) * 8 * Math.sqrt(at + 1) }));
  const links = ties.map((tie) => ({ source: tie.from, target: tie.to }));
  const simulation = forceSimulation(nodes)
    .force('link', forceLink<Node, { source: string; target: string }>(links).id((node) => node.id).distance(70).strength(0.5))
    .force('apart', forceManyBody().strength(-160).distanceMax(size))
    .force('room', forceCollide(30))
    .force('x', forceX(0).strength(0.05))
    .force('y', forceY(0).strength(0.09))
    .stop();
  simulation.tick(STEPS);
  return nodes;
}

function lineOf(tie: Tie, place: Map<string, { x: number; y: number }>): string {
  const from = place.get(tie.from) as { x: number; y: number };
  const to = place.get(tie.to) as { x: number; y: number };
  return `<line x1="${round(from.x)}" y1="${round(from.y)}" x2="${round(to.x)}" y2="${round(to.y)}" stroke="currentColor" ${LINES[tie.kind]}><title>${escaped(tie.words)}</title></line>`;
}

/** A circle filled by status, with the designation below it on a ground that the lines do not cross. */
function markOf(entry: Entry, at: { x: number; y: number }, frame: Frame): string {
  return `<g><title>${escaped(`${entry.designation} – ${entry.body}`)}</title><circle cx="${round(at.x)}" cy="${round(at.y)}" r="6" class="ground" fill="#fff"/><circle cx="${round(at.x)}" cy="${round(at.y)}" r="6" ${fillOf(entry.status, frame.name)}/>${text(at.x, at.y + 16, entry.designation, { anchor: 'middle', size: 8 })}</g>`;
}

function tableOf(ties: readonly Tie[], byId: Map<string, Entry>, say: Say): Picture['table'] {
  return {
    columns: [say('roadmap.pictures.from'), say('roadmap.pictures.tie'), say('roadmap.pictures.to')],
    rows: ties.map((tie) => [byId.get(tie.from)?.designation ?? '', `${say(`roadmap.ties.${tie.kind}`)}: ${tie.words}`, byId.get(tie.to)?.designation ?? '']),
  };
}
