// The form that judges a pair.

import type { Asked, Page } from '../../../http/route.js';
import { Area, Choice, type Mistake, Mistakes } from '../../../http/view/fields.js';
import { Crumbs, Symbol } from '../../../http/view/pieces.js';
import { recordPath, titleIn } from '../../catalogue/index.js';
import { judgePath, overlapsPath } from '../paths.js';
import { VERDICTS } from '../tables.js';

interface Side {
  id: string;
  designation: string;
  titles: Record<string, string>;
}

export interface JudgeForm {
  a: Side;
  b: Side;
  group: string | null;
  typed: { verdict: string; note: string };
  mistakes: Mistake[];
}

export function judgePage({ a, b, group, typed, mistakes }: JudgeForm, asked: Asked): Page {
  const { say } = asked.ctx;
  const back = group ? `/${asked.language}/groups/${group}/overlaps` : overlapsPath(asked.language);
  const title = say('overlaps.pages.judgeOf', { a: a.designation, b: b.designation });
  return {
    title,
    section: group ? '/groups' : '/catalogue',
    ...(mistakes.length > 0 ? { status: 422 as const } : {}),
    body: (
      <>
        <Crumbs trail={[{ path: back, label: say('overlaps.pages.title') }]} say={say} />
        <header class="head">
          <h1>{title}</h1>
        </header>
        <Mistakes mistakes={mistakes} say={say} />
        <dl>
          {[a, b].map((side) => (
            <>
              <dt>
                <a href={recordPath(asked.language, side.id)}>
                  <Symbol>{side.designation}</Symbol>
                </a>
              </dt>
              <dd dir="auto">{titleIn(side.titles, asked.language)?.text}</dd>
            </>
          ))}
        </dl>
        <form method="post" action={judgePath(asked.language, { a: a.id, b: b.id }, group)}>
          <Choice name="verdict" label={say('overlaps.pages.verdict')} value={typed.verdict} mistakes={mistakes} options={VERDICTS.map((value) => ({ value, label: say(`overlaps.verdicts.${value}`) }))} />
          <Area name="note" label={say('overlaps.pages.note')} value={typed.note} rows={4} />
          <button>{say('overlaps.pages.judge')}</button>
        </form>
      </>
    ),
  };
}
