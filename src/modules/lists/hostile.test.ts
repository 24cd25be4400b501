// Mails that were broken on their way, or on purpose, through the port at which a mail server hands them over.

import { afterAll, expect, test } from 'vitest';
import { aCtx, aDatabase, doJobs } from '../../../test/support/index.js';
import { aGroup } from '../groups/testing.js';
import { openInbound } from '../mail/actions.js';
import { mailSettings } from '../mail/index.js';
import { asBytes, codes, talk } from '../mail/testing.js';
import { aList } from './testing.js';

const { db } = await aDatabase();
process.env.COMITY_MAIL_DOMAIN = 'lists.example';
const ctx = await aCtx();
const list = await aList(ctx, (await aGroup(ctx, { acronym: 'JCA-HO' })).id, ['ada@example.org']);
const address = `${list.name}@lists.example`;
const door = await openInbound(() => ctx, { ...mailSettings(), inbound: 'lmtp://127.0.0.1:0' }, () => undefined);
afterAll(() => door?.close());

const HEAD = 'From: Ada <ada@example.org>\r\nSubject: Terms\r\n';
const latin = (text: string) => Buffer.from(text, 'latin1');

/** Hands bytes over and has them read; gives the answers of the port and what became of the mail. */
async function hand(bytes: Uint8Array, recipients = [address]): Promise<{ answers: string; state: string | undefined; post: { text: string; subject: string; author: string; state: string } | undefined }> {
  const said = await talk(door?.port ?? 0, 'LHLO mx.example', 'MAIL FROM:<ada@example.org>', ...recipients.map((one) => `RCPT TO:<${one}>`), 'DATA', asBytes(bytes));
  await doJobs();
  const row = await db.selectFrom('mail_inbound').selectAll().orderBy('id', 'desc').limit(1).executeTakeFirst();
  const post = await db.selectFrom('list_posts').select(['text', 'subject', 'author_name as author', 'state']).orderBy('id', 'desc').limit(1).executeTakeFirst();
  return { answers: codes(said), state: row?.state, post };
}

const TAKEN = '250 250 250 354 250';

test.each([
  ['gb18030', '术语', [0xca, 0xf5, 0xd3, 0xef]],
  ['gb2312', '术语', [0xca, 0xf5, 0xd3, 0xef]],
  ['koi8-r', 'Термины', [0xf4, 0xc5, 0xd2, 0xcd, 0xc9, 0xce, 0xd9]],
  ['windows-1251', 'Термины', [0xd2, 0xe5, 0xf0, 0xec, 0xe8, 0xed, 0xfb]],
  ['windows-1256', 'مصطلح', [0xe3, 0xd5, 0xd8, 0xe1, 0xcd]],
  ['iso-8859-6', 'مصطلح', [0xe5, 0xd5, 0xd7, 0xe4, 0xcd]],
  ['iso-8859-1', 'définir', [0x64, 0xe9, 0x66, 0x69, 0x6e, 0x69, 0x72]],
])('a mail in %s is read, in its text and in its subject', async (charset, words, encoded) => {
  const subject = `=?${charset}?B?${Buffer.from(encoded).toString('base64')}?=`;
  const bytes = Buffer.concat([latin(`From: =?${charset}?B?${Buffer.from(encoded).toString('base64')}?= <ada@example.org>\r\nSubject: ${subject}\r\nMIME-Version: 1.0\r\nContent-Type: text/plain; charset=${charset}\r\nContent-Transfer-Encoding: 8bit\r\n\r\n`), Buffer.from(encoded)]);
  expect(await hand(bytes)).toEqual({ answers: TAKEN, state: 'taken', post: { text: words, subject: words, author: words, state: 'released' } });
});

test('a charset that nobody knows, or that is not the one of the bytes, breaks nothing', async () => {
  const { post } = await hand(Buffer.concat([latin(`${HEAD}Content-Type: text/plain; charset=x-klingon-7\r\n\r\nOne `), Buffer.from([0xff, 0xfe, 0xc3, 0x28])]));
  expect([post?.state, post?.text.startsWith('One ')]).toEqual(['released', true]);
  const wrong = await hand(Buffer.concat([latin(`${HEAD}Content-Type: text/plain; charset=utf-8\r\n\r\nTwo `), Buffer.from([0xca, 0xf5, 0xd3, 0xef])]));
  expect([wrong.post?.state, wrong.post?.text.startsWith('Two ')]).toEqual(['released', true]);
});

const nested = (levels: number) => `${HEAD}${Array.from({ length: levels }, (_, n) => `Content-Type: multipart/mixed; boundary=b${n}\r\n\r\n--b${n}\r\n`).join('')}Content-Type: text/plain\r\n\r\nDeep`;
const parts = (count: number) => `${HEAD}Content-Type: multipart/mixed; boundary=b\r\n\r\n${'--b\r\nContent-Type: text/plain\r\nContent-Disposition: attachment; filename=x\r\n\r\nx\r\n'.repeat(count)}--b--`;

