// The words of mails: the house's, and those that a group has of its own.

import { z } from 'zod';
import { type Asked, acting, type Outcome, type Posted, type Route, reading } from '../../../http/index.js';
import { mistakesIn, typedIn } from '../../../http/mistakes.js';
import { languageShape } from '../../../http/shapes.js';
import { isLanguage, type Language } from '../../../kit/languages.js';
import { refuse } from '../../../kit/refusals.js';
import { dropTemplate, setTemplate } from '../actions.js';
import { askedGroup, askedGroupId } from '../asked-group.js';
import { type TemplatesShown, templatesPage } from '../pages/templates.js';
import { templatesFor } from '../reads.js';
import { fill } from '../template.js';

const shape = z.object({ purpose: z.string(), language: languageShape, own: z.boolean(), subject: z.string(), body: z.string() });

const query = { purpose: 'what the mail is for', language: 'the language of its words' };
const json = { schema: shape, of: ({ purpose, language, own, text }: TemplatesShown) => ({ purpose, language, own, ...text }) };

export const templateRoutes: Route[] = [
  reading({ path: '/outbox/templates', right: 'secretariat', summary: 'The words of the mails of the house', query, read: (asked) => shown(asked, null), html: templatesPage, json }),
  acting({ path: '/outbox/templates', right: 'secretariat', summary: 'Set the words of a mail of the house', act: (posted) => take(posted, null) }),
  reading({
    path: '/groups/:group/mail/templates',
    right: 'officer',
    groupOf: askedGroupId,
    summary: 'The words of the mails of a group',
    query,
    read: async (asked) => shown(asked, await askedGroup(asked)),
    html: templatesPage,
    json,
  }),
  acting({
    path: '/groups/:group/mail/templates',
    right: 'officer',
    groupOf: askedGroupId,
    summary: 'Set or drop the words that a group has of its own',
    act: async (posted) => take(posted, await askedGroup(posted)),
  }),
];

async function shown(asked: Asked, group: TemplatesShown['group'], back: Pick<TemplatesShown, 'typed' | 'mistakes'> = { typed: null, mistakes: [] }): Promise<TemplatesShown> {
  const { ctx } = asked;
  const purposes = ctx.slot('mailPurposes');
  const wanted = back.typed?.purpose ?? asked.query.get('purpose');
  const purpose = purposes.find((one) => one.purpose === wanted) ?? purposes[0] ?? refuse({ code: 'http.noPage', kind: 'missing' });
  const inLanguage = back.typed?.language ?? asked.query.get('language');
  const language: Language = isLanguage(inLanguage) ? inLanguage : asked.language;
  const template = (await templatesFor(ctx.db, purpose.purpose, group?.id ?? null))[language];
  const text = back.typed ? { subject: back.typed.subject ?? '', body: back.typed.body ?? '' } : { subject: template?.subject ?? '', body: template?.body ?? '' };
  const sample = (await purpose.sample?.(ctx, group?.id ?? null, ctx.sayIn(language))) ?? null;
  return {
    ...{ group, purposes: purposes.map((one) => one.purpose), purpose: purpose.purpose, language, placeholders: purpose.placeholders },
    own: Boolean(group && template?.groupId),
    text,
    preview: sample ? fill(text, purpose.placeholders, sample) : null,
    ...back,
  };
}

async function take(posted: Posted, group: TemplatesShown['group']): Promise<Outcome> {
  const { ctx, form, language: page } = posted;
  const typed = { ...typedIn(form), body: form.get('body') ?? '' } as Record<string, string>;
  const known = ctx.slot('mailPurposes').some((one) => one.purpose === typed.purpose);
  const language = isLanguage(typed.language) ? typed.language : null;
  if (!known || !language) refuse({ code: 'mail.noTemplate', kind: 'input' });
  const of = { purpose: typed.purpose as string, language: language as Language, groupId: group?.id ?? null };
  const go = `/${page}${group ? `/groups/${group.slug}/mail/templates` : '/outbox/templates'}?purpose=${of.purpose}&language=${of.language}`;
  if (typed.step === 'drop' && group) {
    await dropTemplate(ctx, { ...of, groupId: group.id });
    return { go, said: ctx.say('mail.templates.dropped') };
  }
  if (typed.step === 'try') return { page: templatesPage(await shown(posted, group, { typed, mistakes: [] }), posted) };
  const mistakes = await mistakesIn(() => setTemplate(ctx, of, { subject: typed.subject ?? '', body: typed.body ?? '' }), ctx.say, 'body');
  if (mistakes) return { page: templatesPage(await shown(posted, group, { typed, mistakes }), posted) };
  return { go, said: ctx.say('mail.templates.kept') };
}
