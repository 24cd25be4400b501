// Who decided the group, when; and to which body it belongs.

import type { IsoDate } from '../../../../kit/dates.js';
import { placeIn } from '../blocks.js';
import { type BodyFound, findBodies } from '../bodies.js';
import { type DateFound, findDates } from '../dates.js';
import type { Draft } from '../draft.js';
import { plainOf } from '../lines.js';
import { cue, matches } from '../patterns.js';
import { type Sentence, sentencesOf } from '../sentences.js';
import { annexKind, type Sheet } from '../sheet.js';

interface Decision {
  sentence: Sentence;
  body: BodyFound;
  date: DateFound | null;
  score: number;
}

export function readEstablishment(sheet: Sheet, draft: Draft): void {
  const decision = decisionIn(sheet, draft);
  if (decision) {
    const { sentence, body, date } = decision;
    draft.facts.establishedBy = { body: body.body, start: date?.start ?? null, end: date?.last ?? null };
    draft.put('establishedBy.body', placeIn(sentence.block, sentence.at + body.index, body.end - body.index));
    if (date)
      for (const end of ['start', 'end'])
        draft.put(`establishedBy.${end}`, placeIn(sentence.block, sentence.at + date.index, date.end - date.index));
    if (decision.score < 4) draft.doubt('establishedBy', 'weakCue');
    if (date?.guessed) draft.doubt('establishedBy', 'yearNotPrinted');
  }
  readParent(sheet, draft);
}

function decisionIn(sheet: Sheet, draft: Draft): Decision | null {
  const { language, date } = sheet;
  const { acronym, kind } = draft.facts.group;
  const creates = cue(language, 'establish');
  const groupWord = cue(language, kind === 'FG' ? 'focusGroup' : 'jca');
  const announced = creates.test(plainOf(draft.facts.subject ?? ''));
  const found: Decision[] = [];
  const early = sheet.sentences.filter((sentence) => sheet.body.indexOf(sentence.block) < 12);
  for (const [i, sentence] of early.entries()) {
    if (!creates.test(sentence.plain)) continue;
    const previous = early[i - 1];
    const back = previous?.block === sentence.block && announced ? previous : null;
    const own = bodyIn(sentence, language);
    const named = (acronym !== null && sentence.plain.includes(acronym)) || groupWord.test(sentence.plain);
    const decides = cue(language, 'decide').test(sentence.plain);
    // `Study Group 5 met on … . It decided there …`: the body stands in the sentence before.
    const body = own ?? (back && named && decides ? bodyIn(back, language) : undefined);
    if (!body) continue;
    const past = findDates(sentence.plain, language, null).filter((one) => before(one.start, date));
    const near = past[0] ?? null;
    const earlier =
      near === null && named && back
        ? (findDates(back.plain, language).find((one) => before(one.start, date) && one.start !== one.last) ?? null)
        : null;
    const creation = creates.test(sentence.plain) && cue(language, 'create').test(sentence.plain);
    const byBody = creation && named && own !== undefined && actsIn(sentence.plain, own, language);
    const of = (one: Sentence) => (acronym !== null && one.plain.includes(acronym)) || groupWord.test(one.plain);
    // `A proposal to create … was sent round. No objection was raised, and TSAG approved it on …`: what it approved stands before.
    const prior = previous?.block === sentence.block ? previous : null;
    const referred =
      own !== undefined &&
      (near !== null || cue(language, 'create').test(sentence.plain)) &&
      decides &&
      prior !== null &&
      cue(language, 'create').test(prior.plain) &&
      of(prior);
    if (!creation && !referred && !(announced && (near ?? earlier) && named)) continue;
    const after = (near ?? earlier) ? null : afterwards(early, i, sheet);
    if (!(announced || near || byBody || after) || !(named || near || referred)) continue;
    const proposes = cue(language, 'propose').test(sentence.plain);
    // `Study Group 13 proposed on … to set up`: it decided nothing.
    const next = own ? sentence.plain.slice(own.end, own.end + 26) : '';
    const only = cue(language, 'propose').test(next) && !cue(language, 'decide').test(next);
    const score =
      (named || referred ? 2 : 0) +
      (near || earlier || after ? 2 : 0) +
      (announced || byBody ? 1 : 0) +
      (i < 4 ? 1 : 0);
    const weighed = score + (decides ? 1 : 0) - (only || (proposes && !decides) ? 4 : 0);
    found.push({
      sentence: own ? sentence : (back ?? sentence),
      body,
      date: nearest(past, sentence, language) ?? elsewhere(earlier ?? after),
      score: weighed,
    });
  }
  found.sort((a, b) => b.score - a.score);
  return found[0] && found[0].score >= 3 ? found[0] : null;
}

// `decided by Study Group 3 to create`, `Study Group 3 has approved the creation of`.
const actsIn = (plain: string, body: BodyFound, language: Sheet['language']): boolean =>
  cue(language, 'decide').test(plain.slice(body.end, body.end + 40)) ||
  matches(plain, cue(language, 'create')).some(
    (match) => body.index >= match.index && body.index - match.index - match[0].length < 28,
  );

// The date stands in another sentence: its place is that of the decision.
const elsewhere = (date: DateFound | null): DateFound | null => (date ? { ...date, index: 0, end: 0 } : null);