test.each([
  ['an empty mail', ''],
  ['nothing but NUL', '\0'.repeat(1000)],
  ['NUL in every field', 'From: A\0da <ada@example.org>\r\nSubject: Te\0rms\r\nMessage-ID: <a\0b@example.org>\r\n\r\nTe\0xt'],
  ['a hundred levels of parts', nested(100)],
  ['two thousand levels of mails in mails', `${HEAD}${'Content-Type: message/rfc822\r\n\r\n'.repeat(2000)}Text`],
  ['twenty thousand parts', parts(20_000)],
  ['twenty thousand header fields', `${HEAD}${Array.from({ length: 20_000 }, (_, n) => `X-${n}: y`).join('\r\n')}\r\n\r\nText`],
  ['a header line of ten megabytes', `${HEAD}X-Long: ${'x'.repeat(10_000_000)}\r\n\r\nText`],
  ['a subject of ten megabytes in folded lines', `From: ada@example.org\r\nSubject: ${'x\r\n '.repeat(2_500_000)}y\r\n\r\nText`],
  ['a text of one line of ten megabytes', `${HEAD}\r\n${'x'.repeat(10_000_000)}`],
  ['fifty thousand addresses', `From: ada@example.org\r\nTo: ${'Ada <a@example.org>, '.repeat(50_000)}b@example.org\r\n\r\nText`],
  ['addresses in groups in groups', `From: ${'g:'.repeat(20_000)} ada@example.org;\r\n\r\nText`],
  ['encoded words without end', `From: ada@example.org\r\nSubject: ${'=?utf-8?Q?=41'.repeat(20_000)}\r\n\r\nText`],
  ['base64 that is none', `${HEAD}Content-Transfer-Encoding: base64\r\n\r\n${'=A%Z'.repeat(100_000)}`],
  ['quoted-printable without end', `${HEAD}Content-Transfer-Encoding: quoted-printable\r\n\r\n${'='.repeat(200_000)}`],
  ['a boundary of any letters', `${HEAD}Content-Type: multipart/mixed; boundary="(.*)+$"\r\n\r\n--(.*)+$\r\n\r\nText\r\n--(.*)+$--`],
  ['HTML of a million opened elements', `${HEAD}Content-Type: text/html\r\n\r\n${'<div><b>'.repeat(125_000)}`],
  ['parameters continued ten thousand times', `${HEAD}Content-Type: text/plain;${Array.from({ length: 10_000 }, (_, n) => ` name*${n}="x";`).join('')}\r\n\r\nText`],
  ['a file name that climbs', `${HEAD}Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\nContent-Type: text/plain\r\nContent-Disposition: attachment; filename="../../etc/passwd\\0.txt"\r\n\r\nx\r\n--b--`],
])('%s: it is acknowledged, settled, and the next mail is taken', async (_, text) => {
  const { answers, state } = await hand(latin(text));
  expect([answers, ['taken', 'refused'].includes(state ?? '')]).toEqual([TAKEN, true]);
  const next = await hand(latin(`${HEAD}\r\nThe next`));
  expect([next.answers, next.state, next.post?.text]).toEqual([TAKEN, 'taken', 'The next']);
}, 60_000);

test('at the port: who is not there is refused, the fifty-first recipient is put off, and each of the others is answered', async () => {
  const many = Array.from({ length: 51 }, (_, n) => `RCPT TO:<${list.name}-unsubscribe+${String(n).padStart(24, '0')}@lists.example>`);
  const said = await talk(door?.port ?? 0, 'LHLO mx.example', 'MAIL FROM:<ada@example.org>', 'RCPT TO:<nobody@lists.example>', `RCPT TO:<${list.name}@elsewhere.example>`, ...many);
  expect(codes(said)).toBe(`250 250 550 550 ${'250 '.repeat(50)}452`);
  expect(said.at(-1)).toContain('Too many recipients');
});

test('at the port: a command without end is cut off, and nonsense is answered', async () => {
  const said = await talk(door?.port ?? 0, 'LHLO mx.example', 'EXPN root', `MAIL FROM:<${'a'.repeat(100_000)}@example.org>`);
  expect(said.length).toBeGreaterThan(1);
  expect(codes(await talk(door?.port ?? 0, 'LHLO mx.example', 'MAIL FROM:<ada@example.org> SIZE=99999999999'))).toBe('250 552');
  expect((await hand(latin(`${HEAD}\r\nAfter`))).post?.text).toBe('After');
});

test('a large mail is read elsewhere, whole, and with its attachment', async () => {
  const large = Buffer.alloc(2_000_000, 'abc');
  const mail = `${HEAD}MIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\nContent-Type: text/plain; charset=utf-8\r\n\r\nSee the file.\r\n--b\r\nContent-Type: application/pdf; name=a.pdf\r\nContent-Disposition: attachment; filename=a.pdf\r\nContent-Transfer-Encoding: base64\r\n\r\n${(large.toString('base64').match(/.{1,76}/g) ?? []).join('\r\n')}\r\n--b--`;
  expect((await hand(latin(mail))).post?.text).toBe('See the file.');
  const { file } = await db.selectFrom('list_attachments').where('name', '=', 'a.pdf').select('file').executeTakeFirstOrThrow();
  expect(Buffer.from(await ctx.files.get(file)).equals(large)).toBe(true);
});

test('a text with lines that look like marks of parts is no mail of many parts', async () => {
  expect((await hand(latin(`${HEAD}\r\n${'-- \r\n--- a\r\n'.repeat(5000)}Text`))).post?.state).toBe('released');
});
