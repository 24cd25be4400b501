// Pairs as files: a table for whoever works on in a spreadsheet, and one object a line for programs.

import { writeCsv, writeWorkbook } from '../../paper/index.js';
import { directionOf } from '../../kit/languages.js';
import type { Say } from '../../kit/words.js';
import { titleIn } from '../catalogue/index.js';
import type { Because } from './because.js';
import type { PairShown } from './reads.js';

/** What one text was found to be to others, as `comity roadmap overlaps --json` prints it. */
export interface CandidatesOf {
  a: string;
  candidates: { b: string; score: number; relation: string; because: { code: string; params: Record<string, string>; words: string }[] }[];
}

/** Reasons with their sentence in the reader's language. */
export function saidBecause(because: readonly Because[], say: Say): CandidatesOf['candidates'][number]['because'] {
  return because.map(({ code, params }) => ({ code, params, words: say(`overlaps.because.${code}`, params) }));
}

/** What each text was found to be to others, in the order of the ids; a text that the catalogue has not has no candidates. */
export function asCandidates(ids: readonly string[], found: ReadonlyMap<string, readonly PairShown[]>, say: Say): CandidatesOf[] {
  return ids.map((a) => ({ a, candidates: (found.get(a) ?? []).map(({ b, score, relation, because }) => ({ b: b.id, score, relation, because: saidBecause(because, say) })) }));
}

export function linesOfJson(rows: readonly unknown[]): string {
  return rows.map((row) => `${JSON.stringify(row)}\n`).join('');
}

export function csvOf(pairs: readonly PairShown[], say: Say): string {
  return writeCsv([headerOf(say), ...pairs.map((pair) => rowOf(pair, say))]);
}

export function workbookOf(pairs: readonly PairShown[], say: Say): Promise<Uint8Array> {
  const columns = headerOf(say).map((title) => ({ title }));
  return writeWorkbook([{ name: say('overlaps.pages.title'), columns, rows: pairs.map((pair) => rowOf(pair, say)), rightToLeft: directionOf(say.language) === 'rtl' }]);
}

function headerOf(say: Say): string[] {
  const side = (which: string) => [`${which}: ${say('overlaps.pages.designation')}`, `${which}: ${say('overlaps.pages.body')}`, `${which}: ${say('overlaps.pages.textTitle')}`, `${which}: ${say('overlaps.pages.status')}`];
  return [...side('A'), ...side('B'), ...['relation', 'score', 'because', 'verdict', 'note', 'judgedOn'].map((column) => say(`overlaps.pages.${column}`))];
}

function rowOf({ a, b, measured, relation, because, verdict, note, judgedAt }: PairShown, say: Say): (string | number | null)[] {
  const side = ({ designation, sdo, titles, status }: PairShown['a']) => {
    const words = `catalogue.pages.status.${status}`;
    return [designation, sdo, titleIn(titles, say.language)?.text ?? null, say.has(words) ? say(words) : status];
  };
  const reasons = saidBecause(because, say).map(({ words }) => words);
  return [...side(a), ...side(b), say(`overlaps.relations.${relation}`), measured, reasons.join('; '), say(`overlaps.verdicts.${verdict ?? 'open'}`), note || null, judgedAt?.toISOString().slice(0, 10) ?? null];
}
