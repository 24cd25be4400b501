// The names of a person, one in each script: with what they are made of, or whole.

import type { Asked, Page } from '../../../http/route.js';
import { Field, type Mistake, Mistakes } from '../../../http/view/fields.js';
import { CountryChoice } from '../../../http/view/country-choice.js';
import { Crumbs } from '../../../http/view/pieces.js';

/** Rows of names in the form: as many scripts as a person writes a name in, and one more. */
export const NAME_ROWS = 5;

export interface NamesForm {
  /** Where it is sent, and where one comes from. */
  path: string;
  back: { path: string; label: string };
  /** Whether a person is made known, with an address and an affiliation. */
  fresh: boolean;
  rows: number;
  typed: Record<string, string>;
  mistakes: Mistake[];
}

export function namesPage(form: NamesForm, asked: Asked): Page {
  const { say } = asked.ctx;
  const title = say(form.fresh ? 'people.add' : 'people.changeNames');
  const field = (name: string) => ({ name, value: form.typed[name] ?? '', mistakes: form.mistakes });
  const body = (
    <>
      <Crumbs trail={[form.back]} say={say} />
      <header class="head">
        <h1>{title}</h1>
      </header>
      <p class="soft">{say('people.namesLead')}</p>
      <Mistakes mistakes={form.mistakes} say={say} />
      <form method="post" action={form.path} data-keep="names">
        {Array.from({ length: form.rows }, (_, row) => (
          <fieldset class="group-of-fields">
            <legend>{say('people.nameNumber', { number: row + 1 })}</legend>
            <div class="side-by-side">
              <Field {...field(`title-${row}`)} label={say('people.nameTitle')} maxlength={40} />
              <Field {...field(`given-${row}`)} label={say('people.given')} maxlength={120} />
              <Field {...field(`family-${row}`)} label={say('people.family')} maxlength={120} />
            </div>
            <Field {...field(`written-${row}`)} label={say('people.written')} hint={say('people.writtenHint')} maxlength={120} />
            <p>
              <label>
                <input type="checkbox" name={`first-${row}`} value="yes" checked={form.typed[`first-${row}`] === 'yes'} /> {say('people.familyFirst')}
              </label>
            </p>
          </fieldset>
        ))}
        {form.fresh ? (
          <fieldset class="group-of-fields">
            <legend>{say('people.reach')}</legend>
            <Field {...field('email')} type="email" label={say('people.email')} maxlength={254} />
            <Field {...field('body')} label={say('people.body')} hint={say('people.bodyHint')} maxlength={200} />
            <Field {...field('title')} label={say('people.position')} maxlength={120} />
            <CountryChoice name="country" label={say('people.country')} value={form.typed.country ?? null} none="–" mistakes={form.mistakes} say={say} />
          </fieldset>
        ) : null}
        <div class="buttons">
          <button>{say('people.save')}</button>
        </div>
      </form>
    </>
  );
  return { title, section: '/people', body, secret: true, status: form.mistakes.length > 0 ? 422 : 200 };
}
