import { expect, test } from 'vitest';
import { aCtx, aDatabase, aVisitor } from '../../../test/support/index.js';
import { type Actor, SYSTEM } from '../../kit/actor.js';
import { newId } from '../../kit/ids.js';
import { importRecords } from '../catalogue/actions.js';
import { recordsBriefly } from '../catalogue/reads.js';
import { aRecord, rowsOf } from '../catalogue/testing.js';
import { aGroup } from '../groups/testing.js';
import { makeKnown } from '../people/actions.js';
import { enter } from '../roadmap/actions.js';
import { anEntry } from '../roadmap/testing.js';
import { judgePath } from './paths.js';
import { putPairs } from './store.js';
import { keyOf } from './text.js';

const { db } = await aDatabase();
const ctx = await aCtx({ actor: SYSTEM });
const [A, B, C, D] = ['ITU:ITU-T Y.9801 (10/2019)', 'ISO:ISO/IEC 99801:2020', 'ISO:ISO/IEC 99802:2021', 'ITU:Y.9899-rev'];
await importRecords(ctx, {
  name: 'list.jsonl',
  format: 'jsonl',
  rows: rowsOf([
    aRecord('ITU-T Y.9801 (10/2019)', { titles: { en: 'Key supply in networks', ar: 'توفير المفاتيح في الشبكات' } }),
    aRecord('ISO/IEC 99801:2020', { titles: { en: 'Information technology - Key supply in <b>networks</b>' } }),
    aRecord('ISO/IEC 99802:2021', { titles: { en: 'Interfaces for keys' } }),
    aRecord('Y.9899-rev', { id: D, sdo: 'ITU', titles: { en: 'Interfaces for keys, revised' }, status: 'under_development' }),
  ]),
});
const byId = new Map((await recordsBriefly(db, [A, B, C, D])).map((record) => [record.id, record]));
const pairOf = (one: string, other: string, score: number) => {
  const [a, b] = [one, other].sort((x, y) => (keyOf(byId.get(x) as never) < keyOf(byId.get(y) as never) ? -1 : 1)) as [string, string];
  return { a_key: keyOf(byId.get(a) as never), b_key: keyOf(byId.get(b) as never), a_id: a, b_id: b, score, relation: 'overlap' as const, because: [{ code: 'rareTerms' as const, params: { terms: 'key supply' } }], open: false, run_id: newId() };
};
await putPairs(db, [pairOf(A, B, 0.8), pairOf(A, C, 0.6), pairOf(D, C, 0.55)]);
const ana = await makeKnown(ctx, { name: { en: 'Ana Muster' }, email: 'ana@example.org' });
const secretariat: Actor = { personId: ana, name: 'Ana Muster', siteRoles: ['secretariat'], offices: [] };
const [stranger, editor] = [await aVisitor(), await aVisitor(secretariat)];
const page = async (visitor: typeof stranger, path: string) => (await visitor.get(path)).text();
const PAIR = judgePath('en', { a: A, b: B }, null);

test('two texts stand side by side for anyone, with what they share marked and nothing of them taken for markup', async () => {
  const shown = await page(stranger, PAIR);
  expect(shown).toContain('<mark>Key supply</mark> in <mark>networks</mark>');
  expect(shown).toContain('&lt;');
  expect(shown).not.toContain('<b>networks');
  expect(shown).not.toContain('name="verdict"');
  expect(await page(stranger, judgePath('ar', { a: A, b: B }, null))).toContain('dir="ltr"');
});

test('whoever judges goes back to the list with its filters, or on to the next that nobody judged', async () => {
  const from = '/en/overlaps?verdict=open';
  const answer = await editor.post(PAIR, { verdict: 'complementary', note: 'One builds on the other.', from, next: '1' });
  expect([answer.status, decodeURIComponent(answer.headers.get('location') ?? '').split('?')[0]]).toEqual([303, decodeURIComponent(judgePath('en', { a: C, b: A }, null))]);
  const back = await editor.post(judgePath('en', { a: A, b: C }, null), { verdict: 'not', note: '', from });
  expect(back.headers.get('location')).toBe(from);
  const open = (await (await stranger.get('/en/overlaps.json?verdict=open')).json()) as { rows: unknown[] };
  expect(open.rows.length).toBe(1);
});

test('the way back is a list of this site, whatever is asked for', async () => {
  const strange = ['https://evil.example/', '//evil.example', '/en/overlapsx', '/en/sign-out', '/en/overlaps?x=\r\nSet-Cookie: a=b', '/fr/overlaps'];
  const backs = [];
  for (const [n, from] of strange.entries()) backs.push((await editor.post(PAIR, { verdict: 'confirmed', note: String(n), from })).headers.get('location'));
  expect(new Set(backs)).toEqual(new Set(['/en/overlaps']));
});

