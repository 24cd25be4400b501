// The link for remote participation, opened: who opens it is noted as present where the meeting is held now.

import type { Asked, Page } from '../../../http/route.js';
import { Notice, Symbol } from '../../../http/view/pieces.js';
import type { Heading } from '../../../http/view/thing-head.js';
import { framedPage } from './frame.js';

export interface RemoteShown {
  acronym: string;
  slug: string;
  heading: Heading;
  back: string;
  link: string;
  noted: boolean;
}

export function remotePage(shown: RemoteShown, asked: Asked): Page {
  const { say } = asked.ctx;
  return framedPage(
    { ...shown, title: say('participation.presence.opened') },
    asked,
    <>
      <Notice tone={shown.noted ? 'good' : undefined}>
        <p>{say(shown.noted ? 'participation.presence.noted' : 'participation.presence.notToday')}</p>
      </Notice>
      <p>
        <a class="button" href={shown.link} rel="noreferrer">
          {say('participation.presence.open')}
        </a>
      </p>
      <p>
        <Symbol>{shown.link}</Symbol>
      </p>
      <p class="soft small">{say('participation.pages.accessHint')}</p>
      <p>
        <a href={shown.back}>{say('participation.pages.back')}</a>
      </p>
    </>,
  );
}
