import { expect, test } from 'vitest';
import { aCtx, aDatabase, NOW } from '../../../test/support/index.js';
import { inTransaction } from '../../storage/index.js';
import { post, purgeInbound, receiveMail, takeIn } from './actions.js';
import { personalRecords } from './actions/personal.js';
import { mailSettings } from './settings.js';
import { bounceAddress } from './verp.js';
import { makeKnown } from '../people/actions.js';

const { db } = await aDatabase();
process.env.COMITY_MAIL_DOMAIN = 'lists.example';
const ctx = await aCtx();
const settings = mailSettings();
const after = (days: number) => aCtx({ now: new Date(NOW.getTime() + days * 86_400_000) });

/** A mail that came in and was read; gives its file. */
async function came(envelopeFrom = 'a@example.org', recipients = 1): Promise<string> {
  const ids = await inTransaction(ctx, (within) => Promise.all(Array.from({ length: recipients }, (_, n) => post(within, { recipient: `r${n}@example.org`, subject: 'x', body: 'x', language: 'en', purpose: 'test' }))));
  const rows = await receiveMail(ctx, { recipients: ids.map((id) => bounceAddress(id, 'lists.example')), envelopeFrom, bytes: new TextEncoder().encode('Subject: The same\r\n\r\nbytes') });
  for (const id of rows) await takeIn(ctx, id, settings);
  return (await db.selectFrom('mail_inbound').where('id', '=', rows[0] as string).select('file').executeTakeFirstOrThrow()).file;
}

test('each mail has a file of its own, also of the same bytes', async () => {
  expect(await came()).not.toBe(await came());
});

test('a mail that was read goes after thirty days, its file a day later; what waits is kept', async () => {
  await db.deleteFrom('mail_inbound').execute();
  const [one, two] = [await came(), await came('b@example.org', 2)];
  const [waiting] = await receiveMail(ctx, { recipients: ['bounces@lists.example'], envelopeFrom: '', bytes: new TextEncoder().encode('x') });
  const there = async () => [await ctx.files.has(one), await ctx.files.has(two), (await db.selectFrom('mail_inbound').select('id').execute()).length];
  expect([await purgeInbound(await after(29), settings), await there()]).toEqual([{ mails: 0, files: 0 }, [true, true, 4]]);
  expect([await purgeInbound(await after(31), settings), await there()]).toEqual([{ mails: 3, files: 0 }, [true, true, 1]]);
  expect([await purgeInbound(await after(33), settings), await there()]).toEqual([{ mails: 0, files: 2 }, [false, false, 1]]);
  expect(await purgeInbound(await after(400), settings)).toEqual({ mails: 0, files: 0 });
  expect((await db.selectFrom('mail_inbound').select('id').execute()).map((row) => row.id)).toEqual([waiting]);
});

test('the operator says for how many days', async () => {
  await came();
  expect(mailSettings({ COMITY_KEEP_INBOUND: '5' }).keepInbound).toBe(5);
  for (const given of ['', '0', '-1', '1.5', 'x']) expect(mailSettings({ COMITY_KEEP_INBOUND: given }).keepInbound).toBe(null);
  expect((await purgeInbound(await after(6), { ...settings, keepInbound: 7 })).mails).toBe(0);
  expect((await purgeInbound(await after(6), { ...settings, keepInbound: 5 })).mails).toBe(1);
});

test('whoever wrote to us sees what is kept of it, and until when; erased, it goes', async () => {
  const personId = await makeKnown(ctx, { email: 'writer@example.org', name: { en: 'W' } });
  const file = await came('Writer@example.org');
  const records = await personalRecords.of(ctx, personId);
  expect(records.map((record) => [record.what, record.until, record.rows.length])).toEqual([['Mails that you sent to us, as they came', '30 days after they were read', 1]]);
  await inTransaction(ctx, (within) => personalRecords.erase(within, personId));
  expect(await personalRecords.of(ctx, personId)).toEqual([]);
  await purgeInbound(await after(2), settings);
  expect(await ctx.files.has(file)).toBe(false);
});
