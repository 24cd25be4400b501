// The fields of a meeting, for convening and changing it: the rules on notice stand beside the dates that they bind.

import type { Asked } from '../../../http/route.js';
import { Area, Choice, Field, type Mistake } from '../../../http/view/fields.js';
import { sayDay } from '../../../kit/date-words.js';
import { addDays } from '../../../kit/dates.js';
import { kindIn } from '../convene-form.js';
import type { LeadRule } from '../convening.js';
import { type LeadTimeKept, leadTimeFor, leadTimeSource } from '../../groups/index.js';
import { OWN_DEADLINES } from '../own-lead-times.js';
import { deadlineWords } from '../words.js';

export interface MeetingFields {
  /** The lead times that bind this group: calendar days, and the text that says so. */
  rules: { notice: LeadRule | null; own?: readonly LeadTimeKept[] };
  /** What was typed, by field. */
  typed: Record<string, string>;
  mistakes: Mistake[];
  /** Fields of deadlines beyond those that every form has: `translation`, `other.2`. */
  further?: string[];
  /** Whether it may be left open how it is held. */
  modeOpen?: boolean;
}

const MODES = ['hybrid', 'onsite', 'remote'] as const;

export function Dates({ form, asked }: { form: MeetingFields; asked: Asked }) {
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
        {OWN_DEADLINES.map((kind) => input(kind, 'date', ownHint(form, kind, asked) ?? (kind === 'contributions' ? say('meetings.pages.form.contributionsHint') : undefined)))}
        {(form.further ?? []).map((name) => (
          <Field name={name} type="date" label={deadlineWords(kindIn(name), say)} value={typed[name] ?? ''} mistakes={mistakes} />
        ))}
      </div>
    </fieldset>
  );
}

export function Places({ form, asked }: { form: MeetingFields; asked: Asked }) {
  const { say } = asked.ctx;
  const { typed, mistakes } = form;
  const modes = [...(form.modeOpen ? [{ value: '', label: say('meetings.pages.form.modeOpen') }] : []), ...MODES.map((mode) => ({ value: mode, label: say(`meetings.pages.held.${mode}`) }))];
  return (
    <fieldset class="group-of-fields">
      <legend>{say('meetings.pages.form.where')}</legend>
      <Choice name="mode" label={say('meetings.pages.how')} value={typed.mode ?? 'hybrid'} options={modes} />
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

/** What the terms of reference set for a deadline, as they say it. */
function ownHint({ rules }: MeetingFields, kind: string, asked: Asked): string | null {
  const { say, now } = asked.ctx;
  const rule = leadTimeFor(rules.own ?? [], kind, now.toISOString().slice(0, 10));
  return rule ? say('meetings.pages.form.ownLead', { amount: rule.amount, unit: rule.unit, source: leadTimeSource(rule) }) : null;
}

function noticeHint(rule: LeadRule, asked: Asked): string {
  const { say, now } = asked.ctx;
  const from = sayDay(asked.language, addDays(now.toISOString().slice(0, 10), rule.days));
  return say('meetings.pages.form.noticeRule', { days: rule.days, from, source: rule.source ?? '' });
}

export function AgendaField({ form, asked }: { form: MeetingFields; asked: Asked }) {
  const { say } = asked.ctx;
  return <Area name="agendaItems" label={say('meetings.pages.form.agenda')} hint={say('meetings.pages.form.agendaHint')} value={form.typed.agendaItems ?? ''} rows={8} mistakes={form.mistakes} />;
}
