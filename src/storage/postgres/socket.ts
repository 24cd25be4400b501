// The directory of the socket: closed to everybody else, and short, because the path of a socket has at most 107 bytes.

import { createHash } from 'node:crypto';
import { chmod, chown, lstat, mkdir, rmdir } from 'node:fs/promises';
import { join } from 'node:path';
import { refuse } from '../../kit/refusals.js';
import type { Account } from './account.js';

/** macOS allows 103 bytes with the end mark; `/.s.PGSQL.5432.lock` comes behind the directory. */
const LONGEST = 103 - '/.s.PGSQL.5432.lock'.length;

/** In the home where it fits, else a directory below /tmp that belongs to this home alone. */
export function socketDirectoryOf(home: string): string {
  const own = join(home, 'run');
  if (Buffer.byteLength(own) <= LONGEST) return own;
  return join('/tmp', `comity-${createHash('sha256').update(home).digest('hex').slice(0, 16)}`);
}

/** Makes the directory, or makes sure that the one found is ours: /tmp is open to all, and somebody may have been there first. */
export async function prepareSocketDirectory(directory: string, account: Account | null): Promise<void> {
  const made = await mkdir(directory, { mode: 0o700 }).then(
    () => true,
    () => false,
  );
  const found = await lstat(directory);
  const owner = account?.uid ?? process.getuid?.() ?? found.uid;
  const ours = found.isDirectory() && (made || found.uid === owner || found.uid === process.getuid?.());
  if (!ours) refuse({ code: 'storage.strangeDirectory', params: { directory }, kind: 'state' });
  await chmod(directory, 0o700);
  if (account) await chown(directory, account.uid, account.gid);
}

/** Leaves nothing behind; what is in use again by then is not empty and stays. */
export async function removeSocketDirectory(directory: string): Promise<void> {
  await rmdir(directory).catch(() => undefined);
}
