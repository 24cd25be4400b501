import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { recognise } from '../recognise.js';

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
