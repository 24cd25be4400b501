// A record: what the body says of it, in all its languages; its editions, its relations both ways, its history here.

import type { Asked, Page } from '../../../http/route.js';
import { Facts, fact } from '../../../http/view/facts.js';
import { PanelSection } from '../../../http/view/panel.js';
import { Crumbs, Symbol } from '../../../http/view/pieces.js';
import { sayDate } from '../../../kit/date-words.js';
import { isDate } from '../../../kit/dates.js';
import type { Say } from '../../../kit/words.js';
import { changedField, changedValue } from '../change-words.js';
import { icsName } from '../ics-names.js';
import { languageMarks, recordPath, titleIn } from '../paths.js';
import type { RecordShown, RecordWithPanels } from '../shapes.js';
import { RecordRow, Status } from './record-row.js';

export function recordPage(record: RecordWithPanels, asked: Asked): Page {
  const { say } = asked.ctx;
  const title = titleIn(record.titles, asked.language);
  const others = Object.entries(record.titles).filter(([language]) => language !== title?.language);
  const abstract = titleIn(record.abstracts, title?.language ?? asked.language);
  return {
    title: record.designation,
    ...(title ? { description: title.text.slice(0, 200) } : {}),
    section: '/catalogue',
    body: (
      <>
        <Crumbs trail={[{ path: `/${asked.language}/catalogue`, label: say('catalogue.pages.title') }]} say={say} />
        <header class="head">
          <h1>
            <Symbol>{record.designation}</Symbol>
          </h1>
          {title ? <p {...languageMarks(title.language, asked.language)}>{title.text}</p> : null}
          {record.goneFrom && record.goneAt ? (
            <p class="gone">{say('catalogue.pages.goneFrom', { list: record.goneFrom, since: sayDate(asked.language, record.goneAt.slice(0, 10)) })}</p>
          ) : null}
        </header>
        <Newer record={record} asked={asked} />
        <div class="sheet">
          <div>
            {abstract ? (
              <section>
                <h2>{say('catalogue.pages.abstract')}</h2>
                <p class="text" {...languageMarks(abstract.language, asked.language)}>
                  {abstract.text}
                </p>
              </section>
            ) : null}
            {others.length > 0 ? (
              <section>
                <h2>{say('catalogue.pages.otherTitles')}</h2>
                <ul class="plain-list">
                  {others.map(([language, text]) => (
                    <li {...languageMarks(language, asked.language)}>{text}</li>
                  ))}
                </ul>
              </section>
            ) : null}
            {record.panels.map((panel) => (
              <PanelSection panel={panel} say={say} />
            ))}
            <Related record={record} asked={asked} />
            <Editions record={record} asked={asked} />
            <History record={record} say={say} />
          </div>
          <aside>
            <About record={record} say={say} />
          </aside>
        </div>
      </>
    ),
  };
}

/** ETSI and others do not say of an edition that it was superseded: the dates of the family's editions do. */
function Newer({ record, asked }: { record: RecordShown; asked: Asked }) {
  const newer = newerEdition(record);
  if (!newer) return null;
  return (
    <p class="soft">
      {asked.ctx.say('catalogue.pages.newer')}{' '}
      <a href={recordPath(asked.language, newer.id)}>
        <Symbol>{newer.designation}</Symbol>
      </a>
    </p>
  );
}

/** The newest published edition that is later than this one. Amendments are no editions, and a draft has none that is newer. */
export function newerEdition({ publishedOn, supplement, status, editions }: RecordShown): RecordShown['editions'][number] | null {
  if (!publishedOn || supplement || status === 'under_development' || status === 'draft') return null;
  const later = editions.filter((one) => !one.supplement && one.status === 'published' && (one.publishedOn ?? '') > publishedOn);
  return later.reduce<RecordShown['editions'][number] | null>((newest, one) => (newest && (newest.publishedOn ?? '') >= (one.publishedOn ?? '') ? newest : one), null);
}

function IcsCodes({ codes, say }: { codes: string[]; say: Say }) {
  return (
    <ul class="plain-list">
      {codes.slice(0, 20).map((code) => {
        const named = icsName(code.slice(0, 2), say.language);
        return (
          <li>
            <bdi>{code}</bdi> {named ? <span {...languageMarks(named.language, say.language)}>{named.text}</span> : null}
          </li>
        );
      })}
    </ul>
  );
}

