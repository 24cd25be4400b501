import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../kit/languages.js';
import { awaitingMark, type PaperLine, readPaper, writePaper } from '../index.js';
import { aPaper } from '../testing.js';

const FORMATS = ['docx', 'html', 'txt'] as const;

/** Directional marks order what is seen and are no part of the words; a tab and a blank part alike. */
const words = (lines: PaperLine[]): string[] =>
  lines
    .map((line) =>
      line.text
        .replace(/[\u200e\u2066-\u2069]/g, '')
        .replace(/\s+/g, ' ')
        .trim(),
    )
    .filter(Boolean);

const written = async (
  language: (typeof LANGUAGES)[number],
  format: 'docx' | 'html' | 'txt' | 'pdf',
): Promise<PaperLine[]> =>
  (await readPaper({ name: 'letter', bytes: await writePaper(aPaper(language), format) })).lines;

describe('what is written is read again', () => {
  test.each(LANGUAGES)('the same lines in DOCX, HTML and text (%s)', async (language) => {
    const [docx = [], html = [], txt = []] = await Promise.all(
      FORMATS.map(async (format) => words(await written(language, format))),
    );
    expect(docx).toContain(`2.1 ${awaitingMark(language)} Not to be lost <&> "quoted" #panic() $x$`);
    expect(docx).toContain('+41 22 730 5126');
    expect(docx).toHaveLength(26);
    expect(html).toEqual(docx);
    expect(txt).toEqual(docx);
  });

  test.each(LANGUAGES)('the same words in the same order in PDF (%s)', async (language) => {
    const whole = (lines: PaperLine[]): string => words(lines).join('').replace(/\s/g, '');
    expect(whole(await written(language, 'pdf'))).toBe(whole(await written(language, 'docx')));
  });

  test('headings, cells and pages are known for what they are', async () => {
    const docx = await written('en', 'docx');
    expect(docx.filter((line) => line.heading).map((line) => [line.heading, line.text])).toEqual([
      [1, 'Establishment of the joint activity'],
      [1, 'Establishment of the joint activity'],
      [2, '1\tAdoption of the agenda'],
      [3, '1.1\tAdoption of the agenda'],
    ]);
    expect(docx.filter((line) => line.cell?.row === 2)).toEqual([
      { text: 'Contact:', cell: { table: 1, row: 2, column: 1 } },
      { text: '+41 22 730 5126', cell: { table: 1, row: 2, column: 2 } },
      { text: '12', cell: { table: 2, row: 2, column: 1 } },
      { text: 'Adoption of the agenda', cell: { table: 2, row: 2, column: 2 } },
    ]);
    const pdf = await written('en', 'pdf');
    expect([pdf[0]?.page, pdf.at(-1)?.page]).toEqual([1, 2]);
  });

  test.each(['docx', 'html', 'txt', 'pdf'] as const)('the same paper gives the same bytes (%s)', async (format) => {
    const first = await writePaper(aPaper('ar'), format);
    const second = await writePaper(aPaper('ar'), format);
    expect(Buffer.compare(first, second)).toBe(0);
  });
});
