// `npm test`: builds, checks the types, lints, runs every test; the last line tells the counts. Arguments go to vitest.
// With COMITY_OTHER_NODE=/path/to/node, a second leg follows under that Node.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const bin = (name) => join('node_modules', '.bin', name);

function run(command, args) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { stdio: 'inherit' });
    child.on('error', () => resolve(127));
    child.on('exit', (code, signal) => resolve(signal ? 1 : code));
  });
}

/** One failure for each test, and one for each file in which no test could even begin. */
function counted(report) {
  const broken = report.testResults.filter((file) => file.status === 'failed' && !file.assertionResults.some((test) => test.status === 'failed'));
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + broken.length,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

const steps = [
  ['build', process.execPath, ['tools/build.mjs']],
  ['types', bin('tsc'), ['--noEmit']],
  ['lint', bin('biome'), ['lint', '--diagnostic-level=error', ...['src', 'test', 'tools', 'bench'].filter((path) => existsSync(path))]],
];

let failedSteps = 0;
for (const [name, command, args] of steps) {
  if (name === 'lint' && !existsSync(bin('biome'))) {
    console.log('lint: Biome is not installed here, so it is left out');
    continue;
  }
  const code = await run(command, args);
  console.log(code === 0 ? `${name}: ok` : `${name}: FAILED (${code})`);
  if (code !== 0) failedSteps += 1;
}

/** Runs vitest on some paths with one Node and gives the runner's own counts. */
async function runTests(node, paths) {
  const folder = await mkdtemp(join(tmpdir(), 'comity-report-'));
  const file = join(folder, 'report.json');
  const code = await run(node, ['node_modules/vitest/vitest.mjs', 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${file}`, ...paths]);
  const report = await readFile(file, 'utf8').then(JSON.parse, () => null);
  await rm(folder, { recursive: true, force: true });
  const counts = report ? counted(report) : { passed: 0, failed: 1, skipped: 0 };
  // Vitest may fail without a failed test: an error outside of any, or a run that was cut off.
  if (code !== 0 && counts.failed === 0) counts.failed = 1;
  return counts;
}

const counts = await runTests(process.execPath, process.argv.slice(2));
counts.failed += failedSteps;

// A newer Node runs what the machine sees of us: database, files, papers, the program itself and the journeys.
const other = process.env.COMITY_OTHER_NODE;
if (other) {
  console.log(`again with ${other}`);
  const again = await runTests(other, ['src/storage', 'src/jobs', 'src/paper', 'src/app', 'test/journeys']);
  for (const key of ['passed', 'failed', 'skipped']) counts[key] += again[key];
}
const words = [`${counts.passed} passed`, `${counts.failed} failed`];
if (counts.skipped > 0) words.push(`${counts.skipped} skipped`);
process.exitCode = counts.failed > 0 ? 1 : 0;
console.log(words.join(', '));
