import { expect, test, vi } from 'vitest';
import { aCtx, aDatabase } from '../../../test/support/index.js';
import { SYSTEM } from '../../kit/actor.js';
import type { Refused } from '../../kit/refusals.js';
import { importRecords } from '../catalogue/actions.js';
import { aRecord, rowsOf } from '../catalogue/testing.js';
import { aGroup } from '../groups/testing.js';
import { beginRun, beginWholeRun, compareShards, judge } from './actions.js';
import { judgedPairs, keptDictionaries, listPairs, newestRun, overlapsAmong, overlapsOfRecord } from './reads.js';

// Comparisons give way to everything else that the machine does.
vi.setConfig({ testTimeout: 180_000 });
const { db, statements } = await aDatabase();
const ctx = { ...(await aCtx()), actor: SYSTEM };
const refusal = (promise: Promise<unknown>) => promise.then(() => 'done', (thrown: Refused) => thrown.refusal?.code ?? String(thrown));
const imported = (...records: ReturnType<typeof aRecord>[]) => importRecords(ctx, { name: 'list.jsonl', format: 'jsonl', rows: rowsOf(records) });
const X509 = 'ITU-T X.509 (10/2019)';
const pairs = async () => (await listPairs(db, { relation: null, verdict: null, after: null, limit: 50 })).map(({ a, b, relation, because }) => ({ a: a.id, b: b.id, relation, because: because[0]?.code }));

await imported(
  aRecord(X509, { titles: { en: 'Information technology - Open Systems Interconnection - The Directory: Public-key and attribute certificate frameworks' }, altids: ['ISO/IEC 9594-8'] }),
  aRecord('ISO/IEC 9594-8:2020', { titles: { en: 'Information technology - Open systems interconnection - Part 8: The Directory: Public-key and attribute certificate frameworks' } }),
  aRecord('ISO/IEC 9594-8:2017', { titles: { en: 'Information technology - Open Systems Interconnection - The Directory - Part 8: Public-key and attribute certificate frameworks' } }),
  aRecord('ISO 1234:2020', { titles: { en: 'Copper alloys - Tensile testing at elevated temperature' } }),
);

test('a run finds the joint text of another body once, whatever editions there are', async () => {
  const run = await beginWholeRun(ctx);
  expect(await compareShards(ctx, run)).toBe(16);
  expect(await pairs()).toEqual([{ a: 'ISO:ISO/IEC 9594-8:2020', b: `ITU:${X509}`, relation: 'identical', because: 'jointNumber' }]);
  expect((await newestRun(db))?.id).toBe(run);
  expect(await compareShards(ctx, run)).toBe(0);
});

test('the overlaps of a record are seen from its side, in any of its editions', async () => {
  const [found] = await overlapsOfRecord(db, `ITU:${X509}`);
  expect([found?.a.id, found?.b.id]).toEqual([`ITU:${X509}`, 'ISO:ISO/IEC 9594-8:2020']);
  const [other] = await overlapsOfRecord(db, 'ISO:ISO/IEC 9594-8:2017');
  expect([other?.a.id, other?.b.id]).toEqual(['ISO:ISO/IEC 9594-8:2020', `ITU:${X509}`]);
  expect(await overlapsOfRecord(db, 'ISO:ISO 1234:2020')).toEqual([]);
});

test('after an import only what changed is compared, and what was found before stays', async () => {
  await db.updateTable('overlap_runs').set({ started_at: new Date(Date.now() + 1000) }).execute();
  await db.updateTable('catalogue_records').set({ changed_at: new Date(Date.now() - 60_000) }).execute();
  await imported(aRecord('JIS H 1234:2021', { titles: { en: 'Copper alloys - Tensile testing at elevated temperature' } }));
  await db.updateTable('catalogue_records').set({ changed_at: new Date(Date.now() + 2000) }).where('sdo', 'like', 'JIS%').execute();
  expect(await compareShards(ctx, await beginRun(ctx))).toBe(1);
  expect((await pairs()).map(({ a, b, relation }) => [a, b, relation])).toContainEqual(['ISO:ISO 1234:2020', expect.stringContaining('JIS H 1234:2021'), 'adoption']);
  expect((await pairs()).length).toBe(2);
});

