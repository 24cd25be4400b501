import fc from 'fast-check';
import { expect, test } from 'vitest';
import { idFromPath, recordPath } from './paths.js';

const back = (id: string) => idFromPath(decodeURIComponent(recordPath('en', id).replace('/en/catalogue/', '')));

test('the address of a record says its id without a stroke', () => {
  expect(recordPath('en', 'ISO:ISO/IEC 9594-8:2020')).toBe('/en/catalogue/ISO%3AISO~IEC%209594-8%3A2020');
});

test('every id comes back out of its address, whatever signs it has', () => {
  for (const id of ['a/~b', 'a~/b', '~~', '!~/!', '//', 'ISO:ISO/IEC 1']) expect(back(id)).toBe(id);
  fc.assert(fc.property(fc.array(fc.constantFrom('~', '/', '!', 'a', ' ')), (signs) => back(signs.join('')) === signs.join('')));
});
