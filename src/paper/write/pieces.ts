// Runs made ready for any format: what awaits translation is announced once, in the paper's language, and each piece knows
// its language and direction.

import { directionOf, type Language } from '../../kit/languages.js';
import type { Paper, Run } from '../paper.js';
import { awaitingMark } from './awaiting.js';

export interface Piece {
  text: string;
  bold: boolean;
  italic: boolean;
  link?: string;
  language: Language;
  direction: 'ltr' | 'rtl';
  awaiting: boolean;
  /** To be kept apart from the order of the words around it. */
  apart: boolean;
  /** No line breaks at a hyphen within. */
  whole: boolean;
}

export function pieces(runs: Run[], paper: Paper): Piece[] {
  const out: Piece[] = [];
  let wasAwaiting = false;
  for (const run of runs.flatMap(byIsolates)) {
    if (run.text === '') continue;
    if (run.awaiting && !wasAwaiting)
      out.push({ ...piece({ text: `${awaitingMark(paper.language)} ` }, paper), awaiting: true });
    wasAwaiting = run.awaiting ?? false;
    out.push(piece(run, paper));
  }
  return out;
}

/** Isolates in the words of a run become runs that stand apart: Word sets them by its runs and knows no such signs. */
function byIsolates(run: Run): Run[] {
  if (!/[\u2066-\u2069]/.test(run.text)) return [run];
  return [...run.text.matchAll(/[\u2066-\u2068]([^\u2066-\u2069]*)\u2069|([^\u2066-\u2069]+)/g)].map(([, apart, between]) => (apart === undefined ? { ...run, text: between ?? '' } : { ...run, text: apart, ...(/^\P{L}*\p{Script=Arabic}/u.test(apart) ? {} : { isolate: true }) }));
}

function piece(run: Run, paper: Paper): Piece {
  const language = run.language ?? paper.language;
  const own = directionOf(paper.language);
  const direction = run.isolate ? 'ltr' : directionOf(language);
  const apart = (run.isolate ?? false) || direction !== own;
  const made: Piece = {
    text: clean(run.text),
    bold: run.bold ?? false,
    italic: run.italic ?? false,
    language,
    direction,
    awaiting: run.awaiting ?? false,
    apart,
    whole: run.whole ?? false,
  };
  return run.link ? { ...made, link: safeLink(run.link) } : made;
}

/** Characters that XML 1.0 cannot hold are left out everywhere, so that all formats carry the same text. */
function clean(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(/[^\t\n\P{Cc}]|[\p{Surrogate}\ufffe\uffff]/gu, '');
}

/** Only addresses that lead to a page or a mailbox; anything else is no link. */
function safeLink(link: string): string | undefined {
  return /^(?:https?:\/\/|mailto:)[^\s<>"]+$/i.test(link) ? link : undefined;
}

/** All the words of some runs, as one string. */
export function plain(runs: Run[], paper: Paper): string {
  return pieces(runs, paper)
    .map((each) => each.text)
    .join('');
}
