// Measures the comparison of a catalogue with itself, on files of JSON Lines of your own: parts of the catalogue of growing size, by one thread and
// by two; then the candidates of one record. With --pairs, how often the true partner is found by text alone and with everything. With --home, a
// workspace into which the catalogue was imported (`comity roadmap import FILE... --home HOME`), the job by one `comity work` and by two.
// With --train PAIRS.jsonl the model is trained on pairs `{a, b, kind}` instead, and its numbers are written to --weights FILE.
// node bench/overlaps.mjs [--share 0.111,0.222,0.444,1] [--hands 0,1] [--pairs PAIRS.jsonl] [--home HOME] FILE...
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { bundled } from './bundle.mjs';

const options = { share: { type: 'string', default: '0.111,0.222,0.444,1' }, hands: { type: 'string', default: '0,1' }, pairs: { type: 'string' }, home: { type: 'string' }, train: { type: 'string' }, weights: { type: 'string', default: '' } };
const { values, positionals } = parseArgs({ options, allowPositionals: true });
const root = join(import.meta.dirname, '..');
const directory = join(root, '.comity', `overlaps-${process.pid}`);
await mkdir(directory, { recursive: true });
try {
  await bundled(directory, ['overlaps-measure.ts', 'overlaps-train.ts']);
  const measure = (...args) => spawnSync(process.execPath, [join(directory, 'overlaps-measure.mjs'), ...args], { stdio: 'inherit' });
  if (values.train) spawnSync(process.execPath, [join(directory, 'overlaps-train.mjs'), values.train, values.weights, ...positionals], { stdio: 'inherit' });
  else if (positionals.length > 0) {
    console.log('| records | threads | pairs | reading and indexing, CPU s | weighing, CPU s | all, CPU s | on the clock, s | memory, MB |\n| --- | --- | --- | --- | --- | --- | --- | --- |');
    for (const share of values.share.split(',')) for (const hands of values.hands.split(',')) measure('whole', share, hands, ...positionals);
    measure('one', ...positionals);
    if (values.pairs) for (const mode of ['text', 'everything']) measure('pairs', mode, values.pairs, ...positionals);
  }
  if (values.home) {
    execFileSync(process.execPath, [join(root, 'tools', 'build.mjs'), join(directory, 'program')], { cwd: root });
    console.log('\n| processes | on the clock, s | CPU of each, s | CPU of the database, s | memory of each, MB |\n| --- | --- | --- | --- | --- |');
    for (const count of ['1', '2']) measure('run', values.home, join(directory, 'program', 'main.js'), count);
  }
} finally {
  await rm(directory, { recursive: true, force: true });
}
