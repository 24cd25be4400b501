// Measures what is suggested for a roadmap: how much of a hidden fifth of the demonstration's roadmaps comes back, among the texts of the
// demonstration and of lists of your own (JSON Lines, packed or not). node bench/suggestions.mjs FILE...
import { spawnSync } from 'node:child_process';
import { chmod, mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { bundled } from './bundle.mjs';

const root = join(import.meta.dirname, '..');
const directory = join(root, '.comity', `suggestions-${process.pid}`);
const home = await mkdtemp(join(tmpdir(), 'comity-bench-'));
await chmod(home, 0o755);
await mkdir(directory, { recursive: true });
try {
  await bundled(directory, ['suggestions-measure.ts']);
  spawnSync(process.execPath, [join(directory, 'suggestions-measure.mjs'), join(home, 'home'), ...process.argv.slice(2).map((one) => (one.startsWith('--') ? one : resolve(one)))], { stdio: 'inherit' });
} finally {
  await rm(directory, { recursive: true, force: true });
  await rm(home, { recursive: true, force: true });
}
