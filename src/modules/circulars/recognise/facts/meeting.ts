// The meeting that the letter announces: its dates stand in the subject, in a paragraph and in the title of the agenda; hours, zone,
// place, manner and the meeting it is held with stand beside them.

import type { IsoDate } from '../../../../kit/dates.js';
import type { MeetingFacts, Place } from '../../circular.js';
import { cityNamed } from '../../languages/places.js';
import { placeIn } from '../blocks.js';
import { findBodies } from '../bodies.js';
import { type DateFound, findDates } from '../dates.js';
import type { Draft } from '../draft.js';
import { plainOf } from '../lines.js';
import { cue, matches } from '../patterns.js';
import { type Sentence, sentencesOf } from '../sentences.js';
import { annexKind, type Sheet } from '../sheet.js';
import { findTimes, type TimeFound } from '../times.js';
import { findPlaces, findZones } from '../whereabouts.js';

interface Dated {
  start: IsoDate;
  last: IsoDate;
  guessed: boolean;
  place: Place;
}

export function readMeeting(sheet: Sheet, draft: Draft): void {
  const dated = whenOf(sheet, draft);
  if (!dated) return;
  const talk = talkOf(sheet, dated);
  const meeting: MeetingFacts = {
    start: dated.start,
    end: dated.last,
    startTime: null,
    endTime: null,
    timeZone: null,
    place: null,
    mode: null,
    registrationRequired: null,
    colocatedWith: null,
  };
  draft.facts.meeting = meeting;
  draft.put('meeting.start', dated.place);
  draft.put('meeting.end', dated.place);
  readHours(sheet, draft, talk, meeting);
  readWhere(sheet, draft, talk, meeting);
  readZone(sheet, draft, talk, meeting);
  readRegistration(sheet, draft, meeting);
  readCollocation(sheet, draft, talk, meeting);
}

const LATE = '9999';

function whenOf(sheet: Sheet, draft: Draft): Dated | null {
  const { language, date } = sheet;
  const subject = plainOf(draft.facts.subject ?? '');
  const future = (one: DateFound) => one.start >= (date ?? '0');
  const subjectPlace = draft.places.subject;
  const inSubject = findDates(subject, language, date)
    .filter(future)
    .map((one) => ({
      start: one.start,
      last: one.last,
      guessed: one.guessed,
      place: { ...(subjectPlace as Place), quote: subject.slice(one.index, one.end) },
    }));
  const said = sheet.sentences.flatMap((sentence) => {
    const meets = cue(language, 'firstMeeting').exec(sentence.plain);
    if (!meets && !cue(language, 'meeting').test(sentence.plain)) return [];
    const dates = findDates(sentence.plain, language, date).filter(future);
    const first = dates[0];
    if (!first || (!meets && dueBefore(sentence, first, language))) return [];
    if (
      meets &&
      dueBefore(sentence, first, language) &&
      first.start === first.last &&
      !/\b(?:will|se)\b/.test(sentence.plain) &&
      meets.index > first.index
    )
      return [];
    return [
      {
        start: first.start,
        last: first.last,
        guessed: first.guessed,
        strong: meets !== null,
        place: placeIn(sentence.block, sentence.at + first.index, first.end - first.index),
      },
    ];
  });
  const titles = sheet.annexes
    .filter((annex) => annex.kind === 'draftAgenda' || annex.kind === 'practicalInformation')
    .flatMap((annex) => {
      const title = annex.title;
      const whole = `${annex.heading.plain} ${title?.plain ?? ''}`;
      const found = findDates(whole, language, date).filter(future)[0];
      return found
        ? [{ start: found.start, last: found.last, guessed: found.guessed, place: placeIn(title ?? annex.heading) }]
        : [];
    });
  const strong = said.filter((one) => one.strong);
  const best = inSubject[0] ?? strong[0] ?? titles[0] ?? said[0];
  if (!best) return null;
  const witnesses = [...inSubject.slice(0, 1), ...strong.slice(0, 1), ...titles];
  if (witnesses.some((one) => one.start !== best.start || one.last !== best.last)) settle(witnesses, best, draft);
  if (!inSubject[0] && !strong[0] && !titles[0]) draft.doubt('meeting', 'weakCue');
  if (best.guessed) draft.doubt('meeting.start', 'yearNotPrinted');
  return best;
}

// Two that agree outvote one; the value stays doubtful all the same.
function settle(witnesses: readonly Dated[], best: Dated, draft: Draft): void {
  const votes = (one: Dated) =>
    witnesses.filter((other) => other.start === one.start && other.last === one.last).length;
  const winner = [...witnesses].sort((a, b) => votes(b) - votes(a))[0] as Dated;
  if (votes(winner) > votes(best)) Object.assign(best, winner);
  draft.doubt('meeting.start', 'sourcesDisagree');
  draft.doubt('meeting.end', 'sourcesDisagree');
}

