// A mailing as it will be read: the words with the facts of a real recipient, in each language; below it the words with their placeholders.

import type { Asked, Page } from '../../../http/index.js';
import { Area, Field, type Mistake, Mistakes } from '../../../http/view/fields.js';
import { Badge, Crumbs, Empty, Notice } from '../../../http/view/pieces.js';
import { directionOf, ENDONYMS, type Language } from '../../../kit/languages.js';
import { groupPath } from '../../groups/index.js';
import { purposeWords } from '../purpose-words.js';
import type { MailingKnown, RecipientRow } from '../reads.js';
import type { MailState } from '../tables.js';
import type { TemplateText } from '../template.js';
import { TONES } from './outbox.js';

export interface MailingShown {
  mailing: MailingKnown;
  language: Language;
  written: Language[];
  recipients: RecipientRow[];
  chosen: RecipientRow | null;
  text: TemplateText;
  preview: TemplateText;
  /** What it is about is not there any more: it cannot leave. */
  gone: boolean;
  placeholders: string[];
  counts: Partial<Record<MailState, number>>;
  typed: Record<string, string> | null;
  mistakes: Mistake[];
}

export function mailingPage(shown: MailingShown, asked: Asked): Page {
  const { say } = asked.ctx;
  const { mailing, mistakes, gone } = shown;
  const title = purposeWords(mailing.purpose, say);
  const all = mailing.languages.reduce((sum, one) => sum + one.count, 0);
  const body = (
    <>
      <Crumbs trail={trailOf(shown, asked)} say={say} />
      <header class="head">
        <p class="kicker">
          <Badge tone={mailing.state === 'draft' ? 'warn' : 'done'}>{say(`mail.mailing.states.${mailing.state}`)}</Badge>
          <span>{say('mail.recipients', { count: all })}</span>
        </p>
        <h1>{title}</h1>
      </header>
      <Mistakes mistakes={mistakes} say={say} />
      {gone && mailing.state === 'draft' ? <Notice tone="warn" title={say('refusals.mail.thingGone')} /> : null}
      <Progress counts={shown.counts} asked={asked} />
      <Preview shown={shown} asked={asked} />
      {mailing.state === 'draft' ? <Steps shown={shown} asked={asked} all={all} /> : null}
      {mailing.state === 'draft' ? <Words shown={shown} asked={asked} /> : null}
      <Recipients shown={shown} asked={asked} />
    </>
  );
  return { title, body, section: '/outbox', secret: true, status: mistakes.length > 0 ? 422 : 200 };
}

/** Back to the mail of the group; to the outbox, which is the secretariat's, for a mailing of no group. */
function trailOf({ mailing: { group } }: MailingShown, asked: Asked) {
  const { say } = asked.ctx;
  if (!group) return [{ path: `/${asked.language}/outbox`, label: say('mail.outbox') }];
  return [
    { path: groupPath(asked.language, group.slug), label: <bdi>{group.acronym}</bdi> },
    { path: groupPath(asked.language, group.slug, 'mail'), label: say('mail.group.title') },
  ];
}

type Part = { shown: MailingShown; asked: Asked };

function Progress({ counts, asked }: { counts: MailingShown['counts']; asked: Asked }) {
  const { say } = asked.ctx;
  const states = (Object.keys(counts) as MailState[]).sort();
  if (states.length === 0) return null;
  return (
    <p class="kicker">
      {states.map((state) => (
        <Badge tone={TONES[state]}>
          {say(`mail.states.${state}`)}: {counts[state] ?? 0}
        </Badge>
      ))}
    </p>
  );
}

function Preview({ shown, asked }: Part) {
  const { say } = asked.ctx;
  const { mailing, language, preview, chosen } = shown;
  const path = `/${asked.language}/outbox/mailings/${mailing.id}`;
  return (
    <section>
      <h2>{say('mail.mailing.preview')}</h2>
      <ul class="inline-list">
        {shown.written.map((one) => (
          <li>
            <a href={`${path}?language=${one}`} lang={one} dir={directionOf(one)} aria-current={one === language ? 'true' : undefined}>
              {ENDONYMS[one]}
            </a>{' '}
            <span class="soft">({mailing.languages.find((count) => count.language === one)?.count ?? 0})</span>
          </li>
        ))}
      </ul>
      {chosen ? (
        <p class="soft small">
          {say('mail.mailing.to')} <bdi class="symbol">{chosen.email}</bdi>
        </p>
      ) : null}
      <div class="quoted" lang={language} dir={directionOf(language)}>
        <p>
          <strong>{preview.subject}</strong>
        </p>
        <p class="kept-lines">{preview.body}</p>
      </div>
    </section>
  );
}

function Steps({ shown, asked, all }: Part & { all: number }) {
  const { say } = asked.ctx;
  const path = `/${asked.language}/outbox/mailings/${shown.mailing.id}`;
  return (
    <div class="buttons">
      <form method="post" action={`${path}/release`}>
        <button disabled={all === 0 || shown.gone}>{say('mail.mailing.release', { count: all })}</button>
      </form>
      {shown.mailing.audience ? (
        <form method="post" action={`${path}/renew`}>
          <button class="quiet">{say('mail.mailing.renew')}</button>
        </form>
      ) : null}
      <form method="post" action={`${path}/discard`}>
        <button class="danger">{say('mail.mailing.discard')}</button>
      </form>
    </div>
  );
}

function Words({ shown, asked }: Part) {
  const { say } = asked.ctx;
  const { language, text, mistakes } = shown;
  return (
    <details class="act" open={mistakes.length > 0}>
      <summary>{say('mail.mailing.change')}</summary>
      <form method="post" action={`/${asked.language}/outbox/mailings/${shown.mailing.id}`} data-keep="mailing">
        <input type="hidden" name="language" value={language} />
        <p class="hint">
          {say('mail.placeholders')} <bdi>{shown.placeholders.map((name) => `{${name}}`).join(' ')}</bdi>
        </p>
        <div lang={language} dir={directionOf(language)}>
          <Field name="subject" label={say('mail.subject')} value={text.subject} required maxlength={200} mistakes={mistakes} />
          <Area name="body" label={say('mail.body')} value={text.body} rows={18} required mistakes={mistakes} />
        </div>
        <div class="buttons">
          <button>{say('mail.keep')}</button>
        </div>
      </form>
    </details>
  );
}

function Recipients({ shown, asked }: Part) {
  const { say } = asked.ctx;
  const path = `/${asked.language}/outbox/mailings/${shown.mailing.id}`;
  return (
    <section>
      <h2>{say('mail.mailing.recipients')}</h2>
      {shown.recipients.length === 0 ? <Empty>{say('mail.mailing.nobody')}</Empty> : null}
      <ul class="plain-list">
        {shown.recipients.map((row) => (
          <li>
            <a href={`${path}?language=${row.language}&recipient=${row.id}`} aria-current={row.id === shown.chosen?.id ? 'true' : undefined}>
              <bdi>{row.email}</bdi>
            </a>
          </li>
        ))}
      </ul>
      {shown.recipients.length === 50 ? <p class="soft small">{say('mail.mailing.firstFifty')}</p> : null}
    </section>
  );
}
