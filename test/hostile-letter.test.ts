// A letter that attacks whoever reads it: marks of HTML, XML, calendars and typesetting in every field. It is adopted, and whatever shows
// it is asked for in every form: the words may stand there, but only as words.

import { beforeAll, describe, expect, test } from 'vitest';
import { inTransaction } from '../src/storage/index.js';
import { adoptCircular } from '../src/modules/circulars/actions.js';
import type { Reading } from '../src/modules/circulars/circular.js';
import { addNews } from '../src/modules/groups/actions.js';
import { officersOf } from '../src/modules/groups/reads.js';
import { receive, readReceived } from '../src/modules/intake/actions.js';
import { receivedById } from '../src/modules/intake/reads.js';
import { type Paper, readPaper, writePaper } from '../src/paper/index.js';
import { aDatabase, doJobs, NOW } from './support/index.js';
import { eventsIn, faultsOfCalendar, faultsOfFeed } from './journeys/forms.js';
import { harmIn } from './journeys/harm.js';
import { READS } from './journeys/route-table.js';
import { aMeetingAhead, aWorld, demoLetter, send, visit, type World } from './journeys/world.js';

const EVIL = `"'><script>alert(1)</script><img src=x onerror=alert(1)>]]>&amp;{{7*7}} {plural} #eval("1") $x$ \\u{41} *b* _i_ @a <!--`;
const LINES = '\r\nEND:VEVENT\r\nEND:VCALENDAR\r\nX-EVIL:1';
/** What a program compares rather than shows. */
const FIXED = new Set(['language', 'letterKind', 'kind', 'date', 'on', 'start', 'end', 'startTime', 'endTime', 'timeZone', 'mode', 'unit', 'what', 'from', 'openTo', 'role', 'quarter']);

const { db } = await aDatabase();
let world: World;
let session: string | null;

beforeAll(async () => {
  world = await aWorld();
  session = await world.session('secretariat');
  world = { ...world, ...(await hostile(world)) };
});

/** The facts with the marks of attack in every text. */
function poisoned<T>(value: T, key = ''): T {
  if (typeof value === 'string') return (FIXED.has(key) ? value : `${value} ${EVIL}${key === 'acronym' ? '' : LINES}`) as T;
  if (Array.isArray(value)) return value.map((one) => (key === 'workingLanguages' ? one : poisoned(one, key === 'chairs' ? '' : key))) as T;
  if (value && typeof value === 'object') return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, poisoned(one, name)])) as T;
  return value;
}

async function hostile({ ctx, site }: World): Promise<Partial<World>> {
  const letter = demoLetter('circular-33-en.txt');
  const text = new TextDecoder().decode(letter.bytes);
  const marked = text.replace(/^(Subject:.*|\d+ .*|Contact:.*|Tel:.*|.*Chair.*)$/gm, `$1 ${EVIL}`);
  const { id: received } = await receive(ctx, { name: `${EVIL.replaceAll('/', '')}\r\nX-Evil: 1.txt`, bytes: new TextEncoder().encode(marked) });
  await readReceived(ctx, received);
  const found = await receivedById(db, received);
  const reading = found?.draft as Reading;
  const facts = poisoned(reading.facts);
  facts.homePage = 'javascript:alert(1)';
  facts.number = 999;
  const adopted = await inTransaction(ctx, (within) => adoptCircular(within, { receivedId: received, reading: { ...reading, facts }, despite: EVIL }));
  const group = { id: adopted.groupId, slug: adopted.groupSlug };
  await aMeetingAhead(ctx, group.id, '2027-03-16');
  await addNews(ctx, { groupId: group.id, title: { en: EVIL + LINES }, text: { en: EVIL + LINES } });
  await send(site, `/en/intake/${received}/correct`, session, { path: 'subject', value: `The subject ${EVIL}` });
  const asked = await send(site, `/en/groups/${group.slug}/letters`, session, { kind: 'circular', language: 'en', date: '2026-11-21' });
  await doJobs({ now: NOW });
  const [officer] = await officersOf(db, group.id);
  return { group, officer: officer?.id ?? '', received, letter: asked.headers.get('location')?.split('/').at(-1) ?? '' };
}

test('the harm that is looked for would be found', () => {
  expect(harmIn('<script>1</script><img src=x onerror=1><a href="javascript:1">x</a><a href="/en">y</a>')).toEqual(['a script', '<img>', 'img onerror', 'a href=javascript:1']);
});

test('the hostile group is there, with its letter', async () => {
  const page = await (await visit(world.site, `/en/groups/${world.group.slug}`, null)).text();
  expect(page).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
  expect(world.group.slug).toMatch(/^[a-z0-9-]+$/);
  expect(world.letter).toMatch(/^[0-9a-f-]{36}$/);
});

