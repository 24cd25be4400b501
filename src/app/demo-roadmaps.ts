// The roadmaps of the demonstration: bibliographic facts of real standards and work items, chosen by hand for the three groups, with
// technical areas of our own. Facts alone: no abstracts.

import qkdn from '../../demo/roadmaps/qkdn.tsv?raw';
import dcc from '../../demo/roadmaps/dcc.tsv?raw';
import dlt from '../../demo/roadmaps/dlt.tsv?raw';
import { type IsoDate, instantIn } from '../kit/dates.js';
import { importRecords } from '../modules/catalogue/actions.js';
import type { GivenRecord } from '../modules/catalogue/index.js';
import { judge } from '../modules/overlaps/actions.js';
import type { EntryFacts } from '../modules/roadmap/index.js';
import { enter, nameArea, proposeFromStatement, release, revise } from '../modules/roadmap/actions.js';
import { roadmapOf } from '../modules/roadmap/reads.js';
import { type Ctx, inTransaction } from '../storage/index.js';
import { AREAS, JUDGED, NOTES, STATEMENT } from './demo-roadmap-words.js';

const TABLES: Record<string, string> = { 'JCA-QKDN': qkdn, 'JCA-DCC': dcc, 'FG DLT': dlt };

/** Puts the texts of all three roadmaps into the catalogue, so that they are found there and compared with one another. */
export async function addCatalogue(ctx: Ctx): Promise<void> {
  const rows = [...new Map(Object.values(TABLES).flatMap(rowsOf).map((row) => [idOf(row), row])).values()];
  // The body's list as it was before, and as it is: so that the catalogue has something to tell that the roadmap does not say yet.
  await importRecords(ctx, { name: 'demonstration', format: 'jsonl', rows: rowsIn(rows.map((row) => recordOf(before(row)))) });
  await importRecords(ctx, { name: 'demonstration', format: 'jsonl', rows: rowsIn(rows.map(recordOf)) });
  // After an import of a whole catalogue this waits for the next one; here nothing else comes.
  await inTransaction(ctx, (within) => within.enqueue({ name: 'overlaps.begin', args: {}, key: 'overlaps.begin:demonstration' }));
}

/** Texts that the roadmap knew as work items when it was released. */
const PUBLISHED_SINCE = ['ETSI TS 103 744', 'ITU-T Y.Sup100'];

function before(row: Row): Row {
  return PUBLISHED_SINCE.includes(row.designation) ? { ...row, status: 'underDevelopment', date: '' } : row;
}

async function* rowsIn(records: GivenRecord[]) {
  for (const record of records) yield { record };
}

function idOf({ body, designation }: Row): string {
  return `${body === 'ITU-T' ? 'ITU' : body === 'ISO/IEC' ? 'ISO' : body}:${designation}`;
}

function recordOf(row: Row): GivenRecord {
  return {
    id: idOf(row),
    sdo: idOf(row).split(':')[0] as string,
    designation: row.designation,
    titles: { en: row.title },
    abstracts: {},
    stage: null,
    status: row.status === 'underDevelopment' ? 'under_development' : 'published',
    dates: row.date ? { published: row.date } : {},
    committees: row.lead ? [row.lead] : [],
    ics: [],
    keywords: [],
    relations: [],
    altids: row.designation === 'ITU-T X.509' ? ['ISO/IEC 9594-8'] : [],
    doctype: null,
    edition: null,
    url: null,
    source: null,
    work: null,
  };
}

/** Fills the roadmap of a group of the demonstration, releases it, and leaves a few changes since; a second time it does nothing. */
export async function addRoadmap(ctx: Ctx, group: { id: string; acronym: string }, releasedOn: IsoDate): Promise<void> {
  const rows = rowsOf(TABLES[group.acronym] ?? '');
  if (rows.length === 0 || (await roadmapOf(ctx.db, group.id)).entries.length > 0) return;
  await inTransaction(ctx, async (within) => {
    // What stands in the release was entered on its day: so that the page of changes has an earlier day to tell of.
    const then: Ctx = { ...within, now: instantIn('Europe/Zurich', releasedOn, '10:00') };
    const areas = new Map<string, string>();
    for (const [code, title] of Object.entries(AREAS)) {
      if (rows.some((row) => row.area === code)) areas.set(code, (await nameArea(then, { groupId: group.id, title })).id);
    }
    // What is newest came after the release: so the page has something to tell.
    const late = rows.filter((row) => row.date >= '2026-03').slice(0, 4);
    for (const row of rows) if (!late.includes(row)) await enter(then, { groupId: group.id, facts: factsOf(before(row), areas) });
    await release(then, { groupId: group.id, on: releasedOn, meeting: 1, note: NOTES.first });
    for (const row of late) await enter(within, { groupId: group.id, facts: factsOf(row, areas) });
    const first = (await roadmapOf(within.db, group.id)).entries.find((entry) => entry.status === 'published');
    if (first) await revise(within, { groupId: group.id, id: first.id, facts: { ...first, notes: NOTES.entry } });
    if (group.acronym === 'JCA-QKDN') await proposeFromStatement(within, { groupId: group.id, ...STATEMENT });
    for (const { a, b, verdict, note } of JUDGED[group.acronym] ?? []) await judge(within, { a, b, verdict, note, groupId: group.id });
  });
}

interface Row {
  area: string;
  designation: string;
  body: string;
  lead: string;
  status: string;
  date: string;
  title: string;
}

function rowsOf(table: string): Row[] {
  const [, ...lines] = table.split('\n');
  return lines.filter(Boolean).map((line) => {
    const [area = '', designation = '', body = '', lead = '', status = '', date = '', title = ''] = line.split('\t');
    return { area, designation, body, lead, status, date, title };
  });
}

function factsOf(row: Row, areas: Map<string, string>): EntryFacts {
  return {
    recordId: idOf(row),
    designation: row.designation,
    title: { en: row.title },
    body: row.body,
    areaId: areas.get(row.area) ?? null,
    status: row.status === 'underDevelopment' ? 'underDevelopment' : 'published',
    scope: row.area === 'pqc' || row.area === 'documents' ? 'related' : 'inScope',
    lead: row.lead || null,
    publishedOn: row.date || null,
    notes: {},
    milestone: {},
    milestoneOn: null,
    url: null,
  };
}
