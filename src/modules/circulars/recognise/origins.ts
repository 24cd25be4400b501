// Where a person comes from, as the words beside the name tell: `(Hokuto Networks, Japan)`, `, CAICT (Chine)`, `（中国，…研究所）`.
// A country is what the table of countries knows, and nothing else.

import type { Language } from '../../../kit/languages.js';
import { isCountry } from '../languages/countries.js';
import { cue } from './patterns.js';

export interface Origin {
  affiliation: string | null;
  country: string | null;
}

// The sentence goes on: `, University of Rwanda, has been designated`.
const SAYS = /^(?:has|have|is|was|who|as|comme|en tant|a été|est|qui|como|han|ha|fue|es|que)(?!\p{L})/u;
// `…, y los Vicepresidentes, Sr. …`: another office begins.
const NAMES_OFFICE =
  /^(?:and|et|y|e|и|و) (?:the |les? |la |los? |las )?(?:vice|vic|co-|chair|présid|presid|замест|председ|نائب)/iu;
// `de la Comisión de …`, `de l'Université …`: the preposition belongs to the sentence.
const OF = /^(?:de la |de l['’]|del |du |des |de los |de las |of the |of )/u;

const NOWHERE: Origin = { affiliation: null, country: null };

export function originOf(about: string | null, language: Language): Origin {
  if (!about || about.includes('@')) return NOWHERE;
  const words = about.trim();
  if (isCountry(language, words)) return { affiliation: null, country: words };
  const bracket = /^(.*\S)\s?[(（]([^()（）]+)[)）]$/u.exec(words);
  if (bracket?.[1] && bracket[2] && isCountry(language, bracket[2]))
    return { affiliation: bracket[1].replace(OF, ''), country: bracket[2] };
  const parts = words.split(/[,，،] ?/u).map((part) => part.trim());
  // Another person's title after the comma: what follows is no longer about this one.
  const next = parts.findIndex(
    (part) => cue(language, 'title').test(part) || SAYS.test(part) || NAMES_OFFICE.test(part),
  );
  const own = (next < 0 ? parts : parts.slice(0, next)).filter((part) => part !== '' && !spelling(part, language));
  const last = /^(.*\S)\s?[(（]([^()（）]+)[)）]$/u.exec(own.join(', '));
  if (own.length < parts.length && last?.[1] && last[2] && isCountry(language, last[2]))
    return { affiliation: last[1].replace(OF, ''), country: last[2] };
  const at = own.findIndex((part) => isCountry(language, part));
  if (at < 0) return { affiliation: own.join(', ').replace(OF, '') || null, country: null };
  // What stands after the country is the office: `, Болгария, председателем`; unless the country comes first.
  const affiliation = at > 0 ? own.slice(0, at) : own.slice(1);
  return { affiliation: affiliation.join(', ').replace(OF, '') || null, country: own[at] ?? null };
}

/** Of what the letter and its terms of reference say of one person, the fuller. */
export function fullest(told: readonly Origin[]): Origin {
  const longest = (values: readonly (string | null)[]) =>
    values.reduce<string | null>((best, one) => (one && one.length > (best?.length ?? 0) ? one : best), null);
  return {
    affiliation: longest(told.map((one) => one.affiliation)),
    country: longest(told.map((one) => one.country)),
  };
}

// `Чхе Суб Ли (Chaesub Lee)`: the name again, in the letters of another script; an affiliation is one word or has an acronym.
function spelling(part: string, language: Language): boolean {
  const latin = language === 'en' || language === 'fr' || language === 'es';
  return !latin && /^\p{Lu}[\p{Script=Latin} .'’-]+ [\p{Script=Latin} .'’-]+$/u.test(part) && !/[A-Z]{2}/.test(part);
}
