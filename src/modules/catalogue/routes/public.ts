// What anyone may read of the catalogue: the search, a record, what changed.

import { type Asked, type Attachment, type Route, reading } from '../../../http/route.js';
import type { Panel } from '../../../http/view/panel.js';
import type { Ctx } from '../../../storage/index.js';
import type {} from '../slots.js';
import { type IsoDate, addDays, isDate } from '../../../kit/dates.js';
import { eventsBetween } from '../../meetings/reads.js';
import { refuse } from '../../../kit/refusals.js';
import { WRITERS, type Writer } from '../formats/writers.js';
import { changesFeed } from '../feed.js';
import { changesPage } from '../pages/changes.js';
import { recordPage } from '../pages/record.js';
import { searchPage } from '../pages/search.js';
import { idFromPath } from '../paths.js';
import { type CatalogueRecord, changesSince, editionsOf, historyOfRecord, listingsOf, newSince, recordById, recordsByIds, relationsOf, searchCatalogue } from '../reads.js';
import { type ChangesWithChoice, type RecordWithPanels, type SearchShown, answerShape, changesShape, recordShape } from '../shapes.js';
import { type View, viewFrom } from '../view.js';

/** The forms of an address, each with the writer that makes it. */
const FILES = { xlsx: 'xlsx', csv: 'csv', bib: 'bibtex', ris: 'ris', csl: 'csl', jsonl: 'jsonl', yaml: 'relaton', bibxml: 'bibxml', isoopen: 'iso-open', rfcindex: 'rfc-index' } as const;

/** A file holds so many records at most: it is meant for a list of references, not for copying the catalogue. */
const MOST_IN_FILE = 500;

export const publicRoutes: Route[] = [
  reading({
    path: '/catalogue',
    right: 'public',
    summary: 'Standards and work items that match words or a designation, within filters, with counts by field',
    query: {
      q: 'words or a designation in any spelling',
      body: 'a body; several times for several',
      status: 'published, under_development, draft, superseded, withdrawn, deleted or unknown',
      committee: 'a committee',
      topic: 'a keyword',
      listed: 'gone: what no whole list has any more',
      ics: 'a code of the International Classification for Standards, or its beginning',
      from: 'the first year',
      to: 'the last year',
      sort: 'relevance, date or designation',
      after: 'the key after which the page begins',
    },
    read: readSearch,
    html: searchPage,
    json: { schema: answerShape, of: ({ answer }) => answer },
    files: Object.fromEntries(Object.entries(FILES).map(([form, name]) => [form, (found: SearchShown, asked: Asked) => fileOf(name, found, asked)])),
  }),
  reading({
    path: '/catalogue/changes',
    right: 'public',
    summary: 'What changed in the catalogue since a day: titles, statuses, stages, dates, or what is new',
    query: { since: 'a date; thirty days ago when it is left out', what: 'changed, new or gone (no longer listed)', kind: 'of what changed only this: title, status, stage or date', body: 'a body; several times for several', after: 'the key after which the page begins' },
    read: readChanges,
    html: changesPage,
    json: { schema: changesShape, of: ({ since, what, rows, after }) => ({ since, what, rows, after }) },
    files: { atom: (changes, { ctx, origin, url, language }) => changesFeed(changes, { origin, self: url, page: url.replace(/\.atom(?=\?|$)/, ''), now: ctx.now, say: ctx.say, language }) },
  }),
  reading({
    path: '/catalogue/:record',
    right: 'public',
    summary: 'A record of the catalogue: titles, history, relations both ways, editions',
    read: readRecord,
    html: recordPage,
    json: { schema: recordShape, of: ({ panels: _, ...record }) => record },
  }),
];

/** What is found, in the form of one of the writers. */
async function fileOf(name: string, { view }: SearchShown, asked: Asked): Promise<Attachment> {
  const { write, ending, type } = WRITERS[name] as Writer;
  const written = await write(await wholeOf(view, asked), asked.ctx.say('catalogue.pages.title'));
  return { name: `${NAMES[name] ?? 'catalogue'}.${ending}`, type, bytes: typeof written === 'string' ? Buffer.from(written) : written };
}

