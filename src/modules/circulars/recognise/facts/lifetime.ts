// How long the group lives, counted from its first meeting or its establishment; and its milestones.

import { phrasesOf } from '../../languages/index.js';
import { placeIn } from '../blocks.js';
import { numeral } from '../dates.js';
import type { Draft } from '../draft.js';
import { plainOf } from '../lines.js';
import { cue, matches } from '../patterns.js';
import { type Sentence, sentencesOf } from '../sentences.js';
import { annexKind, type Sheet } from '../sheet.js';
import { findAmounts, findSpan } from './amounts.js';

export function readLifetime(sheet: Sheet, draft: Draft): void {
  const { language } = sheet;
  const annex = annexKind(sheet, 'termsOfReference');
  const clauses = draft.facts.termsOfReference.flatMap((clause, i) =>
    cue(language, 'lifetime').test(plainOf(clause.title))
      ? [{ clause, line: draft.places[`termsOfReference[${i}]`]?.line ?? 0 }]
      : [],
  );
  const inClause = (sentence: Sentence) =>
    clauses.some(
      ({ clause, line }) =>
        (sentence.block.lines[0]?.number ?? 0) >= line &&
        (clause.text.includes(sentence.text.slice(0, 30)) || clause.title.length === 0),
    );
  const all = [...(annex?.blocks ?? []).flatMap(sentencesOf), ...sheet.sentences];
  const candidates = all.flatMap((sentence) => {
    const months = monthsIn(sentence.plain, language);
    if (!months) return [];
    const own = inClause(sentence);
    if (!own && !cue(language, 'lifetime').test(sentence.plain)) return [];
    const near = sentence.plain.slice(Math.max(0, months.index - 80), months.end + 80);
    const meeting = cue(language, 'fromFirstMeeting').test(near);
    const establishment = cue(language, 'fromEstablishment').test(near);
    return [
      {
        sentence,
        months,
        from: meeting ? ('firstMeeting' as const) : establishment ? ('establishment' as const) : null,
        own,
      },
    ];
  });
  const best =
    candidates.find((one) => one.own && one.from) ??
    candidates.find((one) => one.from !== null && cue(language, 'lifetime').test(one.sentence.plain)) ??
    candidates.find((one) => one.own);
  if (best) {
    draft.facts.lifetime = { months: best.months.amount, from: best.from ?? 'establishment' };
    for (const key of ['', '.months', '.from'])
      draft.put(`lifetime${key}`, placeIn(best.sentence.block, best.sentence.at, best.sentence.text.length));
    if (!best.from || (!best.own && draft.facts.group.kind !== 'FG')) draft.doubt('lifetime', 'weakCue');
  }
  readMilestones(all, sheet, draft);
}

function monthsIn(plain: string, language: Sheet['language']) {
  const span = findSpan(plain, language);
  if (span && span.amount >= 3) return span;
  const { cues } = phrasesOf(language);
  const months = findAmounts(plain, language, cues.month, 'month').find((one) => one.amount >= 2 && one.amount <= 60);
  if (months) return months;
  const years = findAmounts(plain, language, cues.year, 'year').find((one) => one.amount >= 1 && one.amount <= 8);
  return years ? { ...years, amount: years.amount * 12 } : null;
}

const ORDER = [
  /^(?:first|premier|primer|перв|一|1|الأول)/iu,
  /^(?:second|deuxième|segundo|втор|二|2|الثاني)/iu,
  /^(?:third|troisième|tercer|трет|三|3|الثالث)/iu,
  /^(?:fourth|quatrième|cuarto|четверт|四|4|الرابع)/iu,
];

function readMilestones(sentences: readonly Sentence[], sheet: Sheet, draft: Draft): void {
  for (const sentence of sentences) {
    for (const match of matches(sentence.plain, cue(sheet.language, 'quarter'))) {
      const groups = match.slice(1).filter((group) => group !== undefined);
      const year = groups.find((group) => /^\d{4}$/.test(group));
      const ordinal = groups.find((group) => !/^\d{4}$/.test(group)) ?? '';
      const quarter = ORDER.findIndex((shape) => shape.test(ordinal) || shape.test(numeral(ordinal) ?? '')) + 1;
      if (!year || quarter === 0) continue;
      draft.put(
        `milestones[${draft.facts.milestones.length}]`,
        placeIn(sentence.block, sentence.at + match.index, match[0].length),
      );
      draft.facts.milestones.push({ text: sentence.text.slice(0, 400), quarter: `${year}-Q${quarter}`, on: null });
    }
  }
}
