// The head of a letter: labels and their values, on one line or two, in columns laid flat, or labels first and values after.

import type { Language } from '../../../kit/languages.js';
import { phrasesOf } from '../languages/index.js';
import { LABELS, type Label } from '../languages/phrases.js';
import { findEmails, findTelephones, findUrls } from './addresses.js';
import { type Line, plainOf } from './lines.js';

export interface Piece {
  text: string;
  line: Line;
  bullet: boolean;
  /** A blank line stands before it. */
  gap: boolean;
}

export type Header = Partial<Record<Label, Piece[]>>;

interface State {
  header: Header;
  /** Labels that still wait for their value. */
  pending: Label[];
  current: Label | null;
}

export function headerOf(lines: readonly Line[], language: Language): { header: Header; loose: Piece[] } {
  const state: State = { header: {}, pending: [], current: null };
  const loose: Piece[] = [];
  let gap = false;
  for (const line of lines) {
    if (line.text === '') {
      gap = true;
      continue;
    }
    const cells = (line.cells.length > 0 ? line.cells : [line.text]).flatMap((cell) => apart(cell, language));
    const bulletAlone = cells.length > 1 && /^[-–−•*·]$/.test(cells[0] ?? '');
    const pieces = bulletAlone ? [cells.join(' ')] : cells;
    for (const text of pieces) {
      take(state, loose, { text, line, bullet: /^[-–−•*·▪]\s*\S/.test(text), gap }, language);
      gap = false;
    }
  }
  return { header: state.header, loose };
}

/** The label at the head of a text, with what follows its colon. */
export function labelOf(text: string, language: Language): { label: Label; rest: string } | null {
  const plain = plainOf(text);
  const colon = plain.indexOf(':');
  const labels = labelsOf(language);
  const whole = labels.get(keyOf(plain));
  if (whole) return { label: whole, rest: '' };
  if (colon < 1 || colon > 34) return null;
  const label = labels.get(keyOf(plain.slice(0, colon))) ?? wordy(plain.slice(0, colon), labels);
  return label ? { label, rest: text.slice(colon + 1).trim() } : null;
}

// `Contact at TSB:`, `Tel. (direct):`: a label with more words after it.
function wordy(left: string, labels: ReadonlyMap<string, Label>): Label | undefined {
  const words = left
    .replace(/\([^()]*\)/g, '')
    .trim()
    .split(' ');
  for (let count = words.length; count > 0; count -= 1) {
    const key = keyOf(words.slice(0, count).join(' '));
    const label = key.length > 2 ? labels.get(key) : undefined;
    if (label && !(label === 'date' && count < words.length)) return label;
  }
  return undefined;
}

function take(state: State, loose: Piece[], piece: Piece, language: Language): void {
  if (piece.bullet && state.current === 'subject' && opened(state.header.subject)) piece.bullet = false;
  const labelled = piece.bullet ? null : labelOf(piece.text, language);
  if (labelled) {
    const { label, rest } = labelled;
    if (rest !== '') {
      add(state, label, { ...piece, text: rest, bullet: /^[-–−•*·]\s*\S/.test(rest) });
      state.pending = [];
    } else {
      state.pending.push(label);
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

// Administrations of Member States come first in every list of addressees, with or without a label.
const MEMBERS =
  /^(?:\p{L}{1,4} ){0,3}(?:administrations? (?:of|des)|administraciones de|администрациям? государств)|^国际电联各?成员国主管部门|^إدارات الدول/iu;

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
  for (const match of plain.matchAll(/(?<=\d|\.int|\.org|\.com)[ ,;/|]+(?=[^\s:\d][^:\d]{1,22}:)/gu)) {
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

const tables = new Map<Language, Map<string, Label>>();

function labelsOf(language: Language): Map<string, Label> {
  const known = tables.get(language);
  if (known) return known;
  const made = new Map<string, Label>();
  const { labels } = phrasesOf(language);
  for (const label of LABELS)
    for (const form of labels[label]) if (!made.has(keyOf(form))) made.set(keyOf(form), label);
  tables.set(language, made);
  return made;
}

function keyOf(text: string): string {
  return plainOf(text)
    .toLowerCase()
    .replace(/[\s.:\u064B-\u0652]/g, '')
    .replace(/[أإآ]/g, 'ا');
}

/** A list of addressees: items with bullets, lines, or one line parted by semicolons. */
export function itemsOf(pieces: readonly Piece[]): Piece[] {
  const bulleted = pieces.some((piece) => piece.bullet);
  const running = !bulleted && pieces.some((piece) => /[;；؛]\s*\S/.test(piece.text));
  const items: Piece[] = [];
  for (const piece of pieces) {
    const last = items.at(-1);
    const wraps =
      last !== undefined &&
      !piece.bullet &&
      (bulleted || running || /^[\p{Ll}(]/u.test(piece.text)) &&
      (running || !/[;；؛]$/.test(last.text));
    if (wraps) last.text = `${last.text} ${piece.text}`;
    else items.push({ ...piece });
  }
  const only =
    items.length === 1 && items[0] && !/[;；؛]/.test(items[0].text) && MEMBERS.test(plainOf(items[0].text))
      ? items[0]
      : null;
  const parts = only
    ? only.text.split(/[,،，、] ?| (?:and|et|y|e|и) (?=\p{L})/u).map((text) => ({ ...only, text }))
    : items;
  return parts
    .flatMap((item) =>
      item.text.split(/[;；؛](?=\s*\S)/).map((text) => ({
        ...item,
        text: text
          .replace(/^[-–−‑•*·▪\s]+/, '')
          .replace(/[\s.;；。،؛,，]+$/, '')
          .trim(),
      })),
    )
    .filter((item) => item.text !== '');
}
