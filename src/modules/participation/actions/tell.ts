// The mails about a registration, posted in the transaction in which it happens: an acknowledgement says that it arrived, only the
// confirmation carries the number.

import { sayDates, sayInstant } from '../../../kit/date-words.js';
import { inLanguage, isLanguage } from '../../../kit/languages.js';
import type { Ctx } from '../../../storage/index.js';
import { post } from '../../mail/actions.js';
import { placeWords } from '../../meetings/index.js';
import type { FormKnown } from '../reads/form.js';
import type { ParticipationMode } from '../registration.js';

export type Told = 'received' | 'waiting' | 'approved' | 'offered' | 'refused' | 'withdrawn' | 'lapsed' | 'changed' | 'visaLetter';

export interface Telling {
  known: FormKnown;
  what: Told;
  registration: { id: string; name: string; email: string; language: string; mode: ParticipationMode; number: number | null; reason?: string | null; offeredUntil?: Date | null };
  origin: string | null;
}

/** Posts the mail to whom the registration is, in their language. */
export async function tell(ctx: Ctx, { known, what, registration, origin }: Telling): Promise<void> {
  const { form, meeting, contact } = known;
  const language = isLanguage(registration.language) ? registration.language : 'en';
  const say = ctx.sayIn(language);
  const values = {
    name: registration.name,
    group: form.group.acronym,
    groupName: inLanguage(form.group.name, language)?.text ?? form.group.acronym,
    meeting: form.number,
    dates: sayDates(language, form.start, form.end),
    place: placeWords(meeting, say),
    mode: say(`participation.modes.${registration.mode}`),
    number: registration.number === null ? '' : String(registration.number),
    reason: registration.reason ?? '',
    until: registration.offeredUntil ? sayInstant(language, registration.offeredUntil, form.timeZone ?? 'Europe/Zurich') : '',
    zone: form.timeZone ?? 'Europe/Zurich',
  };
  const link = origin ? say('participation.mail.link', { link: `${origin}/${language}/groups/${form.group.slug}/meetings/${form.number}/registration` }) : '';
  const body = [say('participation.mail.greeting', values), say(`participation.mail.${what}.text`, values), link, say('participation.mail.closing', values)].filter(Boolean).join('\n\n');
  await post(ctx, { recipient: registration.email, subject: say(`participation.mail.${what}.subject`, values), body, language, purpose: `registration.${what}`, groupId: form.group.id, replyTo: contact ?? '' });
}