function About({ record, say }: { record: RecordShown; say: Say }) {
  const words = (key: string) => say(`catalogue.pages.fact.${key}`);
  const list = (values: string[]) => (values.length > 0 ? values.slice(0, 20).join('; ') : null);
  const { work } = record;
  return (
    <Facts
        facts={[
          fact(words('body'), record.sdo),
          fact(words('status'), <Status status={record.status} say={say} />),
          fact(words('stage'), record.stage),
          fact(words('published'), onlyPlanned(record) ? null : dayWords(record.publishedOn, say)),
          fact(words('kind'), record.doctype),
          fact(words('edition'), record.edition),
          fact(words('group'), work?.group),
          fact(words('question'), work?.question),
          fact(words('editors'), list(work?.editors ?? [])),
          fact(words('planned'), list(Object.values(work?.planned ?? {}))),
          fact(words('document'), work?.document),
          fact(words('committee'), list(record.committees.filter((one) => one !== work?.group && one !== work?.question))),
          fact(words('topics'), list(record.keywords)),
          fact(words('ics'), record.ics.length > 0 ? <IcsCodes codes={record.ics} say={say} /> : null),
          fact(words('otherIds'), list(record.altids)),
          fact(words('url'), record.url ? <a href={record.url}>{new URL(record.url).hostname}</a> : null),
          fact(words('source'), record.source),
          fact(words('listed'), list(record.listings.filter(({ goneAt }) => goneAt === null).map((one) => one.list))),
          fact(words('firstSeen'), dayWords(record.firstSeenAt.slice(0, 10), say)),
        ]}
      />
  );
}

/** Whether all that is known is when it is to be ready: that is told as planned. */
function onlyPlanned({ dates, work }: RecordShown): boolean {
  return work?.planned !== undefined && Object.keys(dates).every((kind) => kind === 'target');
}

/** A date as far as it is known: `2019`, `October 2019` or a day. */
function dayWords(on: string | null, say: Say): string | null {
  if (!on) return null;
  return isDate(on) ? sayDate(say.language, on) : on;
}

function Editions({ record, asked }: { record: RecordShown; asked: Asked }) {
  if (record.editions.length === 0) return null;
  return (
    <section>
      <h2>{asked.ctx.say('catalogue.pages.editions', { family: record.family })}</h2>
      <ol class="rows">
        {record.editions.slice(0, 30).map((one) => (
          <RecordRow record={one} asked={asked} />
        ))}
      </ol>
    </section>
  );
}

function Related({ record, asked }: { record: RecordShown; asked: Asked }) {
  const { say } = asked.ctx;
  if (record.related.length === 0) return null;
  return (
    <section>
      <h2>{say('catalogue.pages.related')}</h2>
      <ul class="plain-list">
        {record.related.slice(0, 60).map((one) => {
          const title = one.record ? titleIn(one.record.titles, asked.language) : null;
          return (
            <li>
              <span class="soft small">{relationWords(one.type, one.direction, say)}</span>{' '}
              {one.record ? (
                <a href={recordPath(asked.language, one.record.id)}>
                  <Symbol>{one.record.designation}</Symbol>
                </a>
              ) : (
                <Symbol>{one.target}</Symbol>
              )}
              {title ? (
                <>
                  {' '}
                  <span {...languageMarks(title.language, asked.language)}>{title.text}</span>
                </>
              ) : null}
            </li>
          );
        })}
      </ul>
    </section>
  );
}

/** What one says of the other, turned round where the other says it. */
function relationWords(type: string, direction: 'to' | 'from', say: Say): string {
  const name = direction === 'to' ? type : (INVERSE[type] ?? 'related');
  const key = `catalogue.pages.relation.${name}`;
  return say(say.has(key) ? key : 'catalogue.pages.relation.related');
}

const PAIRS = [
  ['obsoletes', 'obsoletedBy'],
  ['updates', 'updatedBy'],
  ['adoptedFrom', 'adoptedAs'],
  ['hasPart', 'partOf'],
  ['hasEdition', 'editionOf'],
  ['successorOf', 'hasSuccessor'],
  ['includes', 'includedIn'],
  ['hasInstance', 'instanceOf'],
  ['hasTranslation', 'translatedFrom'],
  ['amends', 'amendedBy'],
] as const;
const INVERSE: Record<string, string> = Object.fromEntries(PAIRS.flatMap(([one, other]) => [[one, other], [other, one]]));

function History({ record, say }: { record: RecordShown; say: Say }) {
  if (record.history.length === 0) return null;
  return (
    <section>
      <h2>{say('catalogue.pages.history')}</h2>
      <ul class="plain-list">
        {record.history.map((change) => (
          <li>
            <time datetime={change.at}>{sayDate(say.language, change.at.slice(0, 10))}</time> <ChangeWords change={change} say={say} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What was and what is, said one after the other; statuses in words. */
export function ChangeWords({ change, say }: { change: { what: string; was: string | null; now: string | null }; say: Say }) {
  return (
    <>
      {changedField(change.what, say)}
      {change.what === 'new' ? null : (
        <>
          : <del>
            <bdi>{changedValue(change, change.was, say)}</bdi>
          </del>{' '}
          <ins>
            <bdi>{changedValue(change, change.now, say)}</bdi>
          </ins>
        </>
      )}
    </>
  );
}
