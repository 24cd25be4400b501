// The page of planning conflicts, and the section that tells those of a roadmap.

import type { Child } from 'hono/jsx';
import type { Asked, Page } from '../../../http/route.js';
import { Choice } from '../../../http/view/fields.js';
import { Crumbs, Empty, More, Symbol } from '../../../http/view/pieces.js';
import { sayAsKnown } from '../../../kit/date-words.js';
import type { Say } from '../../../kit/words.js';
import { recordPath } from '../../catalogue/index.js';
import { overlapsPath } from '../paths.js';
import { CONFLICT_KINDS, type Conflict } from '../planning.js';

export interface ConflictList {
  conflicts: Conflict[];
  after: string | null;
  kind: string;
}

export function planningPage({ conflicts, after, kind }: ConflictList, asked: Asked): Page {
  const { say } = asked.ctx;
  const any = { value: '', label: say('overlaps.pages.all') };
  return {
    title: say('overlaps.pages.planning'),
    description: say('overlaps.pages.planningLead'),
    section: '/catalogue',
    body: (
      <>
        <Crumbs trail={[{ path: overlapsPath(asked.language), label: say('overlaps.pages.title') }]} say={say} />
        <header class="head">
          <h1>{say('overlaps.pages.planning')}</h1>
          <p class="soft">{say('overlaps.pages.planningLead')}</p>
        </header>
        <form method="get" class="filters" role="search" aria-label={say('overlaps.pages.filter')}>
          <Choice name="kind" label={say('overlaps.pages.planningKind')} value={kind} options={[any, ...CONFLICT_KINDS.map((value) => ({ value, label: say(`overlaps.planningKinds.${value}`) }))]} />
          <button class="quiet">{say('overlaps.pages.filter')}</button>
        </form>
        {conflicts.length > 0 ? <Conflicts conflicts={conflicts} asked={asked} /> : <Empty>{say('overlaps.pages.planningNone')}</Empty>}
        <More after={after} say={say} query={asked.query} />
      </>
    ),
  };
}

/** Conflicts under the name of their kind, in the order in which they would be taken up. */
export function Conflicts({ conflicts, asked, level = 2 }: { conflicts: Conflict[]; asked: Asked; level?: 2 | 3 }) {
  const { say } = asked.ctx;
  return (
    <>
      {CONFLICT_KINDS.map((kind) => {
        const found = conflicts.filter((conflict) => conflict.kind === kind);
        if (found.length === 0) return null;
        const title = say(`overlaps.planningKinds.${kind}`);
        return (
          <section>
            {level === 2 ? <h2>{title}</h2> : <h3>{title}</h3>}
            <ul>
              {found.map((conflict) => (
                <li>
                  <Said conflict={conflict} asked={asked} />
                </li>
              ))}
            </ul>
          </section>
        );
      })}
    </>
  );
}

/** Signs that no designation has, where the sentence is to have a link. */
const PLACES = { a: '\ue001', b: '\ue002' } as const;

/** The sentence of a conflict, with the designations as links where the catalogue has the text. */
function Said({ conflict: { kind, a, b, params }, asked }: { conflict: Conflict; asked: Asked }) {
  const words = say(kind, params, asked.ctx.say, PLACES);
  const ids: Record<string, string | null> = { [PLACES.a]: a, [PLACES.b]: b };
  const names: Record<string, string> = { [PLACES.a]: params.a ?? '', [PLACES.b]: params.b ?? '' };
  return (
    <>
      {words.split(/([\ue001\ue002])/).map((part): Child => {
        if (!(part in names)) return part;
        const shown = <Symbol>{names[part]}</Symbol>;
        const id = ids[part];
        return id ? <a href={recordPath(asked.language, id)}>{shown}</a> : shown;
      })}
    </>
  );
}

/** The sentence of a conflict. */
export function conflictWords({ kind, params }: Conflict, say_: Say): string {
  return say(kind, params, say_, {});
}

function say(kind: string, params: Record<string, string>, say_: Say, places: Record<string, string>): string {
  const dates = Object.fromEntries(Object.entries(params).map(([name, value]) => [name, ['planned', 'other', 'since'].includes(name) ? dateWords(value, say_) : value]));
  const key = kind === 'waits' && params.other ? 'waitsLater' : kind;
  return say_(`overlaps.planning.${key}`, { ...dates, ...places });
}

function dateWords(date: string, say: Say): string {
  const [, year, quarter] = /^(\d{4})-Q([1-4])$/.exec(date) ?? [];
  return year && quarter ? say('overlaps.planning.quarter', { year, quarter }) : sayAsKnown(say.language, date);
}
