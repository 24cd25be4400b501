// The intake: letters are dropped, chosen or pasted here; what arrived and needs a look stands below, doubts first.

import type { Asked, Page } from '../../../http/index.js';
import { Area, type Mistake, Mistakes } from '../../../http/view/fields.js';
import { Badge, Empty, More, Notice, type Tone } from '../../../http/view/pieces.js';
import { sayInstant } from '../../../kit/date-words.js';
import type { ReceivedBrief } from '../shapes.js';

export interface Queue {
  rows: ReceivedBrief[];
  after: string | null;
  /** `waiting` what needs a look, `done` what was adopted or set aside. */
  show: 'waiting' | 'done';
  /** What has just been received, beside others that could not be. */
  received?: { id: string; name: string }[];
}

export const STATE_TONES: Record<string, Tone> = { received: 'plain', read: 'warn', refused: 'bad', adopted: 'done', setAside: 'plain' };

export function queuePage(queue: Queue, asked: Asked, mistakes: Mistake[] = [], pasted = ''): Page {
  const { say } = asked.ctx;
  const path = `/${asked.language}/intake`;
  const body = (
    <>
      <div class="head">
        <h1>{say('intake.title')}</h1>
        <p class="soft">{say('intake.lead')}</p>
      </div>
      <Mistakes mistakes={mistakes} say={say} />
      {queue.received && queue.received.length > 0 ? (
        <Notice tone="good">
          <p>{say('intake.said.some', { count: queue.received.length })}</p>
          <ul>
            {queue.received.map(({ id, name }) => (
              <li>
                <a href={`${path}/${id}`}>
                  <bdi>{name}</bdi>
                </a>
              </li>
            ))}
          </ul>
        </Notice>
      ) : null}
      <div class="sheet">
        <div>
          <UploadForm asked={asked} />
          <h2>{say(`intake.list.${queue.show}`)}</h2>
          <p class="small">
            {queue.show === 'waiting' ? <a href={`${path}?show=done`}>{say('intake.showDone')}</a> : <a href={path}>{say('intake.showWaiting')}</a>}
          </p>
          {queue.rows.length === 0 ? <Empty>{say(`intake.empty.${queue.show}`)}</Empty> : <Rows rows={queue.rows} asked={asked} />}
          <More after={queue.after} say={say} query={asked.query} />
        </div>
        <aside>
          <PasteForm asked={asked} pasted={pasted} />
        </aside>
      </div>
    </>
  );
  return { title: say('intake.title'), body, section: '/intake', secret: true, status: mistakes.length > 0 ? 422 : 200 };
}

function UploadForm({ asked }: { asked: Asked }) {
  const { say } = asked.ctx;
  return (
    <form method="post" action={`/${asked.language}/intake`} enctype="multipart/form-data">
      <div class="drop">
        <label class="label" for="f-letters">
          {say('intake.upload.label')}
        </label>
        <p class="hint" id="h-letters">
          {say('intake.upload.hint')}
        </p>
        <input id="f-letters" type="file" name="letters" multiple required aria-describedby="h-letters" accept=".txt,.docx,.pdf,.html,.htm,.eml,text/plain" />
        <p class="small" data-chosen="1" aria-live="polite" />
        <progress value={0} max={1} hidden aria-label={say('intake.upload.progress')} />
        <div class="buttons">
          <button>{say('intake.upload.button')}</button>
        </div>
      </div>
    </form>
  );
}

function PasteForm({ asked, pasted }: { asked: Asked; pasted: string }) {
  const { say } = asked.ctx;
  return (
    <>
      <h2>{say('intake.paste.title')}</h2>
      <form method="post" action={`/${asked.language}/intake/paste`} data-keep="paste">
        <Area name="text" label={say('intake.paste.label')} required rows={10} value={pasted} />
        <button class="quiet">{say('intake.paste.button')}</button>
      </form>
    </>
  );
}

function Rows({ rows, asked }: { rows: ReceivedBrief[]; asked: Asked }) {
  const { say } = asked.ctx;
  return (
    <ul class="rows">
      {rows.map((row) => (
        <li>
          <a class="what" href={`/${asked.language}/intake/${row.id}`} lang={row.title ? (row.language ?? undefined) : undefined}>
            <bdi>{row.title ?? row.name}</bdi>
          </a>
          <p class="kicker">
            <Badge tone={STATE_TONES[row.state]}>{say(`intake.states.${row.state}`)}</Badge>
            {row.errors > 0 ? <Badge tone="bad">{say('intake.errors', { count: row.errors })}</Badge> : null}
            {row.warnings > 0 ? <Badge tone="warn">{say('intake.warnings', { count: row.warnings })}</Badge> : null}
            {row.doubts > 0 ? <Badge tone="warn">{say('intake.doubts', { count: row.doubts })}</Badge> : null}
            <bdi>{row.name}</bdi>
            <span>{sayInstant(asked.language, new Date(row.at), 'UTC')} UTC</span>
          </p>
        </li>
      ))}
    </ul>
  );
}
