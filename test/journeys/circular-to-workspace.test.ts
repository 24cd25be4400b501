// From a letter to a living group, over HTTP: what the secretariat and the public see at each step.

import { describe, expect, test } from 'vitest';
import { SYSTEM } from '../../src/kit/actor.js';
import { type Language, LANGUAGES } from '../../src/kit/languages.js';
import { adopt } from '../../src/modules/intake/actions.js';
import { aCompoundFile, aDocx, aParagraph, aPdf } from '../../src/paper/testing.js';
import { siteOf } from '../../src/app/site.js';
import { invite, enter } from '../../src/modules/accounts/actions.js';
import { NOW, aCtx, aDatabase, anApp, doJobs } from '../support/index.js';
import { eventsIn, faultsOfCalendar, faultsOfFeed } from './forms.js';
import { type Uploaded, demoLetter, send, upload, visit } from './world.js';

const { db } = await aDatabase();
const ctx = await aCtx();
const site = siteOf(await anApp({ now: NOW }));
const session = await signedIn();

async function signedIn(): Promise<string> {
  const { path } = await invite(ctx, { email: 'counsellor@example.org', role: 'secretariat', name: 'Ana Counsellor' });
  return (await enter(ctx, { token: path.slice('/enter/'.length), agent: 'a test' })).token;
}

interface Review {
  state: string;
  title: string;
  language: string;
  fields: { path: string; value: string | null; line: number | null; doubts: string[]; corrected: boolean }[];
  findings: { severity: string; words: string }[];
  refusal: string | null;
  groupSlug: string | null;
  joins: string | null;
}

const at = async <T>(path: string): Promise<T> => (await (await visit(site, path, session)).json()) as T;
const reviewOf = (id: string) => at<Review>(`/en/intake/${id}.json`);
const textOf = async (path: string, who: string | null = session) => (await visit(site, path, who)).text();
const to = (answer: Response) => [answer.status, answer.headers.get('location')];

async function receives(letter: Uploaded): Promise<string> {
  const answer = await upload(site, session, letter);
  expect(answer.status).toBe(303);
  await doJobs({ now: NOW });
  return answer.headers.get('location')?.split('/').at(-1) ?? '';
}

async function counted(table: 'groups' | 'meetings' | 'circular_editions'): Promise<number> {
  return Number((await db.selectFrom(table).select(({ fn }) => fn.countAll().as('count')).executeTakeFirstOrThrow()).count);
}

describe('a letter with doubts and faults', () => {
  let id = '';

  test('is uploaded, read by a job, and shown for review while it is read', async () => {
    const answer = await upload(site, session, demoLetter('letter-to-try.txt'));
    id = answer.headers.get('location')?.split('/').at(-1) ?? '';
    expect(to(answer)).toEqual([303, `/en/intake/${id}`]);
    expect((await reviewOf(id)).state).toBe('received');
    expect(await textOf(`/en/intake/${id}`)).toContain('http-equiv="refresh"');
    await doJobs({ now: NOW });
    const review = await reviewOf(id);
    expect([review.state, review.language, review.fields.find(({ path }) => path === 'group.acronym')?.value]).toEqual(['read', 'en', 'JCA-UWS']);
    expect(await textOf(`/en/intake/${id}`)).not.toContain('http-equiv="refresh"');
  });

  test('shows findings before fields, and doubtful fields before the rest', async () => {
    const page = await textOf(`/en/intake/${id}`);
    const review = await reviewOf(id);
    expect(review.findings.some(({ severity }) => severity === 'error')).toBe(true);
    expect(page.indexOf('id="findings"')).toBeLessThan(page.indexOf('id="fields"'));
    const rows = [...page.matchAll(/<div class="value (doubtful)?\s*"/g)].map((found) => found[1] === 'doubtful');
    const doubtful = review.fields.filter(({ doubts }) => doubts.length > 0).length;
    expect([doubtful > 0, rows]).toEqual([true, [...rows].sort((one, other) => Number(other) - Number(one))]);
    expect(rows.filter(Boolean).length).toBe(doubtful);
  });

  test('is corrected field by field: the doubt is settled, an impossible value is refused at its field', async () => {
    const before = await reviewOf(id);
    const doubtful = before.fields.find(({ path, doubts }) => doubts.length > 0 && path.startsWith('meeting.')) ?? before.fields.find(({ doubts }) => doubts.length > 0);
    expect(doubtful).toBeDefined();
    const value = doubtful?.value ?? '';
    expect(to(await send(site, `/en/intake/${id}/correct`, session, { path: doubtful?.path ?? '', value }))).toEqual([303, `/en/intake/${id}`]);
    const after = (await reviewOf(id)).fields.find(({ path }) => path === doubtful?.path);
    expect([after?.value, after?.doubts, after?.corrected]).toEqual([value, [], true]);
    const refused = await send(site, `/en/intake/${id}/correct`, session, { path: 'meeting.start', value: '31 February' });
    expect([refused.status, (await refused.text()).includes('This value is not possible here; expected: 2026-03-22.')]).toEqual([422, true]);
  });

  test('is set aside with a reason, and taken back', async () => {
    expect(to(await send(site, `/en/intake/${id}/set-aside`, session, { reason: 'Not ours' }))).toEqual([303, '/en/intake']);
    expect((await reviewOf(id)).state).toBe('setAside');
    expect(await textOf('/en/intake?show=done')).toContain(id);
    expect(await textOf('/en/intake')).not.toContain(id);
    expect(to(await send(site, `/en/intake/${id}/take-back`, session, {}))).toEqual([303, `/en/intake/${id}`]);
    expect((await reviewOf(id)).state).toBe('read');
  });

  test('is not adopted with errors, unless a reason is given', async () => {
    const refused = await send(site, `/en/intake/${id}/adopt`, session, { reason: '' });
    expect([refused.status, await counted('groups')]).toEqual([422, 0]);
    expect(to(await send(site, `/en/intake/${id}/adopt`, session, { reason: 'A rehearsal' }))).toEqual([303, '/en/groups/jca-uws']);
  });
});

