// How well a record bears the designation that was typed: the document itself before others that share its number, the edition that was
// named before others, what is in force before what is not, the document before its amendments.

import { type Designation, compactKey, parseDesignation, supplementOf } from '../designations.js';
import type { Candidate } from './asking.js';

export interface Bearer {
  nr: number;
  keys: string[];
  designation: string;
  status: string;
  year: number | null;
}

/** What was typed at one place: its spellings, and the year that stood beside it. */
export interface Sought {
  spelt: string;
  candidates: readonly Candidate[];
  year: number | null;
}

/** How well, or null when the record does not bear it at all. */
export function bears(record: Bearer, { spelt, candidates, year }: Sought): number | null {
  const keys = new Map(candidates.map((one) => [one.key, one.parsed]));
  const at = record.keys.findIndex((key) => keys.has(key));
  if (at < 0) return null;
  const own = parseDesignation(record.designation);
  const wanted = keys.get(record.keys[at] as string) ?? null;
  const named = editionNamed(wanted, year);
  const exact = (named ? own && sameEdition(own, named) : keys.has(compactKey(record.designation))) ? 2 : 0;
  // Where a year was named and no version, a draft of that year is not the standard.
  const draft = exact > 0 && own?.version && !named?.version ? -0.2 : 0;
  const family = at === 0 ? 1 : /\p{L}/u.test(record.keys[at] as string) ? 0.5 : 0.4;
  // `27001` is ISO/IEC 27001 before 3GPP TS 27.001, `iso 230 7` is ISO 230-7 before ISO 2307.
  const literal = printedSo(spelt, record.designation) ? 0.5 : 0;
  const living = record.status === 'published' || record.status === 'under_development' || record.status === 'unknown' ? 0.3 : 0;
  const amends = own && supplementOf(own) && !(wanted && supplementOf(wanted)) ? -0.5 : 0;
  // `SER` is a series sold together, not the document; a redline shows changes.
  const bundle = /^(?:SER|RLV|CMV|Redline)/.test(own?.ending ?? '') && !wanted?.ending ? -0.4 : 0;
  return 1 + exact + family + literal + living + amends + bundle + draft;
}

/** Whether all numbers that were typed stand in the designation as they were typed. */
function printedSo(spelt: string, designation: string): boolean {
  const numbers = spelt.match(/\d[\d.-]*\d|\d/g) ?? [];
  return numbers.every((number) => ` ${designation} `.split(number).some((part, n, parts) => n > 0 && !/[\d.]$/.test(parts[n - 1] as string) && !/^\d/.test(part)));
}

type Edition = Pick<Designation, 'year' | 'month' | 'version'> & { supplement: string | null };

/** The edition, version or amendment that was named; null when it was not. */
function editionNamed(wanted: Designation | null, yearBeside: number | null): Edition | null {
  const year = wanted?.year ?? yearBeside;
  const supplement = wanted ? supplementOf(wanted) : null;
  return year === null && !wanted?.version && !supplement ? null : { year, month: wanted?.month ?? null, version: wanted?.version ?? '', supplement };
}

function sameEdition(own: Designation, { year, month, version, supplement }: Edition): boolean {
  const same = (one: number | null, other: number | null) => one === null || other === null || one === other;
  return (year === null || year === own.year) && same(month, own.month) && (!version || version.toLowerCase() === own.version.toLowerCase()) && compactKey(supplement ?? '') === compactKey(supplementOf(own) ?? '');
}
