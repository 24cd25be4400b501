// Two persons who may be one: what would change is shown before anything does. And the list of those who may be.

import type { Child } from 'hono/jsx';
import type { Asked, Page } from '../../../http/route.js';
import { Facts, fact } from '../../../http/view/facts.js';
import { Field } from '../../../http/view/fields.js';
import { type Panel, PanelSection } from '../../../http/view/panel.js';
import { Crumbs, Empty, More, Notice } from '../../../http/view/pieces.js';
import type { Say } from '../../../kit/words.js';
import type { MergePlan } from '../actions.js';
import { printedName } from '../names/name.js';
import type { Pair, PersonBrief, PersonKnown } from '../reads.js';
import { nameWords, personPath } from '../words.js';

/** What would change; or, while it is not said with whom, those who may be meant. */
export type MergeShown = { plan: MergePlan; panels: { from: Panel[]; to: Panel[] } } | { person: PersonKnown; words: string; found: PersonBrief[] };

export function mergePage(shown: MergeShown, asked: Asked): Page {
  return 'plan' in shown ? planPage(shown, asked) : choosePage(shown, asked);
}

function choosePage({ person, words, found }: Extract<MergeShown, { words: string }>, asked: Asked): Page {
  const { say } = asked.ctx;
  const path = personPath(asked.language, person.id);
  const body = (
    <>
      <Crumbs trail={[{ path, label: <bdi>{nameWords(person.name, say)}</bdi> }]} say={say} />
      <header class="head">
        <h1>{say('people.merge.title')}</h1>
      </header>
      <form method="get" class="filters" role="search" aria-label={say('people.merge.whom')}>
        <Field name="q" label={say('people.merge.whom')} value={words} />
        <button class="quiet">{say('people.find')}</button>
      </form>
      {found.length === 0 ? <Empty>{say('people.none')}</Empty> : null}
      <ul class="rows" hidden={found.length === 0}>
        {found.map((one) => (
          <li>
            <a class="what" href={`${path}/merge?with=${one.id}`}>
              <bdi>{nameWords(one.name, say)}</bdi>
            </a>
            <p class="kicker">
              {one.emails.map((email) => (
                <bdi class="symbol">{email}</bdi>
              ))}
            </p>
          </li>
        ))}
      </ul>
    </>
  );
  return { title: say('people.merge.title'), section: '/people', body, secret: true };
}

function planPage({ plan, panels }: Extract<MergeShown, { plan: MergePlan }>, asked: Asked): Page {
  const { say } = asked.ctx;
  const { language } = asked;
  const { from, to } = plan;
  const path = personPath(language, from.id);
  const body = (
    <>
      <Crumbs trail={[{ path: `/${language}/people/duplicates`, label: say('people.duplicates.title') }]} say={say} />
      <header class="head">
        <h1>{say('people.merge.title')}</h1>
      </header>
      <Notice tone="warn">
        <p>{say('people.merge.lead')}</p>
      </Notice>
      <div class="editions">
        <section>
          <h2>{say('people.merge.goes')}</h2>
          <Sketch person={from} panels={panels.from} say={say} />
        </section>
        <section>
          <h2>{say('people.merge.stays')}</h2>
          <Sketch person={to} panels={panels.to} say={say} />
        </section>
      </div>
      <h2>{say('people.merge.changes')}</h2>
      <ul>
        {plan.gained.map((name) => (
          <li>
            {say('people.merge.gained')} <bdi>{printedName(name)}</bdi>
          </li>
        ))}
        {plan.lost.map((name) => (
          <li>
            {say('people.merge.lost')} <bdi>{printedName(name)}</bdi>
          </li>
        ))}
        {plan.references.map(({ table, column, count }) => (
          <li>{say('people.merge.rows', { what: referenceWords(table, column, say), count })}</li>
        ))}
        {plan.gained.length + plan.lost.length + plan.references.length === 0 ? <li>{say('people.merge.nothing')}</li> : null}
      </ul>
      <div class="buttons">
        <form method="post" action={`${path}/merge`}>
          <input type="hidden" name="with" value={to.id} />
          <input type="hidden" name="seal" value={plan.seal} />
          <button class="danger">{say('people.merge.do')}</button>
        </form>
        <a class="button quiet" href={`${personPath(language, to.id)}/merge?with=${from.id}`}>
          {say('people.merge.swap')}
        </a>
        <form method="post" action={`/${language}/people/duplicates/apart`}>
          <input type="hidden" name="one" value={from.id} />
          <input type="hidden" name="other" value={to.id} />
          <button class="quiet">{say('people.merge.apart')}</button>
        </form>
      </div>
    </>
  );
  return { title: say('people.merge.title'), section: '/people', body, secret: true };
}

/** Who somebody is here: also with which roles, since whoever has the addresses of the one has the account of both. */
function Sketch({ person, panels, say }: { person: PersonKnown; panels: Panel[]; say: Say }) {
  const all = (words: Child[]) => (words.length > 0 ? words.map((one) => <bdi>{one} </bdi>) : null);
  return (
    <>
      <Facts
        facts={[
          fact(say('people.name'), <a href={personPath(say.language, person.id)}>{nameWords(person.name, say)}</a>),
          fact(say('people.names'), all(person.names.map(printedName))),
          fact(say('people.addresses'), all(person.addresses.map((one) => one.email))),
          fact(say('people.affiliations'), all(person.affiliations.map((one) => nameWords(one.body, say)))),
        ]}
      />
      {panels.map((panel) => (
        <PanelSection panel={panel} say={say} />
      ))}
    </>
  );
}

/** What a column holds, in words where its module has some: `people.refs.<table>.<column>`, else `people.refs.<table>`. */
function referenceWords(table: string, column: string, say: Say): string {
  const key = [`people.refs.${table}.${column}`, `people.refs.${table}`].find((one) => say.has(one));
  return key ? say(key) : `${table}.${column}`;
}

export function duplicatesPage({ rows, after }: { rows: Pair[]; after: string | null }, asked: Asked): Page {
  const { say } = asked.ctx;
  const { language } = asked;
  const body = (
    <>
      <Crumbs trail={[{ path: `/${language}/people`, label: say('people.title') }]} say={say} />
      <header class="head">
        <h1>{say('people.duplicates.title')}</h1>
      </header>
      <p class="soft">{say('people.duplicates.lead')}</p>
      {rows.length === 0 ? <Empty>{say('people.duplicates.none')}</Empty> : null}
      <ul class="rows" hidden={rows.length === 0}>
        {rows.map((pair) => (
          <li>
            <span class="what">
              <a href={`${personPath(language, pair.other)}/merge?with=${pair.one}`}>
                <bdi>{nameWords(pair.oneName, say)}</bdi> · <bdi>{nameWords(pair.otherName, say)}</bdi>
              </a>
            </span>
            <p class="kicker">{say(`people.duplicates.because.${pair.because}`)}</p>
          </li>
        ))}
      </ul>
      <More after={after} say={say} />
    </>
  );
  return { title: say('people.duplicates.title'), section: '/people', body, secret: true };
}
