// The catalogue at the command line: a whole list twice, what is no longer listed, what changed, and an export narrowed by filters.

import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { aDatabase, aHome, runCli } from '../../../test/support/index.js';

const { connection } = await aDatabase();
const DATABASE_URL = `postgres://${connection.user}@/${connection.database}?host=${encodeURIComponent(String(connection.host))}`;

const line = (docid: string, status = 'published') => `${JSON.stringify({ docid, titles: { en: `On ${docid}` }, status, dates: { published: '2020-05' }, ics: ['35.030'] })}\n`;

test('a list is given whole at the command line, and what it no longer has is found', async () => {
  const home = await aHome();
  const file = join(home, 'list.jsonl');
  const run = (...args: string[]) => runCli(args, { COMITY_HOME: home, DATABASE_URL });
  await writeFile(file, line('ISO 98001:2020') + line('ISO 98002:2020') + line('IEC 98003:2020'));
  const first = await run('roadmap', 'import', '--whole', file);
  expect([first.code, first.out.split(' (import')[0]]).toEqual([0, 'list.jsonl: 3 new, 0 changed, 0 the same, 0 not taken, 0 no longer listed']);
  await writeFile(file, line('ISO 98001:2020', 'withdrawn') + line('IEC 98003:2020'));
  const second = await run('roadmap', 'import', '--whole', file);
  expect([second.code, second.out.split(' (import')[0]]).toEqual([0, 'list.jsonl: 0 new, 1 changed, 1 the same, 0 not taken, 1 no longer listed']);
  const gone = await run('roadmap', 'search', 'on', 'iso', '--gone', '--json');
  expect((JSON.parse(gone.out) as { rows: { designation: string }[] }).rows.map((row) => row.designation)).toEqual(['ISO 98002:2020']);
  const news = await run('roadmap', 'news', '--since', '2000-01-01');
  expect([news.code, news.out.slice(12).trim()]).toEqual([0, `${'ISO 98001:2020'.padEnd(36)}  status: published → withdrawn`]);
  expect((await run('roadmap', 'news', '--since', '2000-01-01', '--what', 'gone')).out).toContain('listing: list.jsonl → –');
  expect((await run('roadmap', 'news', '--since', '2000-01-01', '--body', 'IEC')).code).toBe(1);
  expect(await run('roadmap', 'news', '--since', 'May')).toMatchObject({ code: 2, err: 'May is no date. Write it as 2026-05-01.\n' });
  const narrowed = await run('roadmap', 'export', '--body', 'ISO', '--from', '2020', '--ics', '35', '--format', 'csv');
  expect(narrowed.out.split('\n').filter((row) => row.startsWith('ISO'))).toHaveLength(2);
  expect((await run('roadmap', 'import', '--whole', '--list', 'one', file, file)).err).toBe('One name is for one list: import the files one by one.\n');
});

test('what is found is written in every form, into a file where it is no text', async () => {
  const home = await aHome();
  const run = (...args: string[]) => runCli(args, { COMITY_HOME: home, DATABASE_URL });
  const list = join(home, 'more.jsonl');
  await writeFile(list, `${JSON.stringify({ docid: 'RFC 98340', titles: { en: 'On clocks', fr: 'Des horloges' }, status: 'published' })}\n${line('ISO 98340:2020')}`);
  await run('roadmap', 'import', list);
  const written = async (format: string) => (await run('roadmap', 'export', '98340', '--format', format)).out;
  expect(await written('rfc-index')).toContain('<doc-id>RFC98340</doc-id><title>On clocks</title>');
  expect(JSON.parse((await written('iso-open')).split('\n').find((one) => one.includes('RFC 98340')) as string)).toMatchObject({ reference: 'RFC 98340', title: { fr: 'Des horloges' } });
  expect(await run('roadmap', 'export', '--format', 'xlsx')).toMatchObject({ code: 2, err: 'Say with -o where the xlsx is written.\n' });
  const file = join(home, 'catalogue.xlsx');
  expect((await run('roadmap', 'export', '98340', '--format', 'xlsx', '-o', file)).code).toBe(0);
  const again = await run('roadmap', 'import', file);
  expect(again.out.split(' (import')[0]).toBe('catalogue.xlsx: 0 new, 0 changed, 2 the same, 0 not taken');
});

test('a search at the command line tells titles in the language asked for, and goes on where it ended', async () => {
  const home = await aHome();
  const run = (...args: string[]) => runCli(args, { COMITY_HOME: home, DATABASE_URL });
  expect((await run('roadmap', 'search', 'RFC', '98340', '--language', 'fr')).out).toContain('Des horloges');
  const first = await run('roadmap', 'search', '98340', '--limit', '1', '--json');
  const { after, rows } = JSON.parse(first.out) as { after: string; rows: { designation: string }[] };
  const second = await run('roadmap', 'search', '98340', '--limit', '1', '--after', after, '--json');
  expect([rows, (JSON.parse(second.out) as { rows: { designation: string }[] }).rows].map((page) => page.map((row) => row.designation))).toEqual([['ISO 98340:2020'], ['RFC 98340']]);
});
