// Changing a meeting: what stands is in the form; before it is kept, it is shown what changes.

import type { Asked, Page } from '../../../http/route.js';
import { Area, Field, Mistakes } from '../../../http/view/fields.js';
import { Notice } from '../../../http/view/pieces.js';
import { type Heading, ThingHead } from '../../../http/view/thing-head.js';
import type { Change } from '../changes.js';
import { meetingPath } from '../words.js';
import { AgendaField, Dates, type MeetingFields, Places } from './meeting-fields.js';

export interface ChangeForm extends MeetingFields {
  slug: string;
  acronym: string;
  heading: Heading;
  number: number;
  /** The seal of the meeting as it is shown here. */
  seen: string;
  /** Points of practical information that the form has, and of these how many the meeting has. */
  points: number;
  known: number;
  /** What is to be changed, to be looked at before it is kept; null while it is being typed. */
  preview: { changes: Change[]; warning: string | null } | null;
  /** What differs from the meeting as somebody else changed it meanwhile. */
  meanwhile: Change[] | null;
}

export function changePage(form: ChangeForm, asked: Asked): Page {
  const { say } = asked.ctx;
  const title = say('meetings.pages.change.title', { number: form.number });
  return {
    title: `${form.acronym}: ${title}`,
    section: '/groups',
    secret: true,
    status: form.meanwhile ? 409 : form.mistakes.length > 0 ? 422 : 200,
    body: (
      <>
        <ThingHead heading={form.heading} current={`/${asked.language}/groups/${form.slug}/meetings`} say={say} />
        <h2>{title}</h2>
        <Mistakes mistakes={form.mistakes} say={say} />
        {form.meanwhile ? (
          <>
            <p>{say('meetings.pages.change.meanwhile')}</p>
            <Changes changes={form.meanwhile} asked={asked} />
          </>
        ) : null}
        {form.preview ? <Preview form={form} preview={form.preview} asked={asked} /> : <Typing form={form} asked={asked} />}
      </>
    ),
  };
}

function Typing({ form, asked }: { form: ChangeForm; asked: Asked }) {
  const { say } = asked.ctx;
  const path = meetingPath(asked.language, form.slug, form.number);
  return (
    <form method="post" action={`${path}/change`}>
      <input type="hidden" name="seen" value={form.seen} />
      <input type="hidden" name="points" value={String(form.known)} />
      <Dates form={form} asked={asked} />
      <Places form={form} asked={asked} />
      <AgendaField form={form} asked={asked} />
      <fieldset class="group-of-fields">
        <legend>{say('meetings.pages.practical')}</legend>
        {Array.from({ length: form.points }, (_, n) => (
          <>
            <Field name={`topic-${n + 1}`} label={`${say('meetings.pages.form.topic')} ${n + 1}`} value={form.typed[`topic-${n + 1}`] ?? ''} maxlength={300} />
            <Area name={`text-${n + 1}`} label={`${say('meetings.pages.form.text')} ${n + 1}`} value={form.typed[`text-${n + 1}`] ?? ''} rows={n + 1 === form.points ? 2 : 4} />
          </>
        ))}
      </fieldset>
      <p>
        <label>
          <input type="checkbox" name="wordingOnly" value="yes" checked={form.typed.wordingOnly === 'yes'} /> {say('meetings.pages.change.wordingOnly')}
        </label>
      </p>
      <div class="buttons">
        <button name="step" value="show">
          {say('meetings.pages.change.show')}
        </button>
        <a class="button quiet" href={path}>
          {say('meetings.pages.form.cancel')}
        </a>
      </div>
    </form>
  );
}

function Preview({ form, preview, asked }: { form: ChangeForm; preview: NonNullable<ChangeForm['preview']>; asked: Asked }) {
  const { say } = asked.ctx;
  const path = meetingPath(asked.language, form.slug, form.number);
  return (
    <>
      <h3>{say('meetings.pages.change.what')}</h3>
      {preview.changes.length === 0 ? <p>{say('meetings.pages.change.nothing')}</p> : <Changes changes={preview.changes} asked={asked} />}
      {preview.warning ? (
        <Notice tone="warn">
          <p>{preview.warning}</p>
        </Notice>
      ) : null}
      <form method="post" action={`${path}/change`}>
        <input type="hidden" name="seen" value={form.seen} />
        {Object.entries(form.typed).map(([name, value]) => (
          <input type="hidden" name={name} value={value} />
        ))}
        <div class="buttons">
          {preview.changes.length > 0 ? (
            <button name="step" value="keep">
              {say('meetings.pages.change.keep')}
            </button>
          ) : null}
          <button class="quiet" name="step" value="edit">
            {say('meetings.pages.change.further')}
          </button>
          <a class="button quiet" href={path}>
            {say('meetings.pages.form.cancel')}
          </a>
        </div>
      </form>
    </>
  );
}

function Changes({ changes, asked }: { changes: Change[]; asked: Asked }) {
  const { say } = asked.ctx;
  return (
    <dl class="facts">
      {changes.map(({ label, before, after, lost }) => (
        <>
          <dt>{label}</dt>
          <dd class="kept-lines">
            {before ? <del>{before}</del> : null}
            {before && after && before !== after ? ' ' : null}
            {after ? <ins>{after}</ins> : null}
            {lost.length > 0 ? <p class="small soft">{say('meetings.pages.change.lost', { languages: lost.join(', ') })}</p> : null}
          </dd>
        </>
      ))}
    </dl>
  );
}
