// `comity backup` and `comity restore`.

import { resolve } from 'node:path';
import type { Run } from '../cli/verb.js';
import { configFrom } from '../config.js';
import { restoreBackup, writeBackup } from '../storage/index.js';
import { migrationsOf } from './modules-loaded.js';
import { occupy } from './occupancy.js';
import { openApp } from './open.js';

export const runBackup: Run = async (call) => {
  const app = await openApp(configFrom(process.env, { home: call.home }), { name: 'comity backup' });
  try {
    const written = await writeBackup(app.storage, resolve(call.args[0] as string), app.config.version, new Date());
    const size = (written.bytes / 1_000_000).toFixed(1);
    call.out(call.json ? JSON.stringify(written, null, 2) : `Wrote ${written.file}: ${written.rows} rows, ${written.files} files, ${size} MB.`);
  } finally {
    await app.close();
  }
  return 0;
};

export const runRestore: Run = async (call) => {
  const place = await occupy(configFrom(process.env, { home: call.home }), { migrating: false, alone: true });
  try {
    const { storage, modules } = place.app;
    const force = call.options.force === true;
    const restored = await restoreBackup(storage, resolve(call.args[0] as string), migrationsOf(modules), force);
    const words = `Restored ${restored.rows} rows and ${restored.files} files as they were at ${restored.madeAt}.`;
    call.out(call.json ? JSON.stringify(restored, null, 2) : words);
  } finally {
    await place.leave();
  }
  return 0;
};
