// One's own lists: those that one reads, all that there are, and how one of them is read.

import type { Asked, Page } from '../../../http/index.js';
import { Choice, Field, type Mistake, Mistakes } from '../../../http/view/fields.js';
import { PanelSection } from '../../../http/view/panel.js';
import { Badge, Crumbs, Empty, More, Notice, Symbol, Text } from '../../../http/view/pieces.js';
import { groupPath } from '../../groups/index.js';
import { rowOf } from '../panels.js';
import type { ListBrief, OwnSubscription } from '../reads.js';

interface OwnLists {
  own: OwnSubscription[];
  rows: ListBrief[];
  after: string | null;
}

export function ownListsPage(shown: OwnLists, asked: Asked): Page {
  const { say, now } = asked.ctx;
  const reads = new Set(shown.own.map((one) => one.slug));
  const others = shown.rows.filter((list) => !reads.has(list.slug));
  const body = (
    <>
      <Crumbs trail={[{ path: `/${asked.language}/me`, label: say('lists.mine.me') }]} say={say} />
      <div class="head">
        <h1>{say('lists.mine.title')}</h1>
      </div>
      <PanelSection panel={{ title: say('lists.mine.read'), none: say('lists.mine.none'), rows: shown.own.map((one) => rowOf(one, say, now)) }} say={say} />
      <h2>{say('lists.mine.others')}</h2>
      {others.length === 0 ? <Empty>{say('lists.mine.noOthers')}</Empty> : null}
      {others.length > 0 ? (
        <ul class="rows">
          {others.map((list) => (
            <li class="acted">
              <a class="what" href={groupPath(asked.language, list.slug, 'list')}>
                <Symbol>{list.acronym}</Symbol>
              </a>
              <p class="kicker">
                <span>
                  <Text of={list.groupName} language={asked.language} />
                </span>
                {list.access === 'members' ? <Badge>{say('lists.mine.members')}</Badge> : null}
              </p>
              <form method="post" action={`/${asked.language}/me/lists`}>
                <input type="hidden" name="list" value={list.id} />
                <button class="quiet" aria-label={say('lists.mine.subscribeTo', { group: list.acronym })}>
                  {say('lists.subscribe')}
                </button>
              </form>
            </li>
          ))}
        </ul>
      ) : null}
      <More after={shown.after} say={say} />
    </>
  );
  return { title: say('lists.mine.title'), body, secret: true };
}

export interface OwnShown {
  known: OwnSubscription;
  typed: Record<string, string>;
  mistakes: Mistake[];
}

export function ownListPage({ known, typed, mistakes }: OwnShown, asked: Asked): Page {
  const { say } = asked.ctx;
  const path = `/${asked.language}/me/lists`;
  const value = { mode: known.mode, until: known.pausedUntil ?? '', ...typed };
  const body = (
    <>
      <Crumbs trail={[{ path: `/${asked.language}/me`, label: say('lists.mine.me') }, { path, label: say('lists.mine.title') }]} say={say} />
      <div class="head">
        <h1>
          <Symbol>{known.acronym}</Symbol> <span class="name">{say('lists.title')}</span>
        </h1>
        <p class="soft">
          <bdi>{known.email}</bdi>
        </p>
      </div>
      {known.returned !== null ? (
        <Notice tone="warn" title={say('lists.mine.returned')}>
          <p>{say('lists.mine.returnedHow')}</p>
        </Notice>
      ) : null}
      <Mistakes mistakes={mistakes} say={say} />
      <form method="post" action={`${path}/${known.id}`}>
        <Choice name="mode" label={say('lists.mode')} value={value.mode} mistakes={mistakes} options={(['each', 'digest'] as const).map((mode) => ({ value: mode, label: say(`lists.modes.${mode}`) }))} />
        <Field name="until" type="date" label={say('lists.mine.pause')} hint={say('lists.mine.pauseHint')} value={value.until} mistakes={mistakes} />
        <div class="buttons">
          <button>{say('mail.keep')}</button>
        </div>
      </form>
      <form method="post" action={`${path}/${known.id}/leave`}>
        <button class="danger">{say('lists.leave.title')}</button>
      </form>
    </>
  );
  return { title: `${known.acronym}: ${say('lists.title')}`, body, secret: true, status: mistakes.length > 0 ? 422 : 200 };
}