test('a judgement is kept by family: it outlives the record and the next run', async () => {
  await judge(ctx, { a: `ITU:${X509}`, b: 'ISO:ISO/IEC 9594-8:2017', verdict: 'not', note: ' Checked by hand. ', groupId: null });
  const [found] = await overlapsOfRecord(db, 'ISO:ISO/IEC 9594-8:2020');
  expect([found?.verdict, found?.note]).toEqual(['not', 'Checked by hand.']);
  expect([...(await judgedPairs(db)).values()]).toEqual(['not']);
  await compareShards(ctx, await beginWholeRun(ctx));
  const scores = async () => (await listPairs(db, { relation: null, verdict: null, after: null, limit: 50 })).map(({ a, score }) => [a.id, score]);
  expect((await scores()).at(-1)).toEqual(['ISO:ISO/IEC 9594-8:2020', 0.01]);
  await judge(ctx, { a: 'ISO:ISO/IEC 9594-8:2017', b: `ITU:${X509}`, verdict: 'confirmed', note: '', groupId: null });
  await compareShards(ctx, await beginWholeRun(ctx));
  expect((await overlapsOfRecord(db, `ITU:${X509}`)).map(({ verdict }) => verdict)).toEqual(['confirmed']);
});

test('a confirmed overlap opens a coordination matter, another judgement none', async () => {
  const opened: unknown[] = [];
  const slot = ((name: string) => (name === 'coordinationMatters' ? [{ open: async (_: unknown, about: unknown) => void opened.push(about) }] : [])) as typeof ctx.slot;
  const with_ = { ...ctx, slot, within: (inside: typeof db) => ({ ...ctx.within(inside), slot }) };
  const pair = { a: 'ISO:ISO/IEC 9594-8:2020', b: `ITU:${X509}`, groupId: null };
  await judge(with_, { ...pair, verdict: 'complementary', note: '' });
  expect(opened).toEqual([]);
  await judge(with_, { ...pair, verdict: 'confirmed', note: 'One text.' });
  expect(opened).toEqual([{ a: pair.a, b: pair.b, note: 'One text.', groupId: null }]);
});

test('editions of one document, records that there are not and words that are no verdict are refused', async () => {
  const given = { a: 'ISO:ISO/IEC 9594-8:2020', b: 'ISO:ISO/IEC 9594-8:2017', verdict: 'not', note: '', groupId: null };
  expect(await refusal(judge(ctx, given))).toBe('overlaps.sameDocument');
  expect(await refusal(judge(ctx, { ...given, b: 'ISO:none' }))).toBe('overlaps.noRecord');
  expect(await refusal(judge(ctx, { ...given, b: `ITU:${X509}`, verdict: 'perhaps' }))).toBe('overlaps.noVerdict');
});

test('a list of one record takes as many queries as a list of three', async () => {
  const counted = async (ids: string[]) => {
    const before = statements.length;
    await overlapsAmong(db, ids);
    return statements.length - before;
  };
  const one = await counted([`ITU:${X509}`]);
  expect(await counted([`ITU:${X509}`, 'ISO:ISO 1234:2020', 'ISO:ISO/IEC 9594-8:2017'])).toBe(one);
});

test('a run ends by the clock, however long ago its last job began', async () => {
  const yesterday = new Date(Date.now() - 86_400_000);
  const before = { ...ctx, now: yesterday };
  const run = await beginWholeRun(before);
  expect(await compareShards(before, run)).toBe(16);
  expect(((await newestRun(db))?.endedAt?.getTime() ?? 0) > yesterday.getTime() + 80_000_000).toBe(true);
});

test('an import that changed nothing ends the run without a comparison, and a run that has ended is left alone', async () => {
  await db.updateTable('overlap_runs').set({ started_at: new Date(Date.now() + 60_000) }).execute();
  const run = await beginRun(ctx);
  expect(await compareShards(ctx, run)).toBe(1);
  expect((await newestRun(db))?.endedAt).not.toBe(null);
  expect(await compareShards(ctx, run)).toBe(0);
});

test('as long as a shard is another worker’s the job comes again, and does it when that worker is not heard of', async () => {
  const run = await beginWholeRun(ctx);
  const waiting = async () => (await db.selectFrom('jobs').select('id').where('name', '=', 'overlaps.compare').where('run_at', '>', new Date()).execute()).length;
  await db.updateTable('overlap_shards').set({ taken_until: new Date(Date.now() + 60_000) }).where('run_id', '=', run).execute();
  const before = await waiting();
  expect(await compareShards(ctx, run)).toBe(0);
  expect(await waiting()).toBe(before + 1);
  await db.updateTable('overlap_shards').set({ taken_until: new Date(Date.now() - 1000) }).where('run_id', '=', run).execute();
  expect(await compareShards(ctx, run)).toBe(16);
});