describe('a letter in order', () => {
  const editions: Partial<Record<Language, string>> = {};

  test('is adopted: eight at once and once more do it once', async () => {
    editions.en = await receives(demoLetter('circular-68-en.txt'));
    const before = [await counted('groups'), await counted('meetings')];
    const eight = await Promise.all(Array.from({ length: 8 }, () => send(site, `/en/intake/${editions.en}/adopt`, session, {})));
    expect(eight.map(to)).toEqual(eight.map(() => [303, '/en/groups/jca-qkdn']));
    expect(to(await send(site, `/en/intake/${editions.en}/adopt`, session, {}))).toEqual([303, '/en/groups/jca-qkdn']);
    expect([await counted('groups'), await counted('meetings')]).toEqual(before.map((count) => count + 1));
    const { rows } = await at<{ rows: { event: string; thing: { id: string } }[] }>('/en/journal.json');
    expect(rows.filter((row) => row.event === 'received.adopted' && row.thing.id === editions.en).length).toBe(1);
  });

  test('joins the group in its other languages, told before and compared after', async () => {
    for (const language of LANGUAGES.filter((one) => one !== 'en')) {
      const id = await receives(demoLetter(`circular-68-${language}.txt`));
      editions[language] = id;
      expect((await reviewOf(id)).joins).toContain('68');
      expect(to(await send(site, `/${language}/intake/${id}/adopt`, session, { reason: 'A rehearsal' }))).toEqual([303, `/${language}/groups/jca-qkdn`]);
    }
    expect(await counted('groups')).toBe(2);
    const { editions: shown } = await at<{ editions: { language: string; number: number }[] }>('/en/groups/jca-qkdn/circulars.json');
    expect(shown.map(({ language, number }) => `${number} ${language}`).sort()).toEqual(LANGUAGES.map((language) => `68 ${language}`).sort());
  });

  test('gives the group a page in the words of each language', async () => {
    const { group } = await at<{ group: { name: Record<string, string>; acronym: string } }>('/en/groups/jca-qkdn.json');
    expect(Object.keys(group.name).sort()).toEqual([...LANGUAGES].sort());
    for (const language of LANGUAGES) {
      const page = await textOf(`/${language}/groups/jca-qkdn`, null);
      expect([language, page.includes(escaped(group.name[language] ?? '?')), page.includes('JCA-QKDN')]).toEqual([language, true, true]);
      expect((await visit(site, `/${language}/groups/jca-qkdn/terms`, null)).status).toBe(200);
    }
  });

  test('an edition that says something else is compared: the secretariat sees it, the public does not', async () => {
    const { name, bytes } = demoLetter('circular-7-en.txt');
    const english = await receives({ name, bytes });
    await send(site, `/en/intake/${english}/adopt`, session, { reason: 'A rehearsal' });
    const french = new TextDecoder().decode(demoLetter('circular-7-fr.txt').bytes).replace(/\+41 22 730 \d{4}/, '+41 22 730 1111');
    const id = await receives({ name: 'circular-7-fr.txt', bytes: new TextEncoder().encode(french) });
    await send(site, `/en/intake/${id}/adopt`, session, { reason: 'A rehearsal' });
    expect(await textOf('/en/groups/jca-dcc/circulars')).toContain('+41227301111');
    expect(await textOf('/en/groups/jca-dcc/circulars', null)).not.toContain('+41227301111');
  });
});

