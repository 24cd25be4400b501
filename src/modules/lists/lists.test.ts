import { beforeEach, expect, test } from 'vitest';
import { aCtx, aDatabase, aVisitor, NOW } from '../../../test/support/index.js';
import { type Actor, NOBODY } from '../../kit/actor.js';
import { appointByAddress } from '../accounts/actions.js';
import { aGroup } from '../groups/testing.js';
import { receiveMail, takeIn } from '../mail/actions.js';
import { mailSettings } from '../mail/index.js';
import { outboxOf } from '../mail/reads.js';
import { askToSubscribe, confirmSubscription, leave, makeDigests, releasePost, setListRules } from './actions.js';
import { heldPosts, listOfGroup, readersOf, subscriptionOf, threadsOf } from './reads.js';
import { aList, aWrittenMail, type HandedIn, handIn, postedTo } from './testing.js';

await aDatabase();
process.env.COMITY_MAIL_DOMAIN = 'lists.example';
process.env.COMITY_ORIGIN = 'https://comity.example';
const ctx = await aCtx();
let acronym = 0;
let group: { id: string; slug: string };
let address: string;

beforeEach(async () => {
  acronym += 1;
  group = await aGroup(ctx, { acronym: `JCA-L${acronym}` });
  address = `${group.slug}@lists.example`;
});

const write = (written: HandedIn = {}) => handIn(ctx, address, written);
const posted = () => postedTo(ctx, group.id);

const whyRefused = async () => ctx.db.selectFrom('list_posts').innerJoin('lists', 'lists.id', 'list_id').where('lists.group_id', '=', group.id).select(['state', 'reason']).orderBy('list_posts.id').execute();

test('nobody is subscribed by somebody else: a mail with a link goes out, and its button subscribes', async () => {
  const list = await aList(ctx, group.id);
  await askToSubscribe(ctx, { list, email: 'Reader@Example.org', language: 'fr', mode: 'each' });
  await askToSubscribe(ctx, { list, email: 'reader@example.org', language: 'fr', mode: 'each' });
  const mails = (await outboxOf(ctx.db)).rows.filter((mail) => mail.recipient === 'reader@example.org');
  expect(mails.map((mail) => [mail.purpose, mail.language, mail.body])).toEqual([['list.confirm', 'fr', null]]);
  expect(await readersOf(ctx.db, list.id)).toEqual([]);
  const token = (await subscriptionOf(ctx.db, list.id, 'reader@example.org'))?.token ?? '';
  const reader = await aVisitor(NOBODY, { now: NOW });
  expect((await reader.get(`/fr/lists/confirm/${token}`)).status).toBe(200);
  expect(await readersOf(ctx.db, list.id)).toEqual([]);
  expect((await reader.post(`/fr/lists/confirm/${token}`, {})).status).toBe(303);
  expect((await readersOf(ctx.db, list.id)).map((one) => one.email)).toEqual(['reader@example.org']);
});

test('an officer asks many at once, in the language chosen; where one is no address nobody is asked', async () => {
  const list = await aList(ctx, group.id);
  const officer = await aVisitor({ personId: null, name: 'C', siteRoles: [], offices: [{ groupId: group.id, capacity: 'Chair' }] });
  const path = `/en/groups/${group.slug}/list/subscribers`;
  const asked = async () => (await ctx.db.selectFrom('list_subscriptions').where('list_id', '=', list.id).select(['email', 'language', 'state']).orderBy('email').execute()).map((row) => `${row.email} ${row.language} ${row.state}`);
  const refused = await officer.post(path, { email: 'one@example.org, no address\ntwo@example.org', language: 'es' });
  expect([refused.status, (await refused.text()).includes('no address'), await asked()]).toEqual([422, true, []]);
  expect((await officer.post(path, { email: 'one@example.org; "Two, T." <Two@example.org>\n\n one@example.org\n', language: 'es' })).status).toBe(422);
  expect((await officer.post(path, { email: 'one@example.org; Two <Two@example.org>\n\n one@example.org\n', language: 'es' })).status).toBe(303);
  expect(await asked()).toEqual(['one@example.org es asked', 'two@example.org es asked']);
});

test('a link that is a week old subscribes nobody', async () => {
  const list = await aList(ctx, group.id);
  await askToSubscribe(ctx, { list, email: 'late@example.org', language: 'en', mode: 'each' });
  const token = (await subscriptionOf(ctx.db, list.id, 'late@example.org'))?.token ?? '';
  await expect(confirmSubscription({ ...ctx, db: ctx.db, now: new Date(NOW.getTime() + 8 * 86_400_000), within: (db) => ({ ...ctx.within(db), now: new Date(NOW.getTime() + 8 * 86_400_000) }) }, token)).rejects.toMatchObject({ refusal: { code: 'lists.oldLink' } });
});

