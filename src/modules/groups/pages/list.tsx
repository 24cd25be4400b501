// The list of groups: which are there, of which kind, in which state.

import type { Asked, Page } from '../../../http/route.js';
import { Choice } from '../../../http/view/fields.js';
import { Badge, Empty, More, Symbol, Text } from '../../../http/view/pieces.js';
import type { Say } from '../../../kit/words.js';
import { groupPath, kindWords, parentWords, stateWords, toneOf } from '../heading.js';
import type { GroupBrief } from '../shapes.js';

export interface GroupList {
  rows: GroupBrief[];
  after: string | null;
  kinds: string[];
  states: string[];
  chosen: { kind: string | null; state: string | null };
}

export function groupListPage(list: GroupList, asked: Asked): Page {
  const { say } = asked.ctx;
  return {
    title: say('groups.pages.title'),
    description: say('groups.pages.lead'),
    section: '/groups',
    body: (
      <>
        <header class="head">
          <h1>{say('groups.pages.title')}</h1>
          <p class="soft">{say('groups.pages.lead')}</p>
        </header>
        <Filters list={list} say={say} />
        {list.rows.length > 0 ? <GroupTable rows={list.rows} say={say} /> : <Nothing list={list} asked={asked} />}
        <More after={list.after} say={say} query={asked.query} />
      </>
    ),
  };
}

function Filters({ list, say }: { list: GroupList; say: Say }) {
  const kinds = [{ value: '', label: say('groups.pages.allKinds') }, ...list.kinds.map((kind) => ({ value: kind, label: kindWords(kind, say) }))];
  const states = [{ value: '', label: say('groups.pages.allStates') }, ...list.states.map((state) => ({ value: state, label: stateWords(state, say) }))];
  return (
    <form method="get" class="filters" role="search" aria-label={say('groups.pages.filter')}>
      <Choice name="kind" label={say('groups.pages.kind')} value={list.chosen.kind ?? ''} options={kinds} />
      <Choice name="state" label={say('groups.pages.state')} value={list.chosen.state ?? ''} options={states} />
      <button class="quiet">{say('groups.pages.filter')}</button>
    </form>
  );
}

/** Groups as a table; on a narrow screen as a list. */
export function GroupTable({ rows, say }: { rows: GroupBrief[]; say: Say }) {
  return (
    <table class="cards">
      <caption class="unseen">{say('groups.pages.title')}</caption>
      <thead>
        <tr>
          <th scope="col">{say('groups.pages.group')}</th>
          <th scope="col">{say('groups.pages.kind')}</th>
          <th scope="col">{say('groups.pages.parent')}</th>
          <th scope="col">{say('groups.pages.state')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((group) => (
          <tr>
            <th scope="row">
              <a href={groupPath(say.language, group.slug)}>
                <Symbol>{group.acronym}</Symbol>
              </a>
              <span class="row-name">
                <Text of={group.name} language={say.language} />
              </span>
            </th>
            <td data-label={say('groups.pages.kind')}>{kindWords(group.kind, say)}</td>
            <td data-label={say('groups.pages.parent')}>{group.parent ? <Symbol>{parentWords(group.parent, say.language)}</Symbol> : '–'}</td>
            <td data-label={say('groups.pages.state')}>
              <Badge tone={toneOf(group.state)}>{stateWords(group.state, say)}</Badge>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Nothing({ list, asked }: { list: GroupList; asked: Asked }) {
  const { say } = asked.ctx;
  const filtered = list.chosen.kind !== null || list.chosen.state !== null;
  if (filtered)
    return (
      <Empty>
        <p>{say('groups.pages.noneFiltered')}</p>
        <p>
          <a href={`/${asked.language}/groups`}>{say('groups.pages.showAll')}</a>
        </p>
      </Empty>
    );
  return <NoGroups asked={asked} />;
}

/** No group at all: the secretariat is led to where a group begins. */
export function NoGroups({ asked }: { asked: Asked }) {
  const { say } = asked.ctx;
  return (
    <Empty>
      <p>{say('groups.pages.noneAtAll')}</p>
      {asked.roles.includes('secretariat') ? (
        <p>
          <a class="button" href={`/${asked.language}/intake`}>
            {say('groups.pages.toIntake')}
          </a>
        </p>
      ) : null}
    </Empty>
  );
}
