// What the queue needs in the database.

import jobs from './migrations/2026-11-21-jobs.sql?raw';

export const jobMigrations = [{ module: 'jobs', name: '2026-11-21-jobs.sql', sql: jobs }];
