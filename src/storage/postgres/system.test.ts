// A PostgreSQL of the system, if there is one (Debian keeps them by version): another major than our own, as somebody outgrowing us has.

import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { aHome, runProgram } from '../../../test/support/index.js';

const SHELF = '/usr/lib/postgresql';
const versions = existsSync(SHELF) ? readdirSync(SHELF).filter((version) => Number(version) >= 15 && Number(version) < 18) : [];
const programs = join(SHELF, versions[0] ?? 'none', 'bin');

test.runIf(existsSync(join(programs, 'initdb')))('a workspace moves from our PostgreSQL to that of the system by a backup', { timeout: 60_000 }, async () => {
  const [ours, theirs] = [await aHome(), await aHome()];
  const file = join(ours, 'b.tar');
  const environment = { COMITY_PG_BIN: programs };
  expect((await runProgram(['backup', file, '--home', ours])).code).toBe(0);
  const mixed = await runProgram(['doctor', '--home', ours], environment);
  expect([mixed.code, mixed.err]).toEqual([
    1,
    `The database in this home was made by PostgreSQL 18; these programs are ${versions[0]}. Restore a backup into a new home.\n`,
  ]);
  expect((await runProgram(['restore', file, '--home', theirs], environment)).err).toBe('');
  const health = JSON.parse((await runProgram(['doctor', '--json', '--home', theirs], environment)).out);
  expect([health.postgres.split('.')[0], health.findings]).toEqual([versions[0], []]);
});

test('a directory without PostgreSQL is told', async () => {
  const ran = await runProgram(['intake', 'queue', '--home', await aHome()], { COMITY_PG_BIN: '/nowhere' });
  expect(ran.code).toBe(1);
  expect(ran.err).toContain('There is no PostgreSQL in /nowhere (COMITY_PG_BIN)');
});
