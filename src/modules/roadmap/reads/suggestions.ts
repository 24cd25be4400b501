// What is suggested for a roadmap, as it was found last; and what finding it anew asks of the catalogue.

import type { Ctx, Db } from '../../../storage/index.js';
import { familyOf } from '../../catalogue/index.js';
import { type RecordBrief, type RecordOutline, familiesTiedTo, outlinesByIds, recordOutlines, recordsBriefly } from '../../catalogue/reads.js';
import { groupSubject, groupsAtWork } from '../../groups/reads.js';
import { overlapsAmong } from '../../overlaps/reads.js';
import { fullName } from '../naming.js';
import { type Contents, type Entry, entryKey } from '../roadmap.js';
import { type Census, type Edition, type Held, keyOf, takeCensus } from '../suggest/census.js';
import { FORGOTTEN_BY, profileOf } from '../suggest/profile.js';
import { rank } from '../suggest/rank.js';
import { type Known, type Suggestion, reasonsFor } from '../suggest/suggestion.js';
import '../tables.js';
import { type Found, offered } from './catalogue.js';

/** What may belong in the roadmap, best first, with reasons in words, without what was added or turned down since it was found. Three queries. */
export async function suggestionsFor(ctx: Ctx, groupId: string, contents: Contents, most = 12): Promise<Found[]> {
  const rows = await ctx.db
    .selectFrom('roadmap_suggestions')
    .where('group_id', '=', groupId)
    .where(({ not, exists, selectFrom }) => not(exists(selectFrom('roadmap_unwanted').where('roadmap_unwanted.group_id', '=', groupId).whereRef('roadmap_unwanted.record_id', '=', 'roadmap_suggestions.record_id').select('at'))))
    .select(['record_id', 'because'])
    .orderBy('place')
    .execute();
  const there = new Set(contents.entries.map((entry) => entry.recordId));
  const wanted = rows.filter((row) => !there.has(row.record_id));
  const records = new Map((await recordsBriefly(ctx.db, wanted.map((row) => row.record_id))).map((record) => [record.id, record]));
  const families = new Set(contents.entries.map((entry) => familyKey(entry)));
  return wanted
    .flatMap(({ record_id, because }) => {
      const record = records.get(record_id);
      if (!record || families.has(keyOf(record.family))) return [];
      const found = offered(record, contents, because.map(({ kind, words }) => ctx.say(`roadmap.because.${kind}`, { words, committee: words, designation: words, keyword: words })));
      return found.there ? [] : [found];
    })
    .slice(0, most);
}

/** When suggestions for a group were found last; null when they are to be found anew, or never were. */
export async function suggestedAt(db: Db, groupId: string): Promise<Date | null> {
  return (await db.selectFrom('roadmap_suggested').where('group_id', '=', groupId).select('made_at').executeTakeFirst())?.made_at ?? null;
}

/** What was turned down for a roadmap, newest first, 200 at most. Two queries. */
export async function turnedDown(db: Db, groupId: string): Promise<RecordBrief[]> {
  const rows = await db.selectFrom('roadmap_unwanted').where('group_id', '=', groupId).select('record_id').orderBy('at', 'desc').orderBy('record_id').limit(200).execute();
  const records = new Map((await recordsBriefly(db, rows.map((row) => row.record_id))).map((record) => [record.id, record]));
  return rows.flatMap((row) => records.get(row.record_id) ?? []);
}

/** Groups whose roadmap or catalogue has changed since suggestions were found, or that are at work and have had none. Four queries. */
export async function groupsToSuggestFor(db: Db): Promise<string[]> {
  const entries = await db.selectFrom('roadmap_entries').select('group_id').select(({ fn }) => fn<Date | null>('greatest', [fn.max('changed_at'), fn.max('removed_at')]).as('at')).groupBy('group_id').execute();
  const refused = await db.selectFrom('roadmap_unwanted').select('group_id').select(({ fn }) => fn.max('at').as('at')).groupBy('group_id').execute();
  const made = new Map((await db.selectFrom('roadmap_suggested').select(['group_id', 'made_at']).execute()).map((row) => [row.group_id, row.made_at]));
  const changed = [...entries, ...refused].filter(({ group_id, at }) => at !== null && at > (made.get(group_id) ?? at));
  const unmade = [...new Set([...entries.map((row) => row.group_id), ...(await groupsAtWork(db))])].filter((id) => !made.get(id));
  return [...new Set([...unmade, ...changed.map((row) => row.group_id)])];
}

