// Letters for tests: those of the known corpus, as they are or with a fault planted by a small edit.

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { LANGUAGES, type Language } from '../../kit/languages.js';
import { check, type Finding, type ReadLetter } from './check.js';
import { recognise } from './recognise.js';

const CORPUS = new URL('../../../test/corpus/', import.meta.url);
const KNOWN = new URL('known/', CORPUS);

/** Names of the known letters: `en-1-jca-dtn.txt`. */
export function knownLetters(): string[] {
  return readdirSync(KNOWN)
    .filter((name) => name.endsWith('.txt'))
    .sort();
}

/** Letters of one folder of the corpus, in order by the intention of their authors: `unseen/en-4-jca-smc.txt`. */
export function orderlyLetters(folder: string): string[] {
  return readdirSync(new URL(`${folder}/`, CORPUS))
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => `${folder}/${name}`);
}

/** A letter of the corpus by folder and name. */
export function orderlyLetter(path: string): ReadLetter {
  return readText(readFileSync(new URL(path, CORPUS), 'utf8'), path);
}

/** The text of the known letter whose name begins so: `en-1`. */
export function knownText(start: string): string {
  const name = knownLetters().find((one) => one.startsWith(start));
  if (!name) throw new Error(`No known letter ${start}`);
  return readFileSync(new URL(name, KNOWN), 'utf8');
}

/** A letter read from text. */
export function readText(text: string, name = 'letter.txt'): ReadLetter {
  const paper = { format: 'text' as const, name, lines: text.split(/\r?\n/).map((line) => ({ text: line })) };
  return { paper, reading: recognise(paper) };
}

export type Edit = readonly [from: string | RegExp, to: string];

/** A fault to plant: the letter, what is wrong, the edits, and the findings to expect in reading order. */
export type Planted = [letter: string, fault: string, edits: Edit[], found: string[]];

/** The text with edits made; an edit that changes nothing is a mistake of the test. */
export function edited(text: string, edits: readonly Edit[]): string {
  return edits.reduce((before, [from, to]) => {
    const after = before.replace(typeof from === 'string' ? loosely(from) : from, to);
    if (after === before) throw new Error(`Nothing to edit: ${from}`);
    return after;
  }, text);
}

/** Words with any kind of space and hyphen between them. */
function loosely(words: string): RegExp {
  const plain = words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(plain.replace(/[ \u00a0]/g, '[ \\u00a0]').replace(/[-\u2011]/g, '[-\\u2011]'));
}

/** Errors and warnings as `kind code`, notes left out. */
export function faults(findings: readonly Finding[]): string[] {
  return findings
    .filter((finding) => finding.severity !== 'note')
    .map((finding) => `${finding.kind} ${finding.message.code}`);
}

/** What a known letter with edits is found guilty of. */
export function faultsOf(start: string, edits: readonly Edit[] = []): string[] {
  return faults(check([readText(edited(knownText(start), edits), `${start}.txt`)]));
}

const DEMO = new URL('../../../demo/', import.meta.url);

/** The language editions of a demo circular, with edits made in one of them. */
export function demoEditions(number: number, language?: Language, edits: readonly Edit[] = []): ReadLetter[] {
  return LANGUAGES.map((one) => `circular-${number}-${one}.txt`)
    .filter((name) => existsSync(new URL(name, DEMO)))
    .map((name) => {
      const text = readFileSync(new URL(name, DEMO), 'utf8');
      return readText(name.endsWith(`-${language}.txt`) ? edited(text, edits) : text, name);
    });
}

/** The letter as a PDF or a mail has it: wrapped by hand, with page numbers, without traces of a word processor. */
export function wrapped(text: string, width = 88): string {
  const lines = text
    .split('\n')
    .flatMap((line) => wrapLine(line.replace(/\[(?:bookmark|image):[^\]\n]*\]?/g, ''), width));
  return lines
    .flatMap((line, index) =>
      index > 0 && index % 45 === 0 && line.trim() ? ['', `- ${index / 45 + 1} -`, '', line] : [line],
    )
    .join('\n');
}

function wrapLine(line: string, width: number): string[] {
  const lines = [''];
  for (const word of line.split(/(?<=[ \t])/)) {
    const last = lines.length - 1;
    if (lines[last] !== '' && `${lines[last]}${word}`.trimEnd().length > width) lines.push(word);
    else lines[last] += word;
  }
  return lines.map((one) => one.trimEnd());
}
