import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { recognise } from '../recognise.js';
import { append, type Block } from './blocks.js';
import { lineOf } from './lines.js';

const MARKS: [string, string][] = [
  ['ru', 'Стр. 1 из 5'],
  ['ru', 'Страница 1 из 5'],
  ['en', 'Page 1 of 5'],
  ['fr', 'Page 1 sur 5'],
  ['es', 'Página 1 de 5'],
  ['zh', '第1页，共5页'],
  ['ar', 'الصفحة 1 من 5'],
];

test.each(MARKS)('the number of a page in %s is no part of the letter: %s', (language, mark) => {
  const text = readFileSync(resolve(import.meta.dirname, `../../../../demo/circular-68-${language}.txt`), 'utf8');
  const read = (lines: string[]) =>
    recognise({ format: 'text', name: 'x.txt', lines: lines.map((line) => ({ text: line })) }).facts;
  const lines = text.split('\n');
  const at = lines.findIndex((line) => /^6\b/.test(line));
  expect(at).toBeGreaterThan(10);
  const whole = read(lines);
  const marked = read([...lines.slice(0, at), mark, ...lines.slice(at)]);
  expect(marked.paragraphs.map((paragraph) => paragraph.text)).toEqual(
    whole.paragraphs.map((paragraph) => paragraph.text),
  );
  expect(marked.meeting).toEqual(whole.meeting);
});

test('leaders between a label and its value are no part of the value', () => {
  const text = readFileSync(resolve(import.meta.dirname, '../../../../demo/circular-68-en.txt'), 'utf8');
  const dotted = text.replace(/^Contact:\s+/m, 'Contact ........ ');
  expect(dotted).not.toBe(text);
  const { facts } = recognise({
    format: 'text',
    name: 'x.txt',
    lines: dotted.split('\n').map((line) => ({ text: line })),
  });
  expect(facts.contact.name).toBe('Gillian Makamara');
});

test.each([
  ['…/ocs/Pages/default.aspx.', 'Practical information is in Annex 3.', ' '],
  ['…/ocs/Pages/', 'default.aspx', ''],
  ['…/ocs/Pages/default.', 'aspx', ''],
])('an address at the end of a line goes on where it is broken alone: %s %s', (end, next, between) => {
  const lines = [`See https://www.itu.int/en/${end}`, next].map((text, i) => lineOf(text, i + 1));
  const block: Block = { text: '', plain: '', lines: [], starts: [], gap: false };
  for (const line of lines) append(block, line);
  expect(block.text).toBe(`See https://www.itu.int/en/${end}${between}${next}`);
});