const escaped = (text: string) => text.replace(/&/g, '&amp;').replace(/'/g, '&#39;').replace(/"/g, '&quot;');

describe('what the group gives to others', () => {
  test('a calendar with the meeting at its instant and the deadlines as whole days', async () => {
    const text = await textOf('/en/groups/jca-qkdn/meetings/1.ics', null);
    expect(faultsOfCalendar(text)).toEqual([]);
    const { start, startTime, deadlines } = await at<{ start: string; startTime: string; deadlines: { on: string }[] }>('/en/groups/jca-qkdn/meetings/1.json');
    const events = eventsIn(text);
    expect(events.length).toBe(1 + deadlines.length);
    // Geneva is an hour ahead of UTC in winter.
    const hour = String(Number(startTime.slice(0, 2)) - 1).padStart(2, '0');
    expect(events.map((event) => event.DTSTART)).toContain(`${start.replaceAll('-', '')}T${hour}${startTime.slice(3)}00Z`);
    for (const { on } of deadlines) expect(events.map((event) => event.DTSTART)).toContain(on.replaceAll('-', ''));
  });

  test('a feed of news that is well formed, with what was published', async () => {
    await send(site, '/en/groups/jca-qkdn/news', session, { language: 'en', title: 'Roadmap <2> & more', text: 'It is out.' });
    const text = await textOf('/en/groups/jca-qkdn/news.atom', null);
    expect([faultsOfFeed(text), text.includes('Roadmap &lt;2&gt; &amp; more')]).toEqual([[], true]);
  });

  test.each([
    ['en', 'quantum key distribution'],
    ['fr', 'distribution de clés quantiques'],
    ['es', 'distribución de claves cuánticas'],
    ['ru', 'квантового распределения ключей'],
    ['zh', '量子密钥分发'],
    ['ar', 'توزيع المفاتيح الكمومية'],
  ] as const)('a search in %s finds it', async (language, words) => {
    const { rows } = await at<{ rows: { path: string; language: string }[] }>(`/${language}/search.json?q=${encodeURIComponent(words)}`);
    expect(rows.some((row) => row.path.startsWith('/groups/jca-qkdn') && row.language === language)).toBe(true);
  });

  test('the journal says who did what, when and in which capacity; to the public no names', async () => {
    const { rows } = await at<{ rows: Record<string, unknown>[] }>('/en/journal.json');
    const adopted = rows.find((row) => row.event === 'received.adopted');
    expect(adopted).toMatchObject({ capacity: 'secretariat', who: 'Ana Counsellor', at: NOW.toISOString() });
    expect(await textOf('/en/groups/jca-qkdn/history')).toContain('Ana Counsellor');
    expect(await textOf('/en/groups/jca-qkdn/history', null)).not.toContain('Ana Counsellor');
  });
});

describe('a file that is no letter gets its sentence', () => {
  const bytes = (text: string) => new TextEncoder().encode(text);
  const bad: [string, Uint8Array, string][] = [
    ['note.txt', bytes('Dear Bob, lunch at noon?\nAnn'), ''],
    ['nul.txt', bytes('Circular\0letter'), 'contains NUL bytes'],
    ['bytes.txt', new Uint8Array([0x43, 0x69, 0x81, 0xff, 0xfe, 0x8d, 0x41]), 'not valid UTF-8'],
    ['old.doc', aCompoundFile('WordDocument'), 'old Word document (.doc)'],
    ['locked.docx', aCompoundFile('EncryptedPackage'), 'protected by a password'],
    ['macro.docx', aDocx(aParagraph('x'), { 'word/vbaProject.bin': 'x' }), 'contains macros'],
    ['rtf.rtf', bytes('{\\rtf1 x}'), 'RTF document'],
    ['picture.png', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'), ''],
    ['scan.pdf', aPdf('0 0 m 10 10 l S'), 'Text recognition (OCR) is needed first'],
    ['entity.docx', aDocx('', { 'word/document.xml': '<!DOCTYPE x [<!ENTITY a "b">]><w:document xmlns:w="w"><w:body>&a;</w:body></w:document>' }), 'document type or entities'],
    ['line.txt', bytes('a'.repeat(2_000_000)), 'has a line of more than'],
  ];
  test.each(bad)('%s', async (name, content, words) => {
    const review = await reviewOf(await receives({ name, bytes: content }));
    expect([review.state, review.refusal?.includes(words)]).toEqual(['refused', true]);
    expect(review.refusal).toMatch(/\S{3,}.*[.]$/);
  });

  test('an empty file and no file at all are refused in the form', async () => {
    const empty = await upload(site, session, { name: 'empty.txt', bytes: new Uint8Array() });
    expect([empty.status, (await empty.text()).includes('The file empty.txt is empty.')]).toEqual([422, true]);
    expect((await upload(site, session)).status).toBe(422);
  });
});

test('the same bytes twice lead to the first', async () => {
  const first = await receives({ name: 'a.txt', bytes: new TextEncoder().encode('Something else entirely.') });
  expect(await receives({ name: 'b.txt', bytes: new TextEncoder().encode('Something else entirely.') })).toBe(first);
});

test('only the secretariat adopts, whoever asks', async () => {
  const id = await receives(demoLetter('circular-33-en.txt'));
  const reader = { ...SYSTEM, system: false, personId: null, siteRoles: ['reader' as const] };
  await expect(adopt({ ...ctx, actor: reader }, { id, reason: null })).rejects.toMatchObject({ refusal: { kind: 'right' } });
});
