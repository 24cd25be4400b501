// Adopting a letter makes it the workspace's own: group, officers, terms of reference, meeting, deadlines and agenda, in one
// transaction. The same letter twice, or by several people at once, is adopted once; another language of a known letter joins it.

import { rolesOf } from '../../../kit/actor.js';
import { refuse } from '../../../kit/refusals.js';
import { type Ctx, inTransaction } from '../../../storage/index.js';
import { foundGroup, joinLanguage, keepLeadTimes, move, putTerms } from '../../groups/actions.js';
import { acronymKey } from '../../groups/index.js';
import { groupByAcronym, groupsByIds, newestTerms, readGroup, termsText } from '../../groups/reads.js';
import { receivedById } from '../../intake/reads.js';
import { changeMeeting, convene, joinMeetingLanguage } from '../../meetings/actions.js';
import { meetingOn } from '../../meetings/reads.js';
import { conveningOf, meetingWords } from '../adopt/convoking.js';
import { clausesIn, editionWords, foundingOf, leadTimesIn } from '../adopt/founding.js';
import { type LetterKey, letterKey, lockWords } from '../adopt/letter-key.js';
import { checkLetter, compareEditions } from '../check.js';
import type { CircularFacts, Reading } from '../circular.js';
import { findingShown } from '../finding-shown.js';
import { proposedBy } from '../reads/corrections.js';
import { type LetterAdopted, editionById, editionReceived, letterUnder } from '../reads.js';
import { addCircular, addEdition, keepDifferences, lockLetter } from '../store.js';

export interface Adopting {
  receivedId: string;
  /** As read, with the corrections that were made. */
  reading: Reading;
  /** Why it is adopted with errors standing. */
  despite: string | null;
}

export interface Adopted {
  groupId: string;
  groupSlug: string;
  editionId: string;
}

/**
 * Adopts a letter. Refused (right) to all but the secretariat, (input) when the letter has no date or no group, or when errors stand
 * and no reason is given, (conflict) when its number belongs to a letter about another group. Emits `circular.adopted` or, for another
 * language of a known letter, `circular.editionJoined`, after what the group and the meeting emit.
 */
export async function adoptCircular(ctx: Ctx, given: Adopting): Promise<Adopted> {
  if (!rolesOf(ctx.actor).includes('secretariat')) refuse({ code: 'groups.notSecretariat', kind: 'right' });
  const { facts } = given.reading;
  if (!facts.date) refuse({ code: 'circulars.noDate', field: 'date', kind: 'input' });
  const key = letterKey(facts) ?? refuse({ code: 'circulars.noGroup', field: 'group.acronym', kind: 'input' });
  return inTransaction(ctx, async (within) => {
    const before = await editionReceived(within.db, given.receivedId);
    if (before) return adoptedOf(within, before.groupId, before.id);
    await lockLetter(within.db, lockWords(key));
    const known = await letterUnder(within.db, key);
    if (known) await mustBeSameGroup(within, known, key);
    const same = known?.languages.find(({ language }) => language === facts.language);
    if (known && same) return adoptedOf(within, known.groupId, same.editionId);
    return known ? joinEdition(within, given, known) : adoptFirst(within, given, key);
  });
}

async function adoptedOf(ctx: Ctx, groupId: string, editionId: string): Promise<Adopted> {
  const [group] = await groupsByIds(ctx.db, [groupId]);
  return { groupId, groupSlug: group?.slug ?? '', editionId };
}

async function mustBeSameGroup(ctx: Ctx, known: LetterAdopted, key: LetterKey): Promise<void> {
  const [group] = await groupsByIds(ctx.db, [known.groupId]);
  if (group && acronymKey(group.acronym) !== key.group)
    refuse({ code: 'circulars.otherGroup', params: { number: key.number ?? '', period: key.period, group: group.acronym }, field: 'number', kind: 'conflict' });
}

/** The first edition of a letter: founds the group or finds it, convenes the meeting or finds it. */
async function adoptFirst(ctx: Ctx, given: Adopting, key: LetterKey): Promise<Adopted> {
  const { facts } = given.reading;
  const source = sourceOf(key);
  const group = await groupByAcronym(ctx.db, facts.group.acronym as string);
  const groupId = group ? group.id : (await foundGroup(ctx, foundingOf({ ...facts, date: key.date, group: { ...facts.group, acronym: (facts.group.acronym as string).trim() } }, source))).id;
  if (group) await meetKnownGroup(ctx, group.id, facts, key);
  const meetingId = key.kind === 'correction' ? await correctMeeting(ctx, given, groupId) : await meetingFor(ctx, facts, groupId);
  const circularId = await addCircular(ctx.db, key, { groupId, meetingId }, ctx.now);
  const editionId = await enter(ctx, given, circularId);
  const detail = { number: key.number, period: key.period, language: facts.language, kind: key.kind };
  await ctx.emit({ name: 'circular.adopted', thing: { kind: 'circular', id: editionId }, groupId, detail });
  return adoptedOf(ctx, groupId, editionId);
}

