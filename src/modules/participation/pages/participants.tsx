// Who comes, who waits for me: what waits for an answer stands first; then how many of each kind; then the list.

import type { Asked, Page } from '../../../http/route.js';
import type { Mistake } from '../../../http/view/fields.js';
import { Badge, Empty, More, Notice, Symbol } from '../../../http/view/pieces.js';
import type { Heading } from '../../../http/view/thing-head.js';
import { countryName } from '../../../kit/countries.js';
import { sayInstant } from '../../../kit/date-words.js';
import type { Say } from '../../../kit/words.js';
import type { Counts } from '../reads/list.js';
import type { RegistrationKnown } from '../reads/registrations.js';
import { REGISTRATION_STATES, type RegistrationState } from '../registration.js';
import type { SeveralShown } from '../several-shown.js';
import { CountsSection } from './chart.js';
import { framedPage } from './frame.js';
import { STATE_TONES } from './registration.js';
import { ChooseBox, ManyTold, SEVERAL, SeveralForm } from './several.js';

export interface ParticipantsShown {
  slug: string;
  acronym: string;
  number: number;
  heading: Heading;
  /** All of it (those who lead), the list of those who agreed, or only how many. */
  sees: 'all' | 'list' | 'count';
  rows: RegistrationKnown[];
  after: string | null;
  counts: Counts;
  /** Who was there, day by day; for those who lead. */
  presence: { on: string; mode: string; count: number }[];
  state: RegistrationState | null;
  words: string;
  places: { mode: string; places: number; taken: number }[];
  /** Sheets of badges, newest first. */
  sheets: { id: string; ready: boolean; at: Date }[];
  cancelled: boolean;
  /** Whether the secretariat looks: letters carry passports. */
  office?: boolean;
  mistakes?: Mistake[];
  /** What was asked for several at once. */
  several?: SeveralShown;
}

export function participantsPage(shown: ParticipantsShown, asked: Asked): Page {
  const { say } = asked.ctx;
  const base = `/${asked.language}/groups/${shown.slug}/meetings/${shown.number}`;
  const title = say('participation.pages.participants', { meeting: shown.number });
  const approved = shown.counts.states.approved ?? 0;
  const mistakes = [...(shown.mistakes ?? []), ...(shown.several?.mistakes ?? [])];
  return framedPage(
    { ...shown, title, mistakes },
    asked,
    <>
      {shown.several?.decided ? <ManyTold decided={shown.several.decided.many} move={shown.several.decided.move} say={say} /> : null}
      {shown.cancelled ? (
        <Notice tone="bad">
          <p>{say(shown.sees === 'all' ? 'participation.pages.cancelledList' : 'refusals.participation.cancelled')}</p>
          {shown.sees === 'all' ? (
            <p>
              <a href={`/${asked.language}/groups/${shown.slug}/mail`}>{say('participation.pages.toMails')}</a>
            </p>
          ) : null}
        </Notice>
      ) : null}
      <Links base={base} shown={shown} say={say} />
      {shown.sees === 'count' ? (
        <Empty>
          <p>{say('participation.pages.onlyCount', { count: approved })}</p>
        </Empty>
      ) : (
        <>
          {shown.sees === 'all' ? <Sought shown={shown} say={say} /> : null}
          {shown.rows.length === 0 ? (
            <Empty>
              <p>{say('participation.pages.nobody')}</p>
            </Empty>
          ) : (
            <>
              {shown.sees === 'all' && !shown.cancelled ? (
                <p class="soft small">
                  <a href={`#${SEVERAL}`}>{say('participation.several.title')}</a>
                </p>
              ) : null}
              <Rows shown={shown} base={base} asked={asked} />
            </>
          )}
          <More after={shown.after} say={say} query={asked.query} />
          {shown.sees === 'all' && shown.rows.length > 0 && !shown.cancelled ? (
            <SeveralForm
              action={`${base}/participants/several`}
              waiting={shown.counts.states.received ?? 0}
              typed={{ which: shown.several?.which ?? 'chosen', reason: shown.several?.reason ?? '' }}
              mistakes={mistakes}
              badges
              say={say}
            />
          ) : null}
          <CountsSection counts={shown.counts} presence={shown.presence} asked={asked} />
          {shown.sees === 'all' && !shown.cancelled ? <Sheets shown={shown} base={base} asked={asked} /> : null}
        </>
      )}
    </>,
  );
}

