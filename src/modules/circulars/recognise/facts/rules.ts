// Rules that the letter and its terms of reference set themselves: lead times, reports, who may take part, who keeps the roadmap.

import type { LeadTime } from '../../circular.js';
import { phrasesOf } from '../../languages/index.js';
import { REPORT_TIMES } from '../../languages/report-times.js';
import { type Block, placeIn } from '../blocks.js';
import { findBodies, studyGroupsIn } from '../bodies.js';
import type { Draft } from '../draft.js';
import { cue, custom, kindCue, sourceOf } from '../patterns.js';
import { type Sentence, sentencesOf } from '../sentences.js';
import { annexKind, type Sheet } from '../sheet.js';
import { findAmounts } from './amounts.js';

export function readRules(sheet: Sheet, draft: Draft): void {
  const terms = annexKind(sheet, 'termsOfReference')?.blocks ?? [];
  readLeadTimes(terms, sheet, draft);
  readReports(terms.flatMap(sentencesOf), sheet, draft);
  readRoadmap([...terms.flatMap(sentencesOf), ...sheet.sentences], sheet, draft);
  readParticipation(sheet, draft);
}

function readLeadTimes(terms: readonly Block[], sheet: Sheet, draft: Draft): void {
  const { language } = sheet;
  const { cues } = phrasesOf(language);
  const practical = annexKind(sheet, 'practicalInformation')?.blocks ?? [];
  for (const block of [...terms, ...practical]) {
    for (const sentence of sentencesOf(block)) {
      if (!cue(language, 'atLeast').test(sentence.plain) || !cue(language, 'before').test(sentence.plain)) continue;
      const units = [
        ['workingDays', cues.workingDay],
        ['calendarDays', cues.day],
        ['weeks', cues.week],
        ['months', cues.month],
      ] as const;
      const taken: number[] = [];
      const amounts = units.map(([unit, sources]) => ({
        unit,
        found: findAmounts(sentence.plain, language, sources, unit),
      }));
      const places = amounts.flatMap(({ found }) => found.map(({ index }) => index));
      for (const { unit, found: list } of amounts) {
        for (const found of list) {
          if (taken.includes(found.index)) continue;
          taken.push(found.index);
          const what = whatOf(sentence, found.index, places, sheet);
          if (!what) continue;
          const clause = clauseAt(block, draft);
          draft.put(`leadTimes[${draft.facts.leadTimes.length}]`, placeIn(block, sentence.at, sentence.text.length));
          draft.facts.leadTimes.push({ what, amount: found.amount, unit, clause, text: sentence.text });
        }
      }
    }
  }
}

function whatOf(sentence: Sentence, index: number, places: readonly number[], sheet: Sheet): LeadTime['what'] | null {
  const { language } = sheet;
  const cut = /[;；؛]/;
  const from = Math.max(
    0,
    ...[...sentence.plain.slice(0, index).matchAll(/[;；؛]|, (?=а |y |et |and )/gu)].map((match) => match.index),
  );
  const clause = sentence.plain.slice(from).split(cut)[0] ?? sentence.plain;
  const own = ownWords(sentence.plain, index, places);
  if (own !== null && !kindCue(language, 'contributions').test(own) && cue(language, 'notice').test(own))
    return 'notice';
  for (const words of [clause, sentence.plain]) {
    if (cue(language, 'visa').test(words)) return 'visaSupport';
    if (cue(language, 'deliverables').test(words) && !kindCue(language, 'contributions').test(words))
      return 'deliverables';
    if (kindCue(language, 'registration').test(words)) return 'registration';
    if (kindCue(language, 'contributions').test(words) && !cue(language, 'deliverables').test(words))
      return 'contributions';
    if (cue(language, 'deliverables').test(words)) return 'deliverables';
    if (cue(language, 'meeting').test(words)) return 'notice';
  }
  return null;
}

// `Notice goes out four weeks ahead, contributions are due 12 days ahead`: between two amounts a comma parts their matters.
function ownWords(plain: string, index: number, places: readonly number[]): string | null {
  const before = Math.max(-1, ...places.filter((place) => place < index));
  const after = Math.min(plain.length, ...places.filter((place) => place > index));
  if (before < 0 && after === plain.length) return null;
  const comma = /[,،，;؛；]/;
  const [head, tail] = [plain.slice(Math.max(0, before), index), plain.slice(index, after)];
  const starts = before < 0 ? 0 : head.search(comma);
  const ends = after === plain.length ? tail.length : tail.search(comma);
  return starts < 0 || ends < 0 ? null : head.slice(starts) + tail.slice(0, ends);
}

