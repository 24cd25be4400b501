// Convening the next meeting: what is needed now; the rules on notice and deadlines stand beside the dates that they bind.

import type { Asked, Page } from '../../../http/route.js';
import { Mistakes } from '../../../http/view/fields.js';
import { type Heading, ThingHead } from '../../../http/view/thing-head.js';
import { AgendaField, Dates, type MeetingFields, Places } from './meeting-fields.js';

export interface ConveneForm extends MeetingFields {
  slug: string;
  acronym: string;
  heading: Heading;
  number: number;
}

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
          <AgendaField form={form} asked={asked} />
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