test('a mail of a reader goes to all readers, from the list, with answers to its author and the way out', async () => {
  const list = await aList(ctx, group.id, ['ada@example.org', 'bo@example.org']);
  await write({ subject: 'Re: Terms', messageId: '<first@example.org>' });
  const mails = await posted();
  expect(mails.map((mail) => mail.recipient)).toEqual(['ada@example.org', 'bo@example.org']);
  const raw = mails[0]?.raw ?? '';
  for (const line of [
    `From: "Ada Lovelace via ${list.acronym}" <${address}>`,
    'Reply-To: ada@example.org',
    'Message-ID: <first@example.org>',
    `Subject: [${list.acronym}] Terms`,
    `List-ID: ${list.acronym} <${list.name}.lists.example>`,
    `List-Post: <mailto:${address}>`,
    `List-Archive: <https://comity.example/en/groups/${group.slug}/list>`,
    `X-Loop: ${address}`,
    'Precedence: list',
    'Shall we define them?',
  ])
    expect(raw).toContain(line);
  const bo = (await readersOf(ctx.db, list.id)).find((reader) => reader.email === 'bo@example.org')?.token;
  expect(mails[1]?.headers).toEqual({
    'List-Unsubscribe': `<https://comity.example/en/lists/unsubscribe/${bo}>, <mailto:${list.name}-unsubscribe+${bo}@lists.example>`,
    'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
  });
});

test('a mail that is brought twice is passed on once', async () => {
  await aList(ctx, group.id, ['ada@example.org']);
  await write({ messageId: '<twice@example.org>' });
  await write({ messageId: '<twice@example.org>' });
  expect((await posted()).length).toBe(1);
});

test('a mail of a stranger waits until an officer releases it, and is archived in its thread', async () => {
  const list = await aList(ctx, group.id, ['ada@example.org']);
  await write({ messageId: '<a@example.org>' });
  await write({ from: 'Stranger <who@elsewhere.example>', subject: 'Re: Terms', headers: ['In-Reply-To: <a@example.org>'] });
  const { rows } = await heldPosts(ctx.db, list.id);
  expect(rows.map((row) => [row.author.email, row.reason])).toEqual([['who@elsewhere.example', 'stranger']]);
  expect((await posted()).length).toBe(1);
  const officer: Actor = { personId: null, name: 'C', siteRoles: [], offices: [{ groupId: group.id, capacity: 'Chair' }] };
  const other: Actor = { personId: null, name: 'O', siteRoles: [], offices: [{ groupId: (await aGroup(ctx, { acronym: `JCA-O${acronym}` })).id, capacity: 'Chair' }] };
  const path = `/en/groups/${group.slug}/list/held`;
  expect((await (await aVisitor(other)).post(`${path}/${rows[0]?.id}/release`, {})).status).toBe(403);
  expect(await (await (await aVisitor(officer)).get(path)).text()).toContain('who@elsewhere.example');
  expect((await (await aVisitor(officer)).post(`${path}/${rows[0]?.id}/release`, {})).status).toBe(303);
  expect((await posted()).length).toBe(2);
  expect((await (await aVisitor(officer)).post(`${path}/${rows[0]?.id}/release`, {})).status).toBe(409);
  const { rows: threads } = await threadsOf(ctx.db, list.id);
  expect(threads.map((thread) => [thread.subject, thread.posts])).toEqual([['Terms', 2]]);
  const page = await (await (await aVisitor()).get(`/en/groups/${group.slug}/list/threads/${threads[0]?.id}`)).text();
  expect([page.includes('Shall we define them?'), page.includes('@elsewhere.example')]).toEqual([true, false]);
});

test('the name of an author who is an officer passes; one whom his domain disowns waits', async () => {
  await aList(ctx, group.id, ['ada@example.org']);
  process.env.COMITY_MAIL_AUTHORITY = 'mx.example';
  await write({ headers: ['Authentication-Results: mx.example; dmarc=fail header.from=example.org'] });
  await write({ headers: ['Authentication-Results: mx.example; dmarc=pass header.from=example.org', 'Authentication-Results: mx.example; dmarc=fail'] });
  delete process.env.COMITY_MAIL_AUTHORITY;
  expect(await whyRefused()).toEqual([
    { state: 'held', reason: 'disowned' },
    { state: 'released', reason: null },
  ]);
});

