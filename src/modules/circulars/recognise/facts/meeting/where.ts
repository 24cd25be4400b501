// Where the meeting is, in what manner, and whose clock counts.

import type { MeetingFacts, Place } from '../../../circular.js';
import { cityNamed } from '../../../languages/places.js';
import { placeIn } from '../../blocks.js';
import type { Draft } from '../../draft.js';
import { plainOf } from '../../lines.js';
import { cue } from '../../patterns.js';
import { findPersons } from '../../persons.js';
import { type Sentence, sentencesOf } from '../../sentences.js';
import { annexKind, type Sheet } from '../../sheet.js';
import { findTimes } from '../../times.js';
import { findPlaces, findZones } from '../../whereabouts.js';

/** The seat of the Union is in Geneva. */
const HEADQUARTERS =
  /ITU (?:headquarters|HQ)|si[eè]ge de l'(?:UIT|Union)|sede de la (?:UIT|Unión)|штаб-квартир\p{L}+ МСЭ|مقر الاتحاد|国际电联总部/iu;

/** The place of the meeting and whether one may take part from afar. */
export function readWhere(sheet: Sheet, draft: Draft, talk: readonly Sentence[], meeting: MeetingFacts): void {
  const { language } = sheet;
  const subject = draft.facts.subject ?? '';
  const virtual = cue(language, 'virtual');
  const place = (text: string) => {
    const found = findPlaces(text, language);
    if (found.length === 0) return found;
    const plain = plainOf(text);
    // `Florence Dupont`, `Geneva time`: names of persons and of zones are no places.
    const taken = [...findZones(plain, language), ...findPersons(text, plain, language)];
    return found.filter((one) => !taken.some((other) => one.index >= other.index && one.end <= other.end));
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
  const seat = best ? undefined : talk.find((sentence) => HEADQUARTERS.test(sentence.plain));
  if (seat) {
    meeting.place = 'Geneva';
    draft.put('meeting.place', placeIn(seat.block, seat.at, seat.text.length));
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

/** The zone of the hours: said outright, or that of the place. */
export function readZone(sheet: Sheet, draft: Draft, talk: readonly Sentence[], meeting: MeetingFacts): void {
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
