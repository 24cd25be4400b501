// What a roadmap asks of the catalogue: records to add, what ties its texts.

import { type Multilingual, isLanguage } from '../../../kit/languages.js';
import type { Ctx, Db } from '../../../storage/index.js';
import { familyOf, parseDesignation, supplementOf } from '../../catalogue/index.js';
import { type CatalogueRecord, type RecordBrief, recordsByDesignation, recordsByIds, searchCatalogue } from '../../catalogue/reads.js';
import { overlapsAmong } from '../../overlaps/reads.js';
import { type Contents, type EntryFacts, type Tie, entryKey, statusOf } from '../roadmap.js';
import type {} from '../tables.js';

export interface Found {
  id: string;
  designation: string;
  title: Multilingual;
  sdo: string;
  there: boolean;
  because: string[];
}

/** What entries say of themselves when they are taken from records, by the ids of these. One query. */
export async function factsOfRecords(db: Db, recordIds: string[]): Promise<Map<string, EntryFacts>> {
  return new Map((await recordsByIds(db, recordIds)).map((record) => [record.id, factsFrom(record)]));
}

function factsFrom(record: CatalogueRecord): EntryFacts {
  return {
    recordId: record.id,
    designation: record.designation,
    title: titlesOf(record.titles),
    body: record.designation.startsWith('ITU-') ? record.designation.slice(0, 5) : record.sdo,
    areaId: null,
    // A list that says no status, but when the text was published or that it is worked on, has said enough.
    status: statusOf(record.status) ?? (record.publishedOn === null && (record.work || record.stage) ? 'underDevelopment' : 'published'),
    scope: 'inScope',
    lead: record.work?.group ?? record.committees[0]?.slice(0, 60) ?? null,
    publishedOn: record.publishedOn,
    notes: {},
    milestone: {},
    milestoneOn: null,
    url: record.url,
  };
}

/** Designations that are looked up at most. */
const MOST_NAMED = 2000;

/** What the entries would say of themselves, by designations in any spelling; without those that the catalogue does not have. */
export async function factsByDesignation(db: Db, designations: readonly string[]): Promise<Map<string, EntryFacts>> {
  const asked = [...new Set(designations)].slice(0, MOST_NAMED);
  const briefs = new Map<string, string>();
  for (const designation of asked) {
    // A designation without its edition means the newest that is no amendment; one that names an amendment means that.
    const parsed = parseDesignation(designation);
    const change = parsed && supplementOf(parsed);
    const [found] = (await recordsByDesignation(db, designation, 50)).filter((record) => record.supplement === change);
    if (found) briefs.set(designation, found.id);
  }
  const records = new Map((await recordsByIds(db, [...new Set(briefs.values())])).map((record) => [record.id, factsFrom(record)]));
  return new Map([...briefs].flatMap(([designation, id]) => (records.has(id) ? [[designation, records.get(id) as EntryFacts] as const] : [])));
}

function titlesOf(titles: Record<string, string>): Multilingual {
  return Object.fromEntries(Object.entries(titles).filter(([language]) => isLanguage(language))) as Multilingual;
}

/** What the catalogue finds for words or a designation, a page of it, with what stands in the roadmap already. */
export async function searchFor(ctx: Ctx, contents: Contents, words: string, after: string | null): Promise<{ rows: Found[]; total: number; after: string | null }> {
  const found = await searchCatalogue(ctx.db, { words, language: ctx.say.language, filters: {}, sort: 'relevance', after, limit: 40 });
  return { rows: found.rows.map((row) => offered(row, contents, [])), total: found.total, after: found.after };
}

/** A record as it is offered for a roadmap. */
export function offered(record: RecordBrief, contents: Contents, because: string[]): Found {
  const there = contents.entries.some((entry) => entry.recordId === record.id || entryKey(entry.designation) === entryKey(record.designation));
  return { id: record.id, designation: record.designation, title: titlesOf(record.titles), sdo: record.sdo, there, because };
}

/** What ties the texts of a roadmap: relations that the records state, overlaps that were found. At most six queries. */
export async function tiesOf(db: Db, contents: Contents): Promise<Tie[]> {
  const linked = contents.entries.filter((entry) => entry.recordId);
  const records = await recordsByIds(db, linked.map((entry) => entry.recordId as string));
  const byId = new Map(records.map((record) => [record.id, record]));
  const byFamily = new Map(linked.map((entry) => [byId.get(entry.recordId as string)?.family ?? '', entry.id]));
  const ties = new Map<string, Tie>();
  for (const entry of linked) {
    for (const relation of byId.get(entry.recordId as string)?.relations ?? []) {
      const to = byFamily.get(familyOf(relation.target));
      if (!to || to === entry.id || ties.has(`${to} ${entry.id}`)) continue;
      ties.set(`${entry.id} ${to}`, { from: entry.id, to, kind: 'relation', words: relationWords(relation.type) });
    }
  }
  for (const tie of await overlapTies(db, linked, byFamily)) ties.set(`${tie.from} ${tie.to}`, tie);
  return [...ties.values()];
}

/** Overlaps among the texts of a roadmap: confirmed ones, and those of some weight that nobody has judged. */
async function overlapTies(db: Db, linked: Contents['entries'], byFamily: ReadonlyMap<string, string>): Promise<Tie[]> {
  const pairs = await overlapsAmong(db, linked.map((entry) => entry.recordId as string));
  return pairs.flatMap((pair): Tie[] => {
    const [from, to] = [byFamily.get(pair.a.family), byFamily.get(pair.b.family)];
    if (!from || !to || from === to || pair.verdict === 'not' || (pair.verdict === null && pair.score < 0.5)) return [];
    const kind = pair.verdict === null ? 'possible' : pair.verdict === 'complementary' ? 'complementary' : 'overlap';
    return [{ from, to, kind, words: pair.verdict === null ? pair.score.toFixed(2) : '' }];
  });
}

/** The records of the catalogue that stand in a group's roadmap. */
export async function recordsOnRoadmap(db: Db, groupId: string): Promise<string[]> {
  const rows = await db.selectFrom('roadmap_entries').where('group_id', '=', groupId).where('removed_at', 'is', null).where('record_id', 'is not', null).select('record_id').orderBy('key').execute();
  return rows.flatMap((row) => row.record_id ?? []);
}

/** The catalogue's own name of a relation, spaced: `adoptedAs` is `adopted as`. */
function relationWords(type: string): string {
  return type.replace(/(?<=\p{Ll})(?=\p{Lu})/gu, ' ').toLowerCase();
}
