import fc from 'fast-check';
import { expect, test } from 'vitest';
import { passagesIn } from './quoting.js';

const told = (text: string) => passagesIn(text).map((passage) => [passage.quoted, passage.lines]);

test('what is quoted at length is folded, a line that is answered is not', () => {
  expect(told('Yes.\n\nAda wrote:\n> One\n> Two\n> Three\n\nRegards')).toEqual([[false, 3], [true, 3], [false, 2]]);
  expect(told('> Shall we?\nWe shall.\n> When?\nSoon.')).toEqual([[false, 4]]);
});

test('the whole mail that a program appends is folded, in any language', () => {
  for (const mark of ['-----Original Message-----', '----- Message d’origine -----', '-----原始邮件-----', '-----الرسالة الأصلية-----', '________ Исходное сообщение ________'])
    expect(told(`Yes.\n${mark}\nFrom: a\nTo: b\n\nText`)).toEqual([[false, 1], [true, 5]]);
});

test('nothing of a text is lost or told twice', () => {
  const line = fc.constantFrom('', '> a', '>> b', 'c', '  > d', '-----Original Message-----', 'e > f');
  fc.assert(fc.property(fc.array(line), (lines) => {
    expect(passagesIn(lines.join('\n')).map((passage) => passage.text).join('\n')).toBe(lines.join('\n'));
  }));
});
