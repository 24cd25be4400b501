// The jobs of accounts: the link that was asked for is made and mailed apart from the request, so that no answer tells who is known; what
// no longer counts is forgotten every day.

import { isLanguage } from '../../kit/languages.js';
import type { Job } from '../module.js';
import { sendLink } from './actions.js';
import { forget } from './store/entering.js';

export const jobs: Record<string, Job> = {
  'accounts.sendLink': (ctx, args) => {
    const language = isLanguage(args.language) ? args.language : 'en';
    const made = args.mayMake === true ? { mayMake: true, name: String(args.name) } : {};
    return sendLink(ctx, { email: String(args.email), next: String(args.next), origin: String(args.origin), language, ...made });
  },
  'accounts.forget': (ctx) => forget(ctx.db, ctx.now),
};
