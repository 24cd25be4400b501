import { expect, test } from 'vitest';
import { aDatabase, aVisitor, anApp } from '../../test/support/index.js';
import { firstSteps } from './first-steps.js';

await aDatabase();

test('the first start invites the secretariat, a later one only for the demonstration', async () => {
  const app = await anApp();
  const link = await firstSteps.inviteSecretariat(app, false);
  expect(link).toMatch(/^\/en\/enter\/[\w-]{43}$/);
  expect((await (await aVisitor()).get(link as string)).status).toBe(200);
  expect(await firstSteps.inviteSecretariat(app, false)).toBe(null);
  expect(await firstSteps.inviteSecretariat(app, true)).toMatch(/^\/en\/enter\//);
});
