// The head of a letter: labels and their values, on one line or two, in columns laid flat, or labels first and values after.

import type { Language } from '../../../kit/languages.js';
import type { Label } from '../languages/phrases.js';
import { MEMBERS } from './addressees.js';
import { findEmails, findTelephones, findUrls } from './addresses.js';
import { PAGE_MARK } from './blocks.js';
import { keyOf, labelOf, labelsOf } from './labels.js';
import { type Line, type Piece, plainOf } from './lines.js';

export type Header = Partial<Record<Label, Piece[]>>;

const BULLET = /^(?:[-–−•*·▪◦‣➢o](?=\s*\S)(?!\p{L})|\(?\d{1,2}[.)] (?=\p{L})|\(?[a-h]\) (?=\p{L}))/u;

interface State {
  header: Header;
  /** Labels that still wait for their value. */
  pending: Label[];
  current: Label | null;
  /** The last label without a value, and its line. */
  open: { label: Label; line: Line } | null;
}

export function headerOf(lines: readonly Line[], language: Language): { header: Header; loose: Piece[] } {
  const state: State = { header: {}, pending: [], current: null, open: null };
  const loose: Piece[] = [];
  let gap = false;
  for (const { line, cells: own } of rowsOf(lines, language)) {
    if (line.text === '') {
      gap = true;
      continue;
    }
    const cells = own.flatMap((cell) => apart(cell, language));
    const pieces = cells.flatMap((cell, i) =>
      /^[-–−•*·▪]$/.test(cell) && cells[i + 1]
        ? [`${cell} ${cells[i + 1]}`]
        : /^[-–−•*·▪]$/.test(cells[i - 1] ?? '')
          ? []
          : [cell],
    );
    for (const text of pieces) {
      take(state, loose, { text, line, bullet: BULLET.test(text), gap }, language);
      gap = false;
    }
  }
  return { header: state.header, loose };
}

interface Row {
  line: Line;
  cells: string[];
}

// `Objet        :  Création …`: the colon stands with its label.
function withColons(cells: readonly string[]): string[] {
  const kept: string[] = [];
  for (const cell of cells) {
    const last = kept.pop();
    if (last === undefined) kept.push(cell);
    else if (/^[:：]/.test(cell)) kept.push(`${last}: ${cell.slice(1).trim()}`.trim());
    else kept.push(last, cell);
  }
  return kept;
}

// Lines with their cells, without the numbers of pages; a label that its column has broken over two lines (`Для` / `контактов:`) is
// put together again on the first.
function rowsOf(lines: readonly Line[], language: Language): Row[] {
  const rows = lines
    .filter((line) => !PAGE_MARK.test(line.plain))
    .map((line) => ({ line, cells: withColons(line.cells.length > 0 ? line.cells : [line.text]) }));
  for (const [i, row] of rows.entries()) {
    const below = rows[i + 1];
    const [head, tail] = [row.cells[0] ?? '', below?.cells[0] ?? ''];
    if (!below || head === '' || tail === '' || head.length > 24 || /[:@\d;]|^[-–−•]/.test(plainOf(head))) continue;
    const end = plainOf(tail).indexOf(':') + 1 || tail.length;
    if (end > 24 || labelOf(head, language) || labelOf(tail, language)) continue;
    const whole = labelsOf(language).get(keyOf(`${head} ${tail.slice(0, end)}`));
    if (!whole) continue;
    row.cells[0] = `${head} ${tail.slice(0, end).replace(/[:：]$/, '')}:`;
    below.cells[0] = tail.slice(end).trim();
    if (below.cells[0] === '') below.cells.shift();
  }
  return rows;
}

