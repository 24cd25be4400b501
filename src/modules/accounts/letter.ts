// A mail that an account sends: the link asked for, the word of a new device. The module of mail takes it in a slot.

import type { Language } from '../../kit/languages.js';

export interface Letter {
  recipient: string;
  subject: string;
  body: string;
  language: Language;
  purpose: 'signIn' | 'account';
  /** Whether its text lets somebody in: then it is shown to nobody. */
  secret?: boolean;
}
