// Changing one's registration: the same fields, those that can no longer be changed marked as such.

import type { Asked, Page } from '../../../http/route.js';
import type { Mistake } from '../../../http/view/fields.js';
import type { Heading } from '../../../http/view/thing-head.js';
import type { FieldStanding, Typed } from '../fields.js';
import type { ParticipationMode } from '../registration.js';
import { FormFields } from './fields.js';
import { framedPage } from './frame.js';

export interface ChangeForm {
  slug: string;
  acronym: string;
  number: number;
  heading: Heading;
  title: string;
  /** Where it is sent, and where one goes back to. */
  action: string;
  back: string;
  standing: readonly FieldStanding[];
  modes: readonly ParticipationMode[];
  typed: Typed;
  mistakes: Mistake[];
}

export function changePage(form: ChangeForm, asked: Asked): Page {
  const { say } = asked.ctx;
  return framedPage(
    form,
    asked,
    <form method="post" action={form.action} class="registering">
      <FormFields standing={form.standing} modes={form.modes} typed={form.typed} mistakes={form.mistakes} asked={asked} />
      <div class="buttons">
        <button>{say('participation.pages.keep')}</button>
        <a class="button quiet" href={form.back}>
          {say('participation.pages.back')}
        </a>
      </div>
    </form>,
  );
}
