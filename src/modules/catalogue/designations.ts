// Designations of all bodies: read from any of them, printed as the body prints it, told apart by family.

import type { Designation, Grammar } from './designations/designation.js';
import { iso } from './designations/iso.js';
import { ituR, ituT, ituWork } from './designations/itu.js';
import { named } from './designations/named.js';
import { calconnect, ccsds, draft, ecma, en, etsi, gb, gost, ieee, jis, nist, ogc, oiml, rfc, tgpp } from './designations/numbered.js';

export type { Designation, Supplement } from './designations/designation.js';
export { plainSigns, readingsOf } from './designations/spellings.js';

/** In the order in which they are tried. */
const GRAMMARS: readonly Grammar[] = [rfc, draft, ituT, ituR, etsi, tgpp, iso, ieee, jis, gost, gb, en, ecma, ccsds, calconnect, oiml, ogc, nist, ituWork, named];
const BY_NAME = new Map(GRAMMARS.map((grammar) => [grammar.name, grammar]));

/** The designation that a text is, or null. The body decides where the look alone does not (`css-align-3` is one of W3C). */
export function parseDesignation(text: string, sdo?: string): Designation | null {
  const clean = text.replace(/[\u00a0\u2007\u202f]/g, ' ').replace(/[\u2010-\u2013]/g, '-');
  for (const grammar of GRAMMARS) {
    if (grammar.only && !(sdo && grammar.only.includes(sdo))) continue;
    const found = grammar.read(clean);
    if (found) return { grammar: grammar.name, ...found };
  }
  return null;
}

/** As the body prints it; reading that gives the same designation. */
export function printDesignation(designation: Designation): string {
  return grammarOf(designation).print(designation);
}

/** The same document in any edition, draft or language; of an amendment, what it amends. */
export function familyOf(text: string, sdo?: string): string {
  const found = parseDesignation(text, sdo);
  return found ? grammarOf(found).family(found) : text.trim();
}

/** `Amd 1` of what is not a document but a change to one; null for a document. */
export function supplementOf(designation: Designation): string | null {
  // A consolidated text (`+AMD1`) is the document itself, changed.
  const changes = designation.supplements.filter(({ kind }) => !kind.startsWith('+'));
  if (designation.grammar === 'itu-t' && !/\d/.test(designation.number)) return null;
  return changes.length > 0 ? changes.map(({ kind, number }) => `${kind} ${number}`.trim()).join(' / ') : (grammarOf(designation).changes?.(designation) ?? null);
}

/** Letters and digits alone, small: so that `Y.3800`, `y 3800` and `Y3800` are one. */
export function compactKey(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}

/** The two designations of a joint text, `ITU-T X.509 | ISO/IEC 9594-8`; one when it is not joint. */
export function jointParts(text: string): string[] {
  return text.split(/\s*[|│]\s*/).filter(Boolean);
}

/** The spellings under which a document is looked up, from family to bare number, compacted. */
export function keysOf(text: string, sdo?: string, altids: readonly string[] = []): string[] {
  const keys = new Set<string>();
  for (const one of [...jointParts(text), ...altids.slice(0, 20)]) {
    const found = parseDesignation(one, sdo);
    keys.add(compactKey(found ? grammarOf(found).family(found) : one));
    for (const bare of found ? grammarOf(found).bare(found) : []) keys.add(compactKey(bare));
  }
  return [...keys].filter((key) => key.length > 0 && key.length <= 100);
}

function grammarOf(designation: Designation): Grammar {
  return BY_NAME.get(designation.grammar) as Grammar;
}
