import { expect, test } from 'vitest';
import { Refused } from '../kit/refusals.js';
import { sayIn } from '../kit/words.js';
import { cliMessages } from './messages.js';
import { runCli } from './run.js';
import { type Call, languageIn, languageOf, type Verb } from './verb.js';

let seen: Call | null = null;

const verbs: Verb[] = [
  {
    path: 'circular read',
    summary: 'Read letters.',
    args: '<file...>',
    options: [{ flags: '-l, --language <code>', summary: 'its language', default: 'en' }],
    json: true,
    example: 'comity circular read letter.docx --json',
    load: async () => async (call) => {
      seen = call;
      call.out('read');
      return 1;
    },
  },
  { path: 'circular queue', summary: 'Show the queue.', load: async () => async () => 0 },
  { path: 'refuse', summary: 'Refuse.', args: '<kind>', load: async () => async (call) => refuseAs(call.args[0] as 'input') },
  { path: 'break', summary: 'Break.', load: async () => async () => Promise.reject(new Error('spring')) },
  {
    path: 'save',
    summary: 'Save.',
    args: '<file>',
    load: async () => async (call) => Promise.reject(Object.assign(new Error('ENOENT'), { code: 'ENOENT', path: `${call.args[0]}.arriving` })),
  },
  {
    path: 'speak',
    summary: 'Speak.',
    args: '<file>',
    options: [{ flags: '--language <language>', summary: 'its words' }],
    speaks: true,
    load: async () => async (call) => {
      languageOf(call);
      throw Object.assign(new Error('ENOENT'), { code: 'ENOENT', path: call.args[0] });
    },
  },
  {
    path: 'open',
    summary: 'Open.',
    args: '<file>',
    load: async () => async () => Promise.reject(Object.assign(new Error('ENOENT'), { code: 'ENOENT', path: 'no.txt' })),
  },
];

function refuseAs(kind: 'input' | 'state'): never {
  throw new Refused({ code: 'x.y', kind, source: 'Rec. ITU-T A.1' });
}

const run = (...argv: string[]) => runIn('en', ...argv);

async function runIn(language: 'en' | 'fr', ...argv: string[]) {
  const out: string[] = [];
  const err: string[] = [];
  const streams = { out: (text: string) => void out.push(text), err: (text: string) => void err.push(text) };
  const code = await runCli(argv, streams, {
    verbs,
    version: '1.2.3',
    home: '/home/of/it',
    debug: false,
    language,
    wordsOf: async ({ code, params }, language) =>
      code.startsWith('cli.') ? sayIn(cliMessages, language)(`refusals.${code}`, params) : `Refused: ${code}.`,
    withCtx: () => async () => Promise.reject(new Error('no database here')),
    addressOf: async () => 'http://localhost',
  });
  return { code, out: out.join(''), err: err.join('') };
}

test('a verb gets its arguments and options, and its code is the exit code', async () => {
  expect(await run('circular', 'read', 'a.txt', 'b.txt', '--json', '-l', 'ru')).toEqual({ code: 1, out: 'read\n', err: '' });
  expect([seen?.args, seen?.options, seen?.json, seen?.home]).toEqual([['a.txt', 'b.txt'], { json: true, language: 'ru' }, true, '/home/of/it']);
  await run('circular', 'read', 'a.txt', '--home', '/elsewhere');
  expect([seen?.options.language, seen?.json, seen?.home]).toEqual(['en', false, '/elsewhere']);
});

test.each([
  [[], 2],
  [['circular'], 2],
  [['nothing'], 2],
  [['circular', 'write'], 2],
  [['circular', 'read'], 2],
  [['circular', 'read', 'a', '--colour'], 2],
  [['circular', 'queue', 'surplus'], 2],
])('bad use %j ends with 2, and says so on standard error alone', async (argv, code) => {
  const ran = await run(...argv);
  expect([ran.code, ran.out, ran.err.length > 0]).toEqual([code, '', true]);
});

test.each([[[]], [['circular']], [['circular', 'read']], [['circular', 'queue']], [['break']]])('help of %j has an example', async (path) => {
  const ran = await run(...path, '--help');
  expect([ran.code, ran.err]).toEqual([0, '']);
  expect(ran.out).toMatch(/\nExample:\n {2}comity \S/);
});

test('the version is printed', async () => {
  expect(await run('--version')).toEqual({ code: 0, out: '1.2.3\n', err: '' });
});

test('a refusal is said in words with its source; one of input ends with 2, any other with 1', async () => {
  expect(await run('refuse', 'input')).toEqual({ code: 2, out: '', err: 'Refused: x.y. [Rec. ITU-T A.1]\n' });
  expect(await run('refuse', 'state')).toEqual({ code: 1, out: '', err: 'Refused: x.y. [Rec. ITU-T A.1]\n' });
});

test('a defect gets a number and shows no stack', async () => {
  const ran = await run('break');
  expect(ran.code).toBe(1);
  expect(ran.err).toMatch(/^A defect of this program stopped the work \([0-9a-f]{8}\): spring\nSet COMITY_DEBUG=1 and repeat it to see where\.\n$/);
});

test('a file that is not there is bad use', async () => {
  expect(await run('open', 'no.txt')).toEqual({ code: 2, out: '', err: 'no.txt: there is no such file.\n' });
});

test('a file to be written into a folder that is not there is bad use', async () => {
  expect(await run('save', '/no/such/folder/a.tar')).toEqual({ code: 2, out: '', err: '/no/such/folder/a.tar: there is no such folder.\n' });
});

test('a verb that speaks is refused in the language asked for, else in that of the surroundings', async () => {
  const said = async (...args: Parameters<typeof runIn>) => (await runIn(...args)).err;
  expect(await said('fr', 'open', 'no.txt')).toBe('no.txt\u00a0: ce fichier n’existe pas.\n');
  expect(await said('fr', 'speak', 'no.txt')).toBe('no.txt\u00a0: ce fichier n’existe pas.\n');
  expect(await said('fr', 'speak', 'no.txt', '--language', 'es')).toBe('no.txt: no existe ese archivo.\n');
  expect(await said('en', 'speak', 'no.txt', '--language', 'tlh')).toBe('There is no language tlh here: ar, en, es, fr, ru and zh are known.\n');
});

test.each([
  [{}, 'en'],
  [{ LANG: 'fr_CH.UTF-8' }, 'fr'],
  [{ LANG: 'C.UTF-8' }, 'en'],
  [{ LANG: 'de_CH' }, 'en'],
  [{ LANG: 'fr_CH', LC_ALL: 'ru_RU.UTF-8' }, 'ru'],
  [{ LANG: 'fr_CH', COMITY_LANGUAGE: 'zh' }, 'zh'],
])('the environment %j speaks %s', (environment, language) => {
  expect(languageIn(environment)).toBe(language);
});
