// The passport data of one's own registration; reading it is written down.

import type { Asked, Page } from '../../../http/route.js';
import { Facts, fact } from '../../../http/view/facts.js';
import { Symbol } from '../../../http/view/pieces.js';
import type { Heading } from '../../../http/view/thing-head.js';
import type { Passport } from '../registration.js';
import { framedPage } from './frame.js';

export interface PassportShown {
  acronym: string;
  slug: string;
  heading: Heading;
  back: string;
  passport: Passport;
}

export function passportPage(shown: PassportShown, asked: Asked): Page {
  const { say } = asked.ctx;
  return framedPage(
    { ...shown, title: say('participation.pages.passport') },
    asked,
    <>
      <Facts facts={Object.entries(shown.passport).map(([name, value]) => fact(say(`participation.fields.passport.${name}`), <Symbol>{value as string}</Symbol>))} />
      <p class="soft small">{say('participation.pages.passportRead')}</p>
      <p>
        <a href={shown.back}>{say('participation.pages.back')}</a>
      </p>
    </>,
  );
}