/** What a correction says of the meeting of the letter that it corrects is changed there; later changes may undo it. */
async function correctMeeting(ctx: Ctx, { receivedId, reading }: Adopting, groupId: string): Promise<string | null> {
  const paper = (await receivedById(ctx.db, receivedId))?.paper;
  const proposed = paper ? await proposedBy(ctx.db, reading, paper) : null;
  if (!proposed || proposed.corrects.groupId !== groupId) return null;
  if (proposed.change) await changeMeeting(ctx, proposed.change);
  return proposed.corrects.meetingId;
}

/** A letter about a group that is here: it brings its language, announces what was decided, and may change the terms of reference. */
async function meetKnownGroup(ctx: Ctx, groupId: string, facts: CircularFacts, key: LetterKey): Promise<void> {
  const known = await readGroup(ctx.db, { id: groupId });
  if (!known) return;
  const clauses = clausesIn(facts);
  const terms = await newestTerms(ctx.db, groupId);
  if (clauses.length > 0) {
    const [there] = terms ? await termsText(ctx.db, groupId, [{ version: terms.version, language: facts.language }]) : [];
    const changes = there && JSON.stringify(there.clauses) !== JSON.stringify(clauses);
    const newVersion = { since: key.date, source: sourceOf(key) };
    if ((!terms || changes) && facts.leadTimes.length > 0) await keepLeadTimes(ctx, { groupId, leadTimes: leadTimesIn(facts) });
    if (!terms || changes) await putTerms(ctx, { groupId, language: facts.language, clauses, ...(changes || !terms ? { newVersion } : {}) });
  }
  await joinLanguage(ctx, { groupId, language: facts.language, words: editionWords(facts) });
  const { state, stateOn, hasTerms, hasChair, parent } = (await readGroup(ctx.db, { id: groupId }))?.life ?? known.life;
  const announces = key.kind === 'circular' && state === 'decided' && hasTerms && hasChair && parent !== null;
  if (announces && (stateOn === null || key.date >= stateOn)) await move(ctx, { groupId, move: 'announce', on: key.date });
}

async function meetingFor(ctx: Ctx, facts: CircularFacts, groupId: string): Promise<string | null> {
  const convening = conveningOf(facts, groupId);
  if (!convening) return null;
  const there = await meetingOn(ctx.db, groupId, convening.start);
  if (!there) return (await convene(ctx, convening)).id;
  await joinMeetingLanguage(ctx, meetingWords(facts, there.id));
  return there.id;
}

/** Another language of a letter that is here: its words join, and all editions are compared. */
async function joinEdition(ctx: Ctx, given: Adopting, known: LetterAdopted): Promise<Adopted> {
  const { facts } = given.reading;
  await joinLanguage(ctx, { groupId: known.groupId, language: facts.language, words: editionWords(facts) });
  if (known.meetingId) await joinMeetingLanguage(ctx, meetingWords(facts, known.meetingId));
  const editionId = await enter(ctx, given, known.id);
  const differences = await compareAll(ctx, [...known.languages.map((one) => one.editionId), editionId]);
  const detail = { number: facts.number, language: facts.language, differences };
  await ctx.emit({ name: 'circular.editionJoined', thing: { kind: 'circular', id: editionId }, groupId: known.groupId, detail });
  return adoptedOf(ctx, known.groupId, editionId);
}

/** Checks the letter and enters its edition. */
async function enter(ctx: Ctx, given: Adopting, circularId: string): Promise<string> {
  const { receivedId, reading, despite } = given;
  const received = (await receivedById(ctx.db, receivedId)) ?? refuse({ code: 'intake.none', kind: 'missing' });
  const findings = received.paper ? checkLetter(reading, received.paper).map(findingShown) : [];
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  if (errors > 0 && !despite?.trim()) refuse({ code: 'intake.errorsStand', params: { count: errors }, field: 'reason', kind: 'input' });
  const edition = { circularId, language: reading.facts.language, receivedId, reading, findings, despite: despite?.trim() || null, by: ctx.actor.personId };
  return addEdition(ctx.db, edition, ctx.now);
}

/** Compares the editions of a letter, and keeps with each what stands in it alone; gives how many differences there are. */
async function compareAll(ctx: Ctx, editionIds: string[]): Promise<number> {
  const editions = [];
  for (const id of editionIds) {
    const edition = await editionById(ctx.db, id);
    const paper = edition ? (await receivedById(ctx.db, edition.receivedId))?.paper : null;
    // Two files may have one name; a finding is led back to its edition by the id.
    if (edition && paper) editions.push({ reading: edition.reading, paper: { ...paper, name: id } });
  }
  const found = compareEditions(editions);
  for (const { paper } of editions) await keepDifferences(ctx.db, paper.name, found.filter(({ file }) => file === paper.name).map(findingShown));
  return found.length;
}

function sourceOf({ kind, number, date }: LetterKey): string {
  const name = kind === 'collectiveLetter' ? 'TSB Collective letter' : 'TSB Circular';
  return number === null ? `${name} of ${date}` : `${name} ${number}`;
}
