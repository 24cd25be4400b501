// What becomes of persons and their addresses. Who may do so is asked by those who act: accounts, lists of persons, registration.

import type { Multilingual } from '../../kit/languages.js';
import type { Ctx } from '../../storage/index.js';
import { addPerson, verifyAddress } from './store.js';

/** Makes a person known by an address that nobody has yet, inside the caller's transaction; the caller tells why. Gives the id. */
export async function makeKnown(ctx: Ctx, given: { name: Multilingual; email: string }): Promise<string> {
  return addPerson(ctx.db, { ...given, at: ctx.now });
}

/** Notes that whoever has this address has proved it, inside the caller's transaction. */
export async function noteVerified(ctx: Ctx, email: string): Promise<void> {
  await verifyAddress(ctx.db, email, ctx.now);
}
