// The list of participants: paged by key, those who wait for an answer first; and how many there are of each kind.

import { sql } from 'kysely';
import { type Region, regionOf } from '../../../kit/countries.js';
import { isId } from '../../../kit/ids.js';
import type { Db } from '../../../storage/index.js';
import { ACTIVE_STATES, PLACE_STATES, type RegistrationState } from '../registration.js';
import type {} from '../tables.js';
import { type RegistrationKnown, knownOf } from './registrations.js';

/** The order of the list for those who lead: who waits for them stands first. */
const RANKS: Record<RegistrationState, number> = { received: 0, offered: 1, waiting: 2, approved: 3, refused: 4, withdrawn: 5 };

const rank = sql<number>`case state when 'received' then 0 when 'offered' then 1 when 'waiting' then 2 when 'approved' then 3 when 'refused' then 4 else 5 end`;

export interface ListAsked {
  /** Only those approved who agreed to be listed, in the order of their registration. */
  public: boolean;
  state?: RegistrationState | null;
  /** Also those who withdrew or were refused, where no state is named. */
  every?: boolean;
  words?: string | null;
  after?: string | null;
  size?: number;
}

/** Participants of a meeting; `after` of the answer is null on the last page. One query. */
export async function participantsOf(db: Db, meetingId: string, of: ListAsked): Promise<{ rows: RegistrationKnown[]; after: string | null }> {
  const size = of.size ?? 50;
  let query = db.selectFrom('registrations').where('meeting_id', '=', meetingId).selectAll().orderBy(rank).orderBy('id').limit(size + 1);
  if (of.public) query = query.where('state', '=', 'approved').where('listed', '=', true);
  else if (of.state) query = query.where('state', '=', of.state);
  else if (!of.every) query = query.where('state', 'in', [...ACTIVE_STATES]);
  const words = of.words?.trim().toLowerCase();
  if (words) query = query.where(sql<boolean>`position(${words} in lower(name || ' ' || body || ' ' || coalesce(number::text, ''))) > 0`);
  const [place, id] = (of.after ?? '').split('~');
  if (/^[0-5]$/.test(place ?? '') && isId(id)) query = query.where(sql<boolean>`(${rank}, id) > (${Number(place)}, ${id}::uuid)`);
  const rows = await query.execute();
  const last = rows.length > size ? rows[size - 1] : undefined;
  return { rows: rows.slice(0, size).flatMap((row) => knownOf(row) ?? []), after: last ? `${RANKS[last.state]}~${last.id}` : null };
}

export interface Counts {
  states: Partial<Record<RegistrationState, number>>;
  /** Of those who hold a place: received, offered, approved. */
  all: number;
  modes: Record<string, number>;
  categories: Record<string, number>;
  countries: Record<string, number>;
  regions: Partial<Record<Region, number>>;
  /** Of those who gave it. */
  genders: Record<string, number>;
}

/** How many there are, by state, and those who are or may come by way of taking part, category, country, region and gender. One query. */
export async function countsOf(db: Db, meetingId: string): Promise<Counts> {
  const rows = await db
    .selectFrom('registrations')
    .where('meeting_id', '=', meetingId)
    .select(['state', 'mode', 'category', 'country', 'gender'])
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .groupBy(['state', 'mode', 'category', 'country', 'gender'])
    .execute();
  const counts: Counts = { states: {}, all: 0, modes: {}, categories: {}, countries: {}, regions: {}, genders: {} };
  const add = (to: Record<string, number>, key: string | null, count: number) => {
    if (key !== null) to[key] = (to[key] ?? 0) + count;
  };
  for (const { state, mode, category, country, gender, count } of rows) {
    add(counts.states as Record<string, number>, state, count);
    if (!(PLACE_STATES as readonly string[]).includes(state)) continue;
    counts.all += count;
    add(counts.modes, mode, count);
    add(counts.categories, category, count);
    add(counts.countries, country, count);
    add(counts.regions as Record<string, number>, regionOf(country), count);
    add(counts.genders, gender, count);
  }
  return counts;
}

/** Whether somebody is an approved participant of a meeting. */
export async function hasApproved(db: Db, of: { meetingId: string; personId: string | null }): Promise<boolean> {
  if (!of.personId) return false;
  const query = db.selectFrom('registrations').where('meeting_id', '=', of.meetingId).where('person_id', '=', of.personId).where('state', '=', 'approved');
  return (await query.select('id').executeTakeFirst()) !== undefined;
}

/** All participants that an export may hold, in the order of the list: read in pages of 500. */
export async function everyParticipant(db: Db, meetingId: string, of: Pick<ListAsked, 'public'>): Promise<RegistrationKnown[]> {
  const all: RegistrationKnown[] = [];
  let after: string | null = null;
  do {
    const page = await participantsOf(db, meetingId, { ...of, every: true, after, size: 500 });
    all.push(...page.rows);
    after = page.after;
  } while (after);
  return all;
}

/** Those of a meeting who wait for an answer, oldest first. */
export async function waitingForApproval(db: Db, meetingId: string, limit: number): Promise<string[]> {
  const rows = await db.selectFrom('registrations').where('meeting_id', '=', meetingId).where('state', '=', 'received').select('id').orderBy('id').limit(limit).execute();
  return rows.map(({ id }) => id);
}
