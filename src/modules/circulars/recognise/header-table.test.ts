import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readPaper } from '../../../paper/index.js';
import { recognise } from '../recognise.js';

const LANGUAGES = ['ar', 'en', 'es', 'fr', 'ru', 'zh'] as const;

const textOf = (language: string) =>
  readFileSync(new URL(`../../../../demo/circular-68-${language}.txt`, import.meta.url), 'utf8');

const escaped = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');

/** The letter as a page: label and value of each header line in cells of their own, one row a line. */
function asPage(text: string): string {
  const rows = text.split(/\r?\n/).map((line) => {
    const [label, ...value] = line.split('\t');
    const cells = [label ?? '', value.join(' ')].map((cell) => `<td>${escaped(cell)}</td>`).join('');
    return /:$|：$/.test(label ?? '') && value.length > 0
      ? `<table><tr>${cells}</tr></table>`
      : `<p>${escaped(line)}</p>`;
  });
  return `<!doctype html><html><body>${rows.join('\n')}</body></html>`;
}

test.each(LANGUAGES)('a page whose header is a table reads as the text does in %s', async (language) => {
  const read = async (name: string, text: string) =>
    recognise(await readPaper({ name, bytes: new TextEncoder().encode(text) })).facts;
  const [page, text] = [
    await read('letter.html', asPage(textOf(language))),
    await read('letter.txt', textOf(language)),
  ];
  const head = ({ number, date, contact, subject, group, meeting }: typeof text) => ({
    number,
    date,
    contact,
    subject,
    group,
    meeting,
  });
  expect(head(page)).toEqual(head(text));
});

test('the second line of the signatory’s title is nobody’s name', () => {
  const lines = textOf('en')
    .replace(/^Seizo Onoe\r?\n/m, '')
    .replace(
      'Director of the Telecommunication Standardization Bureau',
      'Director of the Telecommunication\nStandardization Bureau',
    )
    .split(/\r?\n/)
    .map((text) => ({ text }));
  expect(recognise({ format: 'text', name: 'letter.txt', lines }).facts.signatory).toEqual({
    name: null,
    title: 'Director of the Telecommunication Standardization Bureau',
  });
});