test('who judged is told those who have signed in, the capacity everybody', async () => {
  const [known, strange] = [await page(editor, PAIR), await page(stranger, PAIR)];
  expect([known.includes('Ana Muster'), strange.includes('Ana Muster')]).toEqual([true, false]);
  expect(strange).toContain('One builds on the other.');
  const told = (await (await stranger.get(`${PAIR}.json`)).json()) as { pair: { verdict: string }; judgements: { verdict: string; capacity: string }[] };
  expect([told.pair.verdict, told.judgements.at(-1)?.verdict, new Set(told.judgements.map(({ capacity }) => capacity))]).toEqual(['confirmed', 'complementary', new Set(['secretariat'])]);
  expect(JSON.stringify(told)).not.toContain(ana);
});

test('a form that did not see the last judgement is shown again with it, and what was typed stays', async () => {
  const answer = await editor.post(PAIR, { verdict: 'not', note: 'My own words', seen: '1' });
  const shown = await answer.text();
  expect([answer.status, shown.includes('Somebody judged this pair meanwhile.'), shown.includes('My own words')]).toEqual([409, true, true]);
  const mark = /name="seen" value="(\d+)"/.exec(shown)?.[1] ?? '';
  expect((await editor.post(PAIR, { verdict: 'not', note: 'My own words', seen: mark })).status).toBe(303);
});

test('without a choice the form says so', async () => {
  const answer = await editor.post(PAIR, { note: '' });
  expect([answer.status, (await answer.text()).includes('Choose what these two texts are to each other.')]).toEqual([422, true]);
});

test('candidates by text are the same as JSON and as lines, for texts and for a roadmap', async () => {
  const query = `id=${encodeURIComponent(A)}&id=${encodeURIComponent(C)}&id=none`;
  const list = (await (await stranger.get(`/en/overlaps/candidates.json?${query}`)).json()) as { a: string; candidates: { b: string; because: { words: string }[] }[] }[];
  expect(list.map(({ a, candidates }) => [a, candidates.map(({ b }) => b)])).toEqual([[A, [B, C]], [C, [D, A]], ['none', []]]);
  expect(list[0]?.candidates[0]?.because[0]?.words).toBe('Shared rare terms: key supply');
  const lines = (await page(stranger, `/en/overlaps/candidates.ndjson?${query}`)).trim().split('\n');
  expect(lines.map((line) => JSON.parse(line))).toEqual(list);
  expect((await stranger.get('/en/overlaps/candidates.json?group=nobody')).status).toBe(404);
  expect((await stranger.get(`/en/overlaps/candidates.json?${Array.from({ length: 501 }, (_, n) => `id=${n}`).join('&')}`)).status).toBe(422);
});

test('a list as a file has what its filters leave', async () => {
  const csv = await page(stranger, '/en/overlaps.csv?verdict=not');
  expect(csv.trim().split(/\r?\n/).length).toBe(3);
  expect(csv).toContain('My own words');
  const lines = (await page(stranger, '/en/overlaps.ndjson?body=ITU')).trim().split('\n');
  expect(lines.length).toBe(3);
});

test('the planning conflicts of a roadmap are told of entries that were typed by hand, and of their records', async () => {
  const group = await aGroup(ctx);
  const add = (facts: Parameters<typeof anEntry>[0]) => enter(ctx, { groupId: group.id, facts: anEntry({ status: 'underDevelopment', publishedOn: null, ...facts }) });
  await add({ designation: 'Y.9899-rev', recordId: D, milestoneOn: '2027-03-01' });
  await add({ designation: 'ETSI DGS/QKD-0099', body: 'ETSI', milestoneOn: '2026-03-01' });
  await add({ designation: 'Y.QKDN-late', notes: { en: 'Takes its terms from ETSI DGS/QKD-0099.' }, milestoneOn: '2025-12-01' });
  const shown = await page(stranger, `/en/groups/${group.slug}/overlaps`);
  const words = [...shown.matchAll(/<li>(.*?)<\/li>/gs)].map(([, text]) => (text ?? '').replace(/<[^>]+>/g, '').trim());
  expect(words).toContain('ETSI DGS/QKD-0099 was planned for 1 March 2026 and is not published');
  expect(words).toContain('Y.QKDN-late is planned for 1 December 2025 and waits for ETSI DGS/QKD-0099, which is planned for 1 March 2026');
  expect(words).toContain('Y.9899-rev is new work while ISO/IEC 99802:2021 on the same subject is published');
  expect(words.filter((text) => text.startsWith('Y.9899-rev was planned'))).toEqual([]);
});
