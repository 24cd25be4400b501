// The data directory of our own PostgreSQL: made once, by one of those who want it.

import { chown, mkdir, readFile, readdir, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { refuse } from '../../kit/refusals.js';
import type { Account } from './account.js';
import type { Programs } from './programs.js';
import { runAs } from './spawn.js';

/** Made aside and renamed: a making broken off half way leaves nothing that looks like a database. */
export async function prepareData(data: string, programs: Programs, account: Account | null, forgetful: boolean): Promise<void> {
  const version = await readFile(join(data, 'PG_VERSION'), 'utf8').catch(() => null);
  if (version !== null) {
    if (Number(version) !== programs.major)
      refuse({ code: 'storage.otherMajor', params: { has: version.trim(), is: programs.major }, kind: 'state' });
    return;
  }
  await clearRemains(data);
  const arriving = `${data}.arriving.${process.pid}`;
  await mkdir(arriving, { mode: 0o700 });
  if (account) await chown(arriving, account.uid, account.gid);
  const locale =
    programs.major >= 17 ? ['--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--locale=C'] : ['--locale=C.UTF-8'];
  const args = ['-D', arriving, '-U', 'comity', '-A', 'trust', '-E', 'UTF8', '-k', '--no-instructions', ...locale];
  await runAs(programs.initdb, forgetful ? [...args, '--no-sync'] : args, account).catch((thrown: Error & { stderr?: string }) =>
    refuse({ code: 'storage.notMade', params: { reason: (thrown.stderr || thrown.message).trim() }, kind: 'state' }),
  );
  await rename(arriving, data).catch(async (thrown: NodeJS.ErrnoException) => {
    await rm(arriving, { recursive: true, force: true });
    // Somebody else was quicker: theirs is the one.
    if (thrown.code !== 'ENOTEMPTY' && thrown.code !== 'EEXIST') throw thrown;
  });
}

/** What makers left that were killed in the middle. */
async function clearRemains(data: string): Promise<void> {
  for (const name of await readdir(dirname(data))) {
    const maker = /^data\.arriving\.(\d+)$/.exec(name)?.[1];
    if (maker && !lives(Number(maker))) await rm(join(dirname(data), name), { recursive: true, force: true });
  }
}

function lives(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (thrown) {
    return (thrown as NodeJS.ErrnoException).code === 'EPERM';
  }
}
