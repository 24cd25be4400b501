// How often the catalogue finds what somebody means: designations in many spellings (the right record first?), and words in six languages
// (the right record among ten?). Needs a catalogue on this machine:
//   node bench/catalogue-finding.mjs --home DIRECTORY [--sample 40] [--show 0] [--program dist/main.js] [--words FILE]
// FILE holds lines of {"language", "words", "designations": ["…"], "kind"}: the families of which one must be among the first ten.

import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { documentOf, spellingsOf } from './catalogue-spellings.mjs';

const { values: options } = parseArgs({
  options: {
    home: { type: 'string' },
    sample: { type: 'string', default: '40' },
    show: { type: 'string', default: '0' },
    port: { type: 'string', default: '8392' },
    at: { type: 'string' },
    program: { type: 'string', default: join(import.meta.dirname, '..', 'dist', 'main.js') },
    words: { type: 'string', default: join(import.meta.dirname, 'catalogue-words.jsonl') },
  },
});
const BODIES = ['ITU', 'ISO', 'IEC', 'ETSI', 'IEEE', 'IETF', '3GPP', 'JISC', 'NIST', 'GOST'];
const address = options.at ?? `http://127.0.0.1:${options.port}`;

async function ask(query) {
  const answer = await fetch(`${address}/en/catalogue.json?${query}`);
  if (!answer.ok) throw new Error(`${answer.status} ${query}`);
  return answer.json();
}

/** The same documents at every run: spread over the years of each body. */
async function documents() {
  const found = [];
  for (const body of BODIES) {
    const met = new Map();
    for (let year = 1990; year <= 2026 && met.size < Number(options.sample); year++) {
      const { rows } = await ask(`body=${body}&from=${year}&to=${year}&sort=${year % 2 ? 'designation' : 'date'}`);
      for (const row of rows.filter((_, n) => n % 7 === year % 7)) {
        const document = documentOf(row.designation);
        if (document && met.size < Number(options.sample)) met.set(document.whole, { ...document, designation: row.designation });
      }
    }
    found.push(...met.values());
  }
  return found;
}

/** An amendment or another document is not what was meant; another edition is, unless the edition was named. */
function isRight(row, document, exact) {
  if (!row) return false;
  if (exact) return row.designation.startsWith(document.whole) && !row.supplement && (row.designation === document.designation || row.designation.includes(document.year));
  return documentOf(row.designation)?.whole === document.whole || row.designation === document.whole || (!row.supplement && row.family.endsWith(document.short.replace(/^ETSI /, '')));
}

function tell(title, kinds) {
  const all = [...kinds.values()].flat();
  console.log(`${title}: ${all.filter(Boolean).length} of ${all.length} (${((100 * all.filter(Boolean).length) / Math.max(1, all.length)).toFixed(1)} %)`);
  for (const [kind, right] of kinds) console.log(`  ${kind}: ${right.filter(Boolean).length} of ${right.length}`);
}

async function spellings() {
  const kinds = new Map();
  let shown = 0;
  for (const document of await documents())
    for (const { kind, words, exact } of spellingsOf(document)) {
      const { rows } = await ask(`q=${encodeURIComponent(words)}`);
      const right = isRight(rows[0], document, exact);
      kinds.set(kind, [...(kinds.get(kind) ?? []), right]);
      if (!right && shown++ < Number(options.show)) console.log(`    ${kind}: “${words}” for ${document.designation} gave ${rows.slice(0, 2).map((row) => row.designation).join(', ') || 'nothing'}`);
    }
  tell('The right document first', kinds);
}

async function words() {
  if (!existsSync(options.words)) return;
  const kinds = new Map();
  for (const line of readFileSync(options.words, 'utf8').split('\n').filter(Boolean)) {
    const { language, words, designations, kind } = JSON.parse(line);
    const { rows } = await (await fetch(`${address}/${language}/catalogue.json?q=${encodeURIComponent(words)}`)).json();
    const right = rows.slice(0, 10).some((row) => designations.some((one) => row.designation.startsWith(one) || row.family === one));
    for (const key of [language, kind]) kinds.set(key, [...(kinds.get(key) ?? []), right]);
    if (!right && Number(options.show) > 0) console.log(`    ${language}: “${words}” (${designations.join(', ')}) gave ${rows.slice(0, 3).map((row) => row.designation).join(', ') || 'nothing'}`);
  }
  tell('Among the first ten, each question told twice', kinds);
}

const server = options.at ? null : spawn(process.execPath, [options.program, 'start', '--port', options.port, '--host', '127.0.0.1'], { env: { ...process.env, COMITY_HOME: options.home }, stdio: ['ignore', 'ignore', 'inherit'] });
try {
  for (let n = 0; n < 200 && !(await fetch(`${address}/healthz`).catch(() => null)); n++) await new Promise((resolve) => setTimeout(resolve, 300));
  await spellings();
  await words();
} finally {
  server?.kill('SIGTERM');
}
