// What only approved participants are told: the network and its password, and the remote link from its time on. Sealed in the database;
// in no feed, no mail and no JSON.

import { refuse } from '../../../kit/refusals.js';
import type { Ctx } from '../../../storage/index.js';
import { sealedSecrets } from '../reads/secrets.js';
import { putSecrets } from '../store.js';
import { opened, sealed } from './sealing.js';

export interface Secrets {
  link: string | null;
  network: string | null;
  password: string | null;
}

/** Keeps them, inside the caller's transaction. Refused (input) for a link that is none. */
export async function keepSecrets(ctx: Ctx, given: { meetingId: string; secrets: Secrets; linkFrom: Date | null }): Promise<void> {
  const { link } = given.secrets;
  if (link !== null && !isLink(link)) refuse({ code: 'participation.badLink', field: 'link', kind: 'input' });
  const none = Object.values(given.secrets).every((value) => value === null);
  await putSecrets(ctx.db, given.meetingId, { sealed: none ? null : sealed(ctx, given.secrets, 'participation.secrets'), linkFrom: given.linkFrom, again: given.linkFrom !== null && given.linkFrom > ctx.now });
}

/** All of them, for those who lead, whom the caller has looked at. */
export async function openSecrets(ctx: Ctx, meetingId: string): Promise<Secrets & { linkFrom: Date | null }> {
  const { bytes, linkFrom } = await sealedSecrets(ctx.db, meetingId);
  const secrets = bytes ? opened<Secrets>(ctx, bytes, 'participation.secrets') : { link: null, network: null, password: null };
  return { ...secrets, linkFrom };
}

/** What an approved participant is told now: the link only from its time on. Null where nothing is to be told. */
export async function toldNow(ctx: Ctx, meetingId: string): Promise<(Secrets & { linkFrom: Date | null }) | null> {
  const secrets = await openSecrets(ctx, meetingId);
  if (!secrets.link && !secrets.network && !secrets.password) return null;
  const open = secrets.linkFrom === null || secrets.linkFrom <= ctx.now;
  return { ...secrets, link: open ? secrets.link : null, linkFrom: secrets.link ? secrets.linkFrom : null };
}

function isLink(link: string): boolean {
  return link.length <= 2000 && URL.canParse(link) && /^https?:$/.test(new URL(link).protocol);
}
