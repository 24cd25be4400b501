// The form: what is needed now, in one column; what can wait says so. It works without an account: then it begins with the address to
// which a link is mailed, and what was typed is there again behind that link.

import type { Asked, Page } from '../../../http/route.js';
import { Field, type Mistake, Mistakes } from '../../../http/view/fields.js';
import { Notice, When } from '../../../http/view/pieces.js';
import { type Heading, ThingHead } from '../../../http/view/thing-head.js';
import { type MeetingBrief, meetingWords, placeWords } from '../../meetings/index.js';
import type { FieldStanding, Typed } from '../fields.js';
import type { ParticipationMode } from '../registration.js';
import type { Windows } from '../windows.js';
import { FormFields } from './fields.js';
import { WindowLines } from './windows.js';

export interface RegisterForm {
  slug: string;
  acronym: string;
  heading: Heading;
  meeting: MeetingBrief;
  windows: Windows;
  standing: readonly FieldStanding[];
  modes: readonly ParticipationMode[];
  formKey: string;
  typed: Typed;
  mistakes: Mistake[];
  /** Why the form takes nothing: in words, with the text that this rests on. */
  closed: string | null;
  /** Somebody without a session gives an address first. */
  needsAddress: boolean;
  /** Whoever asks is registered already. */
  registered: boolean;
  /** A link was mailed for a form that waits. */
  mailed: boolean;
  /** A form that waits for somebody who has not signed in: its token. */
  kept: string | null;
  /** The ways of taking part whose places are all taken. */
  full: readonly ParticipationMode[];
}

export function registerPage(form: RegisterForm, asked: Asked): Page {
  const { say } = asked.ctx;
  const { acronym, meeting, slug } = form;
  const base = `/${asked.language}/groups/${slug}/meetings/${meeting.number}`;
  const title = say('participation.pages.register', { meeting: meeting.number });
  return {
    title: `${acronym}: ${title}`,
    section: '/groups',
    secret: true,
    status: form.mistakes.length > 0 ? 422 : 200,
    body: (
      <>
        <ThingHead heading={form.heading} current={`/${asked.language}/groups/${slug}/meetings`} say={say} />
        <h2>{title}</h2>
        <section class="next" aria-label={meetingWords(meeting.number, say)}>
          <div>
            <When time={meeting} say={say} />
            <p class="place">
              <a href={base}>{meetingWords(meeting.number, say)}</a> · {placeWords(meeting, say)}
            </p>
          </div>
          <WindowLines windows={form.windows} points={['closes', 'visa', 'changes']} asked={asked} />
        </section>
        <Body form={form} base={base} asked={asked} />
      </>
    ),
  };
}

function Body({ form, base, asked }: { form: RegisterForm; base: string; asked: Asked }) {
  const { say } = asked.ctx;
  if (form.registered)
    return (
      <Notice tone="good" title={say('participation.pages.already')}>
        <p>
          <a href={`${base}/registration`}>{say('participation.pages.toMine')}</a>
        </p>
      </Notice>
    );
  if (form.mailed) return <Notice tone="good" title={say('participation.pages.mailed')} />;
  if (form.kept) return <Kept token={form.kept} base={base} asked={asked} />;
  if (form.closed)
    return (
      <Notice tone="warn">
        <p>{form.closed}</p>
      </Notice>
    );
  return (
    <>
      <Mistakes mistakes={form.mistakes} say={say} />
      {form.full.map((mode) => (
        <Notice tone="warn">
          <p>{say('participation.pages.fullNow', { mode: say(`participation.modes.${mode}`) })}</p>
        </Notice>
      ))}
      <form method="post" action={`${base}/register`} data-keep="register" class="registering">
        <input type="hidden" name="formKey" value={form.formKey} />
        {form.typed.draft ? <input type="hidden" name="draft" value={form.typed.draft} /> : null}
        {form.needsAddress ? <Address form={form} asked={asked} /> : null}
        <FormFields standing={form.standing} modes={form.modes} typed={form.typed} mistakes={form.mistakes} asked={asked} />
        <p class="soft small">{say('participation.pages.privacy')}</p>
        <div class="buttons">
          <button>{say(form.needsAddress ? 'participation.pages.continue' : 'participation.pages.send')}</button>
        </div>
      </form>
    </>
  );
}

/** A form is kept here: the way to it is the address that it was filled in for. */
function Kept({ token, base, asked }: { token: string; base: string; asked: Asked }) {
  const { say } = asked.ctx;
  return (
    <Notice tone="warn">
      <p>{say('participation.pages.draftKept')}</p>
      <form method="post" action={`${base}/register`}>
        <input type="hidden" name="draft" value={token} />
        <button name="step" value="again">
          {say('participation.pages.draftAgain')}
        </button>
      </form>
    </Notice>
  );
}

function Address({ form, asked }: { form: RegisterForm; asked: Asked }) {
  const { say } = asked.ctx;
  return (
    <Field
      name="email"
      type="email"
      label={say('participation.pages.address')}
      hint={say('participation.pages.addressHint')}
      value={form.typed.email ?? ''}
      required
      autocomplete="email"
      maxlength={254}
      mistakes={form.mistakes}
    />
  );
}
