// Measures `comity circular check` on letters with planted faults: how many were found, then what was missed and what else was said.
// node tools/build.mjs && node bench/findings.mjs [FOLDER] [--totals]      FOLDER below test/corpus; `faulty` unless told
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';

const args = process.argv.slice(2);
const totals = args.includes('--totals');
const dir = resolve(import.meta.dirname, '../test/corpus', args.find((arg) => !arg.startsWith('--')) ?? 'faulty');
const main = resolve(import.meta.dirname, '..', process.env.COMITY_DIST ?? 'dist', 'main.js');
const told = [];
const KINDS = {
  1: ['deadline-lead-time'],
  2: ['milestone-quarter'],
  3: ['deadline-day'],
  4: ['notice'],
  5: ['clause-numbering'],
  6: ['clause-reference'],
  7: ['acronym', 'template-residue'],
  8: ['template-residue', 'address'],
  9: ['address'],
  10: ['annexes'],
  11: ['mandatory-content'],
  12: ['editions-differ', 'contradiction', 'deadline-lead-time', 'deadline-day'],
  13: ['terms'],
  14: ['punctuation'],
  15: ['secret'],
  16: ['lost-link'],
  17: ['signature'],
  18: ['persons'],
};
const check = (...files) =>
  JSON.parse(
    spawnSync('node', [main, 'circular', 'check', ...files, '--json'], {
      maxBuffer: 1 << 28,
    }).stdout.toString(),
  ).filter((f) => f.severity !== 'note');
let found = 0,
  total = 0,
  extra = 0;
for (const name of readdirSync(dir)
  .filter((n) => n.endsWith('.json') && !n.startsWith('pair'))
  .sort()) {
  const { file, faults } = JSON.parse(readFileSync(`${dir}/${name}`));
  const got = check(`${dir}/${file}`);
  const used = new Set();
  for (const f of faults) {
    total++;
    const lines = [f.line, ...[f.also ?? []].flat()];
    const hit = got.findIndex(
      (g, i) => !used.has(i) && lines.some((l) => Math.abs(g.line - l) <= 1) && KINDS[f.kind].includes(g.kind),
    );
    const hit2 = hit >= 0 ? hit : got.findIndex((g, i) => !used.has(i) && KINDS[f.kind].includes(g.kind));
    const hit3 = hit2 >= 0 ? hit2 : got.findIndex((g, i) => !used.has(i) && lines.some((l) => g.line === l));
    if (hit3 >= 0) {
      found++;
      used.add(hit3);
    } else told.push(['MISSED', name, f.kind, f.line, f.what.slice(0, 100)]);
  }
  got.forEach((g, i) => {
    if (!used.has(i)) {
      extra++;
      told.push(['EXTRA ', name, g.severity, g.kind, g.line, g.message.slice(0, 110)]);
    }
  });
}
console.log(`single: found ${found}/${total}, further findings ${extra}`);
let pf = 0,
  pt = 0,
  pextra = 0;
for (const name of readdirSync(dir).filter((n) => n.startsWith('pair') && n.endsWith('.json'))) {
  const { files, differences } = JSON.parse(readFileSync(`${dir}/${name}`));
  const got = check(...files.map((f) => `${dir}/${f}`)).map((g) => ({ ...g, base: g.file.split('/').pop() }));
  const used = new Set();
  for (const d of differences) {
    pt++;
    const spots = Object.entries(d.lines).flatMap(([f, l]) => [l, ...[d.also?.[f] ?? []].flat()].map((x) => [f, x]));
    const far = (g) => Math.min(...spots.map(([f, l]) => (g.base === f ? Math.abs(g.line - l) : 9)));
    const near = got.map((g, i) => ({ g, i, d: used.has(i) ? 9 : far(g) })).sort((a, b) => a.d - b.d)[0];
    if (near && near.d <= 1) {
      pf++;
      got.forEach((g, i) => {
        if (far(g) <= 1 && g.message === near.g.message) used.add(i);
        else if (far(g) === 0 && g.kind === near.g.kind && g.code === near.g.code) used.add(i);
      });
    } else told.push(['MISSED', name, JSON.stringify(d).slice(0, 160)]);
  }
  got.forEach((g, i) => {
    if (used.has(i)) return;
    pextra++;
    told.push(['EXTRA ', name, g.base, g.severity, g.kind, g.line, g.message.slice(0, 110)]);
  });
}
console.log(`pairs: found ${pf}/${pt}, further findings ${pextra}`);
if (!totals) for (const line of told) console.log(...line);
