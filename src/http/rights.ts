// Who may ask: the right of a route against the roles of whoever asks, and where a form may come from.

import type { Role } from '../kit/actor.js';
import { Refused } from '../kit/refusals.js';
import type { Right } from './route.js';

/** The roles that each right admits; pages, API, tests and navigation all ask this one table. */
export const RIGHTS: Record<Right, readonly Role[]> = {
  public: ['anyone'],
  signedIn: ['reader', 'officer', 'secretariat', 'system'],
  officer: ['officer', 'secretariat', 'system'],
  secretariat: ['secretariat', 'system'],
};

export function allowed(right: Right, roles: readonly Role[]): boolean {
  return RIGHTS[right].some((role) => roles.includes(role));
}

/** Refuses a form that another site sent (cross-site request forgery): browsers name the origin of every POST. */
export function mustComeFromHere(request: Request, origin: string): void {
  const from = request.headers.get('origin');
  const site = request.headers.get('sec-fetch-site');
  const own = from === origin || from === new URL(request.url).origin;
  if (!(own || (from === null && site === 'same-origin'))) throw new Refused({ code: 'http.otherSite', kind: 'right' });
}