test('what goes in circles is not passed on, and is kept with why', async () => {
  const list = await aList(ctx, group.id, ['ada@example.org']);
  await write({ headers: [`List-Id: Ours <${list.name}.lists.example>`] });
  await write({ headers: [`X-Loop: ${address}`] });
  await write({ from: `Itself <${address}>` });
  await write({ envelopeFrom: '' });
  await write({ headers: ['Auto-Submitted: auto-replied'] });
  await write({ headers: ['Precedence: bulk'] });
  await write({ headers: ['List-Id: <another.list.example>'] });
  await write({ headers: Array.from({ length: 31 }, (_, n) => `Received: from a${n} by b${n}; Sat, 21 Nov 2026 09:00:00 +0000`) });
  await write({ headers: ['Auto-Submitted: no'] });
  expect(await whyRefused()).toEqual([
    ...['loop', 'loop', 'loop', 'notice', 'automatic', 'bulk', 'bulk', 'hops'].map((reason) => ({ state: 'refused', reason })),
    { state: 'released', reason: null },
  ]);
  expect((await posted()).length).toBe(1);
});

test('two lists that read each other do not send for ever', async () => {
  const other = await aGroup(ctx, { acronym: `JCA-X${acronym}` });
  const there = await aList(ctx, other.id, [address]);
  await aList(ctx, group.id, ['ada@example.org', `${there.name}@lists.example`]);
  await write();
  const [copy] = (await posted()).filter((mail) => mail.recipient === `${there.name}@lists.example`);
  const ids = await receiveMail(ctx, { recipients: [`${there.name}@lists.example`], envelopeFrom: `bounces+0@lists.example`, bytes: new TextEncoder().encode(copy?.raw ?? '') });
  for (const id of ids) await takeIn(ctx, id, mailSettings());
  const theirs = await ctx.db.selectFrom('list_posts').where('list_id', '=', there.id).select(['state', 'reason']).execute();
  expect(theirs).toEqual([{ state: 'refused', reason: 'bulk' }]);
});

test('a mail program unsubscribes its reader with one post, without origin, cookie or page', async () => {
  const list = await aList(ctx, group.id, ['ada@example.org', 'bo@example.org']);
  const ada = (await readersOf(ctx.db, list.id)).find((reader) => reader.email === 'ada@example.org');
  const { siteOf } = await import('../../app/site.js');
  const { anApp } = await import('../../../test/support/index.js');
  const site = siteOf(await anApp({ now: NOW }));
  const path = `http://comity.test/en/lists/unsubscribe/${ada?.token}`;
  expect((await site.request(path)).status).toBe(200);
  expect((await readersOf(ctx.db, list.id)).length).toBe(2);
  const body = 'List-Unsubscribe=One-Click';
  const headers = { 'content-type': 'application/x-www-form-urlencoded' };
  for (const _ of ['once', 'again']) expect((await site.request(path, { method: 'POST', body, headers })).status).toBe(200);
  expect((await readersOf(ctx.db, list.id)).map((reader) => reader.email)).toEqual(['bo@example.org']);
  expect((await subscriptionOf(ctx.db, list.id, 'ada@example.org'))?.state).toBe('ended');
  expect((await site.request('http://comity.test/en/lists/unsubscribe/0123456789abcdef01234567', { method: 'POST', body, headers })).status).toBe(404);
});

test('a mail to the address for leaving ends the subscription of its key', async () => {
  const list = await aList(ctx, group.id, ['ada@example.org', 'bo@example.org']);
  const ada = (await readersOf(ctx.db, list.id)).find((reader) => reader.email === 'ada@example.org');
  await write({ recipient: `${list.name}-unsubscribe+${ada?.token}@lists.example`, from: 'Somebody <any@example.org>' });
  expect((await readersOf(ctx.db, list.id)).map((reader) => reader.email)).toEqual(['bo@example.org']);
  await leave(ctx, ada?.token ?? '', 'reader');
});

