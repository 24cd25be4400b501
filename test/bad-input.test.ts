// Whatever is no circular is refused by the real program with one clear sentence, exit code 2, in bounded memory. Time is
// bounded by the timeout of the tests, and measured in bench/.

import { mkdir, open, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { writePaper } from '../src/paper/index.js';
import { aCompoundFile, aDocx, aMail, aPaper, aParagraph, aPdf } from '../src/paper/testing.js';
import { writeZip } from '../src/paper/write/zip.js';
import { aHome, runProgram } from './support/index.js';

const MB = 1024 * 1024;
const MOST_MEMORY = 300 * MB;

const folder = await aHome();
const GOOD = join(import.meta.dirname, '..', 'demo', 'circular-68-en.txt');
/**
 * Loaded into the program before anything else: leaves the most memory that it ever held, in kB. Linux counts what `resourceUsage` tells
 * from the process that started it, so there the kernel's own note is read.
 */
const PEAK = `--import=data:text/javascript,${encodeURIComponent(`
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
const most = () => existsSync('/proc/self/status') ? /VmHWM:\\s*(\\d+)/.exec(readFileSync('/proc/self/status', 'utf8'))[1] : process.resourceUsage().maxRSS;
process.on('exit', () => writeFileSync(process.env.PEAK_IN, String(most())));`)}`;

type Bytes = string | Uint8Array;

async function told(verb: string, ...paths: string[]) {
  const peak = join(folder, 'peak');
  const ran = await runProgram(['circular', verb, ...paths], { NODE_OPTIONS: PEAK, PEAK_IN: peak });
  const bytes = Number(await readFile(peak, 'utf8')) * 1024;
  return { ...ran, light: bytes < MOST_MEMORY || bytes / MB };
}

const BAD: [what: string, name: string, make: () => Bytes | Promise<Bytes>, words: string][] = [
  ['an empty file', 'empty.txt', () => '', 'The file empty.txt is empty.'],
  ['white space alone', 'blank.txt', () => ' \n\t\n', 'The file blank.txt contains no text.'],
  ['a picture', 'scan.png', () => Buffer.from('\x89PNG\r\n\x1a\n\0\0\0\rIHDR', 'latin1'), 'The file scan.png is a PNG file. A text, DOCX, PDF, HTML or EML file is needed.'],
  ['a program', 'letter.txt', () => Buffer.from('\x01\x02\x03\x04'.repeat(5000), 'latin1'), 'The file letter.txt is not text and not a kind of document that is known here.'],
  ['an encrypted document', 'closed.docx', () => aCompoundFile('EncryptionInfo', 'EncryptedPackage'), 'The file closed.docx is protected by a password. Please remove the protection and try again.'],
  ['a document with macros', 'macro.docx', () => aDocx(aParagraph('x'), { 'word/vbaProject.bin': 'x' }), 'The file macro.docx contains macros, so it is not opened. Please save it as DOCX without macros.'],
  ['an old document', 'old.doc', () => aCompoundFile('WordDocument'), 'The file old.doc is an old Word document (.doc). Please save it as DOCX.'],
  ['a scanned PDF', 'scan.pdf', () => aPdf('0 0 100 100 re f'), 'The PDF scan.pdf holds only pictures of its one page, without text. Text recognition (OCR) is needed first.'],
  ['half a PDF', 'half.pdf', () => '%PDF-1.7\n1 0 obj<</Type/Catalog', 'The PDF file half.pdf is damaged or incomplete and cannot be read.'],
  ['half a document', 'half.docx', async () => (await writePaper(aPaper('en'), 'docx')).slice(0, 3000), 'The Word file half.docx is cut short: its end is missing. Please save it or send it again.'],
  ['a zip bomb', 'bomb.docx', () => aDocx(aParagraph('a'.repeat(100 * MB))), 'The file bomb.docx unpacks to far more than a document would hold, so it was not unpacked.'],
  ['a zip of thousands of parts', 'parts.docx', () => writeZip(Array.from({ length: 6000 }, (_, i) => [`word/${i}.xml`, ''])), 'The file parts.docx has more than 5,000 parts; that is not a letter.'],
  ['XML with entities', 'entities.docx', () => aDocx('', { 'word/document.xml': LAUGHS }), 'The XML of entities.docx defines a document type or entities, which no office program writes; it was not read.'],
  ['XML nested deep', 'deep.docx', () => aDocx('<w:sdt>'.repeat(200_000)), 'The contents of deep.docx are nested more than 500 levels deep; that is not a letter.'],
  ['HTML nested deep', 'deep.html', () => `<!doctype html>${'<div>'.repeat(200_000)}`, 'The contents of deep.html are nested more than 500 levels deep; that is not a letter.'],
  ['one line of 10 MB', 'line.txt', () => 'word '.repeat(2 * MB), 'The file line.txt has a line of more than 1,000,000 characters; that is not a letter.'],
  ['invalid UTF-8', 'latin.txt', () => Buffer.concat([Buffer.from('Женева, '), Buffer.from([0xff]), Buffer.from(' январь')]), 'The characters of latin.txt cannot be read: it is not valid UTF-8 (the first error is at byte 14). Please save it as UTF-8.'],
  ['NUL bytes', 'nul.txt', () => 'Circular\0 68', 'The file nul.txt contains NUL bytes (the first at byte 8); it is not plain text.'],
  ['a message without a letter', 'empty.eml', () => 'From: a@b.int\r\nDate: Mon, 1 Jan 2024 10:00:00 +0000\r\nMessage-ID: <1@x>\r\nMIME-Version: 1.0\r\n\r\n', 'The message empty.eml has neither an attached document nor a text.'],
  ['a message with an old document', 'old.eml', () => aMail('application/msword', 'a.doc', aCompoundFile('WordDocument')), 'The file a.doc is an old Word document (.doc). Please save it as DOCX.'],
];

const LAUGHS =
  '<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c SYSTEM "file:///etc/passwd">]><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>&b;&c;</w:t></w:r></w:p></w:body></w:document>';

const REFUSED = { code: 2, out: '', light: true };

async function put(name: string, bytes: Bytes): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, bytes);
  return path;
}

