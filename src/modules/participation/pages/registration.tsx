// One's own registration: am I in, under which number, what is there still to do.

import type { Asked, Page } from '../../../http/route.js';
import { Facts, fact } from '../../../http/view/facts.js';
import type { Mistake } from '../../../http/view/fields.js';
import { Badge, Notice, Symbol, type Tone, When } from '../../../http/view/pieces.js';
import type { Heading } from '../../../http/view/thing-head.js';
import { countryName } from '../../../kit/countries.js';
import { sayInstant } from '../../../kit/date-words.js';
import { type MeetingBrief, meetingWords, placeWords } from '../../meetings/index.js';
import type { RegistrationKnown } from '../reads/registrations.js';
import type { RegistrationState } from '../registration.js';
import type { Windows } from '../windows.js';
import { Access, type AccessTold, PresenceToday } from './access.js';
import { framedPage } from './frame.js';
import { WindowLines } from './windows.js';

export const STATE_TONES: Record<RegistrationState, Tone> = { received: 'plain', waiting: 'warn', offered: 'warn', approved: 'good', refused: 'bad', withdrawn: 'done' };

export interface PaperOffered {
  kind: 'visaLetter' | 'certificate' | 'badge';
  /** Made already: its languages by id; else it can be asked for. */
  made: { id: string; language: string; number: number | null; ready: boolean }[];
  /** Why it cannot be had yet, in words; null when it can. */
  notYet: string | null;
}

export interface MyRegistration {
  slug: string;
  acronym: string;
  heading: Heading;
  meeting: MeetingBrief;
  windows: Windows;
  registration: RegistrationKnown | null;
  /** For one who waits, how many wait before. */
  before: number;
  /** The moves that are open to whose it is. */
  moves: string[];
  mayChange: boolean;
  papers: PaperOffered[];
  /** Of today, remotely: noted, or to be noted now; null where there is nothing to note. */
  presence: 'open' | 'noted' | null;
  access: AccessTold | null;
  mistakes?: Mistake[];
}

export function myRegistrationPage(mine: MyRegistration, asked: Asked): Page {
  const { say } = asked.ctx;
  const { meeting, slug, registration } = mine;
  const base = `/${asked.language}/groups/${slug}/meetings/${meeting.number}`;
  const title = say('participation.pages.mine', { meeting: meeting.number });
  return framedPage(
    { ...mine, title },
    asked,
    <>
      {meeting.state === 'cancelled' ? (
        <Notice tone="bad">
          <p>{say(registration ? 'participation.pages.cancelledMine' : 'refusals.participation.cancelled')}</p>
        </Notice>
      ) : null}
      {registration ? (
        <Standing mine={mine} registration={registration} base={base} asked={asked} />
      ) : (
        <div class="empty">
          <p>{say('participation.pages.notRegistered')}</p>
          <p>
            <a class="button" href={`${base}/register`}>
              {say('participation.pages.register', { meeting: meeting.number })}
            </a>
          </p>
        </div>
      )}
    </>,
  );
}

interface Standing {
  mine: MyRegistration;
  registration: RegistrationKnown;
  base: string;
  asked: Asked;
}

function Standing({ mine, registration, base, asked }: Standing) {
  const { say } = asked.ctx;
  const { meeting } = mine;
  return (
    <>
      <section class="next" aria-labelledby="standing">
        <div>
          <h3 id="standing">
            <Badge tone={STATE_TONES[registration.state]}>{say(`participation.states.${registration.state}`)}</Badge>
          </h3>
          {registration.number ? (
            <p class="there">
              {say('participation.pages.number')} <Symbol>{registration.number}</Symbol>
            </p>
          ) : null}
          {meeting.state === 'cancelled' ? null : <p>{nextStep(mine, registration, asked)}</p>}
          <Moves mine={mine} base={base} asked={asked} />
        </div>
        <div>
          <When time={meeting} say={say} />
          <p class="place">
            <a href={base}>{meetingWords(meeting.number, say)}</a> · {placeWords(meeting, say)}
          </p>
        </div>
      </section>
      <PresenceToday presence={mine.presence} base={base} asked={asked} />
      {mine.access ? <Access access={mine.access} zone={meeting.timeZone} base={base} asked={asked} /> : null}
      <Papers mine={mine} base={base} asked={asked} />
      <Said registration={registration} mine={mine} base={base} asked={asked} />
    </>
  );
}

