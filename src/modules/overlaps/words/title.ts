// A title in its parts: what it names first the field, then the subject, then the part. `Information technology - The Directory - Part 8:
// Certificate frameworks` has three segments; the number of a part, the announcement of an amendment and statements in brackets about
// other texts are no subject.

import { wordsOf } from './words.js';

export interface Title {
  /** The words of each segment, in order; the last is what the text itself is about. */
  segments: string[][];
  /** What stands in brackets about other texts: `[ITU-T Recommendation Q.920 (1993), modified]`. */
  statements: string[];
  /** Whether it is an amendment, a corrigendum, an addendum. */
  amends: boolean;
}

const BOUNDARY = /\s+[-–—―]+\s+|\s*[—―]\s*|\s*--\s*|[:;]\s|\.\s+(?=[A-ZА-Я])/u;
const JAPANESE_BOUNDARY = /[―:：]|--/u;
const PART = /^(?:part|partie|parte|часть|section|teil)\s*[\dIVX][\w.-]*\s*[:.]?\s*|^第[\d-]+(?:部|編)\s*[:：]?\s*/iu;
/** What is printed with its amendments is none itself: `Coverage schema with Corrigendum`. */
const AMENDMENT = /(?<!\b(?:with|including|incorporating) )\b(?:amendment|amendement|enmienda|изменение|addendum|additif|corrigendum|rectificatif|erratum)\b|追補|(?:amd|cor)\.? ?\d/iu;
/** Brackets that speak of another text, not of the subject. Their lengths are bounded, so that a title of brackets alone is read in no time. */
const STATEMENT = /\[[^\]]{0,300}(?:\bRecommendation|\bEndorse|\bmodified\b|\bISO\b|\bRFC\b)[^\]]*\]?|\([^()]{0,200}(?:version \d|\bRelease \d|\bTS-\d)[^()]{0,200}(?:\([^()]{0,200}\))?[^()]{0,200}\)/giu;
/** Most titles have none of these, and need not be looked through for brackets. */
const SPEAKS = /Recommendation|Endorse|modified|ISO|RFC|version|Release|TS-/iu;
const PUBLISHER =
  /^(?:(?:ISO\/)?(?:IEC\/)?(?:ISO\/IEC\/)?IEEE(?:\/[A-Z]+)? (?:(?:Approved )?(?:Draft )?(?:International |Trial-Use |Unapproved )*(?:Draft )?(?:Standard|Guide|Recommended Practice))(?: for)?|ISO\/IEC\/IEEE (?:Draft )?International Standard|IEEE (?:Trial-Use )?(?:Standard|Guide|Recommended Practice)|Adoption of [A-Z/]+ [\d.:-]+,?)\s*(?:[-–—:]+\s*)?/iu;

/** A title in its parts. */
export function titleOf(title: string, language: string): Title {
  const statements: string[] = [];
  const whole = (language === 'ja' ? title.normalize('NFKC') : title).replace(/\s+/gu, ' ');
  const keep = (found: string, instead: string) => {
    statements.push(found.trim());
    return instead;
  };
  const plain = (SPEAKS.test(whole) ? whole.replace(STATEMENT, (found) => keep(found, ' ')) : whole).replace(PUBLISHER, (found) => (/adoption/i.test(found) ? keep(found, '') : ''));
  const segments: string[][] = [];
  for (const raw of plain.split(language === 'ja' ? JAPANESE_BOUNDARY : BOUNDARY)) {
    const words = wordsOf(raw.trim().replace(PART, ''), language);
    if (words.length > 0) segments.push(words);
  }
  return { segments, statements, amends: AMENDMENT.test(plain) };
}

/** Words in capitals, which name techniques: `MHEG`, `OSI`, `5G`. */
export function acronymsOf(title: string): string[] {
  return title.match(/\b[A-Z][A-Z0-9]{1,}\b/g)?.map((word) => word.toLowerCase()) ?? [];
}
