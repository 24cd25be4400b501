// What is due when: the block of key deadlines (a table laid flat, a list), and sentences that set a date.

import type { Draft } from '../draft.js';
import { plainOf } from '../lines.js';
import { sentencesOf } from '../sentences.js';
import { annexKind, type Sheet } from '../sheet.js';
import type { Found } from './deadlines/kinds.js';
import { fromSentence, fromWords } from './deadlines/prose.js';
import { blockRows } from './deadlines/table.js';
import { placeOf } from './head.js';

export function readDeadlines(sheet: Sheet, draft: Draft): void {
  const { rows, used } = blockRows(sheet, draft);
  const sentences = sheet.sentences
    .filter((sentence) => !used.has(sentence.block))
    .flatMap((sentence) => fromSentence(sentence, sheet, draft, 'sentence'));
  const action = (sheet.header.action ?? []).flatMap((piece) =>
    fromWords(plainOf(piece.text), sheet, draft).map((one) => ({
      ...one,
      place: placeOf(piece.line, piece.text),
      from: 'sentence' as const,
    })),
  );
  const practical = (annexKind(sheet, 'practicalInformation')?.blocks ?? [])
    .flatMap(sentencesOf)
    .flatMap((sentence) => fromSentence(sentence, sheet, draft, 'annex'));
  const all: Found[] = [...rows];
  const clashes = new Set<string>();
  for (const one of [...sentences, ...action, ...practical]) {
    const same = all.filter((known) => known.kind === one.kind);
    if (all.some((known) => known.kind === one.kind && known.date === one.date)) continue;
    if (one.kind === 'other' && all.some((known) => known.date === one.date)) continue;
    // The table says what is due on a day; a sentence that names the same day may speak of more.
    if (rows.some((row) => row.date === one.date && row.kind === 'other')) continue;
    if (one.kind === 'other' || same.length === 0) all.push(one);
    else for (const known of same) clashes.add(`${known.date}${known.kind}`);
  }
  all.sort((a, b) => `${a.date}${a.kind}`.localeCompare(`${b.date}${b.kind}`));
  draft.facts.deadlines = all.map(({ date, kind }) => ({ date, kind }));
  all.forEach((one, i) => {
    for (const key of ['', '.date', '.kind']) draft.put(`deadlines[${i}]${key}`, one.place);
    if (clashes.has(`${one.date}${one.kind}`)) draft.doubt(`deadlines[${i}]`, 'sourcesDisagree');
    if (one.weak) draft.doubt(`deadlines[${i}]`, 'weakCue');
  });
}
