// Visa support letters of a meeting, for the secretariat: how many can be made, for whom something is missing, what became of those made.

import type { Asked, Page } from '../../../http/route.js';
import type { Mistake } from '../../../http/view/fields.js';
import { Badge, Empty } from '../../../http/view/pieces.js';
import type { Heading } from '../../../http/view/thing-head.js';
import { sayInstant } from '../../../kit/date-words.js';
import type { LetterAsked, RoundKnown } from '../reads/letters.js';
import { framedPage } from './frame.js';

export interface LettersShown {
  slug: string;
  acronym: string;
  number: number;
  heading: Heading;
  zone: string;
  ready: number;
  having: number;
  /** Those for whom none can be made yet. */
  missing: LetterAsked[];
  rounds: RoundKnown[];
  mistakes?: Mistake[];
}

export function lettersPage(shown: LettersShown, asked: Asked): Page {
  const { say } = asked.ctx;
  const base = `/${asked.language}/groups/${shown.slug}/meetings/${shown.number}`;
  const title = say('participation.letters.title', { meeting: shown.number });
  const mistakes = shown.mistakes ?? [];
  return framedPage(
    { ...shown, title, mistakes },
    asked,
    <>
      <p>{say('participation.letters.having', { count: shown.having })}</p>
      <Make shown={shown} base={base} asked={asked} />
      <Rounds shown={shown} asked={asked} />
      <Missing shown={shown} base={base} asked={asked} />
      <p>
        <a href={`${base}/participants`}>{say('participation.pages.back')}</a>
      </p>
    </>,
  );
}

interface Part {
  shown: LettersShown;
  base: string;
  asked: Asked;
}

function Make({ shown, base, asked }: Part) {
  const { say } = asked.ctx;
  if (shown.ready === 0)
    return (
      <Empty>
        <p>{say('participation.letters.none')}</p>
      </Empty>
    );
  const sure = shown.mistakes?.find(({ field }) => field === 'sure');
  return (
    <section>
      <h3>{say('participation.letters.ready', { count: shown.ready })}</h3>
      <p class="hint">{say('participation.letters.each')}</p>
      <form method="post" action={`${base}/letters`}>
        <button>{say('participation.letters.draft')}</button>
      </form>
      <details class="act" open={sure !== undefined}>
        <summary>{say('participation.letters.atOnce')}</summary>
        <form method="post" action={`${base}/letters`}>
          <input type="hidden" name="how" value="atOnce" />
          <p class="field">
            <label class="choice">
              <input type="checkbox" id="f-sure" name="sure" value="yes" aria-invalid={sure ? 'true' : undefined} aria-describedby={sure ? 'w-sure' : undefined} />{' '}
              {say('participation.letters.sure', { count: shown.ready })}
            </label>
          </p>
          {sure ? (
            <p class="mistake" id="w-sure">
              {sure.words}
            </p>
          ) : null}
          <button class="danger">{say('participation.letters.atOnce')}</button>
        </form>
      </details>
    </section>
  );
}

function Rounds({ shown, asked }: Omit<Part, 'base'>) {
  const { say } = asked.ctx;
  if (shown.rounds.length === 0) return null;
  return (
    <section>
      <h3>{say('participation.letters.rounds')}</h3>
      <ul class="rows">
        {shown.rounds.map((round) => (
          <li>
            <span class="what">{sayInstant(asked.language, round.askedAt, shown.zone)}</span>
            <p class="kicker">
              <Badge tone={round.state === 'sent' ? 'good' : round.state === 'nothing' ? 'done' : 'warn'}>{say(`participation.letters.states.${round.state}`)}</Badge>
              <span>{say('participation.letters.progress', { made: round.made, all: round.all })}</span>
              {round.failed > 0 ? <span>{say('participation.letters.failed', { count: round.failed })}</span> : null}
            </p>
            {round.state === 'making' ? <p>{say('participation.pages.paperAsked')}</p> : null}
            {round.state === 'making' ? <progress max={round.all} value={round.made + round.failed} aria-label={say('participation.letters.progress', { made: round.made, all: round.all })} /> : null}
            {round.mailings.map((mailing) => (
              <p>
                <a href={`/${asked.language}/outbox/mailings/${mailing}`}>{say('participation.letters.mailing')}</a>
              </p>
            ))}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Missing({ shown, base, asked }: Part) {
  const { say } = asked.ctx;
  if (shown.missing.length === 0) return null;
  return (
    <section>
      <h3>{say('participation.letters.missing', { count: shown.missing.length })}</h3>
      <ul class="plain-list">
        {shown.missing.map(({ id, name, state }) => (
          <li>
            <a href={`${base}/participants/${id}`}>
              <bdi>{name}</bdi>
            </a>
            : {say(state === 'approved' ? 'refusals.participation.paper.noPassport' : 'refusals.participation.notApproved')}
          </li>
        ))}
      </ul>
    </section>
  );
}
