// At what hours the meeting begins and ends.

import type { MeetingFacts, Place } from '../../../circular.js';
import { type Block, placeIn } from '../../blocks.js';
import type { Draft } from '../../draft.js';
import { plainOf } from '../../lines.js';
import { cue } from '../../patterns.js';
import type { Sentence } from '../../sentences.js';
import { annexKind, type Sheet } from '../../sheet.js';
import { findTimes, type TimeFound } from '../../times.js';
import { findZones } from '../../whereabouts.js';

interface Told {
  time: TimeFound;
  place: Place;
  block: Block | null;
}

/** Hours beside the days of the meeting; hours of desks and coffee are left out. */
export function readHours(sheet: Sheet, draft: Draft, talk: readonly Sentence[], meeting: MeetingFacts): void {
  const inTalk = toldIn(talk, sheet);
  const elsewhere =
    inTalk.length > 0
      ? []
      : toldIn(
          sheet.sentences.filter((one) => ofMeeting(one, sheet)),
          sheet,
        );
  const inTitle = titleHours(sheet);
  const all = [...inTalk, ...elsewhere, ...subjectHours(draft, sheet)];
  const first = all.find((one) => one.time.last !== null) ?? all[0] ?? inTitle[0];
  if (!first) return;
  // `until 17:00` alone says when the meeting ends, and not when it begins.
  if (first.time.last === null && all[0] === first && endsAt(first, sheet.language)) {
    meeting.endTime = first.time.start;
    draft.put('meeting.endTime', first.place);
    draft.doubt('meeting.endTime', 'weakCue');
    return;
  }
  meeting.startTime = first.time.start;
  draft.put('meeting.startTime', first.place);
  const second = first.time.last ? first : laterThan(first, all, meeting);
  const ends = afternoon(first, all) ?? (second ? (second.time.last ?? second.time.start) : null);
  if (ends && ends === afternoon(first, all)) draft.doubt('meeting.endTime', 'severalCandidates');
  if (second && ends) {
    meeting.endTime = ends;
    draft.put('meeting.endTime', second.place);
  }
  compare(first, inTitle, all, draft, meeting);
  const [only, other] = elsewhere;
  const plainly = only !== undefined && !other && plainlyTold(only, sheet);
  if (!plainly && (all.length === 0 || inTalk.length === 0)) draft.doubt('meeting.startTime', 'weakCue');
}

const toldIn = (sentences: readonly Sentence[], { language }: Sheet): Told[] =>
  sentences.flatMap((sentence) =>
    findTimes(sentence.plain, language)
      .filter((time) => !otherwise(sentence.plain, time, language))
      .map((time) => ({
        time,
        place: placeIn(sentence.block, sentence.at + time.index, time.end - time.index),
        block: sentence.block,
      })),
  );

const ofMeeting = ({ plain }: Sentence, { language }: Sheet): boolean =>
  cue(language, 'meeting').test(plain) || findZones(plain, language).length > 0 || OPENS.test(plain);

// `The meeting opens at 09:30 (Geneva time) on the first day`: nothing else can be meant.
const plainlyTold = ({ time }: Told, sheet: Sheet): boolean =>
  sheet.sentences.some(
    ({ plain }) =>
      plain.includes(time.words) &&
      cue(sheet.language, 'meeting').test(plain) &&
      (findZones(plain, sheet.language).length > 0 || OPENS.test(plain)),
  );

const OPENS =
  /(?<!\p{L})(?:opens?|begins?|starts?|commences?|will open|ouvrira|débutera|commencera|comenzará|empezará|abrirá)(?!\p{L})|откро|начн|начин|开幕|开始|召开|(?:ي|ت|سي|ست)(?:فتتح|بدأ)/iu;

