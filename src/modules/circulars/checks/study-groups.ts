// Study groups as six languages print them with their number.

import type { Language } from '../../../kit/languages.js';
import { studyGroupsIn } from '../recognise/bodies.js';
import { plainOf } from '../recognise/lines.js';

const STUDY_GROUP =
  /Study Groups?\s*(\d{1,2})|SG\s?(\d{1,2})|Commissions? d['’]études\s*(\d{1,2})|CE\s?(\d{1,2})|Comisi(?:ón|ones) de Estudio\s*(\d{1,2})|(\d{1,2})-\p{L}{1,3}\s[Ии]сследовательск|ИК\s?(\d{1,2})|第\s*(\d{1,2})\s*(?:[、和]\s*\d{1,2}\s*)*研究组|لجن(?:ة|تي|تا) الدراسات\s*(\d{1,2})/u;

/** The first study group that a text names, by its English acronym, or null. */
export function studyGroupIn(text: string): string | null {
  const number = STUDY_GROUP.exec(text)
    ?.slice(1)
    .find((group) => group !== undefined);
  return number ? `SG${Number(number)}` : null;
}

const PLURAL = /(?:لجان|لجنتي|لجنتا) (?:ال)?دراسات\s*((?:و?\d{1,2}(?!\d)(?:\s?[،,]\s?|\s(?=و)|\s?و\s?)?)+)/gu;

/** Every study group that a text names, lists included, by English acronym and in the order of their numbers. */
export function studyGroupsNamed(text: string, language: Language): string[] {
  const plain = plainOf(text);
  const listed =
    language === 'ar' ? [...plain.matchAll(PLURAL)].flatMap((match) => match[1]?.match(/\d{1,2}/g) ?? []) : [];
  const numbers = new Set([
    ...studyGroupsIn(plain, language).map((group) => Number(group.slice(2))),
    ...listed.map(Number),
  ]);
  return [...numbers]
    .filter((number) => number >= 1 && number <= 21)
    .sort((a, b) => a - b)
    .map((number) => `SG${number}`);
}
