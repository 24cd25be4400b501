// Why a file was not read or a paper not written: every bad input ends here, in words that each language can say.

import { refuse } from '../kit/refusals.js';
import type en from './messages/en.json';

type Code<K> = K extends `refusals.paper.${infer What}` ? What : never;

/** What can be wrong with a file, as the part of the code after `paper.`. */
export type PaperFault = Code<keyof typeof en>;

/** Throws the `Refused` that says what is wrong with the file. */
export function refusePaper(what: PaperFault, params: Record<string, string | number> = {}): never {
  refuse({ code: `paper.${what}`, params, kind: 'input' });
}
