// The door of storage: the database, its files, and the one way to act in a transaction.

export { type Restored, restoreBackup } from './backup/restore.js';
export { type Written, writeBackup } from './backup/write.js';
export type { StorageConfig } from './config.js';
export type { Ctx, Db } from './ctx.js';
export { openDiskFiles } from './disk-files.js';
export type { FileStore, Taken } from './files.js';
export {
  type AppliedMigration,
  type NamedMigration,
  appliedMigrations,
  applyMissing,
  migrate,
  pendingMigrations,
} from './migrations.js';
export { storageMessages } from './messages.js';
export { type Sealer, openSealer, sealerOf } from './seal.js';
export { kept, sent } from './statements.js';
export { storageMigrations } from './own-migrations.js';
export { type Storage, openStorage } from './storage.js';
export type { Tables } from './tables.js';
export { inTransaction } from './transaction.js';
