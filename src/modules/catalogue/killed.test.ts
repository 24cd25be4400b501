// An import that is killed in the middle, without a word: what was taken is there, and it goes on where it stopped.

import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { aHome, runProgram, startProgram } from '../../../test/support/index.js';

const LINES = 12_000;

test('an import that was killed goes on with its number, and takes each record once', { timeout: 180_000 }, async () => {
  const home = await aHome();
  const file = join(home, 'list.jsonl');
  await writeFile(file, Array.from({ length: LINES }, (_, n) => `${JSON.stringify({ docid: `ISO ${100_000 + n}:2020`, titles: { en: `Gadget ${n}` } })}\n`).join(''));
  const killed = await startProgram(['roadmap', 'import', file, '--home', home]);
  while (!/: \d+ records/.test(killed.ran.err) && killed.child.exitCode === null) await new Promise((resolve) => setTimeout(resolve, 10));
  killed.child.kill('SIGKILL');
  const { err, out } = await killed.end;
  expect(out).toBe('');
  const id = /import (\S+)/.exec(err)?.[1] ?? '';
  const resumed = await runProgram(['roadmap', 'import', file, '--resume', id, '--home', home, '--json']);
  const counts = JSON.parse(resumed.out) as Record<string, unknown>;
  expect([resumed.code, counts.id, counts.position, counts.added, counts.same, counts.bad]).toEqual([0, id, LINES, LINES, 0, 0]);
  const found = await runProgram(['roadmap', 'search', 'gadget', '11999', '--home', home, '--json']);
  expect((JSON.parse(found.out) as { total: number }).total).toBe(1);
  const again = await runProgram(['roadmap', 'import', file, '--resume', id, '--home', home]);
  expect([again.code, again.err]).toEqual([2, `There is no import ${id} that could go on.\n`]);
});
