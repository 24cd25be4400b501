// Who acts, in which capacity. Rights hang on roles; the journal keeps the capacity.

export type SiteRole = 'secretariat' | 'reader';
export type Role = SiteRole | 'member' | 'participant' | 'focalPoint' | 'officer' | 'anyone' | 'system';

export interface Office {
  groupId: string;
  /** `chair of JCA-QKDN`, as the journal keeps it. */
  capacity: string;
}

/** What somebody is for a body: its focal point, or one to whom the focal point gave member-level access. */
export interface BodyTie {
  bodyId: string;
  /** The name of the body, as the journal keeps it. */
  body: string;
  /** Where the body stands: `/bodies/<slug>`. */
  slug?: string;
  as: 'member' | 'focalPoint';
}

/** For whom somebody speaks in a group: a body sent them there, and the appointment is in force. */
export interface Standing {
  id: string;
  groupId: string;
  /** The acronym of the group. */
  group: string;
  bodyId: string;
  /** The body by its acronym or English name, as the journal keeps it. */
  body: string;
}

export interface Actor {
  personId: string | null;
  name: string;
  siteRoles: readonly SiteRole[];
  offices: readonly Office[];
  bodies?: readonly BodyTie[];
  /** The appointments as a representative that are in force. */
  standings?: readonly Standing[];
  /** The capacity chosen out of several (`capacitiesOf`): the rights are then those of this one alone. */
  acting?: string;
  /** The same person with all capacities, where one was chosen. */
  whole?: Actor;
  /** The machine itself: jobs, migrations, the operator at the command line. */
  system?: boolean;
}

export const NOBODY: Actor = { personId: null, name: '', siteRoles: [], offices: [] };
export const SYSTEM: Actor = { personId: null, name: 'Comity', siteRoles: ['secretariat'], offices: [], system: true };

/** The roles somebody has, towards one group if it is named: `anyone` is always one of them. */
export function rolesOf(actor: Actor, groupId?: string): Role[] {
  const roles: Role[] = ['anyone', ...actor.siteRoles];
  if (actor.system) roles.push('system');
  if (actor.personId && !roles.includes('reader')) roles.push('reader');
  if (actor.bodies?.length) roles.push('member');
  if (actor.bodies?.some((tie) => tie.as === 'focalPoint')) roles.push('focalPoint');
  if (groupId && actor.offices.some((office) => office.groupId === groupId)) roles.push('officer');
  return roles;
}

/** The capacity in which somebody acts towards a group, for the journal. */
export function capacityOf(actor: Actor, groupId?: string): string {
  const office = actor.offices.find((held) => held.groupId === groupId) ?? (actor.acting?.startsWith('office:') ? actor.offices[0] : undefined);
  if (office) return office.capacity;
  if (actor.system) return 'system';
  if (actor.siteRoles.includes('secretariat')) return 'secretariat';
  if (actor.acting?.startsWith('body:') && actor.bodies?.[0]) return actor.bodies[0].body;
  const standing = standingIn(actor, groupId);
  if (standing) return `representative of ${standing.body}`;
  return actor.personId ? 'reader' : 'public';
}

/** The appointment by which somebody acts in a group: the one chosen, or the only one there, where nothing was chosen. */
export function standingIn(actor: Actor, groupId?: string): Standing | null {
  const all = actor.standings ?? [];
  if (actor.acting?.startsWith('sent:')) return all[0] ?? null;
  const there = actor.acting ? [] : all.filter((one) => one.groupId === groupId);
  return there.length === 1 ? (there[0] as Standing) : null;
}

export interface Capacity {
  /** `secretariat`, `office:<group>`, `sent:<appointment>`, `body:<body>`, `reader`. */
  key: string;
  /** The office or the body by its own name; null where the key says it. */
  words: string | null;
  /** The body that sent them and the group to which, which the words of `http.capacity.sent` say. */
  sent?: { body: string; group: string };
}

/** The capacities among which somebody may choose, the widest first. */
export function capacitiesOf(given: Actor): Capacity[] {
  const actor = given.whole ?? given;
  if (!actor.personId) return [];
  const bodies = new Map((actor.bodies ?? []).map((tie) => [tie.bodyId, tie.body]));
  return [
    ...(actor.siteRoles.includes('secretariat') ? [{ key: 'secretariat', words: null }] : []),
    ...actor.offices.map((office) => ({ key: `office:${office.groupId}`, words: office.capacity })),
    ...(actor.standings ?? []).map(({ id, body, group }) => ({ key: `sent:${id}`, words: null, sent: { body, group } })),
    ...[...bodies].map(([bodyId, body]) => ({ key: `body:${bodyId}`, words: body })),
    { key: 'reader', words: null },
  ];
}

/** The same person in one capacity, with its rights alone, so that what the journal keeps is what it was done by. One not held changes nothing. */
export function actingAs(given: Actor, key: string | null): Actor {
  const actor = given.whole ?? given;
  if (!key || !capacitiesOf(actor).some((capacity) => capacity.key === key)) return given;
  const sent = (actor.standings ?? []).filter((one) => key === `sent:${one.id}`);
  return {
    ...actor,
    whole: actor,
    acting: key,
    siteRoles: actor.siteRoles.filter((role) => role !== 'secretariat' || key === 'secretariat'),
    offices: actor.offices.filter((office) => key === `office:${office.groupId}`),
    // Who speaks for a body keeps what the body gives.
    bodies: (actor.bodies ?? []).filter((tie) => key === `body:${tie.bodyId}` || sent.some((one) => one.bodyId === tie.bodyId)),
    ...(actor.standings ? { standings: sent } : {}),
  };
}
