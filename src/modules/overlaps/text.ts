// What is compared: the texts of a catalogue as bibliographic records know them. Everything but identifier and publisher may be missing.

import { parseDesignation, familyOf, supplementOf } from '../catalogue/index.js';
import { type Stated, ownKeys, statedOf } from './evidence/stated.js';

export interface Text {
  id: string;
  publisher: string;
  /** The same document in any edition; null where the record names none: then texts of one title are taken for editions of one document. */
  family: string | null;
  /** By language. */
  titles: Record<string, string>;
  /** Scope or summary, by language. */
  abstracts: Record<string, string>;
  /** `published`, `withdrawn`, `superseded`, `under_development`, `draft`, `deleted`, `unknown`. */
  status: string;
  year: number | null;
  /** Its publisher is the one that its designation names first: of the copies of a joint text in two catalogues this one is shown first. */
  leads: boolean;
  ics: readonly string[];
  /** The designations that are its own, and those that it states of others (evidence/stated.ts). */
  own: readonly string[];
  stated: readonly Stated[];
}

/** Publishers that take over texts of others: of two equal texts theirs is the copy. */
export const ADOPTERS: ReadonlySet<string> = new Set(['JISC', 'GOST', 'EASC', 'BSI', 'DIN', 'AFNOR', 'ANSI', 'SAC', 'CEN', 'CENELEC']);

/** A bibliographic record, as an importer or the catalogue gives it. */
export interface Bibliographic {
  id: string;
  sdo: string;
  designation: string;
  titles: Record<string, string>;
  abstracts: Record<string, string>;
  status: string;
  year: number | null;
  ics: readonly string[];
  altids: readonly string[];
  relations: readonly { type: string; target: string }[];
}

/** What is compared of a record; of the text alone when `wordsOnly`, as if it had neither number nor relations. */
export function textOf(record: Bibliographic, wordsOnly = false): Text {
  const { id, sdo, designation, titles, abstracts, status, ics } = record;
  const year = wordsOnly ? record.year : yearOf(record);
  const told = { publisher: sdo, designation, titles, abstracts, altids: record.altids, relations: record.relations };
  const named = wordsOnly ? { family: null, own: [], stated: [] } : { family: subjectName(designation, sdo), own: ownKeys(told), stated: statedOf(told) };
  return { id, publisher: sdo, titles, abstracts, status, year, leads: !wordsOnly && designation.startsWith(sdo), ics, ...named };
}

/** What outlives editions and imports: the publisher and the family; of a text without one its own id. */
export function keyOf({ id, sdo, designation }: Pick<Bibliographic, 'id' | 'sdo' | 'designation'>): string {
  return `${sdo}|${subjectName(designation, sdo) ?? id}`;
}

/** The family of a document; an amendment stands for itself, by its base and its number. Null for what is a mere key of some other system. */
function subjectName(designation: string, sdo: string): string | null {
  const found = parseDesignation(designation, sdo);
  if (!found || (found.grammar === 'named' && !/\p{L}{3}/u.test(designation.replace(/\b(?:id|rec|record|doc|text|item)\b|[0-9a-f-]{12,}/gi, '')))) return null;
  const [key] = ownKeys({ designation });
  if (key?.includes('/') || supplementOf(found)) return designation.replace(/:(?:19|20)\d\d(?:-\d\d)?$|\s*\(\d\d\/\d{4}\)$/, '');
  // ISO 8878 went on as ISO/IEC 8878: of numbers that are counted together the number is the document.
  return (found.grammar === 'iso' ? key : undefined) ?? familyOf(designation, sdo);
}

/** The year that the designation bears, which tells editions apart; else that of publication. */
function yearOf({ designation, year }: Bibliographic): number | null {
  const found = /[:-]((?:19|20)\d\d)(?:-\d\d)?(?=$|[ /(+])|\((?:\d\d\/)?((?:19|20)\d\d)(?:-\d\d)?\)/.exec(designation);
  return Number(found?.[1] ?? found?.[2]) || year;
}