function dueBefore(sentence: Sentence, date: DateFound, language: Sheet['language']): boolean {
  const around = sentence.plain.slice(Math.max(0, date.index - 40), Math.min(sentence.plain.length, date.end + 12));
  return cue(language, 'due').test(around);
}

/** Sentences about the meeting itself: those with its date or its name, and their neighbours in the paragraph. */
function talkOf(sheet: Sheet, dated: Dated): Sentence[] {
  const { language } = sheet;
  const core = sheet.sentences.filter((sentence) => {
    const dates = findDates(sentence.plain, language, sheet.date);
    const onDate = dates.some(
      (one) => one.start === dated.start || (one.start >= dated.start && one.last <= dated.last),
    );
    const past = dates.length > 0 && dates.every((one) => one.last < (sheet.date ?? '0'));
    return (
      (onDate || (cue(language, 'firstMeeting').test(sentence.plain) && !past)) && !isDeadline(sentence, sheet, dated)
    );
  });
  const blocks = new Set(core.map((sentence) => sentence.block));
  const neighbours = sheet.sentences.filter(
    (sentence) =>
      blocks.has(sentence.block) &&
      !core.includes(sentence) &&
      !findDates(sentence.plain, language).some((one) => one.last < (sheet.date ?? LATE)),
  );
  return [...core, ...neighbours].sort((a, b) => sheet.sentences.indexOf(a) - sheet.sentences.indexOf(b));
}

function isDeadline(sentence: Sentence, sheet: Sheet, dated: Dated): boolean {
  const dates = findDates(sentence.plain, sheet.language, sheet.date);
  return (
    dates.length > 0 &&
    dates.every((one) => one.start !== dated.start) &&
    cue(sheet.language, 'due').test(sentence.plain)
  );
}

