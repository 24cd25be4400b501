// The door of storage: the database, its files, and the one way to act in a transaction.

export type { Ctx, Db } from './ctx.js';
export { openDiskFiles } from './disk-files.js';
export type { FileStore } from './files.js';
export { type AppliedMigration, type NamedMigration, migrate, pendingMigrations } from './migrations.js';
export { type Storage, type StorageConfig, openStorage } from './storage.js';
export type { Tables } from './tables.js';
export { inTransaction } from './transaction.js';