function nextStep(mine: MyRegistration, registration: RegistrationKnown, { ctx, language }: Asked): string {
  const { state, offeredUntil, reason } = registration;
  const until = offeredUntil ? sayInstant(language, offeredUntil, mine.meeting.timeZone ?? 'Europe/Zurich') : '';
  const key = state === 'approved' && registration.mode === 'remote' ? 'approvedRemote' : state;
  return ctx.say(`participation.pages.next.${key}`, { before: mine.before, until, zone: mine.meeting.timeZone ?? 'Europe/Zurich', reason: reason ?? '–' });
}

function Moves({ mine, base, asked }: { mine: MyRegistration; base: string; asked: Asked }) {
  const { say } = asked.ctx;
  return (
    <div class="buttons">
      {mine.mayChange ? (
        <a class="button quiet" href={`${base}/registration/change`}>
          {say('participation.pages.change')}
        </a>
      ) : null}
      {mine.moves.map((move) => (
        <form method="post" action={`${base}/registration/${move}`} data-sure={move === 'withdraw' ? say('participation.pages.sureWithdraw') : undefined}>
          <button class={move === 'withdraw' ? 'danger' : undefined}>{say(`participation.moves.${move}`)}</button>
        </form>
      ))}
    </div>
  );
}

function Papers({ mine, base, asked }: { mine: MyRegistration; base: string; asked: Asked }) {
  const { say } = asked.ctx;
  if (mine.papers.length === 0) return null;
  return (
    <section>
      <h2>{say('participation.pages.papers')}</h2>
      <ul class="rows">
        {mine.papers.map((paper) => (
          <li>
            <span class="what">{say(`participation.papers.${paper.kind}`)}</span>
            {paper.notYet ? <p class="soft">{paper.notYet}</p> : null}
            {paper.made.map((one) => (
              <p>
                {one.ready ? <a href={`${base}/registration/papers/${one.id}.pdf`}>{say('participation.pages.download', { language: one.language })}</a> : say('participation.pages.paperAsked')}
              </p>
            ))}
            {paper.notYet === null ? (
              <form method="post" action={`${base}/registration/papers`} class="fields-in-line">
                <input type="hidden" name="kind" value={paper.kind} />
                {languagesFor(paper.kind, asked.language).map((language) =>
                  paper.made.some((one) => one.language === language) ? null : (
                    <button class="quiet" name="language" value={language}>
                      {say('participation.pages.make', { language })}
                    </button>
                  ),
                )}
              </form>
            ) : null}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Said({ registration, mine, base, asked }: Standing) {
  const { say } = asked.ctx;
  const { mode, name, title, body, country, category, gender, accessNeeds, dietary, listed, visa, email } = registration;
  return (
    <section>
      <h2>{say('participation.pages.said')}</h2>
      <Facts
        facts={[
          fact(say('participation.fields.mode'), say(`participation.modes.${mode}`)),
          fact(say('participation.fields.name'), <bdi>{name}</bdi>),
          fact(say('participation.fields.title'), title),
          fact(say('participation.fields.body'), <bdi>{body}</bdi>),
          fact(say('participation.fields.country'), countryName(asked.language, country)),
          fact(say('participation.fields.category'), say(`participation.categories.${category}`)),
          fact(say('participation.fields.gender'), gender ? say(`participation.genders.${gender}`) : null),
          fact(say('participation.fields.accessNeeds'), accessNeeds),
          fact(say('participation.fields.dietary'), dietary),
          fact(say('participation.pages.email'), <Symbol>{email}</Symbol>),
          fact(say('participation.pages.listedShort'), say(listed ? 'participation.pages.yes' : 'participation.pages.no')),
          visa ? fact(say('participation.pages.passport'), <a href={`${base}/registration/passport`}>{say('participation.pages.showPassport')}</a>) : null,
        ]}
      />
      <WindowLines windows={mine.windows} points={['changes', 'visa', 'purge']} asked={asked} />
    </section>
  );
}

/** A consulate reads English or French; other papers are there in the reader’s language too. */
function languagesFor(kind: PaperOffered['kind'], language: string): string[] {
  if (kind === 'badge') return [language];
  return kind === 'visaLetter' ? ['en', 'fr'] : [...new Set([language, 'en', 'fr'])];
}
