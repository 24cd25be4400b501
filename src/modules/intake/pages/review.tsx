// The review: source and fields side by side, doubts and findings first, each field jumping to its words.

import type { Asked, Page } from '../../../http/index.js';
import { type Mistake, Mistakes } from '../../../http/view/fields.js';
import { Badge, Crumbs, Notice } from '../../../http/view/pieces.js';
import { sayDate } from '../../../kit/date-words.js';
import { isDate } from '../../../kit/dates.js';
import { isLanguage, directionOf } from '../../../kit/languages.js';
import type { DraftField, Review, ShownFinding } from '../shapes.js';
import { Proposed } from './proposed.js';
import { STATE_TONES } from './queue.js';

export function reviewPage(review: Review, asked: Asked, mistakes: Mistake[] = []): Page {
  const { say } = asked.ctx;
  const title = review.title ?? review.name;
  const body = (
    <>
      <Crumbs trail={[{ path: `/${asked.language}/intake`, label: say('intake.title') }]} say={say} />
      <header class="head">
        <div class="kicker">
          <Badge tone={STATE_TONES[review.state]}>{say(`intake.states.${review.state}`)}</Badge>
          <bdi>{review.name}</bdi>
          {isLanguage(review.language) ? <span>{say(`intake.language.${review.language}`)}</span> : null}
        </div>
        <h1 class="long" {...tongue(review)}>
          {title}
        </h1>
      </header>
      <Mistakes mistakes={mistakes} say={say} />
      <Standing review={review} asked={asked} />
      <Proposed review={review} asked={asked} />
      <Deciding review={review} asked={asked} />
      <Findings findings={review.findings} asked={asked} />
      <div class="review">
        <Fields review={review} asked={asked} />
        <Source review={review} asked={asked} />
      </div>
    </>
  );
  const reading = review.state === 'received' ? { refresh: 1 } : {};
  return { title, body, section: '/intake', secret: true, status: mistakes.length > 0 ? 422 : 200, ...reading };
}

function tongue(review: Review): { lang?: string; dir?: 'ltr' | 'rtl' } {
  return isLanguage(review.language) ? { lang: review.language, dir: directionOf(review.language) } : {};
}

function Standing({ review, asked }: { review: Review; asked: Asked }) {
  const { say } = asked.ctx;
  if (review.groupSlug)
    return (
      <Notice tone="good">
        <p>
          <a href={`/${asked.language}/groups/${review.groupSlug}`}>{say('intake.becameGroup')}</a>
        </p>
      </Notice>
    );
  if (review.state === 'received')
    return (
      <Notice>
        <p role="status">{say('intake.reading')}</p>
        <progress aria-label={say('intake.reading')} />
      </Notice>
    );
  if (review.refusal)
    return (
      <Notice tone="bad" title={say('intake.notReadTitle')}>
        <p>{review.refusal}</p>
      </Notice>
    );
  return review.joins ? (
    <Notice>
      <p>{say('intake.joins', { letter: review.joins })}</p>
    </Notice>
  ) : null;
}

function Deciding({ review, asked }: { review: Review; asked: Asked }) {
  const { say } = asked.ctx;
  const path = `/${asked.language}/intake/${review.id}`;
  const errors = review.findings.filter((finding) => finding.severity === 'error').length;
  return (
    <div class="buttons">
      {review.state === 'read' ? (
        <form method="post" action={`${path}/adopt`} data-sure={errors > 0 ? say('intake.adopt.sure', { count: errors }) : undefined}>
          {errors > 0 ? (
            <p>
              <label class="label" for="f-reason">
                {say('intake.adopt.reason')}
              </label>
              <input id="f-reason" name="reason" required maxlength={500} />
            </p>
          ) : null}
          <button>{say('intake.adopt.button')}</button>
        </form>
      ) : null}
      {review.state === 'read' || review.state === 'refused' ? (
        <details>
          <summary>{say('intake.setAside.summary')}</summary>
          <form method="post" action={`${path}/set-aside`}>
            <label class="label" for="f-why">
              {say('intake.setAside.reason')}
            </label>
            <input id="f-why" name="reason" required maxlength={500} />{' '}
            <button class="danger">{say('intake.setAside.button')}</button>
          </form>
        </details>
      ) : null}
      {review.state === 'setAside' ? (
        <form method="post" action={`${path}/take-back`}>
          <button class="quiet">{say('intake.takeBack')}</button>
        </form>
      ) : null}
    </div>
  );
}

function Findings({ findings, asked }: { findings: ShownFinding[]; asked: Asked }) {
  const { say } = asked.ctx;
  if (findings.length === 0) return null;
  return (
    <section aria-labelledby="findings">
      <h2 id="findings">{say('intake.findings')}</h2>
      {findings.map((finding) => (
        <div class={`finding ${finding.severity}`}>
          <p>
            <Badge tone={SEVERITY_TONES[finding.severity]}>{say(`intake.severity.${finding.severity}`)}</Badge> {finding.words}{' '}
            <LineLink line={finding.line} asked={asked} />
          </p>
          {finding.quote ? (
            <blockquote>
              <bdi>{finding.quote}</bdi>
            </blockquote>
          ) : null}
          {finding.expected ? (
            <p class="small">
              {say('intake.expected')} <bdi>{isDate(finding.expected) ? sayDate(asked.language, finding.expected) : finding.expected}</bdi>
            </p>
          ) : null}
          {finding.source ? <p class="small soft">{finding.source}</p> : null}
        </div>
      ))}
    </section>
  );
}