function clauseAt(block: Block, draft: Draft): string | null {
  const line = block.lines[0]?.number ?? 0;
  let clause: string | null = null;
  draft.facts.termsOfReference.forEach((one, i) => {
    if ((draft.places[`termsOfReference[${i}]`]?.line ?? Number.POSITIVE_INFINITY) <= line) clause = one.number;
  });
  const last = draft.facts.termsOfReference.length - 1;
  const annexEnds =
    draft.facts.termsOfReference[last] !== undefined &&
    !draft.facts.annexes.some(
      (annex) => annex.kind === 'termsOfReference' && annex.text.includes(block.text.slice(0, 60)),
    );
  return annexEnds ? null : clause;
}

function readReports(sentences: readonly Sentence[], sheet: Sheet, draft: Draft): void {
  const { language } = sheet;
  for (const sentence of sentences) {
    const what = cue(language, 'executiveSummary').test(sentence.plain)
      ? 'executiveSummary'
      : cue(language, 'progressReport').test(sentence.plain)
        ? 'progressReport'
        : cue(language, 'report').test(sentence.plain)
          ? 'report'
          : null;
    if (!what || sentence.text.length < 15) continue;
    const to = findBodies(sentence.plain, language)[0]?.body ?? null;
    if (!to && what === 'report') continue;
    draft.put(
      `reportingDuties[${draft.facts.reportingDuties.length}]`,
      placeIn(sentence.block, sentence.at, sentence.text.length),
    );
    const times = custom(language, 'reportTime', () => sourceOf(language, REPORT_TIMES[language])).exec(sentence.plain);
    const when = times ? sentence.text.slice(times.index, times.index + times[0].length) : null;
    draft.facts.reportingDuties.push({ to, what, when, text: sentence.text });
  }
}

function readRoadmap(sentences: readonly Sentence[], sheet: Sheet, draft: Draft): void {
  const { language } = sheet;
  for (const [i, sentence] of sentences.entries()) {
    if (!cue(language, 'roadmap').test(sentence.plain)) continue;
    for (const one of [sentence, sentences[i + 1]]) {
      if (!one || (one !== sentence && one.block !== sentence.block)) continue;
      const bodies = findBodies(one.plain, language);
      const owner = cue(language, 'owner').test(one.plain) ? bodies[0] : undefined;
      if (!owner || bodies.length > 2) continue;
      draft.facts.roadmapOwner = owner.body;
      draft.put('roadmapOwner', placeIn(one.block, one.at + owner.index, owner.end - owner.index));
      return;
    }
  }
}

function readParticipation(sheet: Sheet, draft: Draft): void {
  const { language } = sheet;
  const tor = annexKind(sheet, 'termsOfReference')?.blocks ?? [];
  const blocks = [...sheet.body, ...tor].filter(
    (block) =>
      ['membership', 'anyone', 'official', 'invitedExperts'].some((name) =>
        cue(language, name as 'anyone').test(block.plain),
      ) && block.text.length > 40,
  );
  const body =
    blocks.find((block) => cue(language, 'anyone').test(block.plain)) ??
    blocks.find(
      (block) => cue(language, 'membership').test(block.plain) && cue(language, 'invitedExperts').test(block.plain),
    ) ??
    blocks.find((block) => cue(language, 'official').test(block.plain));
  if (body) {
    const { plain } = body;
    draft.facts.participation = {
      openTo: cue(language, 'anyone').test(plain)
        ? 'anyone'
        : cue(language, 'membership').test(plain)
          ? 'membership'
          : 'official',
      invitedExperts: cue(language, 'invitedExperts').test(plain),
      outsideRepresentatives: cue(language, 'outsideRepresentatives').test(plain),
      text: body.text,
    };
    draft.put('participation', placeIn(body));
  }
  const all = [...sheet.body, ...tor].map((block) => block.plain).join('\n');
  draft.facts.studyGroups = studyGroupsIn(all, language);
}