test('the archive of members is for those who read it, and whoever subscribes waits for an officer', async () => {
  const list = await aList(ctx, group.id, ['ada@example.org']);
  await setListRules(ctx, { groupId: group.id, access: 'members', moderation: 'strangers', largest: 1_000_000, attached: 100_000 });
  await write();
  const stranger = await aVisitor();
  const { rows } = await threadsOf(ctx.db, list.id);
  expect(await (await stranger.get(`/en/groups/${group.slug}/list`)).text()).not.toContain('Terms</a>');
  expect((await stranger.get(`/en/groups/${group.slug}/list/threads/${rows[0]?.id}`)).status).toBe(302);
  const officer = await aVisitor({ personId: null, name: 'C', siteRoles: [], offices: [{ groupId: group.id, capacity: 'Chair' }] });
  expect((await officer.get(`/en/groups/${group.slug}/list/threads/${rows[0]?.id}`)).status).toBe(200);
  const members = (await listOfGroup(ctx.db, group.id)) as typeof list;
  await askToSubscribe(ctx, { list: members, email: 'cy@example.org', language: 'en', mode: 'each' });
  const asked = await subscriptionOf(ctx.db, list.id, 'cy@example.org');
  expect(await confirmSubscription(ctx, asked?.token ?? '')).toEqual({ state: 'pending' });
  expect((await readersOf(ctx.db, list.id)).length).toBe(1);
  expect((await officer.post(`/en/groups/${group.slug}/list/subscribers/${asked?.id}/approve`, {})).status).toBe(303);
  expect((await readersOf(ctx.db, list.id)).length).toBe(2);
});

test('whoever may take part in a group reads the list of its members without being let in, and may write to it', async () => {
  const list = await aList(ctx, group.id);
  await setListRules(ctx, { groupId: group.id, access: 'members', moderation: 'strangers', largest: 1_000_000, attached: 100_000 });
  const members = (await listOfGroup(ctx.db, group.id)) as typeof list;
  const email = `chair${acronym}@example.org`;
  const { personId } = await appointByAddress(ctx, { email, groupId: group.id, capacity: 'Chair' });
  await write({ from: `Chair <${email}>` });
  const { rows } = await threadsOf(ctx.db, list.id);
  expect(rows.length).toBe(1);
  const reader = await aVisitor({ personId, name: 'C', siteRoles: ['reader'], offices: [] }, { now: NOW });
  expect((await reader.get(`/en/groups/${group.slug}/list/threads/${rows[0]?.id}`)).status).toBe(200);
  await askToSubscribe(ctx, { list: members, email, language: 'en', mode: 'each' });
  expect(await confirmSubscription(ctx, (await subscriptionOf(ctx.db, list.id, email))?.token ?? '')).toEqual({ state: 'active' });
});

test('a large attachment is kept and linked, a small one goes with the mail; both stand in the archive as files', async () => {
  const list = await aList(ctx, group.id, ['ada@example.org']);
  await setListRules(ctx, { groupId: group.id, access: 'public', moderation: 'strangers', largest: 1_000_000, attached: 1000 });
  const part = (name: string, type: string, text: string) => `--x\r\nContent-Type: ${type}; name="${name}"\r\nContent-Disposition: attachment; filename="${name}"\r\n\r\n${text}\r\n`;
  const text = `--x\r\nContent-Type: text/plain\r\n\r\nSee both.\r\n${part('small.txt', 'text/plain', 'small')}${part('large.html', 'text/html', `<script>alert(1)</script>${'x'.repeat(2000)}`)}--x--`;
  await write({ headers: ['MIME-Version: 1.0', 'Content-Type: multipart/mixed; boundary=x'], text });
  const raw = (await posted())[0]?.raw ?? '';
  expect([raw.includes('filename=small.txt'), raw.includes('filename=large.html'), raw.includes('large.html (3 kB): https://comity.example/en/groups/')]).toEqual([true, false, true]);
  const { rows } = await threadsOf(ctx.db, list.id);
  const stranger = await aVisitor();
  const page = await (await stranger.get(`/en/groups/${group.slug}/list/threads/${rows[0]?.id}`)).text();
  const link = /href="([^"]+\/files\/2)"/.exec(page)?.[1] ?? '';
  const answer = await stranger.get(link);
  expect([answer.status, answer.headers.get('content-type'), answer.headers.get('content-disposition')?.startsWith('attachment')]).toEqual([200, 'application/octet-stream', true]);
});

test('addresses in the texts of the archive are not shown to strangers', async () => {
  const list = await aList(ctx, group.id, ['ada@example.org']);
  await write({ text: 'Write to Bo.Vice+x@mail.example.org, please.' });
  const { rows } = await threadsOf(ctx.db, list.id);
  const path = `/en/groups/${group.slug}/list/threads/${rows[0]?.id}.json`;
  const textFor = async (actor: Actor) => ((await (await (await aVisitor(actor)).get(path)).json()) as { rows: { text: string }[] }).rows[0]?.text;
  expect(await textFor(NOBODY)).toBe('Write to Bo.Vice+x@…, please.');
  expect(await textFor({ personId: null, name: 'C', siteRoles: [], offices: [{ groupId: group.id, capacity: 'Chair' }] })).toBe('Write to Bo.Vice+x@mail.example.org, please.');
});

