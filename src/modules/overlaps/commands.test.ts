import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { aHome, runCli } from '../../../test/support/index.js';

const home = await aHome();
const lineOf = (sdo: string, docid: string, title: string) => `${JSON.stringify({ id: `${sdo}:${docid}`, sdo, docid, titles: { en: title }, status: 'published', dates: {}, relations: [] })}\n`;
const [ITU, ISO, ETSI] = ['ITU:ITU-T X.509 (10/2019)', 'ISO:ISO/IEC 9594-8:2020', 'ETSI:ETSI EN 319 411-1 V1.3.1'];
const file = join(home, 'list.jsonl');
await writeFile(
  file,
  // The designations are public; one line more states a joint number.
  `${JSON.stringify({ id: ITU, sdo: 'ITU', docid: 'ITU-T X.509 (10/2019)', titles: { en: 'The Directory: Public-key and attribute certificate frameworks' }, status: 'published', dates: {}, altids: ['ISO/IEC 9594-8'], relations: [] })}\n` +
    lineOf('ISO', 'ISO/IEC 9594-8:2020', 'Open systems interconnection - Part 8: The Directory: Public-key and attribute certificate frameworks') +
    lineOf('ISO', 'ISO/IEC 9594-8:2017', 'Open Systems Interconnection - The Directory - Part 8: Public-key and attribute certificate frameworks') +
    lineOf('ETSI', 'ETSI EN 319 411-1 V1.3.1', 'Policy and security requirements for trust service providers issuing certificates'),
);
const idsFile = async (name: string, content: string | Buffer) => {
  const path = join(home, name);
  await writeFile(path, content);
  return path;
};
const linesOf = (out: string) => out.trim().split('\n').filter(Boolean).map((line) => JSON.parse(line) as { a: string; candidates: { b: string; score: number; relation: string; because: { code: string; words: string }[] }[] });
const overlaps = (...args: string[]) => runCli(['roadmap', 'overlaps', file, ...args]);

test('each line is one text with its candidates of other bodies, best first, and the reasons in words', async () => {
  const { code, out } = await overlaps('--json', '--ids', await idsFile('ids.txt', `${ITU}\n`));
  expect(code).toBe(0);
  const [line, ...more] = linesOf(out);
  expect(more).toEqual([]);
  expect(Object.keys(line as object)).toEqual(['a', 'candidates']);
  expect(Object.keys(line?.candidates[0] as object)).toEqual(['b', 'score', 'relation', 'because']);
  expect([line?.a, line?.candidates[0]?.b, line?.candidates[0]?.relation, line?.candidates[0]?.because[0]?.words]).toEqual([ITU, ISO, 'identical', 'Joint number: ISO/IEC 9594-8']);
  const scores = line?.candidates.map(({ score }) => score) ?? [];
  expect(scores).toEqual([...scores].sort((a, b) => b - a));
  expect(line?.candidates.every(({ b }) => !b.startsWith('ITU:'))).toBe(true);
});

test('reasons are said in the language that is asked for, in plain print too', async () => {
  const ids = await idsFile('ids.txt', ITU);
  const french = await overlaps('--json', '--ids', ids, '--language', 'fr');
  expect(french.err).toBe('');
  expect(linesOf(french.out)[0]?.candidates[0]?.because[0]?.words).toContain('ISO/IEC 9594-8');
  const { out } = await overlaps('--ids', ids, '--limit', '1', '--language', 'en');
  expect(out.split('\n').slice(0, 3).map((line) => line.trim().replace(/^0\.\d+/, 'score'))).toEqual([ITU, `score  the same text  ${ISO}`, 'Joint number: ISO/IEC 9594-8']);
});

test('a file of ids is taken as it comes: strange lines are no texts, each id once, Windows line ends too', async () => {
  const ids = await idsFile('strange.txt', Buffer.concat([Buffer.from(`\ufeff\r\n${ITU}\r\n${ITU}\n\n  ${ETSI}  \n`), Buffer.from([0, 255, 254, 10]), Buffer.from(`nothing\n${'x'.repeat(3_000_000)}\n${ISO}`)]));
  const { code, out, err } = await overlaps('--json', '--ids', ids);
  expect(code).toBe(0);
  expect(linesOf(out).map(({ a }) => a).filter((a) => a.includes(':'))).toEqual([ITU, ETSI, ISO]);
  expect(linesOf(out).find(({ a }) => a === 'nothing')?.candidates).toEqual([]);
  expect(err).toContain('The catalogue has no record nothing.');
  expect(err.length).toBeLessThan(2000);
});

test('without any id there is nothing to tell', async () => {
  expect(await overlaps('--json', '--ids', await idsFile('empty.txt', '\n \n'))).toEqual({ code: 1, out: '', err: '' });
});

test('what is no number, no file or no language is refused with a sentence', async () => {
  expect((await overlaps('--limit', 'many')).err).toBe('A limit is a number from 1 to 100.\n');
  expect((await overlaps('--limit', '0')).code).toBe(2);
  const missing = await overlaps('--ids', join(home, 'none.txt'));
  expect([missing.code, missing.err.startsWith(join(home, 'none.txt'))]).toEqual([2, true]);
  expect((await overlaps('--language', 'xx')).code).toBe(2);
});

test('a pair is judged by designations, and taken back; a text that there is not, or that is several, is said', { timeout: 120_000 }, async () => {
  const at = { COMITY_HOME: home };
  const run = (...args: string[]) => runCli(['roadmap', ...args], at);
  expect((await run('import', file)).code).toBe(0);
  expect(await run('judge', 'X.509', ETSI, '--verdict', 'complementary', '--note', 'Policy beside syntax.', '--json')).toEqual({ code: 0, out: `${JSON.stringify({ a: ITU, b: ETSI, verdict: 'complementary' })}\n`, err: '' });
  expect((await run('judge', 'ITU-T X.509', 'ETSI EN 319 411-1', '--verdict', 'open')).out).toBe(`${ITU} / ${ETSI}: open\n`);
  expect([(await run('judge', 'Y.1', ETSI, '--verdict', 'not')).err, (await run('judge', ITU, ETSI)).code, (await run('judge', ITU, ITU, '--verdict', 'not')).code]).toEqual(['The catalogue has no text Y.1.\n', 2, 2]);
  expect(await run('planning')).toEqual({ code: 0, out: '', err: '' });
  expect((await run('planning', '--group', 'nobody')).code).toBe(1);
  expect((await run('compare', '--status')).out).toBe('The catalogue has not been compared yet.\n');
  expect((await run('compare', '--stop')).err).toBe('No comparison is going on.\n');
});