test('two workers share the shards of a run, and the pairs are the same', async () => {
  const before = await pairs();
  const run = await beginWholeRun(ctx);
  const other = { ...ctx, db: ctx.db.withoutPlugins() };
  const done = await Promise.all([compareShards(ctx, run), compareShards(other, run)]);
  expect(done.reduce((sum, shards) => sum + shards, 0)).toBe(16);
  expect(await pairs()).toEqual(before);
});

test('pages are answered while the catalogue is compared', async () => {
  const run = await beginWholeRun(ctx);
  let [answered, over] = [0, false];
  const comparing = compareShards(ctx, run).then(() => (over = true));
  while (!over) {
    await listPairs(db, { relation: null, verdict: null, after: null, limit: 5 });
    answered += 1;
  }
  await comparing;
  expect(answered).toBeGreaterThan(1);
});

test('a dictionary that was learnt is kept, and learnt anew when the titles have become many more', async () => {
  const colours = Array.from({ length: 16 }, (_, at) => [`couleur${'abcdefghijklmnop'[at]}`, `colour${'abcdefghijklmnop'[at]}`] as const);
  const things = Array.from({ length: 16 }, (_, at) => [`chose${'abcdefghijklmnop'[at]}`, `thing${'abcdefghijklmnop'[at]}`] as const);
  const bilingual = colours.flatMap(([couleur, colour], x) => things.map(([chose, thing], y) => aRecord(`ISO ${70_000 + x * 16 + y}:2020`, { titles: { fr: `Mesure de ${chose} en ${couleur}`, en: `Measurement of ${thing} in ${colour}` } })));
  await imported(...bilingual, aRecord('ISO 79999:2020', { titles: { fr: 'Mesure de chosea en couleurb' } }));
  const learntAt = async () => (await keptDictionaries(db)).map(({ language, titles }) => [language, titles]);
  const at = async () => (await db.selectFrom('overlap_dictionaries').select('learnt_at').executeTakeFirstOrThrow()).learnt_at.getTime();
  await compareShards(ctx, await beginWholeRun(ctx));
  expect(await learntAt()).toEqual([['fr', 256]]);
  expect((await keptDictionaries(db))[0]?.dictionary.words.get('fr:chosea')?.[0]?.[0]).toBe('thinga');
  await db.updateTable('overlap_dictionaries').set({ learnt_at: new Date(0) }).execute();
  await compareShards(ctx, await beginWholeRun(ctx));
  expect(await at()).toBe(0);
  await db.updateTable('overlap_dictionaries').set({ titles: 200 }).execute();
  await compareShards(ctx, await beginWholeRun(ctx));
  expect([await learntAt(), (await at()) > 0]).toEqual([[['fr', 256]], true]);
});

test('a judged pair is listed though no run found it, and stays after the next one', async () => {
  const [a, b] = ['ISO:ISO 1234:2020', `ITU:${X509}`];
  await judge(ctx, { a, b, verdict: 'complementary', note: 'Both are about certificates of a kind.', groupId: null });
  const listed = async () => (await overlapsOfRecord(db, a)).filter((pair) => pair.b.id === b).map(({ verdict, score }) => [verdict, score]);
  expect(await listed()).toEqual([['complementary', 0.5]]);
  await compareShards(ctx, await beginWholeRun(ctx));
  expect(await listed()).toEqual([['complementary', 0.5]]);
});

test('who judges for a group judges what stands on its roadmap alone', async () => {
  const group = await aGroup(ctx);
  const officer = { ...ctx, actor: { ...SYSTEM, siteRoles: [], offices: [{ groupId: group.id, capacity: 'chair' as const }] } };
  const roadmap = (ids: string[]) => ({ ...officer, slot: ((name: string) => (name === 'roadmapTexts' ? [{ of: async () => ids }] : [])) as typeof ctx.slot });
  const given = { a: 'ISO:ISO/IEC 9594-8:2020', b: `ITU:${X509}`, verdict: 'complementary', note: '', groupId: group.id };
  expect(await refusal(judge(roadmap([]) as typeof ctx, given))).toBe('overlaps.notOnRoadmap');
  expect(await refusal(judge(roadmap(['ISO:ISO/IEC 9594-8:2017']) as typeof ctx, given))).toBe('done');
});