function readHours(sheet: Sheet, draft: Draft, talk: readonly Sentence[], meeting: MeetingFacts): void {
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

function readWhere(sheet: Sheet, draft: Draft, talk: readonly Sentence[], meeting: MeetingFacts): void {
  const { language } = sheet;
  const subject = draft.facts.subject ?? '';
  const virtual = cue(language, 'virtual');
  const place = (text: string) => {
    const zones = findZones(plainOf(text), language);
    return findPlaces(text, language).filter(
      (one) => !zones.some((zone) => one.index >= zone.index && one.end <= zone.end),
    );
  };
  const tail = Math.max(subject.lastIndexOf(draft.facts.group.acronym ?? '\u0000'), 0);
  const inSubject = place(subject.slice(tail)).at(0) ?? place(subject).at(-1);
  const saidVirtual = talk.find((sentence) => virtual.test(sentence.plain));
  const subjectVirtual = virtual.test(plainOf(subject.slice(tail)));
  const spoken = talk.flatMap((sentence) =>
    place(sentence.text).map((found) => ({ found, at: placeIn(sentence.block, sentence.at, sentence.text.length) })),
  )[0];
  const titles = sheet.annexes.flatMap((annex) =>
    annex.title && annex.kind !== 'termsOfReference'
      ? place(annex.title.text).map((found) => ({ found, at: placeIn(annex.title as NonNullable<typeof annex.title>) }))
      : [],
  )[0];
  const remoteOnly =
    subjectVirtual ||
    (saidVirtual !== undefined && !inSubject && !(spoken && cue(language, 'onsite').test(saidVirtual.plain)));
  if (remoteOnly && !(inSubject && !subjectVirtual)) {
    meeting.mode = 'remote';
    draft.put(
      'meeting.mode',
      saidVirtual
        ? placeIn(saidVirtual.block, saidVirtual.at, saidVirtual.text.length)
        : (draft.places.subject as Place),
    );
    return;
  }
  const best = inSubject ? { found: inSubject, at: draft.places.subject as Place } : (spoken ?? titles);
  if (best) {
    meeting.place = best.found.city.name;
    draft.put('meeting.place', best.at);
    if (
      inSubject &&
      spoken &&
      spoken.found.city.name !== meeting.place &&
      !talk.some((one) => findPlaces(one.text, language).some((found) => found.city.name === meeting.place))
    )
      draft.doubt('meeting.place', 'sourcesDisagree');
  }
  readManner(sheet, draft, meeting, best?.at ?? (draft.places['meeting.start'] as Place));
}

function readManner(sheet: Sheet, draft: Draft, meeting: MeetingFacts, at: Place): void {
  const { language } = sheet;
  const practical = annexKind(sheet, 'practicalInformation')?.blocks.flatMap(sentencesOf) ?? [];
  const all = [...sheet.sentences, ...practical];
  const without = all.find((sentence) => cue(language, 'noRemote').test(sentence.plain));
  const remote = all.find(
    (sentence) => !cue(language, 'noRemote').test(sentence.plain) && cue(language, 'remote').test(sentence.plain),
  );
  const onsite = sheet.sentences.find((sentence) => cue(language, 'onsite').test(sentence.plain));
  const witness = without ?? remote ?? (meeting.place ? onsite : undefined);
  if (without) meeting.mode = 'onsite';
  else if (remote) meeting.mode = meeting.place ? 'hybrid' : 'remote';
  else if (meeting.place) meeting.mode = 'onsite';
  if (meeting.mode) draft.put('meeting.mode', witness ? placeIn(witness.block, witness.at, witness.text.length) : at);
  if (without && remote) draft.doubt('meeting.mode', 'sourcesDisagree');
  if (meeting.mode && ((!without && !remote) || !meeting.place)) draft.doubt('meeting.mode', 'notStated');
}

function readZone(sheet: Sheet, draft: Draft, talk: readonly Sentence[], meeting: MeetingFacts): void {
  if (!meeting.startTime) return;
  const { language } = sheet;
  const timed = talk.filter((sentence) => findTimes(sentence.plain, language).length > 0);
  const titles = sheet.annexes.flatMap((annex) =>
    annex.kind === 'draftAgenda' && annex.title ? sentencesOf(annex.title) : [],
  );
  const home = meeting.place ? (cityNamed(meeting.place)?.zone ?? null) : null;
  for (const sentence of [...timed, ...talk, ...titles, ...sheet.sentences]) {
    const times = findTimes(sentence.plain, language);
    const zones = findZones(sentence.plain, language);
    const from = times[0]?.index ?? 0;
    const zone = zones.find((one) => one.index >= from) ?? zones[0];
    if (zone) {
      meeting.timeZone = zone.zone;
      draft.put('meeting.timeZone', placeIn(sentence.block, sentence.at + zone.index, zone.end - zone.index));
      if (home && zone.zone !== home && zone.zone !== 'UTC') draft.doubt('meeting.timeZone', 'sourcesDisagree');
      return;
    }
    if (home && cue(language, 'localTime').test(sentence.plain)) {
      meeting.timeZone = home;
      draft.put('meeting.timeZone', placeIn(sentence.block, sentence.at, sentence.text.length));
      return;
    }
  }
  if (!home) return;
  meeting.timeZone = home;
  draft.put('meeting.timeZone', draft.places['meeting.place'] as Place);
  draft.doubt('meeting.timeZone', 'zoneOfPlace');
}

function readRegistration(sheet: Sheet, draft: Draft, meeting: MeetingFacts): void {
  const { language } = sheet;
  const practical = annexKind(sheet, 'practicalInformation')?.blocks.flatMap(sentencesOf) ?? [];
  const talk = [...sheet.sentences, ...practical].filter((sentence) =>
    cue(language, 'registration').test(sentence.plain),
  );
  const not = talk.find((sentence) => cue(language, 'notCompulsory').test(sentence.plain));
  const must = talk.find((sentence) => sentence !== not && cue(language, 'compulsory').test(sentence.plain));
  const any = not ?? must ?? talk[0];
  if (!any) return;
  meeting.registrationRequired = !not;
  draft.put('meeting.registrationRequired', placeIn(any.block, any.at, any.text.length));
  if (not && must) draft.doubt('meeting.registrationRequired', 'sourcesDisagree');
  if (!not && !must) draft.doubt('meeting.registrationRequired', 'weakCue');
}

// Held with the meeting of a body: that meeting's days enclose this one's, or a word says so.
function readCollocation(sheet: Sheet, draft: Draft, talk: readonly Sentence[], meeting: MeetingFacts): void {
  const { language } = sheet;
  const start = meeting.start as IsoDate;
  for (const sentence of talk) {
    const bodies = findBodies(sentence.plain, language);
    if (bodies.length === 0) continue;
    const ranges = findDates(sentence.plain, language, sheet.date).filter(
      (one) =>
        one.start !== one.last &&
        !(one.start === meeting.start && one.last === meeting.end && meeting.start !== meeting.end),
    );
    const around =
      ranges.find((one) => one.start <= start && one.last >= start) ??
      ranges.find((one) => one.start > (sheet.date ?? '0'));
    const word = [...matches(sentence.plain, cue(language, 'collocated'))][0];
    if (!word && !(around && around.start <= start && around.last >= start)) continue;
    const reference = word ? word.index : (around as DateFound).index;
    const body =
      bodies.find((one) => one.index >= reference) ??
      [...bodies].sort((a, b) => Math.abs(a.index - reference) - Math.abs(b.index - reference))[0];
    if (!body) continue;
    meeting.colocatedWith = { group: body.body, start: around?.start ?? null, end: around?.last ?? null };
    draft.put('meeting.colocatedWith.group', placeIn(sentence.block, sentence.at + body.index, body.end - body.index));
    if (around)
      for (const end of ['start', 'end'])
        draft.put(
          `meeting.colocatedWith.${end}`,
          placeIn(sentence.block, sentence.at + around.index, around.end - around.index),
        );
    if (!word || !around) draft.doubt('meeting.colocatedWith', 'weakCue');
    return;
  }
}
