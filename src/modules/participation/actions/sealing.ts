// What must not be read in the database, as values: sealed and opened under the key of this workspace.

import type { Ctx } from '../../../storage/index.js';

type Purpose = 'participation.passport' | 'participation.draft' | 'participation.secrets' | 'participation.paper';

/** A value, sealed for a purpose: what was sealed for another cannot be put in its place. */
export function sealed(ctx: Ctx, value: unknown, purpose: Purpose): Buffer {
  return ctx.seal(JSON.stringify(value), purpose);
}

export function opened<Value>(ctx: Ctx, bytes: Uint8Array, purpose: Purpose): Value {
  return JSON.parse(ctx.unseal(bytes, purpose).toString('utf8')) as Value;
}
