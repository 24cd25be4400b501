// What is due when: the block of key deadlines (a table laid flat, a list), and sentences that set a date.

import type { IsoDate } from '../../../../kit/dates.js';
import type { DeadlineFact, DeadlineKind, Place } from '../../circular.js';
import { type Block, MARKER, placeIn } from '../blocks.js';
import { type DateFound, findDates } from '../dates.js';
import type { Draft } from '../draft.js';
import { plainOf } from '../lines.js';
import { numberedAt } from '../numbering.js';
import { cue, kindCue } from '../patterns.js';
import type { Sentence } from '../sentences.js';
import { sentencesOf } from '../sentences.js';
import { annexKind, type Sheet } from '../sheet.js';
import { placeOf } from './head.js';

interface Found extends DeadlineFact {
  place: Place;
  from: 'block' | 'sentence' | 'annex';
  weak: boolean;
}

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

interface Row {
  date: DateFound;
  block: Block;
  texts: { words: string; block: Block }[];
}

function blockRows(sheet: Sheet, draft: Draft): { rows: Found[]; used: Set<Block> } {
  const { language, body } = sheet;
  const used = new Set<Block>();
  const found: Found[] = [];
  for (let at = 0; at < body.length; at += 1) {
    const heading = body[at] as Block;
    if (heading.text.length > 90 || used.has(heading)) continue;
    const said = cue(language, 'keyDeadlines').test(
      heading.plain
        .replace(/^[-•*·] ?/, '')
        .slice(numberedAt(heading.plain)[0]?.from ?? 0)
        .trim(),
    );
    if (!said && !looksLikeTable(body.slice(at, at + 4), sheet, draft)) continue;
    const inline = findDates(heading.plain, language, sheet.date);
    if (inline.length > 0) continue;
    const rows: Row[] = [];
    let waiting: { words: string; block: Block }[] = [];
    let textFirst: boolean | null = null;
    for (const block of body.slice(at + 1, at + 45)) {
      const dates = findDates(block.plain, language, sheet.date);
      const date = dates[0];
      const rest = date ? without(block.plain, date) : '';
      if (!date && ends(block, sheet, rows.length + waiting.length > 0)) break;
      // After rows of one line each a sentence that stands apart is no row.
      const whole = rows.at(-1)?.texts[0]?.block === rows.at(-1)?.block;
      if (!date && rows.length > 0 && whole && block.gap && /[.。]$/.test(block.plain) && block.text.length > 40) break;
      if (date && block.text.length > 330) break;
      if (date && rows.length > 0 && /^\d{1,2}[.)]? /.test(block.plain) && date.index > 30 && block.text.length > 140)
        break;
      used.add(block);
      if (date && /[\p{L}]{2}/u.test(rest) && !isBareDate(rest)) {
        rows.push({ date, block, texts: [{ words: rest, block }] });
        waiting = [];
      } else if (date) {
        textFirst ??= waiting.length > 0;
        rows.push({ date, block, texts: textFirst ? waiting : [] });
        waiting = [];
      } else {
        const last = rows.at(-1);
        if (last && textFirst !== true) last.texts.push({ words: block.plain, block });
        else waiting.push({ words: block.plain, block });
      }
    }
    found.push(...rows.flatMap((row) => rowDeadlines(row, sheet, draft)));
    if (rows.length > 0) used.add(heading);
  }
  return { rows: found, used };
}

// Under any short heading with a colon, two rows or more that each hold one date before the meeting are deadlines.
function looksLikeTable([heading, ...rows]: readonly Block[], sheet: Sheet, draft: Draft): boolean {
  if (!heading || !/:$/.test(heading.plain) || findDates(heading.plain, sheet.language).length > 0) return false;
  const until = draft.facts.meeting?.start ?? '9999';
  const dated = rows.map((row) => ({
    row,
    dates: row.text.length < 150 ? findDates(row.plain, sheet.language, sheet.date) : [],
  }));
  const due = ({ dates }: (typeof dated)[number]) =>
    dates.length === 1 &&
    dates[0]?.start === dates[0]?.last &&
    (dates[0]?.start ?? '') >= (sheet.date ?? '0') &&
    (dates[0]?.start ?? '') < until;
  return dated.slice(0, 2).length === 2 && dated.slice(0, 2).every(due);
}

const isBareDate = (rest: string) => rest.replace(/\(.{0,12}\)/g, '').replace(/[^\p{L}]/gu, '').length < 2;

