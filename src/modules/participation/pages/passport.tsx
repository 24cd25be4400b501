// The passport data of one's own registration; reading it is written down.

import type { Asked, Page } from '../../../http/route.js';
import { Facts, fact } from '../../../http/view/facts.js';
import { Symbol } from '../../../http/view/pieces.js';
import { type Heading, ThingHead } from '../../../http/view/thing-head.js';
import type { Passport } from '../registration.js';

export interface PassportShown {
  acronym: string;
  heading: Heading;
  back: string;
  passport: Passport;
}

export function passportPage(shown: PassportShown, asked: Asked): Page {
  const { say } = asked.ctx;
  const title = say('participation.pages.passport');
  return {
    title: `${shown.acronym}: ${title}`,
    section: '/groups',
    secret: true,
    body: (
      <>
        <ThingHead heading={shown.heading} say={say} />
        <h2>{title}</h2>
        <Facts facts={Object.entries(shown.passport).map(([name, value]) => fact(say(`participation.fields.passport.${name}`), <Symbol>{value as string}</Symbol>))} />
        <p class="soft small">{say('participation.pages.passportRead')}</p>
        <p>
          <a href={shown.back}>{say('participation.pages.back')}</a>
        </p>
      </>
    ),
  };
}
