import { beforeEach, expect, test } from 'vitest';
import { aCtx, aDatabase, aVisitor, NOW } from '../../../test/support/index.js';
import { type Actor, NOBODY } from '../../kit/actor.js';
import { appointByAddress } from '../accounts/actions.js';
import { aGroup } from '../groups/testing.js';
import { parseMail } from '../mail/adapters/parse.js';
import { reindex } from '../search/actions.js';
import { askToSubscribe, confirmSubscription, makeDigests, setListRules } from './actions.js';
import { heldPosts, subscriptionOf, threadsOf } from './reads.js';
import { aList, type HandedIn, handIn, postedTo } from './testing.js';

await aDatabase();
process.env.COMITY_MAIL_DOMAIN = 'lists.example';
process.env.COMITY_ORIGIN = 'https://comity.example';
const ctx = await aCtx();
let acronym = 0;
let group: { id: string; slug: string };

beforeEach(async () => {
  acronym += 1;
  group = await aGroup(ctx, { acronym: `JCA-A${acronym}` });
});

const write = (written: HandedIn = {}) => handIn(ctx, `${group.slug}@lists.example`, written);
const posted = () => postedTo(ctx, group.id);

const TWO_PARTS = (text: string, html: string) =>
  `--x\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n${text}\r\n--x\r\nContent-Type: text/html; charset=utf-8\r\n\r\n${html}\r\n--x--`;
const ALTERNATIVE = ['MIME-Version: 1.0', 'Content-Type: multipart/alternative; boundary=x'];

test('the HTML of a mail goes on beside its text, made harmless, and stands in the digest; the archive shows the text', async () => {
  const list = await aList(ctx, group.id, ['ada@example.org']);
  await askToSubscribe(ctx, { list, email: 'daily@example.org', language: 'ar', mode: 'digest' });
  await confirmSubscription(ctx, (await subscriptionOf(ctx.db, list.id, 'daily@example.org'))?.token ?? '');
  const html = '<body dir="rtl"><p onclick="x()">We shall <b>define</b> them.</p><img src="https://t.example/p.gif?ada"><script>alert(1)</script></body>';
  await write({ headers: ALTERNATIVE, text: TWO_PARTS('We shall define them.', html) });
  const passed = await parseMail(new TextEncoder().encode((await posted())[0]?.raw ?? ''));
  expect(passed.text).toContain('We shall define them.');
  expect(passed.html).toMatch(/<div><div dir="rtl"><p>We shall <b>define<\/b> them.<\/p>\s*<\/div><\/div>/);
  expect(/script|t\.example|onclick/.exec(passed.html ?? '')).toBe(null);
  await makeDigests(await aCtx({ now: new Date(NOW.getTime() + 86_400_000) }));
  const digest = await ctx.db.selectFrom('outbox').where('purpose', '=', 'list.digest').where('recipient', '=', 'daily@example.org').where('group_id', '=', group.id).select('raw_file').executeTakeFirstOrThrow();
  const daily = await parseMail(await ctx.files.get(digest.raw_file ?? ''));
  expect([daily.html?.includes('<div lang="ar" dir="rtl"><h3 dir="auto">'), daily.html?.includes('We shall <b>define</b> them.'), daily.text.includes('We shall define them.')]).toEqual([true, true, true]);
  const { rows } = await threadsOf(ctx.db, list.id);
  const page = await (await (await aVisitor()).get(`/en/groups/${group.slug}/list/threads/${rows[0]?.id}`)).text();
  expect([page.includes('We shall define them.'), page.includes('<b>define')]).toEqual([true, false]);
});

test('a mail of HTML alone has a text, and one of text alone no HTML', async () => {
  await aList(ctx, group.id, ['ada@example.org']);
  await write({ headers: ['Content-Type: text/html; charset=utf-8'], subject: 'First', text: '<p>One</p><p>Two</p>' });
  await write({ subject: 'Second', text: 'Three' });
  const passed = await Promise.all((await posted()).map((mail) => parseMail(new TextEncoder().encode(mail.raw))));
  const [first, second] = passed.sort((one, other) => one.subject.localeCompare(other.subject));
  expect([first?.text.includes('One'), first?.html?.includes('<p>Two</p>'), second?.text.includes('Three'), second?.html]).toEqual([true, true, true, null]);
});

