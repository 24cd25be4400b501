import { expect, test } from 'vitest';
import { aVisitor } from '../../test/support/index.js';

const visitor = await aVisitor();

test('the site says whether its database answers', async () => {
  const answer = await visitor.get('/healthz');
  expect([answer.status, await answer.text()]).toEqual([200, 'ok']);
});

test('an address without a page is told in the words of its language', async () => {
  const answer = await visitor.get('/fr/no-such-page.json');
  expect([answer.status, (await answer.json()).error.code]).toEqual([404, 'http.noPage']);
});
