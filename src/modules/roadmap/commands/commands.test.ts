import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { aCtx, aDatabase } from '../../../../test/support/index.js';
import type { Call } from '../../../cli/verb.js';
import { Refused } from '../../../kit/refusals.js';
import type { Ctx } from '../../../storage/index.js';
import { aGroup } from '../../groups/testing.js';
import { convene } from '../../meetings/actions.js';
import { aConvening } from '../../meetings/testing.js';
import { verbs } from '../verbs.js';

await aDatabase();
const ctx = await aCtx();
let slug = '';
let groupId = '';
let folder = '';

beforeAll(async () => {
  ({ slug, id: groupId } = await aGroup(ctx, { acronym: 'JCA-CLI' }));
  folder = await mkdtemp(join(tmpdir(), 'comity-roadmap-'));
});

/** Runs a verb as the command line would; a refusal is told by its code. */
async function ran(path: string, args: string[], options: Call['options'] = {}): Promise<{ code: number | string; out: string }> {
  const out: string[] = [];
  const call: Call = { args: [slug, ...args], options, json: options.json === true, out: (text) => void out.push(text), err: (text) => void out.push(text), withCtx: <T>(act: (ctx: Ctx) => Promise<T>) => act(ctx), address: async () => '', home: '', language: 'en' };
  const verb = verbs.find((one) => one.path === `roadmap ${path}`);
  try {
    return { code: (await (await verb?.load())?.(call)) ?? 'no verb', out: out.join('\n') };
  } catch (thrown) {
    if (thrown instanceof Refused) return { code: thrown.refusal.code, out: out.join('\n') };
    throw thrown;
  }
}

const listed = async () => (JSON.parse((await ran('list', [], { json: true })).out) as { entries: { designation: string; status: string; lead: string | null }[] }).entries.map(({ designation, status, lead }) => [designation, status, lead]);

test('a roadmap is filled, changed and emptied by verbs', async () => {
  expect((await ran('list', [])).code).toBe(1);
  expect((await ran('area', ['Security'], {})).code).toBe(0);
  expect((await ran('add', ['Y.7001 (10/2019)'], { title: 'Seven', area: 'security', lead: 'SG13', status: 'published' })).code).toBe(0);
  expect((await ran('add', ['ITU-T Y.7001'], {})).code).toBe('roadmap.there');
  expect((await ran('add', ['ITU-T Y.7002'], { area: 'Elsewhere' })).code).toBe('roadmap.noArea');
  expect((await ran('add', ['ITU-T Y.7002'], { status: 'perhaps' })).code).toBe('roadmap.noSuchStatus');
  expect((await ran('change', ['Y.7001'], { status: 'superseded' })).code).toBe(0);
  expect(await listed()).toEqual([['ITU-T Y.7001', 'superseded', 'SG13']]);
  expect((await ran('list', [], { status: 'superseded', area: 'Security' })).out).toBe('ITU-T Y.7001                  superseded          2019-10     Security  Seven');
  expect((await ran('list', [], { words: 'seven sg13' })).code).toBe(0);
  expect((await ran('list', [], { words: 'eight' })).code).toBe(1);
  expect((await ran('list', [], { sort: 'size' })).code).toBe('roadmap.noSuchSort');
  expect((await ran('list', [], { scope: 'none' })).code).toBe('roadmap.noSuchScope');
  expect((await ran('change', ['Y.7009'], {})).code).toBe('roadmap.notThere');
  expect((await ran('remove', ['Y.7001'], {})).code).toBe(0);
  expect(await listed()).toEqual([]);
});

test('areas are listed, renamed in a language, placed, and taken away with their texts going into another', async () => {
  for (const title of ['Keys', 'Networks']) await ran('area', [title], {});
  const areas = async () => (JSON.parse((await ran('areas', [], { json: true })).out) as { title: object; entries: number }[]).map(({ title, entries }) => [title, entries]);
  const before = (await areas()).length;
  expect((await ran('area', ['networks'], { rename: 'Réseaux', place: '1', language: 'fr' })).code).toBe(0);
  expect((await areas())[0]).toEqual([{ en: 'Networks', fr: 'Réseaux' }, 0]);
  await ran('add', ['ISO 7010'], { area: 'Keys' });
  expect((await ran('area', ['Keys'], { remove: true, into: 'Nowhere' })).code).toBe('roadmap.noArea');
  expect((await ran('area', ['Keys'], { remove: true, into: 'Réseaux', json: true })).out).toContain('"moved":1');
  expect([(await areas()).length, (await areas())[0]]).toEqual([before - 1, [{ en: 'Networks', fr: 'Réseaux' }, 1]]);
  expect((await ran('area', ['Networks'], { place: 'first' })).code).toBe('roadmap.noSuchPlace');
  await ran('remove', ['ISO 7010'], {});
});

