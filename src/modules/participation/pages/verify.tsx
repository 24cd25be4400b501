// Whether a paper holds: that, of what, for which meeting, and initials to compare. Never a name.

import type { Asked, Page } from '../../../http/route.js';
import { Facts, fact } from '../../../http/view/facts.js';
import { DatesOf, Notice, Symbol } from '../../../http/view/pieces.js';
import type { PaperKind } from '../tables.js';

export interface Verified {
  valid: boolean;
  kind: PaperKind;
  number: number | null;
  group: string;
  meeting: number;
  start: string;
  end: string | null;
  initials: string;
}

export function verifyPage(paper: Verified, asked: Asked): Page {
  const { say } = asked.ctx;
  const title = say('participation.pages.verify');
  const kind = say(`participation.papers.${paper.kind}`);
  return {
    title,
    secret: true,
    body: (
      <>
        <div class="head">
          <h1>{title}</h1>
        </div>
        <Notice tone={paper.valid ? 'good' : 'bad'} title={say(paper.valid ? 'participation.pages.valid' : 'participation.pages.notValid', { paper: kind })} />
        <Facts
          facts={[
            fact(say('participation.pages.letterNumber'), paper.number ? <Symbol>{paper.number}</Symbol> : null),
            fact(
              say('participation.pages.forMeeting'),
              <>
                <Symbol>{paper.group}</Symbol>, <DatesOf start={paper.start} end={paper.end} language={asked.language} />
              </>,
            ),
            fact(say('participation.pages.initials'), <bdi>{paper.initials}</bdi>),
          ]}
        />
      </>
    ),
  };
}
