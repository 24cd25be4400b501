// The fields of the form, drawn from their table: only what is asked, what can wait told as such, the passport shown when a letter is
// wanted (by the style sheet alone, so that it needs no script).

import type { Asked } from '../../../http/route.js';
import { Area, Choice, Field, type Mistake } from '../../../http/view/fields.js';
import { COUNTRIES, countryName } from '../../../kit/countries.js';
import type { Say } from '../../../kit/words.js';
import type { FieldStanding, Typed } from '../fields.js';
import { CATEGORIES, GENDERS, type ParticipationMode } from '../registration.js';

interface Fields {
  standing: readonly FieldStanding[];
  modes: readonly ParticipationMode[];
  typed: Typed;
  mistakes: Mistake[];
  asked: Asked;
}

export function FormFields({ standing, modes, typed, mistakes, asked }: Fields) {
  const { say } = asked.ctx;
  const shown = standing.filter((one) => one.asked);
  const passport = shown.filter(({ field }) => field.when === 'visa');
  const draw = (one: FieldStanding) => <OneField one={one} modes={modes} value={typed[one.field.name] ?? ''} mistakes={mistakes} say={say} />;
  return (
    <>
      {shown.filter(({ field }) => !field.when).map(draw)}
      {passport.length > 0 ? (
        <fieldset class="group-of-fields when-visa" data-unkept="1">
          <legend>{say('participation.pages.passport')}</legend>
          <p class="hint">{say('participation.pages.passportHint')}</p>
          {passport.map(draw)}
        </fieldset>
      ) : null}
    </>
  );
}

interface One {
  one: FieldStanding;
  modes: readonly ParticipationMode[];
  value: string;
  mistakes: Mistake[];
  say: Say;
}

function OneField({ one, modes, value, mistakes, say }: One) {
  const { field, required, frozen } = one;
  const { name } = field;
  const label = say(`participation.fields.${name}`);
  const hint = [required || field.kind === 'tick' ? null : say('participation.pages.mayStayEmpty'), frozen ? say('participation.pages.frozen') : null].filter(Boolean).join(' ') || undefined;
  // Within a block that may be hidden the browser must not ask for what is not wanted: the server does.
  const must = required && !field.when;
  if (field.kind === 'tick') return <Tick name={name} label={label} checked={value === 'yes'} hint={hint} mistakes={mistakes} />;
  if (field.kind === 'area') return <Area name={name} label={label} value={value} rows={2} hint={hint} mistakes={mistakes} />;
  if (field.kind === 'choice') return <Choice name={name} label={label} value={value} hint={hint} mistakes={mistakes} options={optionsOf(name, modes, say)} />;
  return <Field name={name} label={label} value={value} hint={hint} mistakes={mistakes} required={must} maxlength={field.most} type={field.kind} autocomplete={field.autocomplete} />;
}

function Tick({ name, label, checked, hint, mistakes }: { name: string; label: string; checked: boolean; hint: string | undefined; mistakes: Mistake[] }) {
  const wrong = mistakes.find((mistake) => mistake.field === name);
  return (
    <div class="field">
      <label for={`f-${name}`}>
        <input id={`f-${name}`} type="checkbox" name={name} value="yes" checked={checked} aria-describedby={wrong ? `w-${name}` : undefined} /> {label}
      </label>
      {hint ? <p class="hint">{hint}</p> : null}
      {wrong ? (
        <p class="mistake" id={`w-${name}`}>
          {wrong.words}
        </p>
      ) : null}
    </div>
  );
}

function optionsOf(name: string, modes: readonly ParticipationMode[], say: Say): { value: string; label: string }[] {
  const open = { value: '', label: '–' };
  if (name === 'mode') return modes.map((mode) => ({ value: mode, label: say(`participation.modes.${mode}`) }));
  if (name === 'gender') return [open, ...GENDERS.map((gender) => ({ value: gender, label: say(`participation.genders.${gender}`) }))];
  if (name === 'category') return [open, ...CATEGORIES.map((category) => ({ value: category, label: say(`participation.categories.${category}`) }))];
  return [open, ...countriesIn(say)];
}

const sorted = new Map<string, { value: string; label: string }[]>();

/** The Member States in the order of the reader's alphabet; sorting them takes longer than the rest of the page. */
function countriesIn({ language }: Say): { value: string; label: string }[] {
  const known = sorted.get(language);
  if (known) return known;
  const made = COUNTRIES.map((code) => ({ value: code, label: countryName(language, code) })).sort((one, other) => one.label.localeCompare(other.label, language));
  sorted.set(language, made);
  return made;
}
