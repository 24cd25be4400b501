// Bodies that name their documents instead of numbering them: `css-align-3` of W3C, `IANA aaa-parameters`, `OASIS AkomaNtosoCore-v1.0`. The name is
// the document; where it ends in a version, that is the edition.

import { EMPTY, type Grammar } from './designation.js';

const BODIES = ['W3C', 'W3C/OGC', 'IANA', 'OASIS', 'WHATWG', 'Khronos', 'FIDO Alliance', 'Alliance for Open Media', 'CompuServe Incorporated', 'IALA', 'IHO', 'CIE', 'ISO/IEC', 'OIML', 'NIST', 'IEEE', 'XSF', 'IRTF', 'ECMA'];
const VERSION = /^(.+?)[- ]((?:v|V|Ed )\d+(?:\.\d+)*)((?:[- ].*)?)$/;

export const named: Grammar = {
  name: 'named',
  only: BODIES,
  read: (text) => {
    if (text.length > 200 || !/[\p{L}\p{N}]/u.test(text)) return null;
    const found = VERSION.exec(text);
    return found ? { ...EMPTY, number: found[1] as string, version: text.slice((found[1] as string).length, text.length - (found[3] ?? '').length), ending: found[3] ?? '' } : { ...EMPTY, number: text };
  },
  print: (d) => `${d.number}${d.version}${d.ending}`,
  family: (d) => d.number.replace(/ \([EFS]\)$/, ''),
  bare: () => [],
};
