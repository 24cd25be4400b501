import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { aCtx, aDatabase, aVisitor, anApp, doJobs } from '../../../test/support/index.js';
import { siteOf } from '../../app/site.js';
import { NOBODY, SYSTEM } from '../../kit/actor.js';
import type { Refused } from '../../kit/refusals.js';
import { writeWorkbook } from '../../paper/index.js';
import { addKnownPerson, affiliate, importKept, keepList, planImport } from './actions.js';
import { runImport } from './commands.js';
import { addListed } from './store/imports.js';
import { affiliationsOf, listPersons, personByAddress, readPerson } from './reads.js';

const { db, directory, statements } = await aDatabase();
const ctx = await aCtx();
const refusal = (promise: Promise<unknown>) => promise.then(() => 'done', (thrown: Refused) => thrown.refusal?.code ?? String(thrown));
const csv = (...lines: string[]) => ({ name: 'list.csv', bytes: new TextEncoder().encode(lines.join('\r\n')) });
const HEADER = 'Given name,Family name,Native name,E-mail,Organization,Country,Position';

test('a list is shown, imported as it was shown, and changes nothing the second time', async () => {
  const { id: known } = await addKnownPerson(ctx, { names: [{ given: 'Kim', family: 'Known' }], email: 'kim@example.org', affiliation: { body: 'ETSI', from: '2020-01-01' } });
  await addKnownPerson(ctx, { names: [{ given: 'Same', family: 'Name' }], email: 'same@example.org' });
  const list = csv(HEADER, 'Kim,KNOWN,,kim@example.org,SG13,,', 'Ana,New,Ана Нью,ana@example.org,Some Labs,Switzerland,Engineer', 'Same,Name,,,,,', ',,,,,,', 'Bad,Address,,no address,,,');
  const { id } = await keepList(ctx, list);
  const before = await db.selectFrom('persons').select('id').execute();
  const plan = await planImport(ctx, list);
  expect(plan.counts).toEqual({ new: 1, changed: 1, unchanged: 0, doubtful: 2 });
  expect((await db.selectFrom('persons').select('id').execute()).length).toBe(before.length);
  await importKept(ctx, { id, seal: plan.seal, decisions: new Map() });
  const ana = await readPerson(db, (await personByAddress(db, 'ana@example.org')) ?? '');
  expect([ana?.name, ana?.affiliations.map(({ body, country, title }) => [body, country, title])]).toEqual([{ en: 'Ana New', ru: 'Ана Нью' }, [[{ en: 'Some Labs' }, 'CH', 'Engineer']]]);
  expect((await affiliationsOf(db, known)).map((one) => [one.bodySlug, one.until])).toEqual([
    ['sg13', null],
    ['etsi', '2026-11-20'],
  ]);
  expect((await planImport(ctx, list)).counts).toEqual({ new: 0, changed: 0, unchanged: 2, doubtful: 2 });
  expect(await refusal(importKept(ctx, { id, seal: plan.seal, decisions: new Map() }))).toBe('people.listGone');
});

test('what was decided of a doubtful row is done', async () => {
  const { id: twin } = await addKnownPerson(ctx, { names: [{ given: 'Twin', family: 'Person' }], email: 'twin@example.org' });
  const list = csv('Name,E-mail', 'Twin Person,twin.two@example.org', 'Person Twin,twin.three@example.org');
  const { id } = await keepList(ctx, list);
  const { seal, counts } = await planImport(ctx, list);
  expect(counts.doubtful).toBe(2);
  await importKept(ctx, { id, seal, decisions: new Map([[2, twin], [3, 'new']]) });
  expect([await personByAddress(db, 'twin.two@example.org') === twin, (await personByAddress(db, 'twin.three@example.org')) !== twin]).toEqual([true, true]);
});

