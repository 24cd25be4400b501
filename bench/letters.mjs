// Letters: the whole process from a cold start, and each step of it in a warm one.

import { spawn } from 'node:child_process';
import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { median, quantile, timed } from './measure.mjs';

const LANGUAGES = ['ar', 'en', 'es', 'fr', 'ru', 'zh'];
const ms = (value) => `${value < 10 ? value.toFixed(1) : Math.round(value)} ms`;

/** Twenty letters or more: ours of the demonstration, and of the corpus. */
async function lettersOf(root) {
  const letters = [];
  for (const folder of ['demo', join('test', 'corpus', 'known')])
    for (const name of (await readdir(join(root, folder))).filter((one) => one.endsWith('.txt')).sort())
      letters.push({ name, path: join(root, folder, name), bytes: await readFile(join(root, folder, name)) });
  return letters;
}

export async function measureLetters({ root, program, parts }) {
  const letters = await lettersOf(root);
  const cold = await timed((round) => run(program, ['circular', 'read', letters[round % letters.length].path, '--json']), { rounds: 15, warm: 2 });
  const read = await each(letters, async (letter) => {
    letter.paper = await parts.readPaper(letter);
    letter.reading = parts.recognise(letter.paper);
  });
  const checked = await each(letters, ({ name, paper, reading }) => parts.check([{ file: name, paper, reading }]));
  const { facts } = letters.find(({ name }) => name === 'circular-33-en.txt').reading;
  const composed = await each(LANGUAGES, (language) => parts.compose(facts, language));
  const papers = LANGUAGES.map((language) => parts.compose(facts, language));
  const rows = [
    { what: '`circular read`, whole process, cold', result: `${ms(median(cold))} (best ${ms(Math.min(...cold))}, p95 ${ms(quantile(cold, 0.95))})`, aim: '≤ 400 ms', note: 'median of 15, text files' },
    { what: 'reading a letter', result: `${ms(median(read))} (p95 ${ms(quantile(read, 0.95))})`, aim: '≤ 20 ms', note: `${letters.length} letters in six languages, warm` },
    { what: 'checking a letter', result: `${ms(median(checked))} (p95 ${ms(quantile(checked, 0.95))})`, note: 'the same' },
    { what: 'composing a letter', result: ms(median(composed)), note: 'FG DLT in six languages' },
  ];
  for (const format of ['txt', 'html', 'docx', 'pdf']) {
    const series = await each(papers, (paper) => parts.writePaper(paper, format), format === 'pdf' ? 2 : 5).catch((thrown) => thrown);
    const result = Array.isArray(series) ? ms(median(series)) : `not written: ${series.message}`;
    rows.push({ what: `writing it as ${format}`, result, note: 'the same' });
  }
  return rows;
}

/** Every thing several times, after all were done once. */
async function each(things, act, times = 5) {
  for (const thing of things) await act(thing);
  return timed((round) => act(things[round % things.length]), { rounds: things.length * times });
}

function run(program, args) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [program, ...args], { stdio: ['ignore', 'ignore', 'pipe'] });
    let said = '';
    child.stderr.on('data', (text) => (said += text));
    child.on('close', (code) => (code === 0 ? resolve() : reject(new Error(`comity ${args.join(' ')} ended with ${code}: ${said}`))));
  });
}
