// A letter as the checks see it: its facts, its paragraphs, its annexes, and the words of its language.

import type { Language } from '../../../kit/languages.js';
import type { PaperText } from '../../../paper/lines.js';
import type { CircularFacts, Reading } from '../circular.js';
import { type Block, blocksOf, cleanLines, type Line, lineAt } from './blocks.js';
import { datesIn } from './dates.js';
import type { Finding, FindingKind, RuleText, Severity } from './finding.js';
import { CHECK_WORDS } from './words/index.js';
import type { CheckWords } from './words/words.js';

export interface AnnexHeading {
  line: number;
  /** `A`, `1`: Latin, whatever the script of the letter. */
  label: string;
  /** As printed, which may be a look-alike of another script. */
  printed: string;
}

export interface Letter {
  file: string;
  language: Language;
  words: CheckWords;
  reading: Reading;
  facts: CircularFacts;
  lines: Line[];
  blocks: Block[];
  annexes: AnnexHeading[];
  /** Links may stand behind words in formats that have them. */
  hidesLinks: boolean;
}

/** One kind of check; pure. */
export interface Check {
  kind: FindingKind;
  check: (letter: Letter) => Finding[];
}

const SCRIPTLESS = new Set(['zh']);

export function letterOf(reading: Reading, paper: PaperText): Letter {
  const language = reading.facts.language;
  const words = CHECK_WORDS[language];
  const lines = cleanLines(paper);
  const annexes = annexHeadings(lines, words);
  const starts = annexes.length > 0 ? annexes.map((annex) => annex.line) : annexesRead(reading, lines);
  return {
    file: paper.name,
    language,
    words,
    reading,
    facts: reading.facts,
    lines,
    blocks: blocksOf(lines, starts, !SCRIPTLESS.has(language)),
    annexes,
    hidesLinks: paper.format === 'docx' || paper.format === 'html' || paper.format === 'eml',
  };
}

/** Where annexes begin that bear no label. */
function annexesRead(reading: Reading, lines: readonly Line[]): number[] {
  const read = reading.facts.annexes.flatMap((_, index) => reading.places[`annexes[${index}]`]?.line ?? []);
  return read.length > 0 ? read : bareAnnexes(lines);
}

/** The only annex of a letter may be headed by the word alone. */
export function bareAnnexes(lines: readonly Line[]): number[] {
  return lines.filter(({ text }) => BARE_ANNEX.test(text)).map(({ number }) => number);
}

const BARE_ANNEX = /^\s*(?:Annexe?|ANNEXE?|Anexo|ANEXO|Приложение|ПРИЛОЖЕНИЕ|附\s?件|ال(?:ملحق|مرفق))\s*$/u;

const LABELS: Record<string, string> = {
  А: 'A',
  В: 'B',
  С: 'C',
  Е: 'E',
  Н: 'H',
  ألف: 'A',
  باء: 'B',
  جيم: 'C',
  دال: 'D',
};

/** The label of an annex in Latin letters: Cyrillic look-alikes and Arabic letter names are the same label. */
export function annexLabel(printed: string): string {
  return LABELS[printed] ?? printed;
}

function annexHeadings(lines: Line[], words: CheckWords): AnnexHeading[] {
  const found: AnnexHeading[] = [];
  for (const line of lines) {
    if (line.text.length > 200) continue;
    const match = words.annexHeading.exec(line.text);
    const printed = match?.[1];
    if (printed) found.push({ line: line.number, label: annexLabel(printed), printed });
  }
  return found;
}

/** The line on which the reader found a fact, or null. */
export function placed(letter: Letter, path: string): number | null {
  return letter.reading.places[path]?.line ?? null;
}

const SHAKY = new Set(['weakCue', 'severalCandidates', 'sourcesDisagree', 'assumedFromDecision', 'languageUncertain']);

/** A finding that rests on a fact of which the reader is not certain is a note. */
export function held(letter: Letter, path: string, severity: Severity): Severity {
  return letter.reading.doubts.some((doubt) => doubt.path === path && SHAKY.has(doubt.reason)) ? 'note' : severity;
}

