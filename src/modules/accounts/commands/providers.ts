// `comity provider`: the providers of sign-in as on the page of the secretariat, by the operator.

import { readFile } from 'node:fs/promises';
import type { Call, Run } from '../../../cli/verb.js';
import { refuse } from '../../../kit/refusals.js';
import type { Ctx } from '../../../storage/index.js';
import { nameProvider } from '../actions.js';
import { type ProviderShown, providerBy, providersShown } from '../reads/providers.js';
import { insideHosts } from '../routes/next.js';

interface Shown extends ProviderShown {
  /** The address to register with the provider. */
  back: string;
}

export const runProviderSet: Run = async (call) => {
  const slug = call.args[0] ?? '';
  const secret = await secretIn(call);
  const address = await call.address();
  const kept = await call.withCtx(async (ctx) => {
    const before = await providerBy(ctx.db, slug);
    const text = (option: string, known: string | undefined) => (typeof call.options[option] === 'string' ? String(call.options[option]) : (known ?? ''));
    const written = { slug, name: text('name', before?.name), issuer: text('issuer', before?.issuer), clientId: text('client', before?.clientId), secret };
    const flags = { trustsEmail: yesOr(call, 'trustsAddresses', before?.trustsEmail ?? false), makesAccounts: yesOr(call, 'makesGuests', before?.makesAccounts ?? false), open: yesOr(call, 'open', before?.open ?? true) };
    await nameProvider(ctx, { ...written, ...flags, inside: insideHosts() });
    return (await shown(ctx, address)).filter((one) => one.slug === slug);
  });
  call.out(call.json ? JSON.stringify(kept[0]) : kept.map(lineOf).join('\n'));
  return 0;
};

export const runProviderList: Run = async (call) => {
  const address = await call.address();
  const all = await call.withCtx((ctx) => shown(ctx, address));
  call.out(call.json ? JSON.stringify(all) : all.map(lineOf).join('\n'));
  return 0;
};

async function shown(ctx: Ctx, address: string): Promise<Shown[]> {
  return (await providersShown(ctx.db)).map((one) => ({ ...one, back: `${address}/en/sign-in/back/${one.slug}` }));
}

function lineOf({ slug, name, issuer, clientId, open, back }: Shown): string {
  return [slug, name, issuer, clientId, open ? 'open' : 'closed', back].join('\t');
}

/** Never out of an argument: those stand in the list of processes and in the history of the shell. */
async function secretIn(call: Call): Promise<string> {
  const file = call.options.secretFile;
  if (typeof file !== 'string') return '';
  const secret = await readFile(file, 'utf8').catch(() => refuse({ code: 'accounts.noSecretFile', params: { file: file.slice(0, 200) }, kind: 'input' }));
  return secret.trim();
}

function yesOr(call: Call, option: string, known: boolean): boolean {
  const said = call.options[option];
  if (said === undefined) return known;
  if (said === 'yes' || said === 'no') return said === 'yes';
  return refuse({ code: 'accounts.yesOrNo', params: { said: String(said).slice(0, 40) }, kind: 'input' });
}
