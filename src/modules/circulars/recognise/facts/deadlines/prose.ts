// Sentences that set a date.

import type { IsoDate } from '../../../../../kit/dates.js';
import type { DeadlineFact, DeadlineKind } from '../../../circular.js';
import { placeIn } from '../../blocks.js';
import { findDates } from '../../dates.js';
import type { Draft } from '../../draft.js';
import { cue } from '../../patterns.js';
import type { Sentence } from '../../sentences.js';
import type { Sheet } from '../../sheet.js';
import { type Found, kindsOf, nearestKinds } from './kinds.js';

/** What a sentence says is due, with its place. */
export function fromSentence(sentence: Sentence, sheet: Sheet, draft: Draft, from: Found['from']): Found[] {
  return fromWords(sentence.plain, sheet, draft, previous(sentence, sheet)).map((one) => ({
    ...one,
    from,
    place: placeIn(sentence.block, sentence.at + one.index, one.end - one.index),
  }));
}

// What was said before in the same paragraph, and the heading above it.
function previous(sentence: Sentence, sheet: Sheet): string {
  const earlier = sheet.sentences
    .filter((one) => one.block === sentence.block && one.at < sentence.at)
    .map((one) => one.plain);
  const above = sheet.body[sheet.body.indexOf(sentence.block) - 1];
  return [above && above.text.length < 50 ? above.plain : '', ...earlier].join('. ');
}

/** What some words say is due; `before` is what was said before them. */
export function fromWords(
  plain: string,
  sheet: Sheet,
  draft: Draft,
  before = '',
): (DeadlineFact & { index: number; end: number; weak: boolean })[] {
  const { language } = sheet;
  const { meeting } = draft.facts;
  const found: (DeadlineFact & { index: number; end: number; weak: boolean })[] = [];
  let from = 0;
  for (const date of findDates(plain, language, sheet.date)) {
    const [segmentStart, segmentEnd] = [from, endOf(plain, date.end)];
    from = date.end;
    if (date.start < (sheet.date ?? '0') || (meeting?.start && date.last >= meeting.start)) continue;
    // `Registration is open from … to …`: it is due on the last day.
    const span = date.start !== date.last;
    if (span && kindsOf(plain.slice(segmentStart, date.index), language)[0] !== 'registration') continue;
    const around = plain.slice(Math.max(segmentStart, date.index - 160), segmentEnd);
    const close = plain.slice(
      Math.max(segmentStart, date.index - (language === 'zh' ? 26 : 70)),
      Math.min(segmentEnd, date.end + (language === 'zh' ? 12 : 40)),
    );
    if (!span && !cue(language, 'due').test(close)) continue;
    const head = plain.slice(segmentStart, date.index);
    // Rooms are booked and candidates named by a day of their own, of no kind that circulars know.
    const rooms =
      (ROOMS.test(around) && kindsOf(close, language).length === 0) ||
      (NAMES.test(plain.slice(Math.max(segmentStart, date.index - 110), date.index)) &&
        nearestKinds(head, language).every((kind) => kind === 'contributions'));
    const kinds = rooms
      ? undefined
      : [
          nearestKinds(head, language),
          kindsOf(plain.slice(date.end, segmentEnd), language),
          kindsOf(around, language),
          kindsOf(plain, language),
        ].find((one) => one.length > 0);
    const referred = kinds ?? (rooms ? [] : kindsOf(before, language));
    const clear = kinds !== undefined && !rooms;
    if (referred.length === 0 && !rooms && (meeting?.start ? !strictlyDue(close, language) : false)) continue;
    for (const kind of referred.length > 0 ? referred : (['other'] as DeadlineKind[]))
      found.push({
        date: date.last as IsoDate,
        kind,
        index: date.index,
        end: date.end,
        weak: !clear || span || date.guessed,
      });
  }
  return found;
}

const ROOMS =
  /\b(?:hotels?|rooms?|accommodation|hôtels?|chambres?|hébergement|hotel(?:es)?|habitaci[oó]n(?:es)?|alojamiento|book(?:ing|ings|ed)?)\b|réserver|réservations?|reservar|reservas?|гостини|отел[еяьи]|бронирован|酒店|宾馆|客房|订房|预订|فندق|فنادق|غرف|حجز/iu;

const NAMES =
  /\bnames?\b|\bnominat|\bcandida[tc]|\bput forward\b|\bdésign|\bnoms?\b|\bnombres?\b|\bpostula|\bcandidatura|кандидат|выдвин|выдвиж|номинац|ترشيح|مرشح|أسماء|提名|候选|人选/iu;

const strictlyDue = (words: string, language: Sheet['language']) =>
  (language === 'zh'
    ? /截止|最迟|不迟于/
    : language === 'ar'
      ? /أقصاه|النهائي/
      : /(?:later than|deadline|at the latest|au plus tard|date limite|a más tardar|fecha límite|не позднее|предельн|включительно)/i
  ).test(words);

// Up to the next clause after the date.
function endOf(plain: string, from: number): number {
  const stop = /[;；؛。]/.exec(plain.slice(from));
  return stop ? from + stop.index : plain.length;
}
