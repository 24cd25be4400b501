// With whom a person was on a day, and who speaks for a body.

import { sql } from 'kysely';
import type { IsoDate } from '../../../kit/dates.js';
import type { Multilingual } from '../../../kit/languages.js';
import { type Db, kept } from '../../../storage/index.js';
import type { BodyKind, Membership } from '../../bodies/index.js';
import type { SaidBy } from '../person-tables.js';
import { holdsOn } from './terms.js';

export interface AffiliationKnown {
  id: string;
  bodyId: string | null;
  bodySlug: string | null;
  body: Multilingual;
  title: string | null;
  country: string | null;
  from: IsoDate | null;
  until: IsoDate | null;
  saidBy: SaidBy;
  /** When the focal point of the body confirmed it, or said that it is not so. */
  confirmedAt: Date | null;
  deniedAt: Date | null;
}

/** An affiliation as it was at the time of an act: what the act keeps of it. */
export interface AffiliationThen {
  bodyId: string | null;
  body: Multilingual;
  kind: BodyKind | null;
  membership: Membership | null;
  bodyEndedOn: IsoDate | null;
  title: string | null;
  country: string | null;
}

/** All affiliations of a person, the present first. One query. */
export async function affiliationsOf(db: Db, personId: string): Promise<AffiliationKnown[]> {
  const rows = await db
    .selectFrom('affiliations')
    .leftJoin('bodies', 'bodies.id', 'affiliations.body_id')
    .where('person_id', '=', personId)
    .select(['affiliations.id', 'body_id', 'bodies.slug', 'bodies.name', 'body_words', 'title', 'affiliations.country', 'from_on', 'until_on', 'said_by', 'confirmed_at', 'denied_at'])
    .orderBy('until_on', (by) => by.desc().nullsFirst())
    .orderBy('from_on', (by) => by.desc().nullsLast())
    .orderBy('affiliations.id')
    .limit(200)
    .execute();
  return rows.map((row) => ({ id: row.id, bodyId: row.body_id, bodySlug: row.slug, body: row.name ?? row.body_words ?? {}, title: row.title, country: row.country, from: row.from_on, until: row.until_on, saidBy: row.said_by, confirmedAt: row.confirmed_at, deniedAt: row.denied_at }));
}

/** With whom a person was on a day: the affiliation that began last; null when none is known. Who acts keeps what this answers. One query. */
export async function affiliationOn(db: Db, personId: string, on: IsoDate): Promise<AffiliationThen | null> {
  return (await allAffiliationsOn(db, personId, on))[0] ?? null;
}

/** With whom a person was on a day, the one that began last first: somebody may have several. One query. */
export async function allAffiliationsOn(db: Db, personId: string, on: IsoDate): Promise<AffiliationThen[]> {
  const rows = await db
    .selectFrom('affiliations')
    .leftJoin('bodies', 'bodies.id', 'affiliations.body_id')
    .where('person_id', '=', personId)
    .where(within(on))
    .select(['body_id', 'bodies.name', 'bodies.kind', 'bodies.membership', 'bodies.ended_on', 'bodies.country as body_country', 'body_words', 'title', 'affiliations.country'])
    .orderBy('from_on', (by) => by.desc().nullsLast())
    .orderBy('affiliations.id', 'desc')
    .limit(20)
    .execute();
  return rows.map((row) => ({
    bodyId: row.body_id,
    body: row.name ?? row.body_words ?? {},
    kind: row.kind,
    membership: row.membership,
    bodyEndedOn: row.ended_on,
    title: row.title,
    country: row.country ?? row.body_country,
  }));
}

/** For lists: the affiliation of `persons.id` on a day as one value. */
export function presentAffiliation(on: IsoDate) {
  return sql<{ body: Multilingual; country: string | null } | null>`(
    select jsonb_build_object('body', coalesce(bodies.name, body_words), 'country', coalesce(affiliations.country, bodies.country))
    from affiliations left join bodies on bodies.id = affiliations.body_id
    where affiliations.person_id = persons.id and (from_on is null or from_on <= ${on}::date) and (until_on is null or until_on >= ${on}::date)
    order by from_on desc nulls last, affiliations.id desc limit 1)`.as('affiliation');
}

export interface FocalPoint {
  personId: string;
  name: Multilingual;
  emails: string[];
  from: IsoDate;
  until: IsoDate | null;
  /** Whether it was ended by hand. */
  ended: boolean;
}

/** Who was a focal point of a body, the present ones first; on a day only those of that day. One query. */
export async function focalPointsOf(db: Db, bodyId: string, on?: IsoDate): Promise<FocalPoint[]> {
  let query = db.selectFrom('focal_points').innerJoin('persons', 'persons.id', 'focal_points.person_id').where('body_id', '=', bodyId);
  if (on) query = query.where(holdsOn('focal_points', on));
  const rows = await query
    .select(['person_id', 'persons.name', 'from_on', 'until_on', 'ended_at', sql<string[]>`array(select email from person_addresses where person_id = persons.id order by email)`.as('emails')])
    .orderBy('until_on', (by) => by.desc().nullsFirst())
    .orderBy('person_id')
    .limit(200)
    .execute();
  return rows.map((row) => ({ personId: row.person_id, name: row.name, emails: row.emails, from: row.from_on, until: row.until_on, ended: row.ended_at !== null }));
}

export interface AffiliationWaiting {
  id: string;
  name: Multilingual;
  emails: string[];
  title: string | null;
  from: IsoDate | null;
}

/** Who says to be with a body and waits for the word of its focal point, the oldest first, at most two hundred. One query. */
export async function affiliationsWaiting(db: Db, bodyId: string): Promise<AffiliationWaiting[]> {
  return db
    .selectFrom('affiliations')
    .innerJoin('persons', 'persons.id', 'affiliations.person_id')
    .where('body_id', '=', bodyId)
    .where('until_on', 'is', null)
    .where('confirmed_at', 'is', null)
    .where('said_by', '=', 'oneself')
    .select(['affiliations.id', 'persons.name', 'title', 'from_on as from', sql<string[]>`array(select email from person_addresses where person_id = persons.id order by email)`.as('emails')])
    .orderBy('affiliations.id')
    .limit(200)
    .execute();
}

/** The bodies whose focal point a person is on a day. One query. */
export async function bodiesOfFocalPoint(db: Db, personId: string, on: IsoDate): Promise<string[]> {
  const rows = await db.selectFrom('focal_points').where('person_id', '=', personId).where(holdsOn('focal_points', on)).select('body_id').orderBy('body_id').execute();
  return rows.map((row) => row.body_id);
}

/** Whether a person is a focal point on a day: of one body, or with null of any. One query. */
export async function isFocalPoint(db: Db, personId: string, bodyId: string | null, on: IsoDate): Promise<boolean> {
  let query = kept(db).selectFrom('focal_points').where('person_id', '=', personId).where(holdsOn('focal_points', on)).select('id').limit(1);
  if (bodyId) query = query.where('body_id', '=', bodyId);
  return (await query.executeTakeFirst()) !== undefined;
}

function within(on: IsoDate) {
  return sql<boolean>`(from_on is null or from_on <= ${on}::date) and (until_on is null or until_on >= ${on}::date)`;
}
