// How often the catalogue finds what somebody means: designations in many spellings (the right record first?), and words in
// the languages that titles have (the right record among ten?). Needs a catalogue on this machine:
//   node bench/catalogue-finding.mjs --home DIRECTORY [--sample 40] [--show 0] [--program dist/main.js]

import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { documentOf, spellingsOf } from './catalogue-spellings.mjs';
import { questionsOf } from './catalogue-words.mjs';

const { values: options } = parseArgs({
  options: {
    home: { type: 'string' },
    sample: { type: 'string', default: '40' },
    show: { type: 'string', default: '0' },
    port: { type: 'string', default: '8392' },
    at: { type: 'string' },
    program: { type: 'string', default: join(import.meta.dirname, '..', 'dist', 'main.js') },
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

/** Where titles in each language are. */
const TITLED = { en: ['ITU', 'ISO', 'IEC', 'ETSI', 'IEEE', 'NIST'], fr: ['ISO', 'IEC', 'OIML'], es: ['IEC', 'IHO'], ru: ['GOST', 'EASC'], ja: ['JISC'], zh: ['IHO', 'SAC'] };

async function words() {
  for (const [language, bodies] of Object.entries(TITLED)) {
    const kinds = new Map();
    let shown = 0;
    for (const [title, family] of await titlesIn(language, bodies)) {
      const questions = questionsOf(title, language);
      // Where the words stand in very many records, nobody could say which was meant.
      if (questions[0] && (await answerIn(language, questions[0].words)).total > 20) continue;
      for (const { kind, words } of questions) {
        const { rows } = await answerIn(language, words);
        const right = rows.slice(0, 10).some((row) => row.family === family || row.titles[language] === title);
        kinds.set(kind, [...(kinds.get(kind) ?? []), right]);
        if (!right && shown++ < Number(options.show)) console.log(`    ${kind}: “${words}” for ${family} gave ${rows.slice(0, 3).map((row) => row.designation).join(', ') || 'nothing'}`);
      }
    }
    tell(`Among the first ten, ${language}`, kinds);
  }
}

async function answerIn(language, words) {
  return (await fetch(`${address}/${language === 'ja' ? 'en' : language}/catalogue.json?q=${encodeURIComponent(words)}`)).json();
}

async function titlesIn(language, bodies) {
  const found = new Map();
  for (let year = 1996; year <= 2026 && found.size < Number(options.sample) * 4; year++) {
    const { rows } = await ask(`${bodies.map((body) => `body=${body}`).join('&')}&from=${year}&to=${year}&sort=${year % 2 ? 'designation' : 'date'}`);
    for (const row of rows.filter((one, n) => one.titles[language] && (rows.length < 10 || n % 4 === year % 4))) found.set(row.titles[language], row.family);
  }
  return found;
}

const server = options.at ? null : spawn(process.execPath, [options.program, 'start', '--port', options.port, '--host', '127.0.0.1'], { env: { ...process.env, COMITY_HOME: options.home }, stdio: ['ignore', 'ignore', 'inherit'] });
try {
  for (let n = 0; n < 200 && !(await fetch(`${address}/healthz`).catch(() => null)); n++) await new Promise((resolve) => setTimeout(resolve, 300));
  await spellings();
  await words();
} finally {
  server?.kill('SIGTERM');
}
