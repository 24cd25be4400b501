// What mails of a list are for, beside the posts themselves.

import type { MailPurpose } from '../mail/index.js';

const own = { group: 'plain', list: 'trusted', link: 'trusted' } as const;

export const purposes: MailPurpose[] = [
  { purpose: 'list.confirm', placeholders: own },
  { purpose: 'list.welcome', placeholders: { ...own, archive: 'trusted', on: 'trusted' } },
  { purpose: 'list.held', placeholders: { group: 'plain', list: 'trusted', subject: 'plain' } },
  { purpose: 'list.rejected', placeholders: { group: 'plain', list: 'trusted', subject: 'plain', reason: 'plain' } },
  { purpose: 'list.moderation', placeholders: { group: 'plain', count: 'trusted', link: 'trusted' } },
];
