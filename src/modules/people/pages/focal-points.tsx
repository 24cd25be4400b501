// The focal points of a body: who answers for its people.

import type { Asked, Page } from '../../../http/route.js';
import { Field, type Mistake, Mistakes } from '../../../http/view/fields.js';
import { Span } from '../../../http/view/panel.js';
import { Badge, Crumbs, Empty, Text } from '../../../http/view/pieces.js';
import { dateInGeneva } from '../../../kit/dates.js';
import { bodyPath, bodyWords } from '../../bodies/index.js';
import type { BodyBrief } from '../../bodies/reads.js';
import type { FocalPoint } from '../reads.js';
import { personPath } from '../words.js';

export interface FocalPointsShown {
  body: BodyBrief;
  points: FocalPoint[];
  typed: Record<string, string>;
  mistakes: Mistake[];
}

export function focalPointsPage({ body, points, typed, mistakes }: FocalPointsShown, asked: Asked): Page {
  const { say } = asked.ctx;
  const { language } = asked;
  const path = bodyPath(language, body.slug, 'focal-points');
  const title = say('people.focal.title');
  const today = dateInGeneva(asked.ctx.now);
  const page = (
    <>
      <Crumbs trail={[{ path: bodyPath(language, body.slug), label: <bdi>{bodyWords(body, say)}</bdi> }]} say={say} />
      <header class="head">
        <h1>{title}</h1>
      </header>
      <p class="soft">{say('people.focal.lead')}</p>
      {points.length === 0 ? <Empty>{say('people.focal.none')}</Empty> : null}
      <ul class="rows" hidden={points.length === 0}>
        {points.map((point) => (
          <li>
            <span class="what">
              <a href={personPath(language, point.personId)}>
                <bdi>
                  <Text of={point.name} language={language} />
                </bdi>
              </a>{' '}
              {isPast(point, today) ? <Badge tone="done">{say('people.focal.past')}</Badge> : null}
            </span>
            <p class="kicker">
              {point.emails.map((email) => (
                <bdi class="symbol">{email}</bdi>
              ))}
              <Span from={point.from} until={point.until} say={say} />
            </p>
            {isPast(point, today) ? null : (
              <form method="post" action={`${path}/${point.personId}/end`} class="fields-in-line">
                <input type="date" name="until" aria-label={say('people.until')} value={today} required />
                <button class="quiet">{say('people.end')}</button>
              </form>
            )}
          </li>
        ))}
      </ul>
      <Mistakes mistakes={mistakes} say={say} />
      <form method="post" action={path} data-keep="focal">
        <Field name="email" type="email" label={say('people.email')} hint={say('people.focal.emailHint')} required value={typed.email ?? ''} maxlength={254} mistakes={mistakes} />
        <Field name="name" label={say('people.name')} hint={say('people.focal.nameHint')} value={typed.name ?? ''} maxlength={120} mistakes={mistakes} />
        <div class="side-by-side">
          <Field name="from" type="date" label={say('people.from')} value={typed.from ?? today} mistakes={mistakes} />
          <Field name="until" type="date" label={say('people.until')} hint={say('people.focal.untilHint')} value={typed.until ?? ''} mistakes={mistakes} />
        </div>
        <div class="buttons">
          <button>{say('people.focal.name')}</button>
        </div>
      </form>
    </>
  );
  return { title, section: '/bodies', body: page, secret: true, status: mistakes.length > 0 ? 422 : 200 };
}

function isPast({ until, ended }: FocalPoint, today: string): boolean {
  return until !== null && (until < today || ended);
}
