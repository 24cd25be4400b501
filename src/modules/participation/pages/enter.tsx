// Entering somebody's registration, by those who lead: after the closing with a reason.

import type { Asked, Page } from '../../../http/route.js';
import { Area, Field, type Mistake } from '../../../http/view/fields.js';
import type { Heading } from '../../../http/view/thing-head.js';
import type { FieldStanding, Typed } from '../fields.js';
import type { ParticipationMode } from '../registration.js';
import { FormFields } from './fields.js';
import { framedPage } from './frame.js';

export interface EnterForm {
  slug: string;
  acronym: string;
  number: number;
  heading: Heading;
  formKey: string;
  late: boolean;
  standing: readonly FieldStanding[];
  modes: readonly ParticipationMode[];
  typed: Typed;
  mistakes: Mistake[];
}

export function enterPage(form: EnterForm, asked: Asked): Page {
  const { say } = asked.ctx;
  const base = `/${asked.language}/groups/${form.slug}/meetings/${form.number}`;
  const title = say('participation.pages.enter');
  return framedPage(
    { ...form, title },
    asked,
    <form method="post" action={`${base}/participants/new`} data-keep="enter" class="registering">
      <input type="hidden" name="formKey" value={form.formKey} />
      {form.late ? <Area name="lateReason" label={say('participation.columns.late')} rows={2} required value={form.typed.lateReason ?? ''} mistakes={form.mistakes} /> : null}
      <Field name="email" type="email" label={say('participation.columns.email')} value={form.typed.email ?? ''} required mistakes={form.mistakes} />
      <FormFields standing={form.standing} modes={form.modes} typed={form.typed} mistakes={form.mistakes} asked={asked} />
      <div class="buttons">
        <button>{say('participation.pages.send')}</button>
        <a class="button quiet" href={`${base}/participants`}>
          {say('participation.pages.back')}
        </a>
      </div>
    </form>,
  );
}