test('what has changed since it was shown is not imported, and the list stays for another look', async () => {
  const list = csv('Name,E-mail', 'Late Comer,late@example.org');
  const { id } = await keepList(ctx, list);
  const { seal } = await planImport(ctx, list);
  const { id: late } = await addKnownPerson(ctx, { names: [{ written: 'Late Comer' }], email: 'late@example.org' });
  expect(await refusal(importKept(ctx, { id, seal, decisions: new Map() }))).toBe('people.changedMeanwhile');
  await affiliate(ctx, { personId: late, country: 'FR' });
  await importKept(ctx, { id, seal: (await planImport(ctx, list)).seal, decisions: new Map() });
});

test('a list is looked at with a fixed number of questions', async () => {
  // What the lists before have woken is done first.
  await doJobs();
  const of = async (count: number) => {
    const list = csv('Name,E-mail,Organization', ...Array.from({ length: count }, (_, n) => `Person ${'abcdefghij'[n]},p${n}@many.example,Body ${n}`));
    const before = statements.length;
    await planImport(ctx, list);
    return statements.length - before;
  };
  expect(await of(1)).toBe(await of(9));
});

test('a list that nobody imports is gone after a day', async () => {
  const { id } = await keepList(ctx, csv('Name', 'Anybody'));
  const there = async () => (await db.selectFrom('person_imports').where('id', '=', id).select('id').execute()).length;
  await ctx.enqueue({ name: 'people.forgetLists', args: {} });
  await doJobs();
  expect(await there()).toBe(1);
  const later = new Date(ctx.now.getTime() + 25 * 3_600_000);
  await ctx.enqueue({ name: 'people.forgetLists', args: {} });
  await doJobs({ now: later });
  expect(await there()).toBe(0);
});

test('only the secretariat imports, and what is no list of names is refused in a word', async () => {
  expect(await refusal(keepList(await aCtx({ actor: NOBODY }), csv('Name', 'A')))).toBe('people.notSecretariat');
  expect(await refusal(keepList(ctx, csv('E-mail', 'a@example.org')))).toBe('people.noNameColumn');
  expect(await refusal(keepList(ctx, { name: 'x.pdf', bytes: new TextEncoder().encode('%PDF-1.7') }))).toBe('paper.notTable');
});

test('the pages take a workbook, show what would change and import it', async () => {
  const workbook = await writeWorkbook([{ name: 'List', columns: [{ title: 'Name' }, { title: 'E-mail' }, { title: 'Shoe size' }], rows: [['Web Person', 'web@example.org', 42], ['=cmd|calc', 'cmd@example.org', 1]] }]);
  const body = new FormData();
  body.append('list', new Blob([Uint8Array.from(workbook)]), 'from the web.xlsx');
  const site = siteOf(await anApp(), async () => SYSTEM);
  const sent = await site.request('http://comity.test/en/people/import', { method: 'POST', body, headers: { origin: 'http://comity.test', 'sec-fetch-site': 'same-origin' } });
  expect(sent.status).toBe(303);
  const path = sent.headers.get('location') ?? '';
  const visitor = await aVisitor(SYSTEM);
  const page = await (await visitor.get(path)).text();
  expect(['from the web.xlsx', 'Shoe size', '=cmd|calc', 'This does not look like a name.'].map((words) => page.includes(words))).toEqual([true, true, true, true]);
  const seal = /name="seal" value="([^"]+)"/.exec(page)?.[1] ?? '';
  expect(((await (await visitor.get(`${path}.json`)).json()) as { counts: object }).counts).toEqual({ new: 1, changed: 0, unchanged: 0, doubtful: 1 });
  expect((await visitor.post(`${path}/apply`, { seal })).headers.get('location')).toBe('/en/people');
  expect((await listPersons(db, { words: 'web@example.org', on: '2026-11-21' })).rows.map((row) => row.name.en)).toEqual(['Web Person']);
  expect((await visitor.post('/en/people/import', {})).status).toBe(422);
});