/** So that the importer knows the format again by the name of the file. */
const NAMES: Record<string, string> = { 'iso-open': 'iso_deliverables_metadata', 'rfc-index': 'rfc-index' };

async function readSearch({ ctx, language, query }: Asked): Promise<SearchShown> {
  const view = viewFrom(query);
  return { view, answer: await searchCatalogue(ctx.db, { ...view, language }) };
}

async function wholeOf(view: View, { ctx, language }: Asked): Promise<CatalogueRecord[]> {
  const { rows } = await searchCatalogue(ctx.db, { ...view, language, after: null, limit: MOST_IN_FILE });
  return recordsByIds(ctx.db, rows.map((row) => row.id));
}

async function readRecord({ ctx, params }: Asked): Promise<RecordWithPanels> {
  const id = idFromPath(params.record as string);
  const record = (await recordById(ctx.db, id)) ?? refuse({ code: 'catalogue.noRecord', params: { id: id.slice(0, 100) }, kind: 'missing' });
  const [editions, related, history] = [await editionsOf(ctx.db, record.family), await relationsOf(ctx.db, id), await historyOfRecord(ctx.db, id)];
  const { relations: _, keys: __, firstSeenAt, changedAt, ...rest } = record;
  return {
    ...rest,
    firstSeenAt: firstSeenAt.toISOString(),
    changedAt: changedAt.toISOString(),
    panels: await panelsOf(ctx, id),
    editions: editions.filter((one) => one.id !== id),
    related,
    listings: (await listingsOf(ctx.db, id)).map(({ list, goneAt }) => ({ list, goneAt: goneAt?.toISOString() ?? null })),
    history: history.map((change) => ({ ...change, at: change.at.toISOString() })),
  };
}

async function panelsOf(ctx: Ctx, id: string): Promise<Panel[]> {
  const panels: Panel[] = [];
  for (const { of } of ctx.slot('recordPanels')) {
    const panel = await of(ctx, id);
    if (panel) panels.push(panel);
  }
  return panels;
}

const VIEWS = ['changed', 'new', 'gone'] as const;
const KINDS = ['title', 'status', 'stage', 'date'] as const;

async function readChanges({ ctx, query }: Asked): Promise<ChangesWithChoice> {
  const today = ctx.now.toISOString().slice(0, 10) as IsoDate;
  const given = query.get('since');
  const since = isDate(given) ? given : addDays(today, -30);
  const what = VIEWS.find((one) => one === query.get('what')) ?? 'changed';
  const kind = KINDS.find((one) => one === query.get('kind')) ?? null;
  const bodies = query.getAll('body').filter(Boolean).slice(0, 10);
  const asked = { since: new Date(`${since}T00:00:00Z`), after: query.get('after'), ...(bodies.length > 0 ? { bodies } : {}) };
  const found = what === 'new' ? await newSince(ctx.db, asked) : await changesSince(ctx.db, { ...asked, what: what === 'gone' ? ['listing'] : kind ? [kind] : KINDS });
  const all = await searchCatalogue(ctx.db, { words: '', language: 'en', filters: {}, sort: 'date' });
  return {
    since,
    what,
    rows: found.rows.map((row) => ({ ...row, at: row.at.toISOString() })),
    after: found.after,
    body: bodies[0] ?? '',
    kind,
    kinds: KINDS,
    bodies: all.facets.sdo.map(({ name }) => name).sort(),
    meetings: await lastMeetings(ctx, today),
  };
}

const MOST_GROUPS = 8;

/** The last meeting of each group that met within the last two years, the latest first. */
async function lastMeetings(ctx: Ctx, today: IsoDate): Promise<{ group: string; on: string }[]> {
  const events = await eventsBetween(ctx.db, { from: addDays(today, -730), to: addDays(today, -1), newest: true, limit: 500 });
  const last = new Map<string, string>();
  for (const { kind, on, group } of events) if (kind === 'meeting' && on < today) last.set(group.acronym, on);
  return [...last].map(([group, on]) => ({ group, on })).sort((one, other) => (one.on < other.on ? 1 : -1)).slice(0, MOST_GROUPS);
}
