import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { rulesPage } from '../src/app/rules.js';
import { loadModules } from '../src/app/modules-loaded.js';

test('docs/rules.md is what the tables say: after a change run `npm run rules`', async () => {
  const modules = await loadModules();
  const tables = modules.flatMap((module) => (module.rules?.() ?? []).map((table) => ({ module: module.name, table })));
  expect(tables.length).toBeGreaterThan(5);
  expect(readFileSync('docs/rules.md', 'utf8').trimEnd()).toBe(rulesPage(tables).trimEnd());
});
