// The form for a body, new or known.

import type { Asked, Page } from '../../../http/route.js';
import { CountryChoice } from '../../../http/view/country-choice.js';
import { Area, Choice, Field, type Mistake, Mistakes } from '../../../http/view/fields.js';
import { Crumbs } from '../../../http/view/pieces.js';
import { ENDONYMS, LANGUAGES } from '../../../kit/languages.js';
import { BODY_KINDS, MEMBERSHIPS } from '../body.js';
import { bodyPath } from '../heading.js';

export interface BodyForm {
  /** Null for a new one. */
  slug: string | null;
  typed: Record<string, string>;
  mistakes: Mistake[];
}

export function bodyFormPage({ slug, typed, mistakes }: BodyForm, asked: Asked): Page {
  const { say } = asked.ctx;
  const title = say(slug ? 'bodies.change' : 'bodies.add');
  const field = (name: string) => ({ name, value: typed[name] ?? '', mistakes });
  const body = (
    <>
      <Crumbs trail={[{ path: `/${asked.language}/bodies`, label: say('bodies.title') }]} say={say} />
      <header class="head">
        <h1>{title}</h1>
      </header>
      <Mistakes mistakes={mistakes} say={say} />
      <form method="post" action={slug ? bodyPath(asked.language, slug, 'edit') : `/${asked.language}/bodies/new`} data-keep="body">
        <div class="side-by-side">
          <Field {...field('acronym')} label={say('bodies.acronym')} maxlength={60} />
          <Choice {...field('kind')} label={say('bodies.kind')} options={BODY_KINDS.map((kind) => ({ value: kind, label: say(`bodies.kinds.${kind}`) }))} />
          <Choice {...field('membership')} label={say('bodies.membership')} hint={say('bodies.membershipHint')} options={[{ value: '', label: '–' }, ...MEMBERSHIPS.map((one) => ({ value: one, label: say(`bodies.memberships.${one}`) }))]} />
          <CountryChoice name="country" label={say('bodies.country')} value={typed.country ?? null} none="–" mistakes={mistakes} say={say} />
        </div>
        <fieldset class="group-of-fields">
          <legend>{say('bodies.names')}</legend>
          {LANGUAGES.map((language) => (
            <Field {...field(`name-${language}`)} label={ENDONYMS[language]} maxlength={200} />
          ))}
        </fieldset>
        <Area {...field('aliases')} label={say('bodies.aliases')} hint={say('bodies.aliasesHint')} rows={4} />
        <div class="side-by-side">
          <Field {...field('parent')} label={say('bodies.parent')} hint={say('bodies.parentHint')} maxlength={200} />
          <Field {...field('studyGroups')} label={say('bodies.studyGroups')} hint={say('bodies.studyGroupsHint')} maxlength={300} />
          <Field {...field('web')} type="url" label={say('bodies.web')} maxlength={300} />
          <Field {...field('endedOn')} type="date" label={say('bodies.endedOn')} />
        </div>
        <div class="buttons">
          <button>{say('bodies.save')}</button>
        </div>
      </form>
    </>
  );
  return { title, section: '/bodies', body, secret: true, status: mistakes.length > 0 ? 422 : 200 };
}
