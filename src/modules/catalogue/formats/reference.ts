// A record as a reference, which the formats of reference managers share: key, title, number, institution, date.

import type { ByLanguage, WorkItem } from '../record.js';

/** What a writer needs of a record; the doors' own shape has it all. */
export interface Written {
  id: string;
  sdo: string;
  designation: string;
  titles: ByLanguage;
  abstracts: ByLanguage;
  stage: string | null;
  status: string;
  publishedOn: string | null;
  year: number | null;
  dates: Record<string, string>;
  committees: string[];
  ics: string[];
  keywords: string[];
  altids: string[];
  doctype: string | null;
  edition: string | null;
  url: string | null;
  source: string | null;
  relations: { type: string; target: string }[];
  work: WorkItem | null;
}

/** The English title, else any; the designation where there is none. */
export function mainTitle({ titles, designation }: Written): { text: string; language: string | null } {
  const language = ['en', ...Object.keys(titles)].find((code) => titles[code]);
  return language ? { text: titles[language] as string, language } : { text: designation, language: null };
}

/** `ITU-T_Y.3800_10-2019`: letters, digits and the signs that every manager takes. */
export function citeKey(designation: string): string {
  return designation.normalize('NFKD').replace(/[^\p{L}\p{N}.]+/gu, '-').replace(/^-|-$/g, '') || 'record';
}

/** Year, month and day, as far as they are known. */
export function dateParts({ publishedOn, year }: Written): number[] {
  const parts = (publishedOn ?? '').split('-').map(Number).filter((part) => part > 0);
  return parts.length > 0 ? parts.slice(0, 3) : year ? [year] : [];
}

export function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
