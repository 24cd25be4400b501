// Measures the comparison of a catalogue with itself, on files of JSON Lines of your own: CPU seconds and memory for parts of the catalogue of
// growing size. With --pairs, how often the true partner is found by text alone and with everything.
// node bench/overlaps.mjs [--share 0.25,0.5,1] [--pairs PAIRS.jsonl] FILE...
import { spawnSync } from 'node:child_process';
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';
import { raw } from '../tools/raw-plugin.mjs';

const { values, positionals } = parseArgs({ options: { share: { type: 'string', default: '0.125,0.25,0.5,1' }, pairs: { type: 'string' } }, allowPositionals: true });
const directory = join(import.meta.dirname, '..', '.comity', `overlaps-${process.pid}`);
await mkdir(directory, { recursive: true });
try {
  await build({
    entryPoints: [join(import.meta.dirname, 'overlaps-measure.ts')],
    outdir: directory,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    format: 'esm',
    platform: 'node',
    packages: 'external',
    plugins: [raw],
    logLevel: 'warning',
  });
  const measure = (...args) => spawnSync(process.execPath, [join(directory, 'overlaps-measure.mjs'), ...args, ...positionals], { stdio: 'inherit' });
  console.log('| records | documents | pairs | reading and indexing, s | a document, ms | all, s | memory, MB |\n| --- | --- | --- | --- | --- | --- | --- |');
  for (const share of values.share.split(',')) measure('whole', share);
  if (values.pairs) for (const mode of ['text', 'everything']) measure('pairs', mode, values.pairs);
} finally {
  await rm(directory, { recursive: true, force: true });
}
