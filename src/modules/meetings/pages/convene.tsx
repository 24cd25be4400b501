// Convening the next meeting: what is needed now; the rules on notice and deadlines stand beside the dates that they bind.

import { addDays } from '../../../kit/dates.js';
import { sayDay } from '../../../kit/date-words.js';
import type { Asked, Page } from '../../../http/route.js';
import { Area, Choice, Field, type Mistake, Mistakes } from '../../../http/view/fields.js';
import { type Heading, ThingHead } from '../../../http/view/thing-head.js';
import type { LeadRule } from '../convening.js';

export interface ConveneForm {
  slug: string;
  acronym: string;
  heading: Heading;
  number: number;
  /** The lead times that bind this group: calendar days, and the text that says so. */
  rules: { notice: LeadRule | null };
  /** What was typed, by field. */
  typed: Record<string, string>;
  mistakes: Mistake[];
}

const DEADLINES = ['contributions', 'registration', 'visaSupport'] as const;
const MODES = ['hybrid', 'onsite', 'remote'] as const;

export function convenePage(form: ConveneForm, asked: Asked): Page {
  const { say } = asked.ctx;
  const path = `/${asked.language}/groups/${form.slug}/meetings`;
  const title = say('meetings.pages.convene');
  return {
    title: `${form.acronym}: ${title}`,
    section: '/groups',
    secret: true,
    status: form.mistakes.length > 0 ? 422 : 200,
    body: (
      <>
        <ThingHead heading={form.heading} current={path} say={say} />
        <h2>{title}</h2>
        <Mistakes mistakes={form.mistakes} say={say} />
        <form method="post" action={`${path}/convene`} data-keep="convene">
          <Dates form={form} asked={asked} />
          <Places form={form} asked={asked} />
          <Area name="agendaItems" label={say('meetings.pages.form.agenda')} hint={say('meetings.pages.form.agendaHint')} value={form.typed.agendaItems ?? ''} rows={8} mistakes={form.mistakes} />
          <div class="buttons">
            <button>{say('meetings.pages.form.convene', { number: form.number })}</button>
            <a class="button quiet" href={path}>
              {say('meetings.pages.form.cancel')}
            </a>
          </div>
        </form>
      </>
    ),
  };
}

function Dates({ form, asked }: { form: ConveneForm; asked: Asked }) {
  const { say } = asked.ctx;
  const { typed, mistakes, rules } = form;
  const input = (name: string, type: string, hint?: string, required?: boolean) => (
    <Field name={name} type={type} label={say(`meetings.pages.form.${name}`)} hint={hint} value={typed[name] ?? ''} required={required} mistakes={mistakes} />
  );
  return (
    <fieldset class="group-of-fields">
      <legend>{say('meetings.pages.form.when')}</legend>
      <div class="side-by-side">
        {input('start', 'date', rules.notice ? noticeHint(rules.notice, asked) : undefined, true)}
        {input('end', 'date', say('meetings.pages.form.endHint'))}
      </div>
      <div class="side-by-side">
        {input('startTime', 'time')}
        {input('endTime', 'time')}
        {input('timeZone', 'text', say('meetings.pages.form.timeZoneHint'), true)}
      </div>
      <div class="side-by-side">
        {DEADLINES.map((kind) => input(kind, 'date', kind === 'contributions' ? say('meetings.pages.form.contributionsHint') : undefined))}
      </div>
    </fieldset>
  );
}

function Places({ form, asked }: { form: ConveneForm; asked: Asked }) {
  const { say } = asked.ctx;
  const { typed, mistakes } = form;
  return (
    <fieldset class="group-of-fields">
      <legend>{say('meetings.pages.form.where')}</legend>
      <Choice name="mode" label={say('meetings.pages.how')} value={typed.mode ?? 'hybrid'} options={MODES.map((mode) => ({ value: mode, label: say(`meetings.pages.held.${mode}`) }))} />
      <Field name="place" label={say('meetings.pages.form.place')} hint={say('meetings.pages.form.placeHint')} value={typed.place ?? ''} mistakes={mistakes} />
      <Field name="colocated" label={say('meetings.pages.colocated')} hint={say('meetings.pages.form.colocatedHint')} value={typed.colocated ?? ''} mistakes={mistakes} />
      <p>
        <label>
          <input type="checkbox" name="registrationRequired" value="yes" checked={typed.registrationRequired !== 'no'} /> {say('meetings.pages.registrationRequired')}
        </label>
      </p>
    </fieldset>
  );
}

function noticeHint(rule: LeadRule, asked: Asked): string {
  const { say, now } = asked.ctx;
  const from = sayDay(asked.language, addDays(now.toISOString().slice(0, 10), rule.days));
  return say('meetings.pages.form.noticeRule', { days: rule.days, from, source: rule.source ?? '' });
}
