// What was made lenient for letters in order still finds the fault when it is planted in those letters.

import { describe, expect, it } from 'vitest';
import { check } from '../check.js';
import { type Edit, edited, faults, orderlyLetter, readText } from '../testing.js';

const PLANTED: [letter: string, fault: string, edit: Edit, found: string[]][] = [
  ['fresh/es-1-fg-avl.txt', 'no name', [/^Leandro Quiroga.*$/m, ''], ['signature noSignatoryName']],
  [
    'fresh/es-1-fg-avl.txt',
    'no signature',
    [/Leandro Quiroga[\s\S]*?Telecomunicaciones/, ''],
    ['signature noSignature'],
  ],
  ['unseen/fr-5-plc.txt', 'no signature', [/Ferdinand Nak[\s\S]*?télécommunications/, ''], ['signature noSignature']],
  ['fresh/en-2-jca-dpi.txt', 'no title', [/^Director, Tele.*$/m, ''], ['signature noSignatoryTitle']],
  [
    'fresh/en-2-jca-dpi.txt',
    'nothing of a chair',
    [/No Chair has been named yet\..*? Until then/, ''],
    ['mandatory-content noChair'],
  ],
  [
    'unseen/en-5-fg-iaw.txt',
    'a number twice',
    [/^4\. Contributions/m, '5. Contributions'],
    ['clause-numbering numberMissing', 'clause-numbering numberRepeated'],
  ],
];

describe('a fault planted in a letter that was found in order', () => {
  it.each(PLANTED)('%s: %s', (letter, _fault, edit, found) => {
    const text = orderlyLetter(letter)
      .paper.lines.map((line) => line.text)
      .join('\n');
    expect(faults(check([readText(edited(text, [edit]), letter)]))).toEqual(found);
  });
});