const SEVERITY_TONES = { error: 'bad', warning: 'warn', note: 'plain' } as const;

function Fields({ review, asked }: { review: Review; asked: Asked }) {
  const { say } = asked.ctx;
  const doubtful = review.fields.filter((field) => field.doubts.length > 0);
  const alone = asked.query.get('show') === 'doubts';
  const path = `/${asked.language}/intake/${review.id}`;
  return (
    <section class="pane" aria-labelledby="fields" tabindex={0}>
      <h2 id="fields">{say('intake.fields')}</h2>
      {review.fields.length > 0 ? (
        <p class="small">
          {alone ? <a href={path}>{say('intake.showAll')}</a> : null}
          {!alone && doubtful.length > 0 ? <a href={`${path}?show=doubts`}>{say('intake.showDoubts', { count: doubtful.length })}</a> : null}
          {doubtful.length === 0 ? say('intake.noDoubts') : null}
        </p>
      ) : null}
      {[...doubtful, ...(alone ? [] : review.fields.filter((field) => field.doubts.length === 0))].map((field) => (
        <FieldRow field={field} review={review} asked={asked} />
      ))}
    </section>
  );
}

function FieldRow({ field, review, asked }: { field: DraftField; review: Review; asked: Asked }) {
  const { say } = asked.ctx;
  return (
    <div class={`value ${field.doubts.length > 0 ? 'doubtful' : ''}`}>
      <span class="name">{fieldName(field.path, asked)}</span>
      <span>
        <Value field={field} review={review} asked={asked} />
        {field.corrected ? <Badge tone="done">{say('intake.corrected')}</Badge> : null}
      </span>
      <LineLink line={field.line} asked={asked} />
      {field.doubts.map((doubt) => (
        <p class="doubt">▲ {doubt}</p>
      ))}
      {review.state === 'read' ? (
        <details>
          <summary class="small">
            {say('intake.correct.summary')} <span class="unseen">{fieldName(field.path, asked)}</span>
          </summary>
          <form method="post" action={`/${asked.language}/intake/${review.id}/correct`}>
            <input type="hidden" name="path" value={field.path} />
            <label class="unseen" for={`f-${field.path}`}>
              {fieldName(field.path, asked)}
            </label>
            <Control field={field} review={review} /> <button class="quiet">{say('intake.correct.button')}</button>
          </form>
        </details>
      ) : null}
    </div>
  );
}

const LONG = 160;

/** A code or a date in the reader's words, with what stands behind it; a text in the language of the letter, long ones folded. */
function Value({ field, review, asked }: { field: DraftField; review: Review; asked: Asked }) {
  const { say } = asked.ctx;
  const { value, words, type } = field;
  if (value === null) return <span class="soft">{say('intake.notStated')}</span>;
  if (words !== null)
    return (
      <>
        {words} {type === 'date' ? <bdi class="soft small">{value}</bdi> : null}
      </>
    );
  if (value.length <= LONG) return <bdi {...tongue(review)}>{value}</bdi>;
  return (
    <details {...tongue(review)}>
      <summary>{value.slice(0, 100).replace(/\s+\S*$/, '')}…</summary>
      <p class="kept-lines">{value}</p>
    </details>
  );
}

function Control({ field, review }: { field: DraftField; review: Review }) {
  const id = `f-${field.path}`;
  const value = field.value ?? '';
  if (field.choices.length > 0)
    return (
      <select id={id} name="value">
        {field.choices.map((choice) => (
          <option value={choice.value} selected={choice.value === value}>
            {choice.words}
          </option>
        ))}
      </select>
    );
  if (field.type !== 'text') return <input id={id} name="value" type={field.type} value={value} />;
  if (value.length <= 120) return <input id={id} name="value" value={value} {...tongue(review)} />;
  return (
    <textarea id={id} name="value" rows={6} {...tongue(review)}>
      {value}
    </textarea>
  );
}

/** The name of a field: `deadlines[1].date` is the second deadline's date. */
function fieldName(path: string, asked: Asked): string {
  const { say } = asked.ctx;
  const key = `intake.field.${path.replace(/\[\d+\]/g, '[]')}`;
  const number = /\[(\d+)\]/.exec(path)?.[1];
  const name = say.has(key) ? say(key) : path;
  return number === undefined ? name : `${name} ${Number(number) + 1}`;
}

function LineLink({ line, asked }: { line: number | null; asked: Asked }) {
  if (line === null) return <span />;
  return (
    <a class="small" href={`#L${line}`} data-line="1">
      {asked.ctx.say('intake.line', { line })}
    </a>
  );
}

function Source({ review, asked }: { review: Review; asked: Asked }) {
  const { say } = asked.ctx;
  return (
    <section class="pane" aria-labelledby="source" tabindex={0}>
      <h2 id="source">{say('intake.source')}</h2>
      <p class="small">
        <a href={`/${asked.language}/intake/${review.id}/original`}>{say('intake.original')}</a>
      </p>
      <div class="source" {...tongue(review)}>
        <ol>
          {review.lines.map((line, n) => (
            <li id={`L${n + 1}`}>
              <span class="n" aria-hidden="true">
                {n + 1}
              </span>
              <span>{line.text}</span>
            </li>
          ))}
        </ol>
      </div>
    </section>
  );
}
