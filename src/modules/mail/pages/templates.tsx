// The words of mails for one purpose in one language, with the placeholders that it knows and the trust that each has.

import type { Asked, Page } from '../../../http/index.js';
import { Area, Choice, Field, type Mistake, Mistakes } from '../../../http/view/fields.js';
import { Crumbs, Notice } from '../../../http/view/pieces.js';
import { directionOf, ENDONYMS, LANGUAGES, type Language } from '../../../kit/languages.js';
import { type GroupBrief, groupPath } from '../../groups/index.js';
import { purposeWords } from '../purpose-words.js';
import type { Placeholders, TemplateText } from '../template.js';

export interface TemplatesShown {
  group: GroupBrief | null;
  purposes: string[];
  purpose: string;
  language: Language;
  placeholders: Placeholders;
  /** Whether the group has words of its own here. */
  own: boolean;
  text: TemplateText;
  /** As a reader of a recent case would have got it; null when there is none. */
  preview: TemplateText | null;
  typed: Record<string, string> | null;
  mistakes: Mistake[];
}

export function templatesPage(shown: TemplatesShown, asked: Asked): Page {
  const { say } = asked.ctx;
  const { group, purpose, language, mistakes } = shown;
  const page = asked.language;
  const path = group ? groupPath(page, group.slug, 'mail/templates') : `/${page}/outbox/templates`;
  const trail = group ? [{ path: groupPath(page, group.slug), label: <bdi>{group.acronym}</bdi> }, { path: groupPath(page, group.slug, 'mail'), label: say('mail.group.title') }] : [{ path: `/${page}/outbox`, label: say('mail.outbox') }];
  const body = (
    <>
      <Crumbs trail={trail} say={say} />
      <div class="head">
        <h1>{say('mail.templates.title')}</h1>
        <p class="soft">{say(group ? 'mail.templates.leadGroup' : 'mail.templates.lead')}</p>
      </div>
      <form method="get" action={path} class="filters">
        <Choice name="purpose" label={say('mail.templates.purpose')} value={purpose} options={shown.purposes.map((one) => ({ value: one, label: purposeWords(one, say) }))} />
        <Choice name="language" label={say('mail.templates.language')} value={language} options={LANGUAGES.map((one) => ({ value: one, label: ENDONYMS[one] }))} />
        <button class="quiet">{say('mail.templates.choose')}</button>
      </form>
      {group ? <Notice title={say(shown.own ? 'mail.templates.own' : 'mail.templates.house')} /> : null}
      <Mistakes mistakes={mistakes} say={say} />
      <form method="post" action={path} data-keep="template">
        <input type="hidden" name="purpose" value={purpose} />
        <input type="hidden" name="language" value={language} />
        <Known placeholders={shown.placeholders} asked={asked} />
        <div lang={language} dir={directionOf(language)}>
          <Field name="subject" label={say('mail.subject')} value={shown.text.subject} required maxlength={200} mistakes={mistakes} />
          <Area name="body" label={say('mail.body')} value={shown.text.body} rows={18} required mistakes={mistakes} />
        </div>
        <div class="buttons">
          <button>{say('mail.keep')}</button>
          <button class="quiet" name="step" value="try">
            {say('mail.templates.try')}
          </button>
          {shown.own ? (
            <button class="quiet" name="step" value="drop">
              {say('mail.templates.drop')}
            </button>
          ) : null}
        </div>
      </form>
      <Preview shown={shown} asked={asked} />
    </>
  );
  return { title: say('mail.templates.title'), body, section: group ? '/groups' : '/outbox', secret: true, status: mistakes.length > 0 ? 422 : 200 };
}

function Preview({ shown: { preview, language }, asked }: { shown: TemplatesShown; asked: Asked }) {
  const { say } = asked.ctx;
  return (
    <section aria-labelledby="preview">
      <h2 id="preview">{say('mail.mailing.preview')}</h2>
      {preview ? (
        <>
          <p class="soft small">{say('mail.templates.sample')}</p>
          <div class="quoted" lang={language} dir={directionOf(language)}>
            <p>
              <strong>{preview.subject}</strong>
            </p>
            <p class="kept-lines">{preview.body}</p>
          </div>
        </>
      ) : (
        <p class="soft">{say('mail.templates.noSample')}</p>
      )}
    </section>
  );
}

function Known({ placeholders, asked }: { placeholders: Placeholders; asked: Asked }) {
  const { say } = asked.ctx;
  return (
    <details>
      <summary class="small">{say('mail.placeholders')}</summary>
      <ul class="plain-list small">
        {Object.entries(placeholders).map(([name, trust]) => (
          <li>
            <code>
              <bdi>{`{${name}}`}</bdi>
            </code>{' '}
            <span class="soft">{say(`mail.trust.${trust}`)}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}
