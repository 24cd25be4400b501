// PostgreSQL does not run as root. When we are root, it runs as the owner of its data, or under an unprivileged account that exists.

import { execFile } from 'node:child_process';
import { readFile, stat } from 'node:fs/promises';
import { promisify } from 'node:util';
import { refuse } from '../../kit/refusals.js';

export interface Account {
  uid: number;
  gid: number;
}

const KNOWN = ['comity', 'postgres', 'nobody'];

/** The account to run under; null when it is our own. */
export async function accountFor(data: string): Promise<Account | null> {
  if (process.getuid?.() !== 0) return null;
  const owner = await stat(data).catch(() => null);
  if (owner && owner.uid !== 0) return { uid: owner.uid, gid: owner.gid };
  const lines = (await readFile('/etc/passwd', 'utf8').catch(() => '')).split('\n').map((line) => line.split(':'));
  for (const name of KNOWN) {
    const found = lines.find((fields) => fields[0] === name);
    if (found) return { uid: Number(found[2]), gid: Number(found[3]) };
  }
  return refuse({ code: 'storage.noAccount', params: { names: KNOWN.join(', ') }, kind: 'state' });
}

/** Refuses when the account cannot enter the directory: tried for real, because modes, groups and access lists all decide. */
export async function mustReach(account: Account | null, directory: string): Promise<void> {
  if (!account) return;
  const enter = ['-c', 'cd "$1"', 'sh', directory];
  await promisify(execFile)('/bin/sh', enter, { uid: account.uid, gid: account.gid, cwd: '/' }).catch(() =>
    refuse({ code: 'storage.unreachableHome', params: { directory, uid: account.uid }, kind: 'state' }),
  );
}
