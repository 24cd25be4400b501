import { describe, expect, test } from 'vitest';
import { readPaper } from '../index.js';

const russian = 'Бюро стандартизации электросвязи сообщает о создании группы и о первом собрании в Женеве.';
const french = 'Création de l’activité conjointe: réunion à Genève, «première» année';
const arabic = 'يسر مكتب تقييس الاتصالات أن يعلن عن إنشاء الفريق المتخصص وعن اجتماعه الأول في جنيف';
const chinese = '电信标准化局高兴地通知您，联合协调活动第一次会议将在日内瓦举行，欢迎各成员参加。';

/** Bytes of a one-byte code page, by asking the decoder what each byte means. */
const encoded = (text: string, encoding: string): Uint8Array => {
  const decoder = new TextDecoder(encoding);
  const bytes = new Map(Array.from({ length: 256 }, (_, byte) => [decoder.decode(Uint8Array.of(byte)), byte]));
  return Uint8Array.from(text, (sign) => bytes.get(sign) ?? (sign === '’' ? 0x92 : 0));
};

/** GB 2312 by the same way, over its two-byte area. */
const inChinese = (text: string): Uint8Array => {
  const decoder = new TextDecoder('gb18030');
  const bytes = new Map<string, number[]>();
  for (let lead = 0xa1; lead <= 0xf7; lead++)
    for (let trail = 0xa1; trail <= 0xfe; trail++) bytes.set(decoder.decode(Uint8Array.of(lead, trail)), [lead, trail]);
  return Uint8Array.from([...text].flatMap((sign) => bytes.get(sign) as number[]));
};

const linesOf = async (bytes: Uint8Array): Promise<string[]> =>
  (await readPaper({ name: 'a.txt', bytes })).lines.map((line) => line.text);

describe('plain text', () => {
  test('keeps its lines, tabs and empty lines', async () => {
    expect(await linesOf(Buffer.from('\tContact:\r\n\n  x \rlast'))).toEqual(['\tContact:', '', '  x ', 'last']);
  });

  test('counts pages by form feeds', async () => {
    expect((await readPaper({ name: 'a', bytes: Buffer.from('one\n\ftwo\n') })).lines).toEqual([
      { text: 'one', page: 1 },
      { text: 'two', page: 2 },
      { text: '', page: 2 },
    ]);
  });

  test.each([
    ['windows-1251', russian],
    ['windows-1252', french],
    ['windows-1256', arabic],
  ])('is known in %s', async (encoding, text) => {
    expect(await linesOf(encoded(text, encoding))).toEqual([text]);
  });

  test('is known in GB 18030', async () => {
    expect(await linesOf(inChinese(chinese))).toEqual([chinese]);
  });

  test.each([russian, french, arabic, chinese])('is known in UTF-8 and, with a mark, in UTF-16', async (text) => {
    expect(await linesOf(Buffer.from(text))).toEqual([text]);
    expect(await linesOf(Buffer.from(`\ufeff${text}`))).toEqual([text]);
    expect(await linesOf(Buffer.from(`\ufeff${text}`, 'utf16le'))).toEqual([text]);
    expect(await linesOf(Buffer.from(`\ufeff${text}`, 'utf16le').swap16())).toEqual([text]);
  });

  test('that speaks of PDF, mail or HTML is still text', async () => {
    const text = `${'The letter is attached as a file whose first bytes are those of the format. '.repeat(4)}%PDF-1.7`;
    expect(await linesOf(Buffer.from(text))).toEqual([text]);
    expect(
      (await readPaper({ name: 'a', bytes: Buffer.from('Subject: Circular 68\nTo: All\n\nSee <p>') })).format,
    ).toBe('text');
  });
});
