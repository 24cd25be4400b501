// What may be asked about who takes part in groups: the rule for one person, and the people of a group.

import { type RawBuilder, sql } from 'kysely';
import type { IsoDate } from '../../kit/dates.js';
import { type Multilingual, inLanguage } from '../../kit/languages.js';
import type { Refusal } from '../../kit/refusals.js';
import { type Db, kept } from '../../storage/index.js';
import { type BodyKind, type Membership, membershipOf, nameKey } from '../bodies/index.js';
import type { RuleKind } from '../groups/index.js';
import { type OpenTo, type ParticipationFacts, type TakesPart, whoMayTakePart } from './participation.js';
import type { Appointment } from './representation.js';
import { holdsOn } from '../people/reads.js';
import type {} from './tables.js';

/**
 * Whether, as what and for which body a person may take part in a group on a day; or a Refusal that says why not and who can change it
 * (kind `right`, or `missing` for a person or group that is not there). Tell them apart by `'ok' in answer`. One query.
 */
export async function mayTakePart(db: Db, asked: { personId: string; groupId: string; on: IsoDate }): Promise<TakesPart | Refusal> {
  const facts = await participationFacts(db, asked);
  return facts ? whoMayTakePart(facts) : { code: 'representatives.nobody', kind: 'missing' };
}

/** What the rule asks about a person and a group; null when either is not there. One query. */
export async function participationFacts(db: Db, { personId, groupId, on }: { personId: string; groupId: string; on: IsoDate }): Promise<ParticipationFacts | null> {
  const { rows } = await sql<FactsRow>`
    select groups.acronym, group_kinds.rules as kind, groups.participation ->> 'openTo' as "openTo", groups.outside_bodies as "outsideBodies",
      array_remove(groups.study_groups || groups.parent, null) as "studyGroups",
      exists (select 1 from offices where offices.group_id = groups.id and offices.person_id = persons.id and ${holdsOn('offices', on)}) as officer,
      exists (select 1 from invited_experts invited where invited.group_id = groups.id and invited.person_id = persons.id
        and ${on}::date >= invited.from_on and (invited.until_on is null or ${on}::date <= invited.until_on)) as invited,
      array(select sent.body_id from representations sent where sent.group_id = groups.id and sent.person_id = persons.id
        and ${on}::date >= sent.from_on and (sent.until_on is null or ${on}::date <= sent.until_on) order by sent.from_on desc, sent.id desc) as "bodyIds",
      coalesce((select jsonb_agg(jsonb_build_object('bodyId', affiliations.body_id, 'acronym', bodies.acronym, 'name', coalesce(bodies.name, affiliations.body_words),
          'kind', bodies.kind, 'membership', bodies.membership, 'endedOn', bodies.ended_on, 'country', coalesce(affiliations.country, bodies.country),
          'joined', bodies.study_groups, 'unconfirmed', affiliations.said_by = 'oneself' and affiliations.confirmed_at is null,
          'keys', array(select key from body_names where body_names.body_id = bodies.id)) order by affiliations.from_on desc nulls last, affiliations.id desc)
        from affiliations left join bodies on bodies.id = affiliations.body_id
        where affiliations.person_id = persons.id and (affiliations.from_on is null or affiliations.from_on <= ${on}::date)
          and (affiliations.until_on is null or affiliations.until_on >= ${on}::date)), '[]') as affiliations,
      coalesce((select jsonb_agg(jsonb_build_object('bodyId', bodies.id, 'acronym', bodies.acronym, 'name', bodies.name, 'kind', bodies.kind,
          'membership', bodies.membership, 'endedOn', bodies.ended_on, 'country', bodies.country, 'joined', bodies.study_groups, 'unconfirmed', false, 'keys', '[]'::jsonb) order by access.granted_at)
        from member_access access join bodies on bodies.id = access.body_id
        where access.person_id = persons.id and access.ended_at is null and access.from_on <= ${on}::date
          and (access.until_on is null or access.until_on >= ${on}::date)), '[]') as access
    from groups join group_kinds on group_kinds.code = groups.kind cross join persons
    where groups.id = ${groupId}::uuid and persons.id = ${personId}::uuid and persons.erased_at is null`.execute(kept(db));
  const row = rows[0];
  if (!row) return null;
  const outside = new Set(row.outsideBodies.map(nameKey));
  return {
    on,
    group: { acronym: row.acronym, kind: row.kind, openTo: row.openTo, studyGroups: row.studyGroups },
    person: {
      officer: row.officer,
      invited: row.invited,
      representations: row.bodyIds.map((bodyId) => ({ bodyId })),
      // Whom a focal point gave member-level access belongs to that body, whatever else is said.
      affiliations: [...row.affiliations, ...row.access].map((one) => ({
        bodyId: one.bodyId,
        body: one.acronym ?? inLanguage(one.name ?? {}, 'en')?.text ?? '',
        membership: one.kind ? membershipOf({ kind: one.kind, membership: one.membership, endedOn: one.endedOn }, on) : null,
        country: one.country,
        isOutsideBody: one.keys.some((key) => outside.has(key)),
        unconfirmed: one.unconfirmed,
        joined: one.joined ?? [],
      })),
    },
  };
}

