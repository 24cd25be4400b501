// What storage is told by the operator.

import type { S3Account } from './s3-signing.js';

export interface StorageConfig {
  /** The directory of this workspace: database, files, sockets. */
  home: string;
  /** An external PostgreSQL, 15 or later; null runs our own in `home`. */
  databaseUrl: string | null;
  /** The directory of a system PostgreSQL's programs; null takes those that came with us. */
  postgresPrograms: string | null;
  /** `s3://bucket/prefix`, or a folder from the root; null keeps files in `home`. */
  filesAt: string | null;
  s3: S3Account;
  /** The key under which secrets are sealed; null takes the file `key` in `home`. */
  key?: string | null;
  /** Tests only: gives up durability for speed. */
  forgetful?: boolean;
}
