// When somebody cannot come in any more, or somebody else did: what the secretariat does about an account.

import { isId } from '../../../kit/ids.js';
import { refuse } from '../../../kit/refusals.js';
import { type Ctx, inTransaction } from '../../../storage/index.js';
import { addressesOf } from '../../people/reads.js';
import { isHere } from '../reads/entering.js';
import { revokeTokens } from '../store/credentials.js';
import { addLink, endSessions } from '../store/entering.js';
import { INVITATION_HOURS, hashOf, newToken } from '../tokens.js';
import { mustBeSecretariat } from './oneself.js';
import { tell } from './sessions.js';

/**
 * Makes a link that signs a person in once, for the secretariat to hand over after having made sure who asks. The person is told by mail.
 * Emits `person.recovered`. Refused (right) to all but the secretariat, (missing) for nobody.
 */
export async function recover(ctx: Ctx, personId: string): Promise<{ path: string }> {
  mustBeSecretariat(ctx);
  return inTransaction(ctx, async (within) => {
    if (!isId(personId) || !(await isHere(within.db, personId))) refuse({ code: 'accounts.nobody', kind: 'missing' });
    const [email] = await addressesOf(within.db, personId);
    if (!email) refuse({ code: 'accounts.nobody', kind: 'missing' });
    const token = newToken();
    await addLink(within.db, { hash: hashOf(token), personId, email, kind: 'recovery', at: ctx.now, until: new Date(ctx.now.getTime() + INVITATION_HOURS * 3_600_000) });
    await within.emit({ name: 'person.recovered', thing: { kind: 'person', id: personId } });
    await tell(within, personId, 'recovery');
    return { path: `/enter/${token}` };
  });
}

/** Signs a person out everywhere and revokes their tokens. Emits `person.shutOut`. Refused as `recover`. */
export async function shutOut(ctx: Ctx, personId: string): Promise<void> {
  mustBeSecretariat(ctx);
  await inTransaction(ctx, async (within) => {
    if (!isId(personId) || !(await isHere(within.db, personId))) refuse({ code: 'accounts.nobody', kind: 'missing' });
    await endSessions(within.db, { personId }, ctx.now);
    await revokeTokens(within.db, { personId }, ctx.now);
    await within.emit({ name: 'person.shutOut', thing: { kind: 'person', id: personId } });
  });
}