function Links({ base, shown, say }: { base: string; shown: ParticipantsShown; say: Say }) {
  if (shown.sees === 'count') return null;
  return (
    <div class="buttons">
      {shown.sees === 'all' && !shown.cancelled ? (
        <>
          <a class="button quiet" href={`${base}/participants/new`}>
            {say('participation.pages.enter')}
          </a>
          <a class="button quiet" href={`${base}/registration-form`}>
            {say('participation.pages.settings')}
          </a>
          <a class="button quiet" href={`${base}/check-in`}>
            {say('participation.pages.checkIn')}
          </a>
          {shown.office ? (
            <a class="button quiet" href={`${base}/letters`}>
              {say('participation.letters.short')}
            </a>
          ) : null}
        </>
      ) : null}
      {(['xlsx', 'csv', 'docx', 'json'] as const).map((format) => (
        <a href={`${base}/participants.${format}`}>{format.toUpperCase()}</a>
      ))}
      <a href={`${base}/participants.csv?counts=1`}>{say('participation.pages.countsFile')}</a>
    </div>
  );
}

function Sheets({ shown, base, asked }: { shown: ParticipantsShown; base: string; asked: Asked }) {
  const { say } = asked.ctx;
  return (
    <section>
      <h2>{say('participation.papers.badges')}</h2>
      <form method="post" action={`${base}/badges`}>
        <button class="quiet">{say('participation.pages.badgesMake')}</button>
      </form>
      <ul class="plain-list">
        {shown.sheets.map(({ id, ready, at }) => (
          <li>{ready ? <a href={`${base}/registration/papers/${id}.pdf`}>{`PDF, ${sayInstant(asked.language, at, 'UTC')} UTC`}</a> : say('participation.pages.paperAsked')}</li>
        ))}
      </ul>
    </section>
  );
}

function Sought({ shown, say }: { shown: ParticipantsShown; say: Say }) {
  return (
    <>
      {shown.places.length > 0 ? <p>{shown.places.map(({ mode, places, taken }) => say('participation.pages.placesOf', { mode: say(`participation.modes.${mode}`), taken, places })).join(' · ')}</p> : null}
      <form method="get" class="filters">
        <div class="field">
          <label for="f-state">{say('participation.columns.state')}</label>
          <select id="f-state" name="state">
            <option value="">–</option>
            {REGISTRATION_STATES.map((state) => (
              <option value={state} selected={shown.state === state}>
                {`${say(`participation.states.${state}`)} (${shown.counts.states[state] ?? 0})`}
              </option>
            ))}
          </select>
        </div>
        <div class="field">
          <label for="f-words">{say('participation.pages.seek')}</label>
          <input id="f-words" name="words" value={shown.words} maxlength={100} />
        </div>
        <button class="quiet">{say('participation.pages.show')}</button>
      </form>
    </>
  );
}

function Rows({ shown, base, asked }: { shown: ParticipantsShown; base: string; asked: Asked }) {
  const { say } = asked.ctx;
  const all = shown.sees === 'all';
  const heads = ['name', 'body', 'country', 'category', 'mode', ...(all ? ['state'] : [])];
  return (
    <div class="scroll">
      <table class="cards">
        <thead>
          <tr>
            {heads.map((head) => (
              <th scope="col">{say(`participation.columns.${head}`)}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {shown.rows.map((row) => (
            <tr>
              <th scope="row">
                {all && !shown.cancelled ? (
                  <>
                    <ChooseBox id={row.id} name={row.name} checked={shown.several?.chosen.includes(row.id) ?? false} say={say} />{' '}
                  </>
                ) : null}
                {all ? (
                  <a href={`${base}/participants/${row.id}`}>
                    <bdi>{row.name}</bdi>
                  </a>
                ) : (
                  <bdi>{row.name}</bdi>
                )}
                {row.title ? <span class="row-name soft small">{row.title}</span> : null}
              </th>
              <td data-label={say('participation.columns.body')}>
                <bdi>{row.body}</bdi>
              </td>
              <td data-label={say('participation.columns.country')}>{countryName(asked.language, row.country)}</td>
              <td data-label={say('participation.columns.category')}>{say(`participation.categories.${row.category}`)}</td>
              <td data-label={say('participation.columns.mode')}>{say(`participation.modes.${row.mode}`)}</td>
              {all ? <State row={row} base={base} cancelled={shown.cancelled} say={say} /> : null}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function State({ row, base, cancelled, say }: { row: RegistrationKnown; base: string; cancelled: boolean; say: Say }) {
  return (
    <td data-label={say('participation.columns.state')}>
      <Badge tone={STATE_TONES[row.state]}>{say(`participation.states.${row.state}`)}</Badge>{' '}
      {row.number ? <Symbol>{row.number}</Symbol> : null}
      {row.state === 'received' && !cancelled ? (
        <form method="post" action={`${base}/participants/${row.id}/approve`}>
          <button class="quiet">
            {say('participation.moves.approve')} <span class="unseen">{row.name}</span>
          </button>
        </form>
      ) : null}
    </td>
  );
}