describe('a file that cannot be read', () => {
  test.each(BAD)('%s', async (_, name, make, words) => {
    const path = await put(name, await make());
    expect(await told('read', path)).toEqual({ ...REFUSED, err: `${words}\n` });
  });

  test('200 MB', async () => {
    const path = join(folder, 'large.txt');
    const file = await open(path, 'w');
    await file.truncate(200 * MB);
    await file.close();
    expect(await told('read', path)).toEqual({ ...REFUSED, err: 'The file large.txt is larger than 50 MB, the most that is read.\n' });
  });

  test('a PDF that unpacks without end', { timeout: 60_000 }, async () => {
    const ran = await told('read', await put('bomb.pdf', aPdf(Buffer.alloc(200 * MB, 'q Q '))));
    expect(ran).toMatchObject(REFUSED);
    expect(ran.err).toMatch(/^(?:Reading bomb\.pdf (?:took|needed)|The PDF (?:file )?bomb\.pdf) [^\n]+\.\n$/);
  });

  test('no file, and a folder', async () => {
    await mkdir(join(folder, 'letters'), { recursive: true });
    expect(await told('read', join(folder, 'none.txt'))).toEqual({ ...REFUSED, err: 'There is no file none.txt.\n' });
    expect(await told('read', join(folder, 'letters'))).toEqual({ ...REFUSED, err: 'letters is not a file.\n' });
  });
});

const OTHERS: [what: string, name: string, text: string, looks: string][] = [
  [
    'minutes',
    'minutes.txt',
    'Minutes of the third meeting of the editorial board\n\nHeld in Geneva on 3 May 2023.\n\n1. The chair opened the meeting at 09:30 and welcomed all.\n2. The agenda was adopted.\n3. The board took note of the report.',
    'it looks like minutes of a meeting',
  ],
  ['an invoice', 'invoice.txt', 'Invoice No. 2023-118\n\nTo: The Secretariat\nDate: 3 May 2023\n\nInterpretation, two days  1 800.00\nTotal  1 800.00', 'it looks like an invoice'],
  ['a novel', 'novel.txt', 'It was late when the ferry left the quay, and nobody on deck spoke of the storm. '.repeat(40).replaceAll('. ', '.\n'), 'it looks like running prose'],
  [
    'a contribution',
    'contribution.txt',
    'INTERNATIONAL TELECOMMUNICATION UNION\nTELECOMMUNICATION STANDARDIZATION SECTOR\nSTUDY PERIOD 2022-2024\n\nSG13-C118\nSTUDY GROUP 13\nOriginal: English\n\nCONTRIBUTION\nSource: Example Telecom\nTitle: Proposal for a new work item on key management\n\nAbstract: This contribution proposes a new work item.',
    'it looks like a contribution to a meeting',
  ],
  ['a README', 'README.md', '# Parser\n\nA small parser. Install it and call `parse`.\n\n## Use\n\n- fast\n- small', 'what it is cannot be told'],
  ['a program', 'main.ts', "import { a } from './a.js';\n\nexport function main(): void {\n  a();\n}\n", 'it looks like the source text of a program'],
];

describe('a file that is no circular says what it looks like', () => {
  test.each(OTHERS)('%s', async (_, name, text, looks) => {
    const path = await put(name, text);
    expect(await told('read', path)).toEqual({ ...REFUSED, err: `${path} does not read like a circular letter: ${looks}.\n` });
    expect(await told('check', path)).toEqual({ ...REFUSED, err: `${path} does not read like a circular letter: ${looks}.\n` });
  });
});

describe('one bad file among good ones', () => {
  test('nothing is printed of the good ones, and the bad one is named', async () => {
    const bad = await put('empty.txt', '');
    for (const verb of ['read', 'check']) expect(await told(verb, GOOD, bad, GOOD)).toEqual({ ...REFUSED, err: 'The file empty.txt is empty.\n' });
  });

  test('nothing of them is received', { timeout: 60_000 }, async () => {
    const home = await aHome();
    const bad = await put('empty.txt', '');
    const received = await runProgram(['intake', 'receive', GOOD, bad, '--home', home]);
    expect([received.code, received.out, received.err]).toEqual([2, '', 'The file empty.txt is empty.\n']);
    const queue = await runProgram(['intake', 'queue', '--json', '--home', home]);
    expect([queue.code, queue.out]).toEqual([0, '[]\n']);
  });
});