test('the command shows what would change, and does it when told', async () => {
  const path = join(directory, 'members.csv');
  await writeFile(path, 'Name,E-mail,Country\nCli Person,cli@example.org,Atlantis\nCli Other,other.cli@example.org,FR\n');
  const run = async (options: Record<string, string | boolean>) => {
    const out: string[] = [];
    const code = await runImport({ args: [path], options, json: options.json === true, out: (text) => out.push(text), err: () => undefined, withCtx: (act) => act(ctx), address: async () => '', home: '', language: 'en' });
    return [code, out.join('\n')] as const;
  };
  const [code, text] = await run({});
  expect([code, text.split('\n')]).toEqual([1, ['new: 1', 'changed: 0', 'unchanged: 0', 'doubtful: 1', '2\tCli Person\tCountry: Atlantis – This country is not known as a Member State.', 'Nothing was changed; --apply imports new and changed rows.']]);
  expect(await personByAddress(db, 'other.cli@example.org')).toBe(null);
  const [, json] = await run({ json: true, apply: true });
  expect((JSON.parse(json) as { applied: boolean; counts: object }).counts).toEqual({ new: 1, changed: 0, unchanged: 0, doubtful: 1 });
  expect(await personByAddress(db, 'other.cli@example.org')).not.toBe(null);
});

test('an address that somebody got while a list was imported stops the whole list', async () => {
  const list = csv('Name,E-mail', 'Early Bird,bird@example.org', 'Other Bird,other.bird@example.org');
  const plan = await planImport(ctx, list);
  expect(plan.counts.new).toBe(2);
  await addKnownPerson(ctx, { names: [{ written: 'Somebody Else' }], email: 'bird@example.org' });
  const rows = plan.rows.map((row) => ({ names: row.newNames, email: row.email, affiliation: null }));
  expect(await ctx.db.transaction().execute((within) => addListed(within, rows, ctx.now))).toBe(null);
});

/** As the programs of an office write a code page: what is not in it becomes a question mark. */
function inCodePage(encoding: string, text: string): Uint8Array {
  const decoder = new TextDecoder(encoding);
  const bytes = new Map(Array.from({ length: 128 }, (_, index) => [decoder.decode(Uint8Array.from([index + 128])), index + 128] as const));
  return Uint8Array.from([...text].map((sign) => (sign.charCodeAt(0) < 128 ? sign.charCodeAt(0) : (bytes.get(sign) ?? 63))));
}

test.each([
  ['a byte order mark, semicolons, empty lines', new TextEncoder().encode('\ufeffNom;Prénom;Courriel;Pays\r\n;;;\r\nDUPONT;Émile;emile@ugly.example;France\r\n\r\nX;Y;none;Narnia\r\n'), ['3 Émile DUPONT emile@ugly.example FR', '5 Y X – – badEmail:Courriel=none badCountry:Pays=Narnia']],
  ['German names in windows-1252', inCodePage('windows-1252', 'Name;E-Mail\r\nJürgen Müller;jm@ugly.example\r\nJörg Groß;jg@ugly.example\r\n'), ['2 Jürgen Müller jm@ugly.example –', '3 Jörg Groß jg@ugly.example –']],
  ['Arabic names in windows-1256', inCodePage('windows-1256', 'الاسم;البريد الإلكتروني;البلد\r\nمحمد الأحمد;ma@ugly.example;السعودية\r\nفاطمة الزهراء;fz@ugly.example;المغرب\r\n'), ['2 محمد الأحمد ma@ugly.example SA', '3 فاطمة الزهراء fz@ugly.example MA']],
  ['a title above the table, mail addresses as they are copied', new TextEncoder().encode('List of participants,,\n\nName,E-mail,Country\nA One,A One <a1@ugly.example>,CH\nB Two,mailto:b2@ugly.example,CH\n"=HYPERLINK(""x"")",c3@ugly.example,CH\n'), ['4 A One a1@ugly.example CH', '5 B Two b2@ugly.example CH', '6 =HYPERLINK("x") c3@ugly.example CH strangeName']],
])('%s: each row with its number in the file, and each doubt with its column', async (_, bytes, expected) => {
  const { rows } = await planImport(ctx, { name: 'ugly.csv', bytes });
  const told = rows.map((row) => [row.line, row.names[0]?.written, row.email ?? '–', row.country ?? '–', ...row.doubts.map((doubt) => [doubt, row.cells[doubt] ? `:${row.cells[doubt]?.column}=${row.cells[doubt]?.value}` : ''].join(''))].join(' '));
  expect(told).toEqual(expected);
});
