// What may belong in a roadmap, with the reasons; and what was turned down, which may be suggested again.

import type { Asked, Page } from '../../../http/route.js';
import { Empty, Notice, Symbol, Text } from '../../../http/view/pieces.js';
import { type Heading, ThingHead } from '../../../http/view/thing-head.js';
import { sayDate } from '../../../kit/date-words.js';
import { dateInGeneva } from '../../../kit/dates.js';
import type { Area } from '../roadmap.js';
import { roadmapPath } from '../words.js';
import { type FoundRecord, Records } from './edit.js';

export interface SuggestionsShown {
  slug: string;
  acronym: string;
  heading: Heading;
  areas: Area[];
  /** When they were found; null while they are being looked for. */
  at: Date | null;
  /** Little stands in the roadmap: what the group is about counts too. */
  few: boolean;
  suggested: FoundRecord[];
  turnedDown: FoundRecord[];
}

export function suggestionsPage(shown: SuggestionsShown, asked: Asked): Page {
  const { say } = asked.ctx;
  const path = roadmapPath(asked.language, shown.slug);
  return {
    title: `${shown.acronym}: ${say('roadmap.add.suggested')}`,
    section: '/groups',
    secret: true,
    body: (
      <>
        <ThingHead heading={shown.heading} current={path} say={say} />
        <h2>{say('roadmap.add.suggested')}</h2>
        {shown.at ? <p class="soft">{say(shown.few ? 'roadmap.suggestions.foundFew' : 'roadmap.suggestions.found', { date: sayDate(asked.language, dateInGeneva(shown.at)) })}</p> : <Notice title={say('roadmap.suggestions.pending')} />}
        {shown.suggested.length > 0 ? (
          <Records records={shown.suggested} shown={{ words: '', areas: shown.areas, chosenArea: '' }} path={path} asked={asked} unwanted />
        ) : shown.at ? (
          <Empty>
            <p>{say('roadmap.suggestions.none')}</p>
          </Empty>
        ) : null}
        {shown.turnedDown.length > 0 ? <TurnedDown shown={shown} path={path} asked={asked} /> : null}
      </>
    ),
  };
}

function TurnedDown({ shown, path, asked }: { shown: SuggestionsShown; path: string; asked: Asked }) {
  const { say } = asked.ctx;
  return (
    <section>
      <h3>{say('roadmap.suggestions.turnedDown')}</h3>
      <p class="soft">{say('roadmap.suggestions.turnedDownAbout')}</p>
      <form method="post" action={`${path}/wanted`}>
        <ul class="rows">
          {shown.turnedDown.map((record) => (
            <li>
              <span class="what">
                <Symbol>{record.designation}</Symbol>
              </span>
              <p>
                <Text of={record.title} language={asked.language} />
              </p>
              <button class="quiet" name="recordId" value={record.id} aria-label={say('roadmap.suggestions.againOf', { designation: record.designation })}>
                {say('roadmap.suggestions.again')}
              </button>
            </li>
          ))}
        </ul>
      </form>
    </section>
  );
}