/** What this group has nothing of: a mailing list, and registrations. */
const ABSENT = /^\/groups\/:group\/list\/(?:settings|held|subscribers|threads)|\/participants\/:registration|\/registration\/(?:change|passport)/;

describe('the words of a letter stay words', () => {
  test.each(READS.filter((row) => row.forms.includes('html')))('on $route', async (row) => {
    for (const language of ['en', 'ar', 'zh']) {
      const path = await row.at(world, 'secretariat');
      const answer = await visit(world.site, `/${language}${path === '/' ? '' : path}`, session);
      expect([answer.status, harmIn(await answer.text())]).toEqual([ABSENT.test(row.route) ? 404 : 200, []]);
    }
  });

  test('in the search, where words are marked', async () => {
    for (const words of ['script', 'alert', '<script>alert(1)</script>', EVIL]) {
      const answer = await visit(world.site, `/en/search?q=${encodeURIComponent(words)}`, session);
      expect([answer.status, harmIn(await answer.text())]).toEqual([200, []]);
    }
  });

  test('in JSON, which no browser takes for a page', async () => {
    for (const row of READS.filter(({ forms }) => forms.includes('json'))) {
      const answer = await visit(world.site, `/en${(await row.at(world, 'secretariat')).replace(/^\/$/, '').replace(/(\?|$)/, '.json$1')}`, session);
      expect([row.route, answer.headers.get('content-type'), answer.headers.get('x-content-type-options')]).toEqual([row.route, 'application/json', 'nosniff']);
      await answer.json();
    }
  });

  test('in calendars, where they end no line', async () => {
    for (const path of ['', '/meetings', '/meetings/1']) {
      const text = await (await visit(world.site, `/en/groups/${world.group.slug}${path}.ics`, null)).text();
      expect(faultsOfCalendar(text)).toEqual([]);
      expect(eventsIn(text).length).toBeGreaterThan(0);
      expect(text.split(/[\r\n]+/).filter((line) => /^(?:X-EVIL|END:VCALENDAR)/.test(line))).toEqual(['END:VCALENDAR']);
      expect(text).toContain('script');
    }
  });

  test('in feeds', async () => {
    for (const path of ['', '/news']) {
      const text = await (await visit(world.site, `/en/groups/${world.group.slug}${path}.atom`, null)).text();
      expect(faultsOfFeed(text)).toEqual([]);
      expect(text).toContain('&lt;script&gt;');
      expect(text).not.toMatch(/<script|<img/);
    }
  });
});

describe('what is sent as a file', () => {
  test('the original comes as bytes to be kept, and its name ends no header', async () => {
    const answer = await visit(world.site, `/en/intake/${world.received}/original`, session);
    expect([answer.status, answer.headers.get('content-type'), answer.headers.get('x-content-type-options'), answer.headers.get('x-evil')]).toEqual([
      200,
      'application/octet-stream',
      'nosniff',
      null,
    ]);
    const how = answer.headers.get('content-disposition') as string;
    expect(how).toMatch(/^attachment; filename="[\w.-]+"; filename\*=UTF-8''[\w.!~*'()%-]+$/);
    expect(answer.headers.get('content-security-policy')).toMatch(/^default-src 'none'/);
  });

  test.each(['docx', 'pdf', 'html', 'txt'] as const)('a letter written from the group as %s', async (format) => {
    const answer = await visit(world.site, `/en/groups/${world.group.slug}/letters/${world.letter}/file?as=${format}`, session);
    expect([answer.status, answer.headers.get('content-disposition')?.startsWith('attachment; '), answer.headers.get('x-evil')]).toEqual([200, true, null]);
    const bytes = new Uint8Array(await answer.arrayBuffer());
    if (format === 'html') expect(harmIn(new TextDecoder().decode(bytes)).filter((one) => !/style>?$/.test(one))).toEqual([]);
    const paper = await readPaper({ name: `letter.${format}`, bytes });
    expect(paper.lines.map((line) => line.text).join(' ')).toContain('<script>alert(1)</script>');
  });

  test.each(['docx', 'pdf', 'html', 'txt'] as const)('no mark of %s is obeyed in a text', async (format) => {
    const said = '#eval("1") $x^2$ \\u{41} *b* _i_ `c` <w:t/> &lt; ]]> =h @r /* c */ // d [l](m) ~ --';
    const paper: Paper = { language: 'en', title: said, author: said, blocks: [{ kind: 'title', runs: [{ text: 'A letter' }] }, { kind: 'paragraph', runs: [{ text: said }] }] };
    const read = await readPaper({ name: `a.${format}`, bytes: await writePaper(paper, format) });
    expect(read.lines.map((line) => line.text).join(' ')).toContain(said);
  });
});
