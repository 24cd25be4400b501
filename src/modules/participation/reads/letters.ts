// Visa support letters of a meeting: who asked for one, how each stands, and the rounds in which they were made.

import { sql } from 'kysely';
import { isId } from '../../../kit/ids.js';
import type { Db } from '../../../storage/index.js';
import type { RegistrationState } from '../registration.js';
import type {} from '../tables.js';

/** Who asked for a letter. */
export interface LetterAsked {
  id: string;
  name: string;
  language: string;
  state: RegistrationState;
  /** Whether the passport data is there. */
  complete: boolean;
  /** A letter that holds, or is being made. */
  letter: boolean;
}

/** All who take part and asked for a letter, by name, at most 2000. One query. */
export async function lettersAsked(db: Db, meetingId: string): Promise<LetterAsked[]> {
  return db
    .selectFrom('registrations')
    .where('meeting_id', '=', meetingId)
    .where('visa', '=', true)
    .where('state', 'in', ['received', 'waiting', 'offered', 'approved'])
    .select(['id', 'name', 'language', 'state'])
    .select(sql<boolean>`exists (select 1 from registration_passports where registration_id = registrations.id)`.as('complete'))
    .select(sql<boolean>`exists (select 1 from registration_papers p where p.registration_id = registrations.id and p.kind = 'visaLetter' and p.state in ('asked', 'made'))`.as('letter'))
    .orderBy('name')
    .orderBy('id')
    .limit(2000)
    .execute();
}

export interface RoundKnown {
  id: string;
  state: 'making' | 'drafted' | 'sent' | 'nothing';
  askedAt: Date;
  mailings: string[];
  all: number;
  made: number;
  failed: number;
}

/** The rounds of a meeting, newest first, at most ten. One query. */
export async function roundsOf(db: Db, meetingId: string): Promise<RoundKnown[]> {
  return db
    .selectFrom('registration_letter_rounds as round')
    .leftJoin('registration_papers as paper', 'paper.round_id', 'round.id')
    .where('round.meeting_id', '=', meetingId)
    .groupBy('round.id')
    .select(['round.id', 'round.state', 'round.asked_at as askedAt', 'round.mailings'])
    .select([
      sql<number>`count(paper.id)::int`.as('all'),
      sql<number>`(count(*) filter (where paper.state in ('made', 'withdrawn')))::int`.as('made'),
      sql<number>`(count(*) filter (where paper.state = 'failed'))::int`.as('failed'),
    ])
    .orderBy('round.id', 'desc')
    .limit(10)
    .execute();
}

export async function meetingOfRound(db: Db, id: string): Promise<{ meetingId: string; origin: string } | null> {
  if (!isId(id)) return null;
  const query = db.selectFrom('registration_letter_rounds').where('id', '=', id).where('state', '=', 'making');
  return (await query.select(['meeting_id as meetingId', 'origin']).executeTakeFirst()) ?? null;
}

/** The letters of a round that are still to be made. */
export async function lettersToMake(db: Db, roundId: string): Promise<string[]> {
  const rows = await db.selectFrom('registration_papers').where('round_id', '=', roundId).where('state', '=', 'asked').select('id').orderBy('id').execute();
  return rows.map(({ id }) => id);
}

export interface LetterMade {
  paper: string;
  number: number | null;
  personId: string;
  name: string;
  email: string;
  language: string;
}

/** The letters of a round that are made and hold, with whose they are. One query. */
export async function lettersMade(db: Db, roundId: string): Promise<LetterMade[]> {
  return db
    .selectFrom('registration_papers as paper')
    .innerJoin('registrations as registration', 'registration.id', 'paper.registration_id')
    .where('paper.round_id', '=', roundId)
    .where('paper.state', '=', 'made')
    .where('registration.state', '=', 'approved')
    .where('registration.email', '<>', '')
    .select(['paper.id as paper', 'paper.number', 'registration.person_id as personId', 'registration.name', 'registration.email', 'registration.language'])
    .orderBy('paper.id')
    .execute();
}