const BATCH = 1000;

/** The whole catalogue, each document once. */
export async function catalogueCensus(db: Db, pause: () => Promise<void> | undefined): Promise<Census> {
  const census = takeCensus();
  let after: string | null = null;
  for (;;) {
    const page: RecordOutline[] = await recordOutlines(db, { after, limit: BATCH });
    for (const record of page) {
      census.add(record);
      await pause();
    }
    if (page.length < BATCH) break;
    after = page.at(-1)?.id ?? null;
  }
  census.settle();
  return census;
}

/** What may belong beside these entries, best first, found now. While little stands there, what the group is about counts too. Nine queries at most. */
export async function findSuggestions(db: Db, census: Census, given: { groupId: string; entries: readonly Entry[]; year: number; most: number; pause: () => Promise<void> | undefined }): Promise<Suggestion[]> {
  const { groupId, entries, year, most, pause } = given;
  const ids = entries.flatMap((entry) => entry.recordId ?? []);
  const refused = await db.selectFrom('roadmap_unwanted').where('group_id', '=', groupId).select('record_id').orderBy('at', 'desc').limit(500).execute();
  const outlines = new Map((await outlinesByIds(db, [...ids, ...refused.map((row) => row.record_id)])).map((record) => [record.id, record]));
  const known = entries.map((entry) => knownOf(entry, outlines));
  const held = (edition: Edition): Held => census.of(edition.family) ?? census.held(edition);
  const unwanted = refused.flatMap((row) => outlines.get(row.record_id) ?? []).map(held);
  const tied = new Map([...(await familiesTiedTo(db, ids))].map(([family, id]) => [keyOf(family), id]));
  const overlapping = await overlapsWith(db, ids);
  const shares = new Map([...overlapping].map(([key, { score }]) => [key, score]));
  const about = entries.length < FORGOTTEN_BY ? await groupSubject(db, groupId) : null;
  const profile = profileOf(census, about && { name: Object.values(about.name), terms: about.terms }, entries.length);
  const ranked = await rank(census, { inside: known.map(held), unwanted, tied: new Set(tied.keys()), overlapping: shares, profile, year }, most, pause);
  const whole = new Map((await outlinesByIds(db, ranked.map((one) => one.id))).map((record) => [record.id, record]));
  const named = new Map(entries.map((entry) => [entry.recordId, entry.designation]));
  return ranked.flatMap(({ id, family, score, nearest, likeness }) => {
    const record = whole.get(id);
    const key = keyOf(family);
    if (!record) return [];
    return [{ id, score, because: reasonsFor(record, { inside: known, nearest: known[nearest], likeness, tiedTo: named.get(tied.get(key) ?? ''), overlaps: named.get(overlapping.get(key)?.with ?? ''), ofGroup: profile?.reasons(record) ?? [] }) }];
  });
}

/** Of two texts that nobody judged, half sure is worth a look. */
const SURE = 0.5;

/** Families that the comparison of overlaps, or a person, found to be on the subject of one of these records. */
async function overlapsWith(db: Db, ids: readonly string[]): Promise<Map<string, { score: number; with: string }>> {
  const found = new Map<string, { score: number; with: string }>();
  for (const { a, b, score, verdict } of await overlapsAmong(db, ids, { limit: 2000 })) {
    const sure = verdict === 'not' ? 0 : verdict === null ? score : 1;
    if (sure >= SURE && sure > (found.get(keyOf(b.family))?.score ?? 0)) found.set(keyOf(b.family), { score: sure, with: a.id });
  }
  return found;
}

/** As its record says it; of an entry by hand, as it says itself. */
function knownOf(entry: Entry, outlines: ReadonlyMap<string, RecordOutline>): Known & Edition {
  const record = outlines.get(entry.recordId ?? '');
  if (record) return { ...record, designation: entry.designation };
  const title = entry.title.en ?? Object.values(entry.title)[0] ?? '';
  return { id: entry.id, designation: entry.designation, sdo: entry.body, family: familyOf(fullName(entry.designation)), supplement: null, title, status: entry.status, year: Number(entry.publishedOn?.slice(0, 4)) || null, committees: entry.lead ? [entry.lead] : [], ics: [], keywords: [] };
}

function familyKey(entry: Entry): string {
  return keyOf(entryKey(entry.designation) ? familyOf(fullName(entry.designation)) : entry.id);
}
