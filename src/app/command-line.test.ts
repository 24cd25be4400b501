import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { aHome } from '../../test/support/index.js';
import { commandLine } from './command-line.js';

test('links that are printed lead to the public address, else to where the site of the home answers, else to the usual port', async () => {
  const home = await aHome();
  expect(await commandLine({}).addressOf(home)).toBe('http://localhost:8080');
  expect(await commandLine({ PORT: '9000' }).addressOf(home)).toBe('http://localhost:9000');
  await writeFile(join(home, 'running.json'), JSON.stringify({ pid: 1, address: 'http://localhost:18080', since: '2026-11-21T09:00:00Z' }));
  expect(await commandLine({ PORT: '9000' }).addressOf(home)).toBe('http://localhost:18080');
  expect(await commandLine({ COMITY_ORIGIN: 'https://comity.example/' }).addressOf(home)).toBe('https://comity.example');
});
