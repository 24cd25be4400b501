// A given record made ready for the catalogue: its family, the spellings under which it is looked up, its date, and a hash of all that the
// source said, by which a later import knows whether anything changed.

import { createHash } from 'node:crypto';
import { dateOf, yearOf } from './dating.js';
import { compactKey, familyOf, jointParts, keysOf, parseDesignation, supplementOf } from './designations.js';
import type { GivenRecord } from './record.js';

export interface PreparedRecord extends GivenRecord {
  family: string;
  supplement: string | null;
  keys: string[];
  publishedOn: string | null;
  year: number | null;
  hash: string;
}

/** Grows by one whenever the same source would be prepared otherwise: its records then count as changed. */
const PREPARED = 4;

export function preparedFrom(given: GivenRecord): PreparedRecord {
  const first = jointParts(given.designation)[0] ?? given.designation;
  const parsed = parseDesignation(first, given.sdo);
  const publishedOn = dateOf(given);
  return {
    ...given,
    family: familyOf(first, given.sdo),
    supplement: parsed ? supplementOf(parsed) : null,
    keys: keysOf(given.designation, given.sdo, given.altids),
    publishedOn,
    year: yearOf(publishedOn, parsed?.year ?? null),
    hash: hashOf(given),
  };
}

/** The family of what a relation names, compacted: so that it is found whatever edition it has. */
export function targetKeyOf(target: string, sdo: string): string {
  const first = jointParts(target)[0] ?? target;
  // ITU's own lists name its Recommendations without their Sector: `X.509 (03/2000)`.
  const whole = sdo === 'ITU' && /^[A-Z](?:\.\d|[-\d]*(?: series)? Suppl)/.test(first) ? `ITU-T ${first}` : first;
  // A name that no body numbers is one of the body's own: `IALA G1005 Ed 2.1`.
  return compactKey(parseDesignation(whole) ? familyOf(whole) : familyOf(whole, sdo));
}

/** The same for the same record, in whatever order its source or the database gives languages, dates and relations. */
function hashOf(given: GivenRecord): string {
  const relations = given.relations.length > 1 ? [...given.relations].sort((one, other) => (`${one.type}\n${one.target}` < `${other.type}\n${other.target}` ? -1 : 1)) : given.relations;
  const work = given.work ? inOrder({ ...given.work, ...(given.work.planned ? { planned: inOrder(given.work.planned) } : {}) }) : null;
  const ordered = { ...given, titles: inOrder(given.titles), abstracts: inOrder(given.abstracts), dates: inOrder(given.dates), relations, work };
  const hex = createHash('md5').update(`${PREPARED}${JSON.stringify(ordered)}`).digest('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}

function inOrder<T extends object>(fields: T): T {
  const keys = Object.keys(fields);
  return keys.length < 2 ? fields : (Object.fromEntries(Object.entries(fields).sort(([one], [other]) => (one < other ? -1 : 1))) as T);
}