function titleHours(sheet: Sheet): Told[] {
  const agenda = annexKind(sheet, 'draftAgenda');
  const heading = agenda?.title ?? agenda?.heading;
  if (!heading) return [];
  return findTimes(heading.plain, sheet.language).map((time) => ({
    time,
    place: placeIn(heading, time.index, time.end - time.index),
    block: heading,
  }));
}

function subjectHours(draft: Draft, { language }: Sheet): Told[] {
  const place = draft.places.subject;
  return place
    ? findTimes(plainOf(draft.facts.subject ?? ''), language).map((time) => ({ time, place, block: null }))
    : [];
}

// `9:30 to 12:30 and 14:00 to 17:30`: the day ends with the second.
function afternoon(first: Told, all: readonly Told[]): string | null {
  const { last } = first.time;
  if (last === null) return null;
  const next = all.find(
    ({ time, block }) =>
      block === first.block &&
      time.last !== null &&
      time.start >= last &&
      time.index > first.time.end &&
      time.index - first.time.end < 16,
  );
  return next?.time.last ?? null;
}

function laterThan(first: Told, all: readonly Told[], meeting: MeetingFacts): Told | undefined {
  const days = meeting.start !== meeting.end;
  return all.find(
    (one) =>
      one.block === first.block &&
      one !== first &&
      (one.time.start > first.time.start || (days && one.time.start !== first.time.start)),
  );
}

// The title of the agenda says the hours again; what differs is doubtful.
function compare(
  first: Told,
  inTitle: readonly Told[],
  all: readonly Told[],
  draft: Draft,
  meeting: MeetingFacts,
): void {
  const doubt = () => {
    draft.doubt('meeting.startTime', 'sourcesDisagree');
    draft.doubt('meeting.endTime', 'sourcesDisagree');
  };
  const title = inTitle.find((one) => one.time.last !== null);
  if (title && first.time.last && (title.time.start !== meeting.startTime || title.time.last !== meeting.endTime))
    doubt();
  else if (title && !meeting.endTime && title.time.start === meeting.startTime) {
    meeting.endTime = title.time.last;
    draft.put('meeting.endTime', title.place);
  }
  const rival = all.find(
    ({ time }) => first.time.last && time.last && (time.start !== first.time.start || time.last !== first.time.last),
  );
  if (rival && !title) doubt();
}

const UNTIL: Record<Sheet['language'], RegExp> = {
  en: /(?:until|till|clos\w+ at|ends? at|finish\w* at)\s$/i,
  fr: /(?:jusqu'à|termin\w+ à|achèv\w+ à|fin à|clôtur\w+ à)\s$/i,
  es: /(?:hasta las?|terminar?\w* a las?|finaliza\w* a las?|concluir?\w* a las?)\s$/i,
  ru: /(?:заверш\p{L}+ в|законч\p{L}+ в|до)\s$/iu,
  ar: /(?:حتى|تنتهي في|تختتم في)\s(?:الساعة\s)?$/,
  zh: /(?:结束于|至|到|直至)$/,
};

function endsAt(
  { time, block }: { time: TimeFound; block: { plain: string } | null },
  language: Sheet['language'],
): boolean {
  const at = block?.plain.indexOf(time.words) ?? -1;
  return block !== null && at > 0 && UNTIL[language].test(block.plain.slice(Math.max(0, at - 20), at));
}

// A time in the same clause as badges, desks or coffee is theirs.
function otherwise(plain: string, time: TimeFound, language: Sheet['language']): boolean {
  const from =
    Math.max(...[';', ',', '，', '；', '。', '،', '؛'].map((mark) => plain.lastIndexOf(mark, time.index - 1))) + 1;
  const ends = [';', ',', '，', '；', '。', '،', '؛']
    .map((mark) => plain.indexOf(mark, time.end))
    .filter((at) => at >= 0);
  const clause = plain.slice(from, Math.min(...ends, plain.length));
  return cue(language, 'otherTime').test(clause) && !(cue(language, 'firstMeeting').test(clause) && time.last !== null);
}
