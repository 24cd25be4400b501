import { expect, test } from 'vitest';
import { aCtx, aDatabase, doJobs } from '../../../test/support/index.js';
import { whilePressesDie } from '../../paper/testing.js';
import { aGroup } from '../groups/testing.js';
import { enter, freezePapers, keepList, release, takeList } from './actions.js';
import { frozenPapers, listById, planList, roadmapOf } from './reads.js';
import { anEntry, refusal } from './testing.js';

const { db } = await aDatabase();
const ctx = await aCtx();
const file = (text: string) => ({ name: 'roadmap.tsv', bytes: new TextEncoder().encode(text) });

const TABLE = 'Number\tTitle\tStatus\tDate\tTechnical area\nITU-T Y.5001\tOne\tApproved\t2026\tSecurity\nITU-T Y.5002\tTwo\tDraft\t\tNetworks\nITU-T Y.5003\tThree\tperhaps\t\tSecurity\n';

async function aPlan(groupId: string) {
  const { id } = await keepList(ctx, { groupId, file: file(TABLE) });
  const list = await listById(db, groupId, id);
  if (!list) throw new Error('no list');
  return { id, plan: await planList(db, list, { groupId, language: 'en' }) };
}

test('a table is taken as it was shown, once, with its areas; what is doubtful stays out unless it is asked for', async () => {
  const { id: groupId } = await aGroup(ctx, { acronym: 'JCA-TAK' });
  const { id, plan } = await aPlan(groupId);
  const taking = { groupId, id, mapping: plan.mapping, language: 'en' as const, seal: plan.seal };
  expect(await takeList(ctx, { ...taking, take: new Set([4]) })).toEqual({ added: 3, changed: 0, left: 0 });
  const { areas, entries } = await roadmapOf(db, groupId);
  expect(areas.map((area) => area.title.en)).toEqual(['Security', 'Networks']);
  expect(entries.map((entry) => [entry.designation, entry.status, areas.find((area) => area.id === entry.areaId)?.title.en])).toEqual([
    ['ITU-T Y.5001', 'published', 'Security'],
    ['ITU-T Y.5003', 'underDevelopment', 'Security'],
    ['ITU-T Y.5002', 'underDevelopment', 'Networks'],
  ]);
  expect(await refusal(takeList(ctx, { ...taking, take: new Set() }))).toBe('roadmap.listGone');
  const again = await aPlan(groupId);
  expect(again.plan.counts).toEqual({ new: 0, changed: 0, unchanged: 2, doubtful: 1 });
});

test('a table is not taken when the roadmap has changed since it was shown', async () => {
  const { id: groupId } = await aGroup(ctx, { acronym: 'JCA-TAS' });
  const { id, plan } = await aPlan(groupId);
  await enter(ctx, { groupId, facts: anEntry({ designation: 'ITU-T Y.5001' }) });
  expect(await refusal(takeList(ctx, { groupId, id, mapping: plan.mapping, language: 'en', seal: plan.seal, take: new Set() }))).toBe('roadmap.listStale');
  expect((await roadmapOf(db, groupId)).entries).toHaveLength(1);
});

test('the papers of a release are kept in every language and form, and stay as they are for ever', async () => {
  const { id: groupId } = await aGroup(ctx, { acronym: 'JCA-FRZ' });
  await enter(ctx, { groupId, facts: anEntry() });
  await release(ctx, { groupId, on: '2026-11-01', meeting: null, note: {} });
  while ((await doJobs({ now: ctx.now })) > 0);
  const kept = await frozenPapers(db, groupId, 1);
  expect(kept.filter((one) => one.format !== 'pdf')).toHaveLength(24);
  await db.updateTable('groups').set({ acronym: 'JCA-OTHER' }).where('id', '=', groupId).execute();
  expect(await freezePapers(ctx, { groupId, number: 1 })).toEqual({ kept: 0 });
  expect(await frozenPapers(db, groupId, 1)).toEqual(kept);
  const made = await db.updateTable('roadmap_releases').set({ made_by: null }).where('group_id', '=', groupId).executeTakeFirst();
  expect(Number(made.numUpdatedRows)).toBe(1);
  await expect(db.deleteFrom('roadmap_release_files').where('group_id', '=', groupId).execute()).rejects.toThrow('frozen');
}, 120_000);

test('papers of a release whose printing is broken off are printed later, and none is left out for ever', async () => {
  const { id: groupId } = await aGroup(ctx, { acronym: 'JCA-BRK' });
  await enter(ctx, { groupId, facts: anEntry() });
  await release(ctx, { groupId, on: '2026-11-01', meeting: null, note: {} });
  await expect(whilePressesDie(() => freezePapers(ctx, { groupId, number: 1 }))).rejects.toThrow('paper.printerLost');
  expect(await frozenPapers(db, groupId, 1)).toEqual([]);
  await freezePapers(ctx, { groupId, number: 1 });
  const forms = (await frozenPapers(db, groupId, 1)).map(({ language, format }) => `${language} ${format}`);
  expect([new Set(forms).size, forms.filter((form) => form.endsWith(' pdf')).length]).toEqual([30, 6]);
}, 120_000);
