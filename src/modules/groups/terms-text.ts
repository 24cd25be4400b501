// Terms of reference as plain text and back: `1 Title`, `2.1 Title`, as letters number them; `# Title` heads a clause without a number.

import { createHash } from 'node:crypto';
import type { Clause } from './differences.js';

const NUMBERED = /^\s*([\d٠-٩]{1,2}(?:\.[\d٠-٩]{1,2}){0,3})[.)、．]?\s+(\S.{0,299})$/u;
const UNNUMBERED = /^\s*#{1,4}\s+(\S.{0,299})$/u;

/** The clauses of a text: a heading counts only where its number follows the last one; every other line belongs to the clause above it. */
export function clausesIn(text: string): Clause[] {
  const clauses: Clause[] = [];
  let last: number[] = [];
  const lines: string[][] = [];
  for (const line of text.replace(/\r\n?/g, '\n').split('\n')) {
    const heading = headingIn(line, last);
    if (heading) {
      if (heading.number !== null) last = pathOf(heading.number);
      clauses.push({ ...heading, text: '' });
      lines.push([]);
    } else if (clauses.length > 0) (lines.at(-1) as string[]).push(line.trim());
    else if (line.trim()) {
      clauses.push({ number: null, title: '', text: '', level: 1 });
      lines.push([line.trim()]);
    }
  }
  return clauses.map((clause, at) => ({ ...clause, text: (lines[at] as string[]).filter(Boolean).join('\n') }));
}

/** The text that gives these clauses again. */
export function textOf(clauses: readonly Clause[]): string {
  return clauses.map((clause) => [headingOf(clause), clause.text].filter(Boolean).join('\n')).join('\n\n');
}

/** Tells whether terms are still as somebody saw them. */
export function termsSeal(version: number, clauses: readonly Clause[]): string {
  const whole = clauses.map(({ number, title, text, level }) => [number, title, text, level]);
  return createHash('sha256').update(JSON.stringify([version, whole])).digest('base64url').slice(0, 24);
}

/** Numbers that one edition has and the other does not: editions of one version have the same clauses. */
export function numbersApart(clauses: readonly Clause[], others: readonly Clause[]): string[] {
  const numbers = (list: readonly Clause[]) => new Set(list.flatMap(({ number }) => number ?? []));
  const [mine, theirs] = [numbers(clauses), numbers(others)];
  return [...new Set([...mine, ...theirs])].filter((number) => !mine.has(number) || !theirs.has(number));
}

function headingIn(line: string, last: readonly number[]): Omit<Clause, 'text'> | null {
  const plain = UNNUMBERED.exec(line);
  if (plain) return { number: null, title: (plain[1] as string).trim(), level: 1 };
  const found = NUMBERED.exec(line);
  if (!found) return null;
  const number = (found[1] as string).replace(/[٠-٩]/g, (digit) => String('٠١٢٣٤٥٦٧٨٩'.indexOf(digit)));
  const path = pathOf(number);
  return follows(last, path) ? { number, title: (found[2] as string).trim(), level: path.length } : null;
}

/** `2.1` follows `2` or `2.0`; `2.2` follows `2.1` and all below it; `3` follows all of `2`. The first number may be any. */
function follows(last: readonly number[], path: readonly number[]): boolean {
  if (last.length === 0) return true;
  const head = path.slice(0, -1);
  const end = path.at(-1) as number;
  if (!head.every((part, at) => part === last[at])) return false;
  return path.length > last.length ? path.length === last.length + 1 && end <= 1 : end === (last[path.length - 1] as number) + 1;
}

function pathOf(number: string): number[] {
  return number.split('.').map(Number);
}

function headingOf({ number, title }: Clause): string {
  if (number) return `${number} ${title}`;
  return title ? `# ${title}` : '';
}
