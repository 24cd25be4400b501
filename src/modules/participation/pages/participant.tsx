// One registration, as those see it who lead or approve: what it says, why it may be, what can be done with it.

import type { Asked, Page } from '../../../http/route.js';
import { Facts, fact } from '../../../http/view/facts.js';
import { Area, type Mistake, Mistakes } from '../../../http/view/fields.js';
import { Badge, Symbol } from '../../../http/view/pieces.js';
import { type Heading, ThingHead } from '../../../http/view/thing-head.js';
import { countryName } from '../../../kit/countries.js';
import { sayInstant } from '../../../kit/date-words.js';
import type { RegistrationKnown } from '../reads/registrations.js';
import { STATE_TONES } from './registration.js';

export interface ParticipantShown {
  slug: string;
  acronym: string;
  number: number;
  heading: Heading;
  registration: RegistrationKnown;
  moves: string[];
  /** Needs and addresses are for those who lead. */
  leads: boolean;
  attended: { on: string; mode: string; at: Date }[];
  mistakes?: Mistake[];
}

export function participantPage(shown: ParticipantShown, asked: Asked): Page {
  const { say } = asked.ctx;
  const { registration: row, leads } = shown;
  const base = `/${asked.language}/groups/${shown.slug}/meetings/${shown.number}`;
  return {
    title: `${shown.acronym}: ${row.name}`,
    section: '/groups',
    secret: true,
    status: (shown.mistakes ?? []).length > 0 ? 422 : 200,
    body: (
      <>
        <ThingHead heading={shown.heading} current={`/${asked.language}/groups/${shown.slug}/meetings`} say={say} />
        <h2>
          <bdi>{row.name}</bdi>
        </h2>
        <Mistakes mistakes={shown.mistakes ?? []} say={say} />
        <p class="kicker">
          <Badge tone={STATE_TONES[row.state]}>{say(`participation.states.${row.state}`)}</Badge>
          {row.number ? <Symbol>{row.number}</Symbol> : null}
          <span>{sayInstant(asked.language, row.createdAt, 'UTC')} UTC</span>
        </p>
        <Facts
          facts={[
            fact(say('participation.columns.title'), row.title),
            fact(say('participation.columns.body'), <bdi>{row.body}</bdi>),
            fact(say('participation.columns.country'), countryName(asked.language, row.country)),
            fact(say('participation.columns.category'), say(`participation.categories.${row.category}`)),
            fact(say('participation.columns.mode'), say(`participation.modes.${row.mode}`)),
            fact(say('participation.columns.capacity'), say(`participation.capacities.${row.capacity}`)),
            fact(say('participation.columns.restsOn'), row.restsOn),
            fact(say('participation.columns.email'), <Symbol>{row.email}</Symbol>),
            leads ? fact(say('participation.columns.accessNeeds'), row.accessNeeds) : null,
            leads ? fact(say('participation.columns.dietary'), row.dietary) : null,
            fact(say('participation.columns.visa'), say(row.visa ? 'participation.pages.yes' : 'participation.pages.no')),
            fact(say('participation.columns.late'), row.lateReason),
            fact(say('participation.columns.reason'), row.reason),
            fact(say('participation.columns.attended'), shown.attended.map(({ on, mode }) => `${on} (${say(`participation.modes.${mode}`)})`).join(', ') || null),
          ]}
        />
        <Moves shown={shown} base={base} asked={asked} />
        <p>
          <a href={leads ? `${base}/participants` : `/${asked.language}/approvals`}>{say('participation.pages.back')}</a>
        </p>
      </>
    ),
  };
}

function Moves({ shown, base, asked }: { shown: ParticipantShown; base: string; asked: Asked }) {
  const { say } = asked.ctx;
  const path = `${base}/participants/${shown.registration.id}`;
  const plain = shown.moves.filter((move) => move !== 'refuse');
  return (
    <>
      <div class="buttons">
        {plain.map((move) => (
          <form method="post" action={`${path}/${move}`}>
            <button class={move === 'approve' ? undefined : 'quiet'}>{say(`participation.moves.${move}`)}</button>
          </form>
        ))}
      </div>
      {shown.moves.includes('refuse') ? (
        <details class="act" open={(shown.mistakes ?? []).length > 0}>
          <summary>{say('participation.moves.refuse')}</summary>
          <form method="post" action={`${path}/refuse`}>
            <Area name="reason" label={say('participation.columns.reason')} hint={say('participation.pages.reasonHint')} rows={2} required mistakes={shown.mistakes ?? []} />
            <button class="danger">{say('participation.moves.refuse')}</button>
          </form>
        </details>
      ) : null}
    </>
  );
}