function without(plain: string, date: DateFound): string {
  return `${plain.slice(0, date.index)} ${plain.slice(date.end)}`.replace(/(?<!\p{L})(?:года|г\.)/giu, ' ').trim();
}

function ends(block: Block, sheet: Sheet, begun: boolean): boolean {
  const { language } = sheet;
  if (cue(language, 'closing').test(block.plain) || cue(language, 'annexCount').test(block.plain)) return true;
  if (!begun) return block.text.length > 160;
  if (/^\d{1,2}[.)]?\s?\p{L}/u.test(block.plain) || /^[一二三四五六七八九十]+、/.test(block.plain)) return true;
  if (numberedAt(block.plain).some(({ style }) => /^(?:roman|letter|cyrillic)/.test(style))) return true;
  const bullet = MARKER.test(block.plain);
  return (
    !bullet &&
    (block.text.length > 200 || (/[.。!！]$/.test(block.plain) && kindsOf(block.plain, language).length === 0))
  );
}

function rowDeadlines(row: Row, sheet: Sheet, draft: Draft): Found[] {
  const found: Found[] = [];
  for (const [i, { words, block }] of row.texts.entries()) {
    const kinds = kindsOf(words, sheet.language);
    const isMeeting =
      kinds.length === 0 &&
      (row.date.start === draft.facts.meeting?.start || cue(sheet.language, 'firstMeeting').test(words));
    if (isMeeting || (kinds.length === 0 && (i > 0 || /^\(/.test(words)))) continue;
    for (const kind of kinds.length > 0 ? kinds : (['other'] as DeadlineKind[])) {
      if (
        row.date.start === draft.facts.meeting?.start &&
        !cue(sheet.language, 'due').test(words) &&
        kind !== 'registration'
      )
        continue;
      found.push({
        date: row.date.last,
        kind,
        place: placeIn(block),
        from: 'block',
        weak: row.date.guessed || kind === 'other',
      });
    }
  }
  return found;
}

const STRONG = ['visaSupport', 'fellowship', 'translation', 'interpretation'] as const;

/** The kinds that some words speak of; what stands in brackets counts only when nothing else does. */
export function kindsOf(words: string, language: Sheet['language']): DeadlineKind[] {
  const outside = words.replace(/\([^()]*\)?/g, ' ').replace(ENTERS_LIST, ' ');
  for (const text of [outside, words]) {
    const at = (kind: Exclude<DeadlineKind, 'other'>) => kindCue(language, kind).exec(text)?.index ?? -1;
    const strong = STRONG.find((kind) => at(kind) >= 0);
    if (strong) return [strong];
    const [contributions, registration] = [at('contributions'), at('registration')];
    if (contributions >= 0 && registration >= 0) {
      const both =
        text.length < 70 &&
        /(?:\b(?:and|et|y|e|и)\b|[和及与、]| و)/u.test(
          text.slice(Math.min(contributions, registration), Math.max(contributions, registration)),
        );
      return both
        ? ['contributions', 'registration']
        : [contributions < registration ? 'contributions' : 'registration'];
    }
    // `Proposals for vice-chairs`: candidates, and no contributions.
    const candidates = text.length < 120 && (cue(language, 'viceChair').test(text) || CANDIDATES.test(text));
    if (contributions >= 0 && !candidates) return ['contributions'];
    if (registration >= 0) return ['registration'];
  }
  return [];
}

function fromSentence(sentence: Sentence, sheet: Sheet, draft: Draft, from: Found['from']): Found[] {
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

function fromWords(
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

// Who enters the mailing list registers for nothing.
const ENTERS_LIST =
  /(?:subscrib\w*|register\w*|sign up|inscri\p{L}*|s'abonner|suscrib\p{L}*|зарегистр\p{L}*|подпис\p{L}*|订阅|注册|الاشتراك|التسجيل)[^.;,]{0,25}(?:mailing list|liste de diffusion|lista de (?:correo|distribución)|рассылк\p{L}*|邮件列表|القائمة البريدية|قائمة المراسلات)/giu;

const CANDIDATES = /\bnominat|\bcandida[tc]|\bcandidatura|кандидат|ترشيح|مرشح|提名|候选/iu;

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

// The clause in which the date stands says best what is due.
function nearestKinds(head: string, language: Sheet['language']): DeadlineKind[] {
  const clause = head.split(/[;；؛,，،。]/).at(-1) ?? '';
  const near = kindsOf(clause, language);
  return near.length > 0 ? near : kindsOf(head, language);
}