// A decision by correspondence falls on the day on which the consultation ends.
const ENDED = /\bobjections?\b|\bconsult|возражени|консультац|اعتراض|مشاور|异议|反对|磋商/iu;

// `… has created …. The decision was taken at the meeting held from … to …`: the day follows in the same paragraph.
function afterwards(sentences: readonly Sentence[], at: number, sheet: Sheet): DateFound | null {
  const { language, date } = sheet;
  for (const one of sentences.slice(at + 1, at + 3)) {
    if (one.block !== sentences[at]?.block) return null;
    const past = findDates(one.plain, language, null).filter((found) => before(found.start, date));
    const told =
      cue(language, 'decide').test(one.plain) ||
      cue(language, 'create').test(one.plain) ||
      cue(language, 'meeting').test(one.plain) ||
      cue(language, 'decision').test(one.plain) ||
      ENDED.test(one.plain);
    if (past.length > 0 && told && !cue(language, 'propose').test(one.plain))
      return past.find((found) => found.start !== found.last) ?? past[0] ?? null;
  }
  return null;
}

function bodyIn(sentence: Sentence, language: Sheet['language']): BodyFound | undefined {
  return findBodies(sentence.plain, language).find(
    (one) => !cue(language, 'notBody').test(sentence.plain.slice(Math.max(0, one.index - 40), one.index).trimEnd()),
  );
}

// With several past dates in the sentence, the range, else the one nearest to the deciding verb.
function nearest(past: readonly DateFound[], sentence: Sentence, language: Sheet['language']): DateFound | null {
  const range = past.find((one) => one.start !== one.last);
  if (range || past.length < 2) return range ?? past[0] ?? null;
  const verbs = [...matches(sentence.plain, cue(language, 'establish'))].map((match) => match.index);
  const distance = (one: DateFound) => Math.min(...verbs.map((at) => Math.abs(at - one.index)));
  return [...past].sort((a, b) => distance(a) - distance(b))[0] ?? null;
}

const before = (on: IsoDate, date: IsoDate | null) => date === null || on <= date;

// Said outright (a clause `Parent group`, `X is responsible for`), else the body that decided.
function readParent(sheet: Sheet, draft: Draft): void {
  const { language } = sheet;
  const shape = cue(language, 'parent');
  const clauses = (annexKind(sheet, 'termsOfReference')?.blocks ?? []).flatMap(sentencesOf);
  const said: { body: string; sentence: Sentence; index: number; strength: number }[] = [];
  const tor = draft.facts.termsOfReference;
  const own = /(?:parent|rattach|rectora|основн|归口|主管|الأصل|الأم|respons[ai]b|ответствен|负责|مسؤول)/iu;
  const under = /depend|adscrit|rel[eè]v|подчин|подотчет|隶属|归属|يتبع|تتبع|accountable|answer/iu;
  tor.forEach((clause, i) => {
    if (!shape.test(plainOf(clause.title))) return;
    const body = findBodies(plainOf(clause.text), language)[0];
    const place = draft.places[`termsOfReference[${i}]`];
    if (!body || !place) return;
    const sentence = clauses.find(
      (one) =>
        one.block.lines[0] &&
        one.block.lines[0].number > place.line &&
        findBodies(one.plain, language).some((found) => found.body === body.body),
    );
    if (sentence) said.push({ body: body.body, sentence, index: 0, strength: 4 });
  });
  for (const sentence of [...sheet.sentences, ...clauses]) {
    for (const match of matches(sentence.plain, shape)) {
      const bodies = findBodies(sentence.plain, language);
      const after = bodies.find((one) => one.index >= match.index && one.index - match.index - match[0].length < 60);
      const prior = [...bodies].reverse().find((one) => one.end <= match.index && match.index - one.end < 45);
      const body = after ?? prior;
      const roadmap = cue(language, 'roadmap').test(sentence.plain);
      if (body && !roadmap)
        said.push({
          body: body.body,
          sentence,
          index: match.index,
          strength: own.test(match[0]) ? 3 : under.test(match[0]) ? 2 : 1,
        });
    }
  }
  const decided = draft.facts.establishedBy?.body ?? null;
  said.sort((a, b) => b.strength - a.strength);
  const best =
    said.find((one) => one.strength >= 3) ??
    said.find((one) => one.body === decided) ??
    said.find((one) => one.strength === 2) ??
    (decided ? undefined : said[0]);
  const parent = best?.body ?? decided;
  if (!parent) return;
  draft.facts.group.parent = parent;
  draft.put(
    'group.parent',
    best
      ? placeIn(best.sentence.block, best.sentence.at, best.sentence.text.length)
      : (draft.places['establishedBy.body'] ?? { line: 1, quote: '' }),
  );
  const rivals = said.filter((one) => one.strength >= 3 && one.body !== parent);
  if (rivals.length > 0 && rivals.some((one) => one.strength === best?.strength))
    draft.doubt('group.parent', 'sourcesDisagree');
  if (best && best.strength < 3 && best.body !== decided) draft.doubt('group.parent', 'weakCue');
  if (!best) draft.doubt('group.parent', 'assumedFromDecision');
}
