// Where a form may come from.

import { Refused } from '../kit/refusals.js';

/** Refuses a form that another site sent (cross-site request forgery): browsers name the origin of every POST. */
export function mustComeFromHere(request: Request, origin: string): void {
  const from = request.headers.get('origin');
  const site = request.headers.get('sec-fetch-site');
  const own = from === origin || from === new URL(request.url).origin;
  if (!(own || (from === null && site === 'same-origin'))) throw new Refused({ code: 'http.otherSite', kind: 'right' });
}
