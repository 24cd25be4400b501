// Who acts, in which capacity. Rights hang on roles; the journal keeps the capacity.

export type SiteRole = 'secretariat' | 'reader';
export type Role = SiteRole | 'officer' | 'anyone' | 'system';

export interface Office {
  groupId: string;
  /** `chair of JCA-QKDN`, as the journal keeps it. */
  capacity: string;
}

export interface Actor {
  personId: string | null;
  name: string;
  siteRoles: readonly SiteRole[];
  offices: readonly Office[];
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
  if (groupId && actor.offices.some((office) => office.groupId === groupId)) roles.push('officer');
  return roles;
}

/** The capacity in which somebody acts towards a group, for the journal. */
export function capacityOf(actor: Actor, groupId?: string): string {
  const office = actor.offices.find((held) => held.groupId === groupId);
  if (office) return office.capacity;
  if (actor.system) return 'system';
  return actor.siteRoles.includes('secretariat') ? 'secretariat' : actor.personId ? 'reader' : 'public';
}
