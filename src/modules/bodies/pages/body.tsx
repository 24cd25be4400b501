// One body: what it is, by which names it goes, what belongs to it, and what other modules know of it.

import type { Asked, Page } from '../../../http/route.js';
import { Facts, fact } from '../../../http/view/facts.js';
import { type Panel, PanelSection } from '../../../http/view/panel.js';
import { DateOf, Symbol, Text } from '../../../http/view/pieces.js';
import { ThingHead } from '../../../http/view/thing-head.js';
import { countryName } from '../../../kit/countries.js';
import { ENDONYMS, LANGUAGES, directionOf } from '../../../kit/languages.js';
import type { Say } from '../../../kit/words.js';
import { bodyPath, bodyWords } from '../heading.js';
import type { BodyBrief, BodyKnown } from '../reads.js';

export interface BodyPageShown {
  body: BodyKnown;
  panels: Panel[];
}

export function bodyPage({ body, panels }: BodyPageShown, asked: Asked): Page {
  const { say } = asked.ctx;
  const { language } = asked;
  const heading = {
    trail: [{ path: `/${language}/bodies`, label: say('bodies.title') }],
    kicker: [say(`bodies.kinds.${body.kind}`)],
    state: body.endedOn ? { tone: 'done' as const, words: say('bodies.ended') } : null,
    symbol: body.acronym,
    name: body.name,
    tabs: null,
  };
  return {
    title: bodyWords(body, say),
    section: '/bodies',
    body: (
      <>
        <ThingHead heading={heading} say={say} />
        {asked.roles.includes('secretariat') ? (
          <p>
            <a class="button quiet" href={bodyPath(language, body.slug, 'edit')}>
              {say('bodies.change')}
            </a>
          </p>
        ) : null}
        <Facts
          facts={[
            fact(say('bodies.membership'), body.membership ? say(`bodies.memberships.${body.membership}`) : null),
            fact(say('bodies.studyGroups'), body.studyGroups.length > 0 ? <Symbol>{body.studyGroups.join(', ')}</Symbol> : null),
            fact(say('bodies.country'), body.country ? countryName(language, body.country) : null),
            fact(say('bodies.parent'), body.parent ? <BodyLink body={body.parent} say={say} /> : null),
            fact(say('bodies.web'), body.web ? <a href={body.web}>{body.web}</a> : null),
            fact(say('bodies.endedOn'), body.endedOn ? <DateOf on={body.endedOn} language={language} /> : null),
            fact(say('bodies.names'), <Names body={body} />),
            fact(say('bodies.aliases'), body.aliases.length > 0 ? <bdi>{body.aliases.map((alias) => alias.words).join(' · ')}</bdi> : null),
          ]}
        />
        {body.children.length > 0 ? (
          <section>
            <h2>{say('bodies.children')}</h2>
            <ul class="inline-list">
              {body.children.map((child) => (
                <li>
                  <BodyLink body={child} say={say} />
                </li>
              ))}
            </ul>
          </section>
        ) : null}
        {panels.map((panel) => (
          <PanelSection panel={panel} say={say} />
        ))}
      </>
    ),
  };
}

function BodyLink({ body, say }: { body: BodyBrief; say: Say }) {
  return <a href={bodyPath(say.language, body.slug)}>{body.acronym ? <Symbol>{body.acronym}</Symbol> : <Text of={body.name} language={say.language} />}</a>;
}

function Names({ body }: { body: BodyKnown }) {
  return (
    <ul class="plain-list">
      {LANGUAGES.filter((language) => body.name[language]).map((language) => (
        <li>
          <span lang={language} dir={directionOf(language)}>
            {body.name[language]}
          </span>{' '}
          <span class="soft small">{ENDONYMS[language]}</span>
        </li>
      ))}
    </ul>
  );
}
