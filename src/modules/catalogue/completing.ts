// What a record becomes when a list names it that cannot say everything: a table with two columns, a reference of BibTeX. What the list has no
// place for stays as it was; what it says less exactly (a year for a day, several values in one field) changes nothing either.

import { dateOf, yearOf } from './dating.js';
import { parseDesignation } from './designations.js';
import type { ByLanguage, GivenRecord, Said } from './record.js';

/** The record as it was, with what was said of it now. */
export function completed(was: GivenRecord, given: GivenRecord, says: readonly Said[]): GivenRecord {
  const said = (field: Said) => says.includes(field);
  return {
    ...was,
    titles: said('titles') ? textsOf(was.titles, given.titles, was.designation) : was.titles,
    abstracts: said('abstracts') ? textsOf(was.abstracts, given.abstracts, '') : was.abstracts,
    stage: said('stage') ? (given.stage ?? was.stage) : was.stage,
    status: said('status') && given.status !== 'unknown' ? given.status : was.status,
    dates: said('dates') ? datesOf(was, given) : was.dates,
    committees: said('committees') ? listOf(was.committees, given.committees) : was.committees,
    ics: said('ics') ? listOf(was.ics, given.ics) : was.ics,
    keywords: said('keywords') ? listOf(was.keywords, given.keywords) : was.keywords,
    relations: said('relations') && given.relations.length > 0 ? given.relations : was.relations,
    altids: [...new Set([...was.altids, ...(said('altids') ? given.altids : [])])],
    doctype: said('doctype') ? (given.doctype ?? was.doctype) : was.doctype,
    edition: said('edition') ? (given.edition ?? was.edition) : was.edition,
    url: said('url') ? (given.url ?? was.url) : was.url,
    work: said('work') && given.work ? { ...was.work, ...given.work } : was.work,
  };
}

/** A reference has one title, in a language that it does not always tell, and where there is none the designation in its place. */
function textsOf(was: ByLanguage, given: ByLanguage, instead: string): ByLanguage {
  const known = new Set([...Object.values(was), instead]);
  return { ...was, ...Object.fromEntries(Object.entries(given).filter(([, text]) => !known.has(text))) };
}

/** A date that is known more exactly already, or that the record has by another name, says nothing new. */
function datesOf(was: GivenRecord, given: GivenRecord): GivenRecord['dates'] {
  const { published } = given.dates;
  const known = dateOf(was);
  const year = yearOf(known, parseDesignation(was.designation, was.sdo)?.year ?? null);
  const isKnown = published !== undefined && (known === null ? published === String(year) : known.startsWith(published));
  const { published: _, ...others } = given.dates;
  return { ...was.dates, ...(isKnown ? others : given.dates) };
}

/** Values that stand in one field, parted by signs that may be their own: the same together are the same. */
function listOf(was: string[], given: string[]): string[] {
  const together = (values: string[]) => values.join(';').replace(/[\s;,|]+/g, ' ').trim();
  return given.length === 0 || together(was) === together(given) ? was : given;
}
