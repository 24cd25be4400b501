// Setting the form of a meeting: its days beside those that the rules give, who approves, places, who sees the list, the fields, and
// what only approved participants are told.

import type { Asked, Page } from '../../../http/route.js';
import { Choice, Field, type Mistake } from '../../../http/view/fields.js';
import type { Heading } from '../../../http/view/thing-head.js';
import { sayDate } from '../../../kit/date-words.js';
import type { FormField } from '../fields.js';
import type { ParticipationMode } from '../registration.js';
import type { WindowDay, Windows } from '../windows.js';
import { framedPage } from './frame.js';

export interface SettingsForm {
  slug: string;
  acronym: string;
  number: number;
  heading: Heading;
  zone: string;
  /** What would hold if nothing were set. */
  byRule: Windows;
  modes: readonly ParticipationMode[];
  taken: Partial<Record<ParticipationMode, number>>;
  fields: readonly FormField[];
  typed: Record<string, string>;
  mistakes: Mistake[];
}

const POINTS = ['opens', 'closes', 'changes', 'visa'] as const;

export function settingsPage(form: SettingsForm, asked: Asked): Page {
  const { say } = asked.ctx;
  const base = `/${asked.language}/groups/${form.slug}/meetings/${form.number}`;
  const title = say('participation.pages.settingsOf', { meeting: form.number });
  return framedPage(
    { ...form, title },
    asked,
    <form method="post" action={`${base}/registration-form`}>
      <Days form={form} asked={asked} />
      <Who form={form} asked={asked} />
      <FieldRows form={form} asked={asked} />
      <Told form={form} asked={asked} />
      <div class="buttons">
        <button>{say('participation.pages.keep')}</button>
        <a class="button quiet" href={`${base}/participants`}>
          {say('participation.pages.back')}
        </a>
      </div>
    </form>,
  );
}

function Days({ form, asked }: { form: SettingsForm; asked: Asked }) {
  const { say } = asked.ctx;
  const hint = (day: WindowDay) =>
    say(`participation.pages.by.${day.by}`, { on: sayDate(asked.language, day.on), source: day.source ?? '' });
  return (
    <fieldset class="group-of-fields">
      <legend>{say('participation.pages.days')}</legend>
      <div class="side-by-side">
        {POINTS.map((point) => (
          <Field name={point} type="date" label={say(`participation.pages.window.${point}`)} hint={hint(form.byRule[point])} value={form.typed[point] ?? ''} mistakes={form.mistakes} />
        ))}
      </div>
    </fieldset>
  );
}

function Who({ form, asked }: { form: SettingsForm; asked: Asked }) {
  const { say } = asked.ctx;
  const { typed, mistakes } = form;
  const options = (name: string, values: readonly string[]) => values.map((value) => ({ value, label: say(`participation.pages.${name}.${value}`) }));
  return (
    <fieldset class="group-of-fields">
      <legend>{say('participation.pages.who')}</legend>
      <Choice name="approval" label={say('participation.pages.approvedBy')} value={typed.approval ?? ''} options={options('approval', ['focalPoint', 'secretariat', 'none'])} />
      <Choice name="listedFor" label={say('participation.pages.listSeen')} value={typed.listedFor ?? ''} options={options('listedFor', ['leaders', 'participants', 'public'])} />
      <div class="side-by-side">
        {form.modes.map((mode) => (
          <Field
            name={`places.${mode}`}
            type="number"
            label={say('participation.pages.placesFor', { mode: say(`participation.modes.${mode}`) })}
            hint={say('participation.pages.placesHint', { taken: form.taken[mode] ?? 0 })}
            value={typed[`places.${mode}`] ?? ''}
            mistakes={mistakes}
          />
        ))}
        <Field name="offerHours" type="number" label={say('participation.pages.offerHours')} value={typed.offerHours ?? ''} required mistakes={mistakes} />
      </div>
    </fieldset>
  );
}

function FieldRows({ form, asked }: { form: SettingsForm; asked: Asked }) {
  const { say } = asked.ctx;
  const cell = (name: string, what: 'requiredFrom' | 'frozenFrom', label: string) => (
    <td data-label={say(`participation.columns.${what}`)}>
      <input type="date" name={`${what}.${name}`} value={form.typed[`${what}.${name}`] ?? ''} aria-label={`${label}: ${say(`participation.columns.${what}`)}`} />
    </td>
  );
  return (
    <details class="act" open={form.fields.some(({ name }) => form.typed[`requiredFrom.${name}`] || form.typed[`frozenFrom.${name}`])}>
      <summary>{say('participation.pages.fieldsSet')}</summary>
      <p class="hint">{say('participation.pages.fieldsHint')}</p>
      <table class="cards">
        <thead>
          <tr>
            {['field', 'asked', 'requiredFrom', 'frozenFrom'].map((head) => (
              <th scope="col">{say(`participation.columns.${head}`)}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {form.fields.map(({ name, optional }) => {
            const label = say(`participation.fields.${name}`);
            return (
              <tr>
                <th scope="row">{label}</th>
                <td data-label={say('participation.columns.asked')}>
                  {optional ? <input type="checkbox" name={`asked.${name}`} value="yes" checked={form.typed[`asked.${name}`] === 'yes'} aria-label={`${label}: ${say('participation.columns.asked')}`} /> : say('participation.pages.yes')}
                </td>
                {cell(name, 'requiredFrom', label)}
                {cell(name, 'frozenFrom', label)}
              </tr>
            );
          })}
        </tbody>
      </table>
    </details>
  );
}

function Told({ form, asked }: { form: SettingsForm; asked: Asked }) {
  const { say } = asked.ctx;
  const { typed, mistakes } = form;
  return (
    <fieldset class="group-of-fields">
      <legend>{say('participation.pages.access')}</legend>
      <p class="hint">{say('participation.pages.secretsHint')}</p>
      <Field name="link" type="url" label={say('participation.pages.remoteLink')} value={typed.link ?? ''} mistakes={mistakes} />
      <Field name="linkFrom" type="datetime-local" label={say('participation.pages.linkShown')} hint={form.zone} value={typed.linkFrom ?? ''} mistakes={mistakes} />
      <div class="side-by-side">
        <Field name="network" label={say('participation.pages.network')} value={typed.network ?? ''} mistakes={mistakes} />
        <Field name="password" label={say('participation.pages.password')} value={typed.password ?? ''} mistakes={mistakes} />
      </div>
    </fieldset>
  );
}