function take(state: State, loose: Piece[], piece: Piece, language: Language): void {
  if (piece.bullet && state.current === 'subject' && opened(state.header.subject)) piece.bullet = false;
  const labelled = piece.bullet ? null : labelOf(piece.text, language);
  if (labelled) {
    const { label, rest } = labelled;
    if (rest !== '') {
      add(state, label, { ...piece, text: rest, bullet: BULLET.test(rest) });
      state.pending = [];
    } else {
      state.pending.push(label);
      state.open = { label, line: piece.line };
      state.current = label;
    }
    return;
  }
  const label = ownerOf(state, piece);
  if (label) add(state, label, piece);
  else loose.push(piece);
}

// A dash inside brackets that are still open belongs to the dates of the subject.
function opened(pieces: readonly Piece[] | undefined): boolean {
  const text = plainOf((pieces ?? []).map((piece) => piece.text).join(' '));
  return text.split('(').length > text.split(')').length;
}

function add(state: State, label: Label, piece: Piece): void {
  const pieces = state.header[label] ?? [];
  pieces.push(piece);
  state.header[label] = pieces;
  state.current = label;
  const at = state.pending.indexOf(label);
  if (at >= 0) state.pending.splice(0, at + 1);
}

// The service's own reference stands below the circular's number: `TSAG/MT`, `ИК17/МТ`.
const REFERENCE = /^\p{Lu}{2,5} ?\d{0,2}\/\p{L}{1,6}$/u;

// Which label a piece without one belongs to: its shape decides first, then what waits, then what it continues.
function ownerOf(state: State, piece: Piece): Label | null {
  const { pending, current, header } = state;
  const plain = plainOf(piece.text);
  const among = (...labels: Label[]) => pending.find((label) => labels.includes(label));
  if (piece.bullet)
    return (
      among('to', 'copy') ??
      (current === 'copy' || current === 'to' ? current : header.to ? (header.copy ? null : 'to') : 'to')
    );
  if (/^[+0(\d][\d\s()./-]{6,}$/.test(plain) && findTelephones(plain).length > 0)
    return among('telephone', 'fax') ?? (header.telephone ? null : 'telephone');
  if (findEmails(plain)[0]?.index === 0) return among('email') ?? (header.email ? null : 'email');
  if (findUrls(plain)[0]?.index === 0)
    return among('web') ?? (current === 'subject' ? 'subject' : header.web ? null : 'web');
  if (!header.to && !pending.includes('to') && MEMBERS.test(plain)) return 'to';
  if (REFERENCE.test(plain) && (header.reference || pending.includes('reference')) && !pending.includes('contact'))
    return 'reference';
  // A label that no table knows ends a list of addressees.
  if (['to', 'copy'].includes(current ?? '') && /^[^:.;]{2,28}:(?:\s|$)/.test(plain)) {
    state.current = null;
    return null;
  }
  // Columns side by side: what stands on the line of a label belongs to it.
  const { open } = state;
  if (
    open?.line === piece.line &&
    pending.includes(open.label) &&
    !['telephone', 'fax', 'email', 'web'].includes(open.label)
  )
    return open.label;
  const waiting = pending.find((label) => !['telephone', 'fax', 'email', 'web', 'question', 'action'].includes(label));
  if (waiting && !(waiting === 'contact' && header.contact)) return waiting;
  return current && !piece.gap && ['to', 'copy', 'subject', 'reference', 'contact', 'action'].includes(current)
    ? current
    : null;
}

// `Tel: +41 22 … Fax: +41 22 …` on one line with single spaces.
function apart(cell: string, language: Language): string[] {
  const plain = plainOf(cell);
  const cuts = [0];
  for (const match of plain.matchAll(/(?<=\d|\.int|\.org|\.com)[ ,;/|–—-]+(?=[^\s:\d][^:\d]{1,22}:)/gu)) {
    const label = labelOf(cell.slice(match.index + match[0].length), language)?.label;
    if (label && ['telephone', 'fax', 'email', 'web'].includes(label)) cuts.push(match.index + match[0].length);
  }
  return cuts.map((at, i) =>
    cell
      .slice(at, cuts[i + 1])
      .replace(/[ ,;/|]+$/, (end) => (cuts[i + 1] === undefined ? end : ''))
      .trim(),
  );
}