export function quoteAt(block: Block, from: number, to: number): string {
  return block.raw.slice(from, to).trim();
}

export interface Told {
  severity: Severity;
  expected?: string | null;
  rule?: RuleText;
  code: string;
  params?: Record<string, string | number>;
}

/** A finding on words of a block. */
export function findingIn(
  letter: Letter,
  kind: FindingKind,
  block: Block,
  from: number,
  to: number,
  told: Told,
): Finding {
  return findingOn(letter, kind, lineAt(block, from), quoteAt(block, from, to), told);
}

/** A finding on a line. */
export function findingOn(letter: Letter, kind: FindingKind, line: number, quote: string, told: Told): Finding {
  return {
    kind,
    severity: told.severity,
    file: letter.file,
    line,
    quote: quote.length > 200 ? `${quote.slice(0, 199)}…` : quote,
    expected: told.expected ?? null,
    ...(told.rule ? { rule: told.rule } : {}),
    message: {
      code: told.code,
      params: { quote: quote.slice(0, 120), ...(told.expected ? { expected: told.expected } : {}), ...told.params },
    },
    language: letter.language,
  };
}

/** All matches of a global expression in the blocks, at most `most`, so that a hostile text stays bounded. */
export function* matches(
  letter: Letter,
  pattern: RegExp,
  most = 100,
): Generator<{ block: Block; match: RegExpExecArray; at: number }> {
  let count = 0;
  for (const block of letter.blocks)
    for (const match of block.text.matchAll(pattern)) {
      if (count++ >= most) return;
      yield { block, match: match as RegExpExecArray, at: match.index };
    }
}

/** The letter itself, without its annexes. */
export function bodyOf(letter: Letter): Block[] {
  return letter.blocks.filter((block) => block.part === 0);
}

/** The line that prints a deadline's date: the place of the deadline may be the words below or beside the date. */
export function deadlineLine(letter: Letter, index: number): number {
  const place = placed(letter, `deadlines[${index}]`);
  if (place === null) return 0;
  const date = letter.facts.deadlines[index]?.date;
  const near = [place, place - 1, place - 2, place + 1, place - 3];
  return (
    near.find((line) => datesIn(letter.lines[line - 1]?.text ?? '', letter.words).some(({ on }) => on === date)) ??
    place
  );
}

export interface NumberedParagraph {
  number: string;
  text: string;
  line: number;
}

/** `2 annexes` below the signature is a count. */
const ANNEX_COUNT =
  /^\s*\(?\d{1,2}[.)]?\s*(?:annex(?:es|e)?|anexos?|приложени\p{L}|(?:个|份)?附件|ملاحق|ملحق(?:ان|ين)?)\s*[.)]?\s*$/iu;

/** The numbered paragraphs of the letter itself; a date at the head of a deadline is no number. */
export function paragraphsOf(letter: Letter): NumberedParagraph[] {
  const end = letter.annexes[0]?.line ?? Number.POSITIVE_INFINITY;
  return letter.facts.paragraphs.flatMap(({ number, text }, index) => {
    const line = placed(letter, `paragraphs[${index}]`);
    const printed = letter.lines[(line ?? 0) - 1]?.text ?? '';
    const dated = datesIn(printed, letter.words)[0];
    if (!number || !/^\d{1,2}$/.test(number) || line === null || line >= end || !beginsBlock(letter, line)) return [];
    if (ANNEX_COUNT.test(printed) || line === placed(letter, 'annexCount')) return [];
    return dated && /^[\s–•*-]*$/.test(printed.slice(0, dated.at)) ? [] : [{ number, text, line }];
  });
}

/** A wrapped line that happens to begin with a number begins no paragraph. */
export function beginsBlock(letter: Letter, line: number): boolean {
  return letter.blocks.some((block) => block.starts[0]?.line === line);
}

export function lineText(letter: Letter, line: number): string {
  return letter.lines[line - 1]?.raw.trim() ?? '';
}
