import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { aCtx, aDatabase } from '../../../test/support/index.js';
import type { Run } from '../../cli/verb.js';
import type { Refused } from '../../kit/refusals.js';
import { bodyByName } from '../bodies/reads.js';
import { focalPointsOf } from '../people/reads.js';
import { runInvite } from './commands.js';
import { runProviderList, runProviderSet } from './commands/providers.js';
import { providerBy } from './reads/providers.js';

const { db, directory } = await aDatabase();
const ctx = await aCtx();

async function run(verb: Run, args: string[], options: Record<string, string | boolean> = {}): Promise<string> {
  const out: string[] = [];
  await verb({ args, options, json: options.json === true, out: (text) => out.push(text), err: () => undefined, withCtx: (act) => act(ctx), address: async () => 'https://comity.example', home: '', language: 'en' });
  return out.join('\n');
}
const refusal = (promise: Promise<unknown>) => promise.then(() => 'done', (thrown: Refused) => thrown.refusal?.code ?? String(thrown));

test('the operator names a provider with its secret from a file, and changes what is said alone', async () => {
  const file = join(directory, 'secret.txt');
  await writeFile(file, 'not to be seen\n');
  const given = { name: 'Example', issuer: 'https://login.example.org', client: 'comity', secretFile: file, makesGuests: 'yes' };
  expect(await run(runProviderSet, ['example'], given)).toBe('example\tExample\thttps://login.example.org\tcomity\topen\thttps://comity.example/en/sign-in/back/example');
  const first = await providerBy(db, 'example');
  expect([ctx.unseal(first?.secret as Buffer, 'accounts.providerSecret').toString(), first?.trustsEmail, first?.makesAccounts]).toEqual(['not to be seen', false, true]);
  await run(runProviderSet, ['example'], { open: 'no', trustsAddresses: 'yes' });
  const later = await providerBy(db, 'example');
  expect([later?.name, later?.open, later?.trustsEmail, later?.makesAccounts, later?.secret?.equals(first?.secret as Buffer)]).toEqual(['Example', false, true, true, true]);
  const listed = await run(runProviderList, [], { json: true });
  expect([JSON.parse(listed), listed.includes('not to be seen')]).toEqual([
    [{ slug: 'example', name: 'Example', issuer: 'https://login.example.org', clientId: 'comity', trustsEmail: true, makesAccounts: true, open: false, hasSecret: true, back: 'https://comity.example/en/sign-in/back/example' }],
    false,
  ]);
});

test('what is no provider is refused, and nothing is kept', async () => {
  expect(await refusal(run(runProviderSet, ['half'], { name: 'Half' }))).toBe('accounts.badProvider');
  expect(await refusal(run(runProviderSet, ['half'], { secretFile: join(directory, 'none.txt') }))).toBe('accounts.noSecretFile');
  expect(await refusal(run(runProviderSet, ['half'], { open: 'perhaps' }))).toBe('accounts.yesOrNo');
  expect(await providerBy(db, 'half')).toBe(null);
});

test('a focal point of a body is invited with a link that signs them in', async () => {
  const link = await run(runInvite, ['focal.cli@example.org'], { role: 'reader', name: 'F. Point', focalPoint: 'ETSI' });
  expect(link).toMatch(/^https:\/\/comity\.example\/en\/enter\//);
  expect((await focalPointsOf(db, (await bodyByName(db, 'ETSI'))?.id ?? '')).map((point) => [point.name, point.emails])).toEqual([[{ en: 'F. Point' }, ['focal.cli@example.org']]]);
  expect(await refusal(run(runInvite, ['nobody@example.org'], { role: 'reader', focalPoint: 'no such body' }))).toBe('representatives.noSuchBody');
  expect(await db.selectFrom('person_addresses').where('email', '=', 'nobody@example.org').select('email').execute()).toEqual([]);
});
