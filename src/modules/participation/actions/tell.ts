// The mails about a registration, posted in the transaction in which it happens, in the words that the group, else the house, has for
// them: an acknowledgement says that it arrived, only the confirmation carries the number.

import { isLanguage } from '../../../kit/languages.js';
import type { Ctx } from '../../../storage/index.js';
import { postTemplate } from '../../mail/actions.js';
import { mailSettings } from '../../mail/index.js';
import { type RegistrationTold, registrationValues } from '../mail-values.js';
import type { FormKnown } from '../reads/form.js';

export type Told = 'received' | 'waiting' | 'approved' | 'offered' | 'refused' | 'withdrawn' | 'lapsed' | 'changed' | 'visaLetter';

export interface Telling {
  known: FormKnown;
  what: Told;
  registration: RegistrationTold & { id: string; email: string; language: string };
  origin: string | null;
}

/** Posts the mail to whom the registration is, in their language. */
export async function tell(ctx: Ctx, { known, what, registration, origin }: Telling): Promise<void> {
  const language = isLanguage(registration.language) ? registration.language : 'en';
  const values = registrationValues(known, registration, origin ?? mailSettings().origin, ctx.sayIn(language));
  const purpose = what === 'approved' && registration.mode === 'remote' ? 'registration.approvedRemote' : `registration.${what}`;
  await postTemplate(ctx, { purpose, recipient: registration.email, language, groupId: known.form.group.id, values, replyTo: known.contact ?? '' });
}
