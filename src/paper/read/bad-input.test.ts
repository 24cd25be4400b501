import { mkdtemp, open, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Refused } from '../../kit/refusals.js';
import { readPaper, readPaperFile, writePaper } from '../index.js';
import { aCompoundFile, aDocx, aMail, aPaper, aParagraph, aPdf, refusalOf } from '../testing.js';
import { writeZip } from '../write/zip.js';

const bytes = (text: string): Uint8Array => Buffer.from(text, 'latin1');
const MB = 1024 * 1024;

const CASES: [what: string, code: string, make: () => Uint8Array | Promise<Uint8Array>][] = [
  ['an empty file', 'paper.empty', () => bytes('')],
  ['white space alone', 'paper.noText', () => bytes(' \n\t\n')],
  ['a PNG', 'paper.wrongKind', () => bytes('\x89PNG\r\n\x1a\n\0\0\0\rIHDR')],
  ['a gzip', 'paper.wrongKind', () => bytes('\x1f\x8b\x08\0\0\0')],
  ['a zip of something else', 'paper.wrongKind', () => writeZip([['photo.jpg', 'x']])],
  [
    'a spreadsheet',
    'paper.wrongKind',
    () =>
      writeZip([
        ['[Content_Types].xml', '<Types/>'],
        ['xl/workbook.xml', '<x/>'],
      ]),
  ],
  ['NUL bytes in a text', 'paper.nul', () => bytes('Circular\0 68')],
  ['control characters', 'paper.binary', () => bytes('\x01\x02\x03\x04'.repeat(50))],
  [
    'random bytes above 127',
    'paper.encoding',
    () => Uint8Array.from({ length: 4000 }, (_, i) => 128 + ((i * i * 31 + (i >> 3)) % 128)),
  ],
  [
    'UTF-8 with one broken sequence',
    'paper.encoding',
    () =>
      Buffer.concat([
        Buffer.from('Учреждение группы по координации '),
        bytes('\xd0\x20'),
        Buffer.from(' и первое собрание'),
      ]),
  ],
  ['an encrypted Word document', 'paper.encrypted', () => aCompoundFile('EncryptionInfo', 'EncryptedPackage')],
  ['an old Word document', 'paper.legacyDoc', () => aCompoundFile('WordDocument')],
  ['an Outlook message', 'paper.wrongKind', () => aCompoundFile('__substg1.0_0037001F')],
  ['an RTF document', 'paper.rtf', () => bytes('{\\rtf1\\ansi Circular}')],
  ['a Word document with macros', 'paper.macro', () => aDocx(aParagraph('x'), { 'word/vbaProject.bin': 'x' })],
  [
    'a macro document by its content type',
    'paper.macro',
    () =>
      aDocx(aParagraph('x'), {
        '[Content_Types].xml':
          '<Types><Override PartName="/word/document.xml" ContentType="application/vnd.ms-word.document.macroEnabled.main+xml"/></Types>',
      }),
  ],
  ['a truncated Word document', 'paper.cutShort', async () => (await writePaper(aPaper('en'), 'docx')).slice(0, 3000)],
  ['a Word document without text', 'paper.noText', () => aDocx('<w:p/>')],
  ['XML that is not well-formed', 'paper.damaged', () => aDocx('<w:p><w:r>')],
  [
    'XML with entities',
    'paper.doctype',
    () =>
      aDocx('', {
        'word/document.xml':
          '<!DOCTYPE x [<!ENTITY a "b">]><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>&a;</w:t></w:r></w:p></w:body></w:document>',
      }),
  ],
  ['XML nested 100,000 deep', 'paper.tooDeep', () => aDocx('<w:sdt>'.repeat(100_000))],
  ['HTML nested 100,000 deep', 'paper.tooDeep', () => bytes(`<!doctype html>${'<div>'.repeat(100_000)}`)],
  ['a zip bomb', 'paper.bomb', () => aDocx(`<w:p><w:r><w:t>${'a'.repeat(30 * MB)}</w:t></w:r></w:p>`)],
  [
    'a zip bomb beside the text',
    'paper.bomb',
    () => aDocx(aParagraph('x'), { 'word/media/image1.bin': '\0'.repeat(30 * MB) }),
  ],
  ['a zip that lies about its size', 'paper.damaged', () => lyingZip()],
  [
    'a zip of 6,000 parts',
    'paper.tooManyParts',
    () => writeZip(Array.from({ length: 6000 }, (_, i) => [`word/${i}.xml`, ''])),
  ],
  ['a truncated PDF', 'paper.damaged', () => bytes('%PDF-1.7\n1 0 obj<</Type/Catalog')],
  ['a PDF without text', 'paper.scanned', () => aPdf('0 0 100 100 re f')],
  [
    'a message with nothing in it',
    'paper.noLetter',
    () =>
      bytes('From: a@b.int\r\nDate: Mon, 1 Jan 2024 10:00:00 +0000\r\nMessage-ID: <1@x>\r\nMIME-Version: 1.0\r\n\r\n'),
  ],
  [
    'a message with an encrypted document',
    'paper.encrypted',
    () => aMail('application/msword', 'a.docx', aCompoundFile('EncryptedPackage')),
  ],
];

