// The letters of the demonstration, bundled with the program: three circulars in six languages, and one left to be tried.

import en68 from '../../demo/circular-68-en.txt?raw';
import fr68 from '../../demo/circular-68-fr.txt?raw';
import es68 from '../../demo/circular-68-es.txt?raw';
import ru68 from '../../demo/circular-68-ru.txt?raw';
import zh68 from '../../demo/circular-68-zh.txt?raw';
import ar68 from '../../demo/circular-68-ar.txt?raw';
import en7 from '../../demo/circular-7-en.txt?raw';
import fr7 from '../../demo/circular-7-fr.txt?raw';
import es7 from '../../demo/circular-7-es.txt?raw';
import ru7 from '../../demo/circular-7-ru.txt?raw';
import zh7 from '../../demo/circular-7-zh.txt?raw';
import ar7 from '../../demo/circular-7-ar.txt?raw';
import en33 from '../../demo/circular-33-en.txt?raw';
import fr33 from '../../demo/circular-33-fr.txt?raw';
import es33 from '../../demo/circular-33-es.txt?raw';
import ru33 from '../../demo/circular-33-ru.txt?raw';
import zh33 from '../../demo/circular-33-zh.txt?raw';
import ar33 from '../../demo/circular-33-ar.txt?raw';
import toTry from '../../demo/letter-to-try.txt?raw';

export interface DemoLetter {
  name: string;
  bytes: Uint8Array;
}

const TEXTS: readonly (readonly [name: string, text: string])[] = [
  ['circular-68-en.txt', en68],
  ['circular-68-fr.txt', fr68],
  ['circular-68-es.txt', es68],
  ['circular-68-ru.txt', ru68],
  ['circular-68-zh.txt', zh68],
  ['circular-68-ar.txt', ar68],
  ['circular-7-en.txt', en7],
  ['circular-7-fr.txt', fr7],
  ['circular-7-es.txt', es7],
  ['circular-7-ru.txt', ru7],
  ['circular-7-zh.txt', zh7],
  ['circular-7-ar.txt', ar7],
  ['circular-33-en.txt', en33],
  ['circular-33-fr.txt', fr33],
  ['circular-33-es.txt', es33],
  ['circular-33-ru.txt', ru33],
  ['circular-33-zh.txt', zh33],
  ['circular-33-ar.txt', ar33],
];

/** In the order in which they are adopted: English founds the group, the other editions join it. */
export const DEMO_LETTERS: readonly DemoLetter[] = TEXTS.map(([name, text]) => letter(name, text));

/** Invented, with faults and doubts: it waits in the queue. */
export const LETTER_TO_TRY: DemoLetter = letter('letter-to-try.txt', toTry);

function letter(name: string, text: string): DemoLetter {
  return { name, bytes: new TextEncoder().encode(text) };
}
