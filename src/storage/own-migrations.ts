// What storage itself needs in the database.

import backups from './migrations/2026-11-21-backups.sql?raw';

export const storageMigrations = [{ module: 'storage', name: '2026-11-21-backups.sql', sql: backups }];
