// API tokens: what a program may do in somebody's name, never more than they may.

import { SCOPES, type Scope } from '../../../http/index.js';
import { isId, newId } from '../../../kit/ids.js';
import { refuse } from '../../../kit/refusals.js';
import { type Ctx, inTransaction } from '../../../storage/index.js';
import { addApiToken, revokeTokens, touchToken } from '../store/credentials.js';
import { hashOf, newApiToken } from '../tokens.js';
import { mustBeFresh, oneself } from './oneself.js';
import { tell } from './sessions.js';

/** Days for which a token may be made. */
export const TOKEN_DAYS = [7, 30, 90, 365] as const;

/** Makes a token; it is told here once and kept as a hash. Refused (input) without name, scope or a known number of days. Emits `token.made`. */
export async function makeApiToken(ctx: Ctx, given: { name: string; scopes: string[]; days: number }): Promise<{ token: string }> {
  const personId = oneself(ctx);
  mustBeFresh(ctx);
  const name = given.name.trim().slice(0, 100) || refuse({ code: 'accounts.noTokenName', field: 'name', kind: 'input' });
  const scopes = SCOPES.filter((scope) => given.scopes.includes(scope)) as Scope[];
  if (scopes.length === 0 || scopes.length < new Set(given.scopes).size) refuse({ code: 'accounts.noScope', field: 'scopes', kind: 'input' });
  if (!TOKEN_DAYS.some((days) => days === given.days)) refuse({ code: 'accounts.badDays', field: 'days', kind: 'input' });
  const token = newApiToken();
  await inTransaction(ctx, async (within) => {
    const until = new Date(ctx.now.getTime() + given.days * 86_400_000);
    await addApiToken(within.db, { id: newId(), personId, name, hash: hashOf(token), scopes, until }, ctx.now);
    await within.emit({ name: 'token.made', thing: { kind: 'person', id: personId }, detail: { name, scopes } });
    await tell(within, personId, 'token', { name });
  });
  return { token };
}

/** Revokes one of one's own tokens. Emits `token.revoked`. Refused (missing) when it is somebody else's. */
export async function revokeApiToken(ctx: Ctx, id: string): Promise<void> {
  const personId = oneself(ctx);
  await inTransaction(ctx, async (within) => {
    if (!isId(id) || (await revokeTokens(within.db, { id, personId }, ctx.now)) === 0) refuse({ code: 'accounts.noToken', kind: 'missing' });
    await within.emit({ name: 'token.revoked', thing: { kind: 'person', id: personId } });
  });
}

/** Notes that a token was used, for its owner to see. */
export async function noteTokenUse(ctx: Ctx, id: string): Promise<void> {
  await touchToken(ctx.db, id, ctx.now);
}