test('an officer who reads the text of a mail that waits is shown what its HTML says, where that is something else', async () => {
  const list = await aList(ctx, group.id);
  await write({ headers: ALTERNATIVE, text: TWO_PARTS('Good morning', '<p>Buy these most excellent watches now</p>') });
  await write({ headers: ALTERNATIVE, text: TWO_PARTS('Good morning, dear colleagues', '<p>Good <i>morning</i>, dear&nbsp;colleagues</p>') });
  const { rows } = await heldPosts(ctx.db, list.id);
  expect(rows.map((row) => row.other)).toEqual(['Buy these most excellent watches now', null]);
});

test('a mail of the archive is found by its own words, by those who may read the archive', async () => {
  const list = await aList(ctx, group.id, ['ada@example.org']);
  const word = `zanzibar${acronym}`;
  await write({ subject: 'Plans', messageId: '<plans@example.org>', text: `The ${word} plan.` });
  await write({ subject: 'Re: Plans', headers: ['In-Reply-To: <plans@example.org>'], text: `Agreed, says bo@mail.example.\n\n> The ${word} plan.\n> Two\n> Three` });
  const found = async (actor: Actor, words = word) => ((await (await (await aVisitor(actor, { now: NOW })).get(`/en/search.json?q=${encodeURIComponent(words)}`)).json()) as { rows: { kind: string; title: string; path: string }[] }).rows;
  const { rows } = await threadsOf(ctx.db, list.id);
  const [hit, ...others] = await found(NOBODY);
  expect([hit?.kind, hit?.title, hit?.path.startsWith(`/groups/${group.slug}/list/threads/${rows[0]?.id}?at=`), others.length]).toEqual(['post', 'Plans', true, 0]);
  expect((await (await aVisitor()).get(`/en${hit?.path}`)).status).toBe(200);
  expect(await found(NOBODY, 'bo@mail.example')).toEqual([]);
  await setListRules(ctx, { groupId: group.id, access: 'members', moderation: 'strangers', largest: 1_000_000, attached: 100_000 });
  const { personId } = await appointByAddress(ctx, { email: `found${acronym}@example.org`, groupId: group.id, capacity: 'Chair' });
  const reader: Actor = { personId, name: 'C', siteRoles: ['reader'], offices: [] };
  const other: Actor = { ...reader, personId: (await appointByAddress(ctx, { email: `other${acronym}@example.org`, groupId: (await aGroup(ctx, { acronym: `JCA-F${acronym}` })).id, capacity: 'Chair' })).personId };
  const secretariat: Actor = { ...reader, personId: null, siteRoles: ['secretariat'] };
  expect([(await found(NOBODY)).length, (await found(other)).length, (await found(reader)).length, (await found(secretariat)).length]).toEqual([0, 0, 1, 1]);
  await reindex(ctx);
  expect([(await found(NOBODY)).length, (await found(reader)).length]).toEqual([0, 1]);
  await setListRules(ctx, { groupId: group.id, access: 'public', moderation: 'strangers', largest: 1_000_000, attached: 100_000 });
  expect((await found(NOBODY)).length).toBe(1);
});

test('a mail is found in the language of its script', async () => {
  await aList(ctx, group.id, ['ada@example.org']);
  await write({ subject: '术语', text: '我们应当定义量子密钥分发。' });
  await write({ subject: 'المصطلحات', text: 'ينبغي أن نعرّف توزيع المفاتيح الكمومية' });
  const found = async (words: string) => ((await (await (await aVisitor()).get(`/zh/search.json?q=${encodeURIComponent(words)}`)).json()) as { rows: { kind: string; language: string; title: string }[] }).rows.filter((row) => row.kind === 'post').map((row) => [row.language, row.title]);
  expect(await found('量子密钥')).toEqual([['zh', '术语']]);
  expect(await found('المفاتيح')).toEqual([['ar', 'المصطلحات']]);
});
