// What changed in the catalogue since a day, such as the last meeting.

import type { Asked, Page } from '../../../http/route.js';
import { Choice, Field } from '../../../http/view/fields.js';
import { Crumbs, Empty, More, Symbol } from '../../../http/view/pieces.js';
import { sayDate } from '../../../kit/date-words.js';
import { languageMarks, recordPath, titleIn } from '../paths.js';
import type { ChangesWithChoice } from '../shapes.js';
import { ChangeWords } from './record.js';

export function changesPage(changes: ChangesWithChoice, asked: Asked): Page {
  const { say } = asked.ctx;
  const path = (given: { since?: string; what?: string }) => `?${new URLSearchParams({ since: changes.since, what: changes.what, ...(changes.body ? { body: changes.body } : {}), ...(changes.kind ? { kind: changes.kind } : {}), ...given })}`;
  // A feed goes on from whatever day it is read.
  const feed = `/${asked.language}/catalogue/changes.atom?${new URLSearchParams({ what: changes.what, ...(changes.body ? { body: changes.body } : {}), ...(changes.kind ? { kind: changes.kind } : {}) })}`;
  return {
    title: say('catalogue.pages.changes'),
    section: '/catalogue',
    alternates: [{ type: 'application/atom+xml', path: feed, title: say('catalogue.pages.changes') }],
    body: (
      <>
        <Crumbs trail={[{ path: `/${asked.language}/catalogue`, label: say('catalogue.pages.title') }]} say={say} />
        <header class="head">
          <h1>{say('catalogue.pages.changes')}</h1>
        </header>
        <form method="get" class="filters">
          <Field name="since" type="date" label={say('catalogue.pages.since')} value={changes.since} />
          <Choice name="body" label={say('catalogue.pages.facet.sdo')} value={changes.body} options={[{ value: '', label: say('catalogue.pages.anyBody') }, ...changes.bodies.map((body) => ({ value: body, label: body }))]} />
          {changes.what === 'changed' ? <Choice name="kind" label={say('catalogue.pages.kindOfChange')} value={changes.kind ?? ''} options={[{ value: '', label: say('catalogue.pages.anyChange') }, ...changes.kinds.map((kind) => ({ value: kind, label: say(`catalogue.pages.what.${kind}`) }))]} /> : null}
          <input type="hidden" name="what" value={changes.what} />
          <button class="quiet">{say('catalogue.pages.apply')}</button>
        </form>
        {changes.meetings.length > 0 ? (
          <p class="chooser">
            <span class="label">{say('catalogue.pages.sinceMeeting')}</span>
            {changes.meetings.map(({ group, on }) => (
              <a href={path({ since: on })} aria-current={on === changes.since ? 'true' : undefined}>
                <Symbol>{group}</Symbol> <span class="soft small">{sayDate(asked.language, on)}</span>
              </a>
            ))}
          </p>
        ) : null}
        <p class="chooser">
          {(['changed', 'new', 'gone'] as const).map((what) => (
            <a href={path({ what })} aria-current={what === changes.what ? 'true' : undefined}>
              {say(`catalogue.pages.view.${what}`)}
            </a>
          ))}
          <a href={feed}>
            <Symbol>Atom</Symbol>
          </a>
        </p>
        {changes.rows.length === 0 ? (
          <Empty>
            <p>{say('catalogue.pages.nothingChanged', { since: sayDate(asked.language, changes.since) })}</p>
          </Empty>
        ) : (
          <ol class="rows">
            {changes.rows.map((row) => {
              const title = titleIn(row.record.titles, asked.language);
              return (
                <li class="dated">
                  <time datetime={row.at}>{sayDate(asked.language, row.at.slice(0, 10))}</time>
                  <div>
                    <a class="what" href={recordPath(asked.language, row.record.id)}>
                      <Symbol>{row.record.designation}</Symbol>
                    </a>
                    {title ? <p {...languageMarks(title.language, asked.language)}>{title.text}</p> : null}
                    {row.what === 'new' ? null : (
                      <p class="small">
                        <ChangeWords change={row} say={say} />
                      </p>
                    )}
                  </div>
                </li>
              );
            })}
          </ol>
        )}
        <More after={changes.after} say={say} query={asked.query} />
      </>
    ),
  };
}
