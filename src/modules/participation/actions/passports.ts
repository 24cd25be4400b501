// Passport data: sealed under a key that is not in the database, opened for two only (whose it is, and the secretariat), each reading
// written into the journal, and gone on its day.

import { refuse } from '../../../kit/refusals.js';
import { type Ctx, inTransaction } from '../../../storage/index.js';
import { dueForPurge, sealedPassport } from '../reads/passports.js';
import { registrationById } from '../reads/registrations.js';
import type { Passport } from '../registration.js';
import { putPassport, removePassport } from '../store.js';
import { opened, sealed } from './sealing.js';

/** Keeps what a form gives; nothing is kept of a form that asks for no letter. */
export async function keepPassport(ctx: Ctx, given: { registrationId: string; passport: Passport | null; purgeOn: string }): Promise<void> {
  if (given.passport) await putPassport(ctx.db, given.registrationId, sealed(ctx, given.passport, 'participation.passport'), given.purgeOn);
}

/** Opens it for those who call with a right that they have looked at; null when there is none. The reading is not written down here. */
export async function openPassport(ctx: Ctx, registrationId: string): Promise<Passport | null> {
  const bytes = await sealedPassport(ctx.db, registrationId);
  return bytes ? opened<Passport>(ctx, bytes, 'participation.passport') : null;
}

/**
 * Reads the passport data of a registration: whose it is, and the secretariat. Refused (missing) to all others, as if there were none;
 * where there is none it is null for one who asks `orNone`. Emits `passport.read`, each time.
 */
export async function readPassport(ctx: Ctx, registrationId: string, of: { orNone?: boolean } = {}): Promise<Passport | null> {
  const registration = await registrationById(ctx.db, registrationId);
  const own = registration !== null && ctx.actor.personId === registration.personId;
  if (!registration || !(own || ctx.actor.siteRoles.includes('secretariat'))) refuse({ code: 'participation.noPassport', kind: 'missing' });
  return inTransaction(ctx, async (within) => {
    const passport = await openPassport(within, registration.id);
    if (!passport) return of.orNone ? null : refuse({ code: 'participation.noPassport', kind: 'missing' });
    await within.emit({ name: 'passport.read', thing: { kind: 'registration', id: registration.id } });
    return passport;
  });
}

/** Removes passport data at once. Emits `passport.purged` when there was some. */
export async function purgePassport(ctx: Ctx, registrationId: string): Promise<void> {
  if (await removePassport(ctx.db, registrationId)) await ctx.emit({ name: 'passport.purged', thing: { kind: 'registration', id: registrationId } });
}

/** Removes what its day has come for. For the clock. */
export async function purgePassports(ctx: Ctx): Promise<number> {
  const due = await dueForPurge(ctx.db, ctx.now.toISOString().slice(0, 10));
  for (const id of due) await inTransaction(ctx, (within) => purgePassport(within, id));
  return due.length;
}