test('proposals are made, told and decided by verbs', async () => {
  expect((await ran('propose', ['ISO 7003'], { kind: 'add' })).code).toBe('roadmap.needsReason');
  const { id } = JSON.parse((await ran('propose', ['ISO 7003'], { kind: 'add', reason: 'It belongs.', json: true })).out) as { id: string };
  const told = await ran('proposals', [], {});
  expect([told.code, told.out]).toEqual([1, `${id}  Add  ISO 7003`]);
  expect((await ran('decide', [id], {})).code).toBe('roadmap.acceptOrDecline');
  expect((await ran('decide', [id], { accept: true })).code).toBe(0);
  const again = await ran('decide', [id], { accept: true, json: true });
  expect([again.code, JSON.parse(again.out)]).toEqual([1, { done: 0, left: [{ id, code: 'roadmap.decided', words: 'This proposal is decided already.' }] }]);
  expect((await ran('proposals', [], {})).code).toBe(0);
});

test('a statement and a table are read from files; a table changes nothing until it is applied', async () => {
  const statement = join(folder, 'statement.txt');
  await writeFile(statement, 'SG13 approved:\n- Recommendation ITU-T Y.7004 “Four”.\n');
  expect(await ran('statement', [statement], { json: true })).toEqual({ code: 1, out: '{"proposed":1,"known":0,"doubtful":1}' });
  const table = join(folder, 'table.csv');
  await writeFile(table, 'Nr;Subject;Status\nITU-T Y.7005;Five;Approved\n');
  expect((await ran('table', [table], {})).out).toBe('   2  doubtful  Five  It has no designation.\nnew: 0; changed: 0; as it is: 0; doubtful: 1');
  expect((await ran('table', [table], { map: 'designation=Number' })).code).toBe('roadmap.noSuchColumn');
  const map = 'designation=Nr,title=Subject';
  expect(await ran('table', [table], { map })).toEqual({ code: 0, out: '   2  new  ITU-T Y.7005  Five\nnew: 1; changed: 0; as it is: 0; doubtful: 0' });
  expect((await listed()).map(([designation]) => designation)).not.toContain('ITU-T Y.7005');
  expect((await ran('table', [table], { map, apply: true })).code).toBe(0);
  expect((await listed()).map(([designation]) => designation)).toContain('ITU-T Y.7005');
});

test('a roadmap is released and written, and what changed since is told', async () => {
  expect((await ran('release', [], { meeting: '1' })).code).toBe('roadmap.noSuchMeeting');
  await convene(ctx, aConvening({ groupId }));
  expect(await ran('release', [], { meeting: '1' })).toEqual({ code: 0, out: '1' });
  expect((await ran('changes', [], { since: 'release-1' })).code).toBe(0);
  await ran('add', ['ITU-T Y.7006'], { title: 'Six' });
  expect(await ran('changes', [], { since: 'release-1' })).toMatchObject({ code: 1, out: expect.stringContaining('+ ITU-T Y.7006  Six') });
  expect((await ran('changes', [], { since: 'yesterday' })).code).toBe('roadmap.noSuchSince');
  expect((await ran('paper', ['1'], { format: 'pdf' })).code).toBe('roadmap.needsOutput');
  expect((await ran('paper', ['9'], { format: 'txt' })).code).toBe('roadmap.noRelease');
  expect((await ran('paper', ['1'], { format: 'txt', language: 'fr' })).out).toContain('JCA-CLI\u00a0: feuille de route de normalisation, version 1');
  expect((await ran('paper', [], { format: 'txt', changes: 'release-1' })).out).toContain('ITU-T\u00a0Y.7006');
  const output = join(folder, 'roadmap.docx');
  expect((await ran('paper', ['1'], { format: 'docx', output })).code).toBe(0);
  expect((await readFile(output)).subarray(0, 2).toString()).toBe('PK');
});
