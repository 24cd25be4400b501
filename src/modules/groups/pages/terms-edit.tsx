// Writing terms of reference: a new version, or another language of the newest; what differs is shown before it is kept.

import type { Asked, Page } from '../../../http/route.js';
import { Area, Choice, Field, type Mistake, Mistakes } from '../../../http/view/fields.js';
import { Notice } from '../../../http/view/pieces.js';
import { ThingHead } from '../../../http/view/thing-head.js';
import { ENDONYMS, LANGUAGES, type Language, directionOf } from '../../../kit/languages.js';
import { groupHeading, groupPath } from '../heading.js';
import type { GroupBrief } from '../shapes.js';
import { ChangedClauses, type ClauseDifference } from './terms.js';

export interface TermsForm {
  group: GroupBrief;
  /** The language that is written in; those in which the newest version stands. */
  language: Language;
  languages: Language[];
  /** The newest version; 0 when there is none. */
  version: number;
  seen: string;
  typed: Record<string, string>;
  mistakes: Mistake[];
  /** What would be kept, against what stands; null while it is being typed. */
  preview: { clauses: ClauseDifference[]; apart: string[] } | null;
}

export function termsEditPage(form: TermsForm, asked: Asked): Page {
  const { say } = asked.ctx;
  const { group } = form;
  const title = say(form.version === 0 ? 'groups.pages.terms.edit.first' : 'groups.pages.terms.edit.open');
  return {
    title: `${group.acronym}: ${title}`,
    section: '/groups',
    secret: true,
    status: form.mistakes.length > 0 ? 422 : 200,
    body: (
      <>
        <ThingHead heading={groupHeading(group, say)} current={groupPath(asked.language, group.slug, 'terms')} say={say} />
        <h2>{title}</h2>
        <Mistakes mistakes={form.mistakes} say={say} />
        {form.preview ? <Preview form={form} preview={form.preview} asked={asked} /> : <Typing form={form} asked={asked} />}
      </>
    ),
  };
}

function Typing({ form, asked }: { form: TermsForm; asked: Asked }) {
  const { say } = asked.ctx;
  const { typed, mistakes } = form;
  const path = groupPath(asked.language, form.group.slug, 'terms');
  const kinds = ['version', 'language'].map((value) => ({ value, label: say(`groups.pages.terms.edit.as.${value}`, { number: value === 'version' ? form.version + 1 : form.version }) }));
  return (
    <>
      <nav class="chooser" aria-label={say('groups.pages.terms.edit.language')}>
        <span class="label">{say('groups.pages.terms.edit.language')}</span>
        {LANGUAGES.map((language) => (
          <a href={`${path}/edit?language=${language}`} lang={language} dir={directionOf(language)} aria-current={language === form.language ? 'true' : undefined}>
            {ENDONYMS[language]}
          </a>
        ))}
      </nav>
      <form method="post" action={`${path}/edit`}>
        <input type="hidden" name="seen" value={form.seen} />
        <input type="hidden" name="language" value={form.language} />
        {form.version > 0 ? <Choice name="as" label={say('groups.pages.terms.edit.as')} value={typed.as ?? 'version'} options={kinds} /> : null}
        <div class="side-by-side">
          <Field name="since" type="date" label={say('groups.pages.terms.edit.since')} hint={say('groups.pages.terms.edit.sinceHint')} value={typed.since ?? ''} mistakes={mistakes} />
          <Field name="source" label={say('groups.pages.terms.edit.source')} hint={say('groups.pages.terms.edit.sourceHint')} value={typed.source ?? ''} maxlength={200} mistakes={mistakes} />
        </div>
        <div lang={form.language} dir={directionOf(form.language)}>
          <Area name="text" label={say('groups.pages.terms.edit.text', { language: ENDONYMS[form.language] })} hint={say('groups.pages.terms.edit.textHint')} value={typed.text ?? ''} rows={24} required mistakes={mistakes} />
        </div>
        <div class="buttons">
          <button name="step" value="show">
            {say('groups.pages.terms.edit.show')}
          </button>
          <a class="button quiet" href={path}>
            {say('groups.pages.terms.edit.cancel')}
          </a>
        </div>
      </form>
    </>
  );
}

function Preview({ form, preview, asked }: { form: TermsForm; preview: NonNullable<TermsForm['preview']>; asked: Asked }) {
  const { say } = asked.ctx;
  const path = groupPath(asked.language, form.group.slug, 'terms');
  return (
    <>
      <h3>{say('groups.pages.terms.edit.differs', { language: ENDONYMS[form.language] })}</h3>
      {preview.apart.length > 0 ? (
        <Notice tone="warn">
          <p>{say('groups.pages.terms.edit.apart', { numbers: preview.apart.join(', ') })}</p>
        </Notice>
      ) : null}
      <ChangedClauses clauses={preview.clauses} language={form.language} say={say} />
      <form method="post" action={`${path}/edit`}>
        <input type="hidden" name="seen" value={form.seen} />
        {Object.entries({ ...form.typed, language: form.language }).map(([name, value]) => (
          <input type="hidden" name={name} value={value} />
        ))}
        <div class="buttons">
          <button name="step" value="keep">
            {say('groups.pages.terms.edit.keep')}
          </button>
          <button class="quiet" name="step" value="edit">
            {say('groups.pages.terms.edit.further')}
          </button>
        </div>
      </form>
    </>
  );
}
