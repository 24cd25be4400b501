// What mails about proposals are for.

import type { MailPurpose } from '../mail/index.js';

export const purposes: MailPurpose[] = [
  { purpose: 'roadmap.proposed', placeholders: { group: 'plain', person: 'plain', proposal: 'plain', reason: 'plain', link: 'trusted' } },
  { purpose: 'roadmap.decided', placeholders: { group: 'plain', decisions: 'trusted', link: 'trusted' } },
];