interface FactsRow {
  acronym: string;
  kind: RuleKind;
  openTo: OpenTo | null;
  outsideBodies: string[];
  studyGroups: string[];
  officer: boolean;
  invited: boolean;
  bodyIds: string[];
  affiliations: AffiliationRow[];
  access: AffiliationRow[];
}

interface AffiliationRow {
  bodyId: string | null;
  acronym: string | null;
  name: Multilingual | null;
  kind: BodyKind | null;
  membership: Membership | null;
  endedOn: IsoDate | null;
  country: string | null;
  unconfirmed: boolean;
  joined: string[] | null;
  keys: string[];
}

export interface RepresentativeKnown {
  id: string;
  body: { id: string; slug: string; kind: BodyKind; acronym: string | null; name: Multilingual };
  person: { id: string; name: Multilingual; emails: string[] };
  by: Appointment;
  reference: string;
  from: IsoDate;
  until: IsoDate | null;
}

export interface ExpertKnown {
  id: string;
  person: { id: string; name: Multilingual; emails: string[] };
  by: string;
  purpose: string;
  from: IsoDate;
  until: IsoDate | null;
}

const MOST = 500;
const EMAILS = sql<string[]>`array(select email from person_addresses where person_id = persons.id order by email)`.as('emails');

/** Who represents bodies in a group (the present ones first, by body), or a person anywhere, or a body anywhere. One query. */
export async function representativesOf(db: Db, of: { groupId: string } | { personId: string } | { bodyId: string }): Promise<(RepresentativeKnown & { groupId: string })[]> {
  let query = db.selectFrom('representations').innerJoin('bodies', 'bodies.id', 'representations.body_id').innerJoin('persons', 'persons.id', 'representations.person_id');
  if ('groupId' in of) query = query.where('group_id', '=', of.groupId);
  if ('personId' in of) query = query.where('person_id', '=', of.personId);
  if ('bodyId' in of) query = query.where('body_id', '=', of.bodyId);
  const rows = await query
    .select(['representations.id', 'group_id', 'by_what', 'reference', 'from_on', 'until_on', 'person_id', 'persons.name as person_name', EMAILS])
    .select(['body_id', 'bodies.slug', 'bodies.kind', 'bodies.acronym', 'bodies.name as body_name'])
    .orderBy('until_on', (by) => by.desc().nullsFirst())
    .orderBy('bodies.sort_key')
    .orderBy('representations.id')
    .limit(MOST)
    .execute();
  return rows.map((row) => ({
    id: row.id,
    groupId: row.group_id,
    body: { id: row.body_id, slug: row.slug, kind: row.kind, acronym: row.acronym, name: row.body_name },
    person: { id: row.person_id, name: row.person_name, emails: row.emails },
    by: row.by_what,
    reference: row.reference,
    from: row.from_on,
    until: row.until_on,
  }));
}

/** The offices that a person's account was given in groups by themselves, not for a term of the group's officers. One query. */
export async function officesOf(db: Db, personId: string): Promise<{ slug: string; acronym: string; capacity: string; from: IsoDate | null; until: IsoDate | null }[]> {
  return db.selectFrom('offices').innerJoin('groups', 'groups.id', 'offices.group_id').where('person_id', '=', personId).where('term_id', 'is', null).select(['groups.slug', 'groups.acronym', 'capacity', 'from_on as from', 'until_on as until']).orderBy('groups.acronym_key').limit(MOST).execute();
}

/** The experts whom a group invited (the present ones first), or the groups that invited a person. One query. */
export async function expertsOf(db: Db, of: { groupId: string } | { personId: string }): Promise<(ExpertKnown & { groupId: string })[]> {
  let query = db.selectFrom('invited_experts').innerJoin('persons', 'persons.id', 'invited_experts.person_id');
  query = 'groupId' in of ? query.where('group_id', '=', of.groupId) : query.where('person_id', '=', of.personId);
  const rows = await query
    .select(['invited_experts.id', 'group_id', 'invited_by', 'purpose', 'from_on', 'until_on', 'person_id', 'persons.name', EMAILS])
    .orderBy('until_on', (by) => by.desc().nullsFirst())
    .orderBy('persons.sort_key')
    .orderBy('invited_experts.id')
    .limit(MOST)
    .execute();
  return rows.map((row) => ({ id: row.id, groupId: row.group_id, person: { id: row.person_id, name: row.name, emails: row.emails }, by: row.invited_by, purpose: row.purpose, from: row.from_on, until: row.until_on }));
}

/** For whom a person speaks in groups on a day: a part of the question who acts. */
export function standingsOn(on: IsoDate): RawBuilder<unknown> {
  return sql`select sent.id, sent.group_id as "groupId", groups.acronym as "group", sent.body_id as "bodyId", coalesce(bodies.acronym, bodies.name ->> 'en', bodies.slug) as body
    from representations sent join groups on groups.id = sent.group_id join bodies on bodies.id = sent.body_id
    where sent.person_id = persons.id and sent.from_on <= ${on}::date and (sent.until_on is null or sent.until_on >= ${on}::date) and groups.state <> 'concluded'`;
}
