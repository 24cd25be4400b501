// What may be done with meetings: convene, change, move through their life, note the report, add a language.

import { rolesOf } from '../../kit/actor.js';
import { type IsoDate, dateIn, dateInGeneva, isDate } from '../../kit/dates.js';
import type { Language, Multilingual } from '../../kit/languages.js';
import { whyNot } from '../../kit/lifecycle.js';
import { refuse, refuseAll } from '../../kit/refusals.js';
import { type Ctx, inTransaction } from '../../storage/index.js';
import { holdGroup, setFirstMeeting } from '../groups/actions.js';
import { readGroup } from '../groups/reads.js';
import { type TextsGiven, changedTexts } from './changing.js';
import { type Convocation, allAgainst, whyNotNotice, whyNotZone } from './convening.js';
import type { MeetingState } from './meeting.js';
import { meetingMoves } from './moves.js';
import { againstOwnLeadTimes, ownNotice } from './own-lead-times.js';
import { groupOfMeeting, meetingById, nextNumber } from './reads.js';
import { sealOf } from './seal.js';
import { addMeeting, changeFacts, changePlace, changeState, putAgenda, putDeadlines, putPractical, setReported } from './store.js';

export interface Convening extends Convocation {
  groupId: string;
  /** The language in which place, agenda and practical information are given. */
  language: Language;
  /** In that language, or in several; empty for a virtual meeting. */
  place: string | Multilingual;
  registrationRequired: boolean | null;
  agenda: string[];
  practical?: { topic: string; text: string }[];
  /** The day on which it is announced, by the clock of Geneva; today, when it is left out. */
  announcedOn?: IsoDate;
  /** A letter that was sent has announced it already: that it did so in time is not asked. */
  byLetter?: boolean;
}

/**
 * Convenes the next meeting of a group under the next number; the first starts its lifetime. Refused (right) to all but its officers
 * and the secretariat, (input) at the field that is wrong, (state) when it is announced too late. Emits `meeting.convened`.
 */
export async function convene(ctx: Ctx, given: Convening): Promise<{ id: string; number: number }> {
  mayConvene(ctx, given.groupId);
  return inTransaction(ctx, async (within) => {
    await holdGroup(within, given.groupId);
    const group = (await readGroup(within.db, { id: given.groupId })) ?? refuse({ code: 'groups.noGroup', kind: 'missing' });
    if (group.life.state === 'concluded') refuse({ code: 'meetings.groupConcluded', kind: 'state' });
    const announcedOn = given.announcedOn ?? dateInGeneva(within.now);
    const { leadTimes } = group;
    const notice = isDate(given.start) ? whyNotNotice(given, group.life.kind, announcedOn, ownNotice(leadTimes)) : null;
    const ours = given.byLetter ? [] : [whyNotZone(given), notice, ...againstOwnLeadTimes(given, leadTimes)];
    refuseAll([...allAgainst(given), ...ours]);
    const number = await nextNumber(within.db, given.groupId);
    const place = typeof given.place === 'string' ? inOne(given.language, given.place) : given.place;
    const facts = { ...given, place, announcedOn };
    const id = await addMeeting(within.db, { groupId: given.groupId, number, state: 'convened', facts, at: within.now });
    await putDeadlines(within.db, id, given.deadlines);
    await putAgenda(within.db, id, itemsIn(given.language, given.agenda));
    await putPractical(within.db, id, (given.practical ?? []).map(({ topic, text }) => ({ topic: inOne(given.language, topic), text: inOne(given.language, text) })));
    if (number === 1) await setFirstMeeting(within, { groupId: given.groupId, on: given.start });
    await within.emit({ name: 'meeting.convened', thing: { kind: 'meeting', id }, groupId: given.groupId, detail: { number, start: given.start, end: given.end } });
    return { id, number };
  });
}

export interface Changing extends Omit<Convening, 'groupId' | 'announcedOn' | 'byLetter' | 'place' | 'practical'>, Pick<TextsGiven, 'practical' | 'wordingOnly'> {
  meetingId: string;
  place: string;
  /** The seal of the meeting as it was seen: refused when it was changed meanwhile. */
  seen?: string;
}

/**
 * Changes days, hours, place, deadlines, agenda or practical information of a meeting that is ahead. Refused as `convene` is, and
 * (conflict) when somebody else changed it since it was seen. Emits `meeting.changed`.
 */
export async function changeMeeting(ctx: Ctx, given: Changing): Promise<void> {
  await inTransaction(ctx, async (within) => {
    const meeting = await heldMeeting(within, given.meetingId);
    mayConvene(within, meeting.groupId);
    if (meeting.state !== 'planned' && meeting.state !== 'convened') refuse({ code: 'meetings.over', params: { state: meeting.state }, kind: 'state' });
    if (given.seen !== undefined && given.seen !== sealOf(meeting)) refuse({ code: 'meetings.changedMeanwhile', kind: 'conflict' });
    refuseAll([...allAgainst(given), whyNotZone(given)]);
    const { place, agenda, practical } = changedTexts(meeting, given);
    await changeFacts(within.db, given.meetingId, { ...given, place, announcedOn: meeting.announcedOn });
    await putDeadlines(within.db, given.meetingId, given.deadlines);
    await putAgenda(within.db, given.meetingId, agenda);
    if (given.practical) await putPractical(within.db, given.meetingId, practical);
    if (meeting.number === 1) await setFirstMeeting(within, { groupId: meeting.groupId, on: given.start });
    const placeChanged = JSON.stringify(place) !== JSON.stringify(meeting.place);
    const detail = { number: meeting.number, from: meeting.start, fromEnd: meeting.end, start: given.start, end: given.end === given.start ? null : given.end, placeChanged };
    await within.emit({ name: 'meeting.changed', thing: { kind: 'meeting', id: given.meetingId }, groupId: meeting.groupId, detail });
  });
}

