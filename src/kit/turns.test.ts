// Turns: others are heard while something long goes on.

import { expect, test } from 'vitest';
import { turns } from './turns.js';

test('whoever waits has their turn before the work has ended, and short work is not interrupted', async () => {
  const heard: string[] = [];
  setImmediate(() => heard.push('a page'));
  const turn = turns(2);
  for (let n = 0; n < 3; n++) {
    const until = performance.now() + 3;
    while (performance.now() < until);
    await turn();
    heard.push('a piece of work');
  }
  expect(heard).toEqual(['a page', 'a piece of work', 'a piece of work', 'a piece of work']);
  expect(turns(1_000)()).toBe(undefined);
});
