// The desk: scan or type a code, or find the name in the list. With the script it goes on without network; without it, it is a form.

import { raw } from 'hono/html';
import type { Asked, Page } from '../../../http/route.js';
import { Badge, Empty, More, Symbol } from '../../../http/view/pieces.js';
import { type Heading, ThingHead } from '../../../http/view/thing-head.js';
import { sayDay, sayTime } from '../../../kit/date-words.js';
import type { Say } from '../../../kit/words.js';
import type { Attended } from '../reads/attendance.js';
import type { RegistrationKnown } from '../reads/registrations.js';
import type { ParticipationMode } from '../registration.js';

export interface CheckInDesk {
  slug: string;
  acronym: string;
  number: number;
  heading: Heading;
  zone: string;
  today: string;
  modes: readonly ParticipationMode[];
  rows: RegistrationKnown[];
  after: string | null;
  words: string;
  there: ReadonlyMap<string, Attended[]>;
  presence: { on: string; mode: ParticipationMode; count: number }[];
}

export function checkInPage(desk: CheckInDesk, asked: Asked): Page {
  const { say } = asked.ctx;
  const path = `/${asked.language}/groups/${desk.slug}/meetings/${desk.number}/check-in`;
  const title = say('participation.pages.checkIn');
  return {
    title: `${desk.acronym}: ${title}`,
    section: '/groups',
    secret: true,
    script: 'checkIn',
    camera: true,
    body: (
      <>
        <ThingHead heading={desk.heading} current={`/${asked.language}/groups/${desk.slug}/meetings`} say={say} />
        <h2>{`${title}: ${sayDay(asked.language, desk.today)}`}</h2>
        <Presence desk={desk} asked={asked} />
        <form method="post" action={path} data-check-in="1" class="filters">
          <div class="field">
            <label for="f-code">{say('participation.pages.code')}</label>
            <input id="f-code" name="code" required autocomplete="off" autofocus maxlength={100} />
          </div>
          <Modes desk={desk} say={say} id="f-mode" />
          <button>{say('participation.pages.note')}</button>
          <button type="button" class="quiet" id="check-in-camera" hidden>
            {say('participation.pages.camera')}
          </button>
        </form>
        <video id="check-in-video" hidden muted playsinline width={320} aria-label={say('participation.pages.camera')} />
        <p class="notice warn" id="check-in-waiting" role="status" hidden />
        <ul class="rows" id="check-in-told" aria-live="polite" />
        <List desk={desk} path={path} asked={asked} />
        <script type="application/json" id="check-in-words">
          {raw(JSON.stringify(wordsOf(say)).replace(/</g, '\\u003c'))}
        </script>
      </>
    ),
  };
}

function wordsOf(say: Say): Record<string, string> {
  return { offline: say('participation.pages.offline'), waiting: say('participation.pages.waitingHere', { count: '{count}' }), noCamera: say('participation.pages.noCamera') };
}

function Modes({ desk, say, id }: { desk: CheckInDesk; say: Say; id: string }) {
  return (
    <div class="field">
      <label for={id}>{say('participation.columns.mode')}</label>
      <select id={id} name="mode">
        {desk.modes.map((mode) => (
          <option value={mode}>{say(`participation.modes.${mode}`)}</option>
        ))}
      </select>
    </div>
  );
}

function Presence({ desk, asked }: { desk: CheckInDesk; asked: Asked }) {
  const { say } = asked.ctx;
  if (desk.presence.length === 0) return <p class="soft">{say('participation.pages.nobodyThere')}</p>;
  return (
    <ul class="inline-list">
      {desk.presence.map(({ on, mode, count }) => (
        <li>{`${sayDay(asked.language, on)}, ${say(`participation.modes.${mode}`)}: ${count}`}</li>
      ))}
    </ul>
  );
}

function List({ desk, path, asked }: { desk: CheckInDesk; path: string; asked: Asked }) {
  const { say } = asked.ctx;
  return (
    <>
      <form method="get" class="filters">
        <div class="field">
          <label for="f-words">{say('participation.pages.seek')}</label>
          <input id="f-words" name="words" value={desk.words} maxlength={100} />
        </div>
        <button class="quiet">{say('participation.pages.show')}</button>
      </form>
      {desk.rows.length === 0 ? (
        <Empty>
          <p>{say('participation.pages.nobody')}</p>
        </Empty>
      ) : (
        <ul class="rows">
          {desk.rows.map((row) => (
            <li>
              <span class="what">
                <bdi>{row.name}</bdi>
              </span>
              <p class="kicker">
                <Symbol>{row.number}</Symbol>
                <bdi>{row.body}</bdi>
                {(desk.there.get(row.id) ?? []).map(({ mode, at }) => (
                  <Badge tone="good">{`${say(`participation.modes.${mode}`)} ${sayTime(asked.language, at, desk.zone)}`}</Badge>
                ))}
              </p>
              <form method="post" action={path} data-check-in-row="1">
                <input type="hidden" name="code" value={row.ticket} />
                <input type="hidden" name="mode" value={row.mode} />
                <input type="hidden" name="how" value="list" />
                <button class="quiet">
                  {say('participation.pages.note')} <span class="unseen">{row.name}</span>
                </button>
              </form>
            </li>
          ))}
        </ul>
      )}
      <More after={desk.after} say={say} query={asked.query} />
    </>
  );
}