test('a mail that was broken on its way, or on purpose, is kept and breaks nothing', async () => {
  await aList(ctx, group.id, ['ada@example.org']);
  const whole = new TextDecoder('latin1').decode(aWrittenMail({ to: address, from: 'Ada <ada@example.org>', subject: '=?utf-8?B?VGVybXM=?=' }));
  const broken = [
    ...['', '\0\0\0', '\r\n\r\n', 'From: a\0b@example.org\r\n\r\n\0', `Subject: ${'x'.repeat(100_000)}\r\nFrom: ada@example.org\r\n\r\nText`],
    ...['Date: Sat, 21 Nov 275000 09:00:00 +0000', 'Message-ID: <>', `References: ${'<a@b> '.repeat(5000)}`, 'From: <ada@example.org>, <bo@example.org>', 'Content-Type: multipart/mixed; boundary=""'].map((line) => `${line}\r\n${whole}`),
    ...Array.from({ length: 60 }, (_, n) => whole.slice(0, (n * whole.length) / 60) + ['\0', '\xff\xfe', '=?utf-8?Q?=00?=', '\r\n\r\n', '--x'][n % 5] + whole.slice((n * whole.length) / 60)),
    `${'Content-Type: multipart/mixed; boundary=x\r\n\r\n--x\r\n'.repeat(200)}Text`,
  ];
  for (const text of broken) {
    const bytes = Uint8Array.from(text, (letter) => letter.charCodeAt(0));
    const ids = await receiveMail(ctx, { recipients: [address], envelopeFrom: 'ada@example.org', bytes });
    for (const id of ids) await takeIn(ctx, id, mailSettings());
  }
  const states = await ctx.db.selectFrom('mail_inbound').where('recipient', '=', address).select('state').execute();
  expect([states.length, states.filter((row) => row.state === 'waiting').length]).toEqual([broken.length, 0]);
});

test('what a mail holds is shown as text', async () => {
  const list = await aList(ctx, group.id, ['ada@example.org']);
  await write({ from: '"<img src=x onerror=alert(1)>" <ada@example.org>', subject: '<script>alert(1)</script>', text: '<script>alert(2)</script>' });
  const { rows } = await threadsOf(ctx.db, list.id);
  const stranger = await aVisitor();
  for (const path of ['', `/threads/${rows[0]?.id}`]) {
    const page = await (await stranger.get(`/en/groups/${group.slug}/list${path}`)).text();
    expect([page.includes('&lt;script&gt;alert(1)'), page.includes('<script>alert'), page.includes('<img')]).toEqual([true, false, false]);
  }
});

test('a digest holds the mails of the day once, whoever makes it', async () => {
  const list = await aList(ctx, group.id, ['ada@example.org']);
  await askToSubscribe(ctx, { list, email: 'daily@example.org', language: 'fr', mode: 'digest' });
  await confirmSubscription(ctx, (await subscriptionOf(ctx.db, list.id, 'daily@example.org'))?.token ?? '');
  await write({ subject: 'One', text: 'First text' });
  await write({ subject: 'Two', text: 'Second text' });
  const tomorrow = await aCtx({ now: new Date(NOW.getTime() + 86_400_000) });
  await Promise.all([makeDigests(tomorrow), makeDigests(tomorrow)]);
  await makeDigests(tomorrow);
  const rows = await ctx.db.selectFrom('outbox').where('purpose', '=', 'list.digest').where('recipient', '=', 'daily@example.org').selectAll().execute();
  expect(rows.map((row) => row.subject)).toEqual([`[${list.acronym}] 2 courriels du jour`]);
  const raw = new TextDecoder().decode(await ctx.files.get(rows[0]?.raw_file ?? ''));
  expect([raw.includes('First text'), raw.includes('Second text'), raw.includes('List-ID:')]).toEqual([true, true, true]);
});

test('a mail can be released by the officers of its own list alone', async () => {
  const list = await aList(ctx, group.id);
  const other = await aList(ctx, (await aGroup(ctx, { acronym: `JCA-Y${acronym}` })).id);
  await write();
  const [held] = (await heldPosts(ctx.db, list.id)).rows;
  await expect(releasePost(ctx, other, held?.id ?? '')).rejects.toMatchObject({ refusal: { code: 'lists.noPost' } });
});
