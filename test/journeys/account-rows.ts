// The routes of accounts as rows of the table: see route-table.ts.

import { newId } from '../../src/kit/ids.js';
import type { ActRow, ReadRow } from './route-table.js';
import { BODY, type World } from './world.js';

const fixed = (path: string) => () => path;
const account = (rest = '') => (world: World) => `/people/${world.person}/account${rest}`;
const members = (rest = '') => fixed(`/bodies/${BODY}/members${rest}`);

const SIGNED_IN = '302 200 200 200 200 302';
const SECRETARIAT = '302 403 403 403 200 302';
const NO_PROVIDER = '404 404 404 404 404 404';
const own = (allowed: number) => `403 ${allowed} ${allowed} ${allowed} ${allowed} 403`;
const secretariat = (allowed: number) => `403 403 403 403 ${allowed} 403`;

export const ACCOUNT_READS: ReadRow[] = [
  { route: '/sign-in/with/:provider', at: fixed('/sign-in/with/nobody'), forms: [], answers: NO_PROVIDER },
  { route: '/sign-in/back/:provider', at: fixed('/sign-in/back/nobody?code=x&state=y'), forms: [], answers: NO_PROVIDER },
  { route: '/providers', at: fixed('/providers'), forms: ['html', 'json'], answers: SECRETARIAT },
  { route: '/me/ways', at: fixed('/me/ways'), forms: ['html', 'json'], answers: SIGNED_IN },
  { route: '/me/tokens', at: fixed('/me/tokens'), forms: ['html', 'json'], answers: SIGNED_IN },
  { route: '/people/:person/account', at: account(), forms: ['html', 'json'], answers: SECRETARIAT },
  { route: '/bodies/:body/members', at: members(), forms: ['html', 'json'], answers: SECRETARIAT, also: { focalPoint: 200 } },
];

export const ACCOUNT_ACTS: ActRow[] = [
  { route: '/sign-in/code', at: fixed('/sign-in/code'), form: () => ({ email: 'nobody@example.net', code: '12345678' }), answers: '422 422 422 422 422 422' },
  { route: '/sign-in/password', at: fixed('/sign-in/password'), form: (kind) => ({ email: `${kind}@example.net`, password: 'a wrong one' }), answers: '422 422 422 422 422 422' },
  { route: '/sign-in/passkey', at: fixed('/sign-in/passkey'), form: () => ({ answer: '{}' }), answers: '422 422 422 422 422 422' },
  { route: '/providers', at: fixed('/providers'), form: () => ({ slug: 'Not lawful' }), answers: secretariat(422) },
  { route: '/me/capacity', at: fixed('/me/capacity'), form: () => ({ capacity: 'reader' }), answers: own(303) },
  { route: '/me/capacity', at: fixed('/me/capacity'), form: () => ({ capacity: 'emperor' }), answers: own(422) },
  { route: '/me/end-others', at: fixed('/me/end-others'), answers: own(303) },
  { route: '/me/password', at: fixed('/me/password'), form: () => ({ password: 'short' }), answers: own(422) },
  { route: '/me/password/drop', at: fixed('/me/password/drop'), answers: own(404) },
  { route: '/me/passkeys', at: fixed('/me/passkeys'), form: () => ({ answer: '{}', name: 'A phone' }), answers: own(422) },
  { route: '/me/passkeys/:passkey/remove', at: fixed(`/me/passkeys/${newId()}/remove`), answers: own(404) },
  { route: '/me/identities/:identity/unlink', at: fixed(`/me/identities/${newId()}/unlink`), answers: own(404) },
  { route: '/me/tokens', at: fixed('/me/tokens'), form: () => ({ name: 'Export', scopes: 'read', days: '30' }), answers: own(200) },
  { route: '/me/tokens', at: fixed('/me/tokens'), form: () => ({ name: '', days: '30' }), answers: own(422) },
  { route: '/me/tokens/:token/revoke', at: fixed(`/me/tokens/${newId()}/revoke`), answers: own(404) },
  { route: '/people/:person/account/recover', at: account('/recover'), answers: secretariat(200) },
  { route: '/people/:person/account/shut-out', at: account('/shut-out'), answers: secretariat(303) },
  { route: '/people/:person/account/role', at: account('/role'), form: () => ({ role: 'reader', has: 'yes' }), answers: secretariat(303) },
  { route: '/people/:person/account/role', at: account('/role'), form: () => ({ role: 'emperor', has: 'yes' }), answers: secretariat(422) },
  { route: '/bodies/:body/members', at: members(), form: (kind) => ({ email: `of.${kind}@example.org` }), answers: secretariat(303), also: { focalPoint: 303 } },
  { route: '/bodies/:body/members', at: members(), form: () => ({ email: 'no address' }), answers: secretariat(422), also: { focalPoint: 422 } },
  { route: '/bodies/:body/members/affiliations/:one', at: members(`/affiliations/${newId()}`), form: () => ({ so: 'yes' }), answers: secretariat(404), also: { focalPoint: 404 } },
  { route: '/bodies/:body/members/:grant/end', at: members(`/${newId()}/end`), answers: secretariat(404), also: { focalPoint: 404 } },
];
