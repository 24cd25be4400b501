// Who stands behind a session or a token, with all rights. One query each.

import { type RawBuilder, type SelectQueryBuilder, sql } from 'kysely';
import { type Actor, type BodyTie, NOBODY, type SiteRole, type Standing } from '../../../kit/actor.js';
import { SCOPES, type Scope } from '../../../http/index.js';
import { type IsoDate, dateInGeneva } from '../../../kit/dates.js';
import { type Language, type Multilingual, inLanguage } from '../../../kit/languages.js';
import { type Db, type Tables, kept } from '../../../storage/index.js';
import { holdsOn } from '../../people/reads.js';
import type { Standings } from '../index.js';
import { hashOf } from '../tokens.js';
import type { Way } from '../ways.js';
import type {} from '../tables.js';

export interface SessionActor extends Actor {
  sessionId?: string;
  seenAt?: Date;
  /** When and how the person came in. */
  startedAt?: Date;
  how?: Way;
}

/** The actor behind a session token, with roles, offices and bodies; NOBODY for none, an ended or an expired one, and for a person erased. */
export async function actorOf(db: Db, token: string | null, at: Date, language: Language = 'en', standings: readonly Standings[] = []): Promise<SessionActor> {
  if (!token) return NOBODY;
  const found = await withRights(kept(db).selectFrom('sessions').innerJoin('persons', 'persons.id', 'sessions.person_id'), at, standings)
    .where('sessions.token_hash', '=', hashOf(token))
    .where('sessions.ended_at', 'is', null)
    .where('sessions.expires_at', '>', at)
    .select(['sessions.id as session_id', 'sessions.seen_at', 'sessions.started_at', 'sessions.how'])
    .executeTakeFirst();
  if (!found) return NOBODY;
  return { ...actorFrom(found, language), sessionId: found.session_id, seenAt: found.seen_at, startedAt: found.started_at, how: found.how };
}

/** The actor behind an API token and what the token may; null when it is none, too old or revoked. */
export async function bearerOf(db: Db, token: string, at: Date, standings: readonly Standings[] = []): Promise<{ id: string; usedAt: Date | null; actor: Actor; scopes: Scope[] } | null> {
  const found = await withRights(kept(db).selectFrom('api_tokens').innerJoin('persons', 'persons.id', 'api_tokens.person_id'), at, standings)
    .where('api_tokens.token_hash', '=', hashOf(token))
    .where('api_tokens.revoked_at', 'is', null)
    .where('api_tokens.expires_at', '>', at)
    .select(['api_tokens.id as token_id', 'api_tokens.used_at', 'api_tokens.scopes'])
    .executeTakeFirst();
  if (!found) return null;
  return { id: found.token_id, usedAt: found.used_at, actor: actorFrom(found, 'en'), scopes: SCOPES.filter((scope) => found.scopes.includes(scope)) };
}

interface RightsRow {
  id: string;
  name: unknown;
  roles: SiteRole[];
  offices: { groupId: string; capacity: string }[];
  ties: { bodyId: string; slug: string; name: Multilingual; as: BodyTie['as'] }[];
  standings: Standing[];
}

/** Somebody who was erased, or turned out to be another, is nobody any more. */
function withRights<From extends keyof Tables>(query: SelectQueryBuilder<Tables, From | 'persons', object>, at: Date, standings: readonly Standings[]) {
  // Terms begin and end by the day in Geneva.
  const today = dateInGeneva(at);
  return (query as unknown as SelectQueryBuilder<Tables, 'persons' | 'sessions' | 'api_tokens', object>)
    .where('persons.erased_at', 'is', null)
    .where('persons.merged_into', 'is', null)
    .select(['persons.id', 'persons.name'])
    .select(sql<SiteRole[]>`array(select role from site_roles where person_id = persons.id order by role)`.as('roles'))
    .select(
      sql<RightsRow['offices']>`coalesce((select jsonb_agg(jsonb_build_object('groupId', group_id, 'capacity', capacity) order by group_id, from_on, id) from offices where person_id = persons.id and ${holdsOn('offices', today)}), '[]')`.as('offices'),
    )
    .select(
      sql<RightsRow['ties']>`coalesce((
        select jsonb_agg(jsonb_build_object('bodyId', tie.body_id, 'slug', bodies.slug, 'name', bodies.name, 'as', tie.what) order by tie.body_id, tie.what)
        from (
          select body_id, 'member' as what from member_access
          where person_id = persons.id and ended_at is null and from_on <= ${today} and (until_on is null or until_on >= ${today})
          union
          select body_id, 'focalPoint' from focal_points
          where person_id = persons.id and ${holdsOn('focal_points', today)}
        ) tie join bodies on bodies.id = tie.body_id), '[]')`.as('ties'),
    )
    .select(standingsOn(standings, today).as('standings'));
}

function standingsOn(standings: readonly Standings[], today: IsoDate): RawBuilder<Standing[]> {
  const all = standings.map((one) => one.of(today));
  return all.length === 0 ? sql<Standing[]>`'[]'::jsonb` : sql<Standing[]>`coalesce((select jsonb_agg(to_jsonb(stands)) from (${sql.join(all, sql` union all `)}) stands), '[]')`;
}

function actorFrom(row: RightsRow, language: Language): Actor {
  const bodies = row.ties.map(({ bodyId, slug, name, as }) => ({ bodyId, slug, body: inLanguage(name, 'en')?.text ?? '', as }));
  const name = inLanguage(row.name as Multilingual, language)?.text ?? '';
  return { personId: row.id, name, siteRoles: row.roles, offices: row.offices, ...(bodies.length > 0 ? { bodies } : {}), ...(row.standings.length > 0 ? { standings: row.standings } : {}) };
}
