// `npm run bench`: how long reading, checking and writing take, how many pages a second, how much memory. Prints a table;
// `-- --write` keeps it in bench/results.md. Options: --groups 1000, --seconds 5, --only letters|registrations|mails|site|papers.

import { execFile } from 'node:child_process';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { cpus, totalmem } from 'node:os';
import { join } from 'node:path';
import { parseArgs, promisify } from 'node:util';
import { bundled } from './bundle.mjs';
import { measureLetters } from './letters.mjs';
import { measureMails } from './mails.mjs';
import { measurePapers } from './papers.mjs';
import { measureRegistrations } from './registrations.mjs';
import { measureSite } from './site.mjs';

const { values: options } = parseArgs({
  options: { write: { type: 'boolean', default: false }, groups: { type: 'string', default: '1000' }, seconds: { type: 'string', default: '5' }, only: { type: 'string' } },
});

const root = join(import.meta.dirname, '..');
const directory = join(root, '.comity', `bench-${process.pid}`);

/** The program as it is delivered, and its parts beside it. */
async function buildAll() {
  await promisify(execFile)(process.execPath, [join(root, 'tools', 'build.mjs'), join(directory, 'program')], { cwd: root });
  await bundled(directory, ['parts.ts']);
}

function tableOf(rows) {
  const lines = [['what', 'result', 'aim', ''], ['---', '---', '---', '---'], ...rows.map(({ what, result, aim = '', note = '' }) => [what, result, aim, note])];
  const widths = [0, 1, 2].map((column) => Math.max(...lines.map((line) => line[column].length)));
  return lines.map((line) => `| ${line.map((cell, n) => (n < 3 ? cell.padEnd(widths[n]) : cell)).join(' | ')} |`).join('\n');
}

const machine = () =>
  [`Node.js ${process.version}, ${process.platform} ${process.arch}`, `${cpus().length} cores (${cpus()[0]?.model.trim()})`, `${Math.round(totalmem() / 2 ** 30)} GB of memory`].join('; ');

await mkdir(directory, { recursive: true });
try {
  await buildAll();
  const program = join(directory, 'program', 'main.js');
  const parts = await import(join(directory, 'parts.mjs'));
  const rows = [];
  const wanted = (name) => !options.only || options.only === name;
  if (wanted('letters')) rows.push(...(await measureLetters({ root, program, parts })));
  if (wanted('registrations')) rows.push(...(await measureRegistrations({ program, parts, seconds: Number(options.seconds) })));
  if (wanted('mails')) rows.push(...(await measureMails({ root, program, parts })));
  if (wanted('papers')) rows.push(...(await measurePapers({ program, parts })));
  if (wanted('site')) rows.push(...(await measureSite({ program, parts, groups: Number(options.groups), seconds: Number(options.seconds) })));
  const table = tableOf(rows);
  const when = `${new Date().toISOString().slice(0, 10)}. ${machine()}.`;
  console.log(`${when}\n\n${table}`);
  if (options.write) await writeFile(join(import.meta.dirname, 'results.md'), `# Results of \`npm run bench\`\n\n${when}\n\n${table}\n`);
} finally {
  await rm(directory, { recursive: true, force: true });
}