/** Moves a meeting by the table of its moves: `hold`, `cancel`, `reinstate`. Emits `meeting.moved`. */
export async function moveMeeting(ctx: Ctx, given: { meetingId: string; move: string }): Promise<{ state: MeetingState }> {
  return inTransaction(ctx, async (within) => {
    const meeting = await heldMeeting(within, given.meetingId);
    const refusal = whyNot(meetingMoves, given.move, meeting.state as MeetingState, rolesOf(within.actor, meeting.groupId));
    if (refusal) refuse(refusal);
    const state = meetingMoves[given.move as keyof typeof meetingMoves].to;
    if (state === 'held' && meeting.start > dateIn(meeting.timeZone ?? 'Europe/Zurich', within.now)) refuse({ code: 'meetings.notBegun', params: { start: meeting.start }, kind: 'state' });
    await changeState(within.db, given.meetingId, state);
    const detail = { number: meeting.number, move: given.move, from: meeting.state, to: state };
    await within.emit({ name: 'meeting.moved', thing: { kind: 'meeting', id: given.meetingId }, groupId: meeting.groupId, detail });
    return { state };
  });
}

/** Notes that the report, or executive summary, of a meeting went to the parent group. Emits `meeting.reported`. */
export async function noteReport(ctx: Ctx, given: { meetingId: string; on: IsoDate }): Promise<void> {
  await inTransaction(ctx, async (within) => {
    const meeting = await heldMeeting(within, given.meetingId);
    mayConvene(within, meeting.groupId);
    if (!isDate(given.on) || given.on < meeting.start) refuse({ code: 'meetings.reportBefore', params: { start: meeting.start }, field: 'on', kind: 'input' });
    await setReported(within.db, given.meetingId, given.on);
    await within.emit({ name: 'meeting.reported', thing: { kind: 'meeting', id: given.meetingId }, groupId: meeting.groupId, detail: { number: meeting.number, on: given.on } });
  });
}

export interface MeetingWords {
  meetingId: string;
  language: Language;
  place: string;
  agenda: string[];
  practical?: { topic: string; text: string }[];
}

/**
 * Adds one language to the texts of a meeting; what is there in that language stays. Items are matched by number, and only when both
 * have as many. Emits `meeting.languageJoined`.
 */
export async function joinMeetingLanguage(ctx: Ctx, given: MeetingWords): Promise<void> {
  await inTransaction(ctx, async (within) => {
    const meeting = await heldMeeting(within, given.meetingId);
    mayConvene(within, meeting.groupId);
    const { language } = given;
    const add = (text: Multilingual, said: string | undefined): Multilingual => (said?.trim() && !text[language] ? { ...text, [language]: said.trim() } : text);
    await changePlace(within.db, given.meetingId, add(meeting.place, given.place));
    if (meeting.agenda.length === 0) await putAgenda(within.db, given.meetingId, itemsIn(language, given.agenda));
    else if (given.agenda.length === meeting.agenda.length)
      await putAgenda(within.db, given.meetingId, meeting.agenda.map(({ title }, index) => add(title, given.agenda[index])));
    await joinPractical(within, given, meeting.practical, add);
    const detail = { number: meeting.number, language };
    await within.emit({ name: 'meeting.languageJoined', thing: { kind: 'meeting', id: given.meetingId }, groupId: meeting.groupId, detail });
  });
}

type Points = { topic: Multilingual; text: Multilingual }[];

async function joinPractical(ctx: Ctx, given: MeetingWords, known: Points, add: (text: Multilingual, said: string | undefined) => Multilingual): Promise<void> {
  const { practical = [], language, meetingId } = given;
  if (practical.length === 0) return;
  // Editions that order their points differently stand one after the other, each in its language.
  const points: Points =
    known.length === practical.length
      ? known.map(({ topic, text }, index) => ({ topic: add(topic, practical[index]?.topic), text: add(text, practical[index]?.text) }))
      : [...known.filter(({ text }) => !text[language]), ...practical.map(({ topic, text }) => ({ topic: inOne(language, topic), text: inOne(language, text) }))];
  await putPractical(ctx.db, meetingId, points);
}

/** The meeting as it is now; nobody else changes it, or its group, until the end of the transaction. */
async function heldMeeting(ctx: Ctx, meetingId: string) {
  const groupId = (await groupOfMeeting(ctx.db, meetingId)) ?? refuse({ code: 'meetings.noMeeting', kind: 'missing' });
  await holdGroup(ctx, groupId);
  return (await meetingById(ctx.db, meetingId)) ?? refuse({ code: 'meetings.noMeeting', kind: 'missing' });
}

function mayConvene(ctx: Ctx, groupId: string): void {
  const roles = rolesOf(ctx.actor, groupId);
  if (!roles.includes('secretariat') && !roles.includes('officer')) refuse({ code: 'groups.notOfficer', kind: 'right' });
}

function inOne(language: Language, text: string): Multilingual {
  return text.trim() ? { [language]: text.trim() } : {};
}

function itemsIn(language: Language, items: readonly string[]): Multilingual[] {
  return items.filter((item) => item.trim()).map((item) => inOne(language, item));
}
