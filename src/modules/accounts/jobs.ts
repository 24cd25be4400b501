// The jobs of accounts: the link that was asked for is made and mailed apart from the request, so that no answer tells who is known; what
// no longer counts is forgotten every day.

import { isLanguage } from '../../kit/languages.js';
import type { Job } from '../module.js';
import type { Ctx } from '../../storage/index.js';
import { sendLink, unreadableProviders } from './actions.js';
import { forget } from './store/entering.js';

export const jobs: Record<string, Job> = {
  'accounts.sendLink': (ctx, args) => {
    const language = isLanguage(args.language) ? args.language : 'en';
    const made = args.mayMake === true ? { mayMake: true, name: String(args.name) } : {};
    return sendLink(ctx, { email: String(args.email), next: String(args.next), origin: String(args.origin), language, ...made });
  },
  'accounts.forget': (ctx) => forget(ctx.db, ctx.now),
};

/** What the operator should know of accounts. */
export async function complaints(ctx: Ctx): Promise<string[]> {
  const names = await unreadableProviders(ctx);
  return names.length > 0 ? [`The key is another than when these sign-in providers were named: ${names.join(', ')}. Give the old key as a second one in COMITY_KEY.`] : [];
}