describe('bad input is refused with one clear reason', () => {
  test.each(CASES)('%s', async (_, code, make) => {
    expect(await refusalOf({ name: 'letter', bytes: await make() })).toBe(code);
  });

  test('what a binary file looks like is said', async () => {
    const error = await readPaper({ name: 'a.docx', bytes: bytes('\x89PNG\r\n\x1a\n') }).catch(
      (thrown: unknown) => thrown,
    );
    expect((error as Refused).refusal).toEqual({
      code: 'paper.wrongKind',
      params: { name: 'a.docx', kind: 'PNG' },
      kind: 'input',
    });
  });

  test('where invalid UTF-8 begins is said', async () => {
    const broken = Buffer.concat([Buffer.from('Женева, '), bytes('\xff'), Buffer.from(' январь')]);
    const error = await readPaper({ name: 'a.txt', bytes: broken }).catch((thrown: unknown) => thrown);
    expect((error as Refused).refusal.params).toEqual({ name: 'a.txt', at: 14 });
  });
});

describe('files too large cost nothing', () => {
  test('200 MB are refused by their size', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'paper-'));
    const path = join(folder, 'large.txt');
    const file = await open(path, 'w');
    await file.truncate(200 * MB);
    await file.close();
    const before = process.memoryUsage.rss();
    await expect(readPaperFile(path)).rejects.toThrow('paper.tooLarge');
    expect(process.memoryUsage.rss() - before).toBeLessThan(20 * MB);
    await rm(folder, { recursive: true });
  });

  test('a missing file, a folder and an endless one', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'paper-'));
    await expect(readPaperFile(join(folder, 'none.txt'))).rejects.toThrow('paper.missing');
    await expect(readPaperFile(folder)).rejects.toThrow('paper.notFile');
    await expect(readPaperFile('/dev/zero', { bytes: MB })).rejects.toThrow('paper.tooLarge');
    await rm(folder, { recursive: true });
  });

  test('a file that is there is read', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'paper-'));
    await writeFile(join(folder, 'a.txt'), 'one\ntwo');
    expect(await readPaperFile(join(folder, 'a.txt'))).toEqual({
      format: 'text',
      name: 'a.txt',
      lines: [{ text: 'one' }, { text: 'two' }],
    });
    await rm(folder, { recursive: true });
  });

  test('one line of 10 MB is refused, one of 100 kB is read', async () => {
    expect(await refusalOf({ name: 'a', bytes: bytes('word '.repeat(2 * MB)) })).toBe('paper.lineTooLong');
    expect(await refusalOf({ name: 'a', bytes: bytes(`<html>${'word '.repeat(2 * MB)}`) })).toBe('paper.lineTooLong');
    expect(await refusalOf({ name: 'a', bytes: bytes('word '.repeat(20_000)) })).toMatchObject({ format: 'text' });
  });

  test('a PDF that unpacks without end is stopped', async () => {
    const before = performance.now();
    const bomb = aPdf(Buffer.alloc(400 * MB, 'q Q '));
    expect(await refusalOf({ name: 'a', bytes: bomb }, { seconds: 4 })).toMatch(
      /^paper\.(?:tooHeavy|tooSlow|damaged|scanned)$/,
    );
    expect(performance.now() - before).toBeLessThan(10_000);
  });
});

/** Declares 100 bytes for a part that unpacks to 20 MB. */
function lyingZip(): Uint8Array {
  const zip = Buffer.from(aDocx(`<w:p><w:r><w:t>${'a'.repeat(20 * MB)}</w:t></w:r></w:p>`));
  for (let at = zip.indexOf('PK\x01\x02', 0, 'latin1'); at >= 0; at = zip.indexOf('PK\x01\x02', at + 4, 'latin1'))
    if (zip.readUInt32LE(at + 24) > MB) zip.writeUInt32LE(100, at + 24);
  return zip;
}
