// What an archive says about itself, as its last entry: how it was made, and the checksum of every other entry.

import { createHash } from 'node:crypto';
import { refuse } from '../../kit/refusals.js';
import type { AppliedMigration } from '../migrations.js';
import { BrokenArchive, entriesOf } from './tar.js';

export interface BackedUpTable {
  name: string;
  columns: string[];
  rows: number;
}

export interface Manifest {
  format: 'comity-backup';
  formatVersion: 1;
  comity: string;
  postgres: string;
  at: string;
  migrations: AppliedMigration[];
  tables: BackedUpTable[];
  sequences: { name: string; value: number }[];
  files: number;
  /** SHA-256 by name of entry. */
  entries: Record<string, string>;
}

export const MANIFEST = 'manifest.json';

export const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

/** Reads the whole archive and compares every checksum; refuses with `storage.badArchive` when anything is missing or different. */
export async function checkedManifest(file: string): Promise<Manifest> {
  const broken = (reason: string): never => refuse({ code: 'storage.badArchive', params: { file, reason }, kind: 'input' });
  const found = new Map<string, string>();
  let manifest: Manifest | null = null;
  try {
    for await (const { name, bytes } of entriesOf(file)) {
      if (manifest) broken('something follows its manifest');
      if (name === MANIFEST) manifest = JSON.parse(bytes.toString('utf8')) as Manifest;
      else found.set(name, sha256(bytes));
    }
  } catch (thrown) {
    if (thrown instanceof BrokenArchive) broken(thrown.message);
    if (thrown instanceof SyntaxError) broken('its manifest cannot be read');
    throw thrown;
  }
  if (manifest?.format !== 'comity-backup') return broken('it has no manifest');
  if (manifest.formatVersion !== 1) broken(`its format is ${manifest.formatVersion}, made by a newer Comity`);
  for (const [name, sum] of Object.entries(manifest.entries)) if (found.get(name) !== sum) broken(`${name} is missing or was changed`);
  if (found.size !== Object.keys(manifest.entries).length) broken('it holds something that its manifest does not name');
  return manifest;
}
