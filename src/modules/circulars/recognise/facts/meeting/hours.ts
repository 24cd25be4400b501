// At what hours the meeting begins and ends.

import type { MeetingFacts, Place } from '../../../circular.js';
import { placeIn } from '../../blocks.js';
import type { Draft } from '../../draft.js';
import { plainOf } from '../../lines.js';
import { cue } from '../../patterns.js';
import type { Sentence } from '../../sentences.js';
import { annexKind, type Sheet } from '../../sheet.js';
import { findTimes, type TimeFound } from '../../times.js';
import { findZones } from '../../whereabouts.js';

/** Hours beside the days of the meeting; hours of desks and coffee are left out. */
export function readHours(sheet: Sheet, draft: Draft, talk: readonly Sentence[], meeting: MeetingFacts): void {
  const { language } = sheet;
  const inTalk = talk.flatMap((sentence) =>
    findTimes(sentence.plain, language)
      .filter((time) => !otherwise(sentence.plain, time, language))
      .map((time) => ({
        time,
        place: placeIn(sentence.block, sentence.at + time.index, time.end - time.index),
        block: sentence.block,
      })),
  );
  const elsewhere =
    inTalk.length > 0
      ? []
      : sheet.sentences.flatMap((sentence) =>
          cue(language, 'meeting').test(sentence.plain) || findZones(sentence.plain, language).length > 0
            ? findTimes(sentence.plain, language)
                .filter((time) => !otherwise(sentence.plain, time, language))
                .map((time) => ({
                  time,
                  place: placeIn(sentence.block, sentence.at + time.index, time.end - time.index),
                  block: sentence.block,
                  // `The meeting opens at 09:30 (Geneva time) on the first day`: nothing else can be meant.
                  plainly:
                    cue(language, 'meeting').test(sentence.plain) && findZones(sentence.plain, language).length > 0,
                }))
            : [],
        );
  const title = annexKind(sheet, 'draftAgenda');
  const heading = title?.title ?? title?.heading;
  const inTitle = heading
    ? findTimes(heading.plain, language).map((time) => ({
        time,
        place: placeIn(heading, time.index, time.end - time.index),
        block: heading,
      }))
    : [];
  const inSubject = draft.places.subject
    ? findTimes(plainOf(draft.facts.subject ?? ''), language).map((time) => ({
        time,
        place: draft.places.subject as Place,
        block: null,
      }))
    : [];
  const all = [...inTalk, ...elsewhere, ...inSubject];
  const first = all.find((one) => one.time.last !== null) ?? all[0] ?? inTitle[0];
  if (!first) return;
  // `until 17:00` alone says when the meeting ends, and not when it begins.
  if (first.time.last === null && all[0] === first && endsAt(first, language)) {
    meeting.endTime = first.time.start;
    draft.put('meeting.endTime', first.place);
    draft.doubt('meeting.endTime', 'weakCue');
    return;
  }
  meeting.startTime = first.time.start;
  draft.put('meeting.startTime', first.place);
  const second = first.time.last
    ? first
    : all.find(
        (one) =>
          one.block === first.block &&
          one !== first &&
          (one.time.start > first.time.start || (meeting.start !== meeting.end && one.time.start !== first.time.start)),
      );
  const ends = second ? (second.time.last ?? second.time.start) : null;
  if (second && ends) {
    meeting.endTime = ends;
    draft.put('meeting.endTime', second.place);
  }
  const other = inTitle.find((one) => one.time.last !== null);
  if (other && first.time.last && (other.time.start !== meeting.startTime || other.time.last !== meeting.endTime)) {
    draft.doubt('meeting.startTime', 'sourcesDisagree');
    draft.doubt('meeting.endTime', 'sourcesDisagree');
  } else if (other && !meeting.endTime && other.time.start === meeting.startTime) {
    meeting.endTime = other.time.last;
    draft.put('meeting.endTime', other.place);
  }
  const plainly = elsewhere.length === 1 && elsewhere[0]?.plainly === true;
  if (!plainly && (all.length === 0 || inTalk.length === 0)) draft.doubt('meeting.startTime', 'weakCue');
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
