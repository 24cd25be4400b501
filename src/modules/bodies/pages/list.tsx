// The list of bodies: found by any of their names, by kind.

import type { Asked, Page } from '../../../http/route.js';
import { Choice, Field } from '../../../http/view/fields.js';
import { Badge, Empty, More, Symbol, Text } from '../../../http/view/pieces.js';
import { countryName } from '../../../kit/countries.js';
import type { Say } from '../../../kit/words.js';
import { BODY_KINDS, type BodyKind } from '../body.js';
import { bodyPath } from '../heading.js';
import type { BodyBrief } from '../reads.js';

export interface BodyList {
  rows: BodyBrief[];
  after: string | null;
  chosen: { kind: BodyKind | null; words: string };
}

export function bodyListPage(list: BodyList, asked: Asked): Page {
  const { say } = asked.ctx;
  return {
    title: say('bodies.title'),
    description: say('bodies.lead'),
    section: '/bodies',
    body: (
      <>
        <header class="head">
          <h1>{say('bodies.title')}</h1>
          <p class="soft">{say('bodies.lead')}</p>
        </header>
        <form method="get" class="filters" role="search" aria-label={say('bodies.find')}>
          <Field name="q" label={say('bodies.words')} value={list.chosen.words} />
          <Choice name="kind" label={say('bodies.kind')} value={list.chosen.kind ?? ''} options={[{ value: '', label: say('bodies.allKinds') }, ...BODY_KINDS.map((kind) => ({ value: kind, label: say(`bodies.kinds.${kind}`) }))]} />
          <button class="quiet">{say('bodies.find')}</button>
        </form>
        {asked.roles.includes('secretariat') ? (
          <p>
            <a class="button quiet" href={`/${asked.language}/bodies/new`}>
              {say('bodies.add')}
            </a>
          </p>
        ) : null}
        {list.rows.length > 0 ? <BodyTable rows={list.rows} say={say} /> : <Empty>{say('bodies.none')}</Empty>}
        <More after={list.after} say={say} query={asked.query} />
      </>
    ),
  };
}

function BodyTable({ rows, say }: { rows: BodyBrief[]; say: Say }) {
  return (
    <table class="cards">
      <caption class="unseen">{say('bodies.title')}</caption>
      <thead>
        <tr>
          <th scope="col">{say('bodies.body')}</th>
          <th scope="col">{say('bodies.kind')}</th>
          <th scope="col">{say('bodies.membership')}</th>
          <th scope="col">{say('bodies.country')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((body) => (
          <tr>
            <th scope="row">
              <a href={bodyPath(say.language, body.slug)}>{body.acronym ? <Symbol>{body.acronym}</Symbol> : <Text of={body.name} language={say.language} />}</a>{' '}
              {body.endedOn ? <Badge tone="done">{say('bodies.ended')}</Badge> : null}
              {body.acronym ? (
                <span class="row-name">
                  <Text of={body.name} language={say.language} />
                </span>
              ) : null}
            </th>
            <td data-label={say('bodies.kind')}>{say(`bodies.kinds.${body.kind}`)}</td>
            <td data-label={say('bodies.membership')}>{body.membership ? say(`bodies.memberships.${body.membership}`) : '–'}</td>
            <td data-label={say('bodies.country')}>{body.country ? countryName(say.language, body.country) : '–'}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
