// Who may ask: the one table of rights. Pages, API, navigation, the description of the API, docs/rules.md and the test of all routes ask
// it. What may be done to a thing in its state stands in the tables of moves (src/kit/lifecycle.ts), by the same roles.

import type { Role } from '../kit/actor.js';
import type { RuleTable } from '../kit/rule-table.js';

/** Whom a route is for. `member` and `focalPoint` of any body, unless the route tells of which (`admits`); `officer` of the group in the path. */
export type Right = 'public' | 'signedIn' | 'member' | 'participant' | 'focalPoint' | 'officer' | 'secretariat';

/** What an API token may be given: always no more than its owner may. */
export const SCOPES = ['read', 'register', 'documents', 'manage'] as const;
export type Scope = (typeof SCOPES)[number];

interface RightRow {
  /** The roles that it admits. */
  admits: readonly Role[];
  /** Why (English, for docs/rules.md); the words of the refusal are `refusals.http.<right>`, and who lifts it `http.lifts.<right>`. */
  why: string;
  /** Who can give it. */
  lifts: 'nobody' | 'oneself' | 'focal point of the body' | 'focal point, then the secretariat' | 'secretariat';
}

export const RIGHT_ROWS: Record<Right, RightRow> = {
  public: { admits: ['anyone'], why: 'open to all', lifts: 'nobody' },
  signedIn: { admits: ['reader', 'member', 'officer', 'secretariat', 'system'], why: 'it is about oneself', lifts: 'oneself' },
  member: {
    admits: ['member', 'focalPoint', 'officer', 'secretariat', 'system'],
    why: 'member-level access is given by the focal point of a body (as with ITU accounts)',
    lifts: 'focal point of the body',
  },
  participant: {
    admits: ['participant', 'officer', 'secretariat', 'system'],
    why: 'for the approved registrants of the meeting: without registration there is no remote link',
    lifts: 'focal point, then the secretariat',
  },
  focalPoint: { admits: ['focalPoint', 'secretariat', 'system'], why: 'a focal point answers for the people of the body', lifts: 'secretariat' },
  officer: { admits: ['officer', 'secretariat', 'system'], why: 'the management team leads the group', lifts: 'secretariat' },
  secretariat: { admits: ['secretariat', 'system'], why: 'the secretariat answers for it', lifts: 'secretariat' },
};

/** The roles that each right admits. */
export const RIGHTS = Object.fromEntries(Object.entries(RIGHT_ROWS).map(([right, row]) => [right, row.admits])) as Record<Right, readonly Role[]>;

export function allowed(right: Right, roles: readonly Role[]): boolean {
  return RIGHTS[right].some((role) => roles.includes(role));
}

/** The table as docs/rules.md prints it. */
export function rightsTable(): RuleTable {
  const rows = Object.entries(RIGHT_ROWS).map(([right, row]) => [right, row.admits.join(', '), row.why, row.lifts]);
  return { title: 'Rights of routes', about: 'Every page, feed, file and act has one of these rights.', columns: ['right', 'roles', 'why', 'given by'], rows };
}
