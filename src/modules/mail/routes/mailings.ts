// One mailing: read in every language with the facts of a real recipient, changed, released or discarded.

import { z } from 'zod';
import { type Asked, acting, type Outcome, type Posted, type Route, reading } from '../../../http/index.js';
import { mistakesIn, typedIn } from '../../../http/mistakes.js';
import { languageShape } from '../../../http/shapes.js';
import { isLanguage, type Language } from '../../../kit/languages.js';
import { refuse } from '../../../kit/refusals.js';
import { changeMailing, discardMailing, releaseMailing, renewMailing } from '../actions.js';
import { purposeOf } from '../known-purpose.js';
import { MAILING_STATES } from '../mailing.js';
import { type MailingShown, mailingPage } from '../pages/mailing.js';
import { countsByState, groupOfMailing, mailingById, type RecipientRow, recipientsOf } from '../reads.js';
import { fill } from '../template.js';

const PATH = '/outbox/mailings/:mailing';
const groupOf = ({ ctx, params }: Asked) => groupOfMailing(ctx.db, params.mailing ?? '');

export const mailingRoutes: Route[] = [
  reading({
    path: PATH,
    right: 'officer',
    groupOf,
    summary: 'A mailing with its words and recipients, as it will be read',
    query: { language: 'a language of its words', recipient: 'a recipient whose mail is shown' },
    read: (asked) => shown(asked),
    html: mailingPage,
    json: {
      schema: z.object({
        ...{ id: z.string(), purpose: z.string(), state: z.enum(MAILING_STATES), language: languageShape, subject: z.string(), body: z.string() },
        languages: z.array(z.object({ language: languageShape, count: z.number() })),
      }),
      of: ({ mailing, language, preview }) => ({ id: mailing.id, purpose: mailing.purpose, state: mailing.state, language, ...preview, languages: mailing.languages }),
    },
  }),
  acting({
    path: PATH,
    right: 'officer',
    groupOf,
    summary: 'Change the words of a mailing in one language',
    act: change,
  }),
  acting({
    path: `${PATH}/:step`,
    right: 'officer',
    groupOf,
    summary: 'Release or discard a mailing, or find its recipients anew',
    act: async ({ ctx, params, language }) => {
      const { mailing = '', step = '' } = params;
      const go = `/${language}/outbox/mailings/${mailing}`;
      if (!(await mailingById(ctx.db, mailing))) refuse({ code: 'mail.noMailing', kind: 'missing' });
      if (step === 'release') return { go, said: ctx.say('mail.mailing.released', { count: (await releaseMailing(ctx, mailing)).recipients }) };
      if (step === 'renew') return { go, said: ctx.say('mail.mailing.renewed', { count: (await renewMailing(ctx, mailing)).recipients }) };
      if (step !== 'discard') refuse({ code: 'http.noPage', kind: 'missing' });
      await discardMailing(ctx, mailing);
      return { go, said: ctx.say('mail.mailing.discarded') };
    },
  }),
];

async function shown(asked: Asked, back: Pick<MailingShown, 'typed' | 'mistakes'> = { typed: null, mistakes: [] }): Promise<MailingShown> {
  const { ctx, params, query } = asked;
  const mailing = (await mailingById(ctx.db, params.mailing ?? '')) ?? refuse({ code: 'mail.noMailing', kind: 'missing' });
  const wanted = back.typed?.language ?? query.get('language');
  const written = Object.keys(mailing.texts) as Language[];
  // One in which somebody reads it goes before one that only we read.
  const readIn = mailing.languages.filter(({ count, language: one }) => count > 0 && written.includes(one)).map(({ language: one }) => one);
  const language = isLanguage(wanted) && (written.includes(wanted) || back.typed) ? wanted : (readIn.find((one) => one === asked.language) ?? readIn[0] ?? written[0] ?? 'en');
  const recipients = await recipientsOf(ctx.db, mailing.id, { language, limit: 50 });
  const chosen = recipients.find((one) => one.id === query.get('recipient')) ?? recipients[0] ?? null;
  const purpose = purposeOf(ctx, mailing.purpose);
  const text = back.typed ? { subject: back.typed.subject ?? '', body: back.typed.body ?? '' } : (mailing.texts[language] ?? { subject: '', body: '' });
  const shared = (await purpose.values?.(ctx, mailing.about, ctx.sayIn(language))) ?? null;
  return {
    ...{ mailing, language, written, recipients, chosen, text, gone: Boolean(purpose.values) && shared === null, placeholders: Object.keys(purpose.placeholders) },
    preview: fill(text, purpose.placeholders, { ...shared, ...(chosen as RecipientRow | null)?.values }),
    counts: mailing.state === 'released' ? await countsByState(ctx.db, { mailingId: mailing.id }) : {},
    ...back,
  };
}

async function change(posted: Posted): Promise<Outcome> {
  const { ctx, params, form, language: page } = posted;
  const typed = typedIn(form);
  const language: Language = isLanguage(typed.language) ? typed.language : page;
  const mailing = params.mailing ?? '';
  if (!(await mailingById(ctx.db, mailing))) refuse({ code: 'mail.noMailing', kind: 'missing' });
  const text = { subject: typed.subject ?? '', body: form.get('body') ?? '' };
  const mistakes = await mistakesIn(() => changeMailing(ctx, mailing, language, text), ctx.say, 'body');
  if (mistakes) return { page: mailingPage(await shown(posted, { typed: { ...text, language }, mistakes }), posted) };
  return { go: `/${page}/outbox/mailings/${mailing}?language=${language}`, said: ctx.say('mail.mailing.changed') };
}
