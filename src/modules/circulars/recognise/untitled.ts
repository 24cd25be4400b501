// Names that stand without a title after a role: `Chair: A (Japan); B`, `主席为A、B和C`.

import type { Language } from '../../../kit/languages.js';
import { findBodies } from './bodies.js';
import { cue } from './patterns.js';
import { nameAt, type PersonFound } from './persons.js';

const NO_NAME =
  /(?:^|\s)(?:Study|Group|Groups|Focus|Joint|Committee|Commission|Comisión|Comisiones|Oficina|Bureau|Groupe|Grupo|Sector|Secteur|Annex|Annexe|Anexo|Recommendation|Telecommunication|Standardization|University|Universidad|Université|Ministry|Ministerio|Ministère|Organi[sz]ations?|Organización|Organisation|World|International|Internationale?|Internacional|Mondiale?|Mundial|Institute?|Instituto|Authority|Autorité|Autoridad|Agency|Agence|Agencia|Forum|Foro|Alliance|Alianza|Union|Unión|Council|Conseil|Consejo|Cent(?:er|re|ro)|Associations?|Asociación|Administrations?|Administración|Network|Laborator(?:y|ies)|Laboratoires?|Laboratorio|Geneva|Genève|Ginebra|Женев\p{L}*|Сектор\p{L}*|Рекомендаци\p{L}+|Институт\p{L}*|Организаци\p{L}+|Центр\p{L}*|Комисси\p{L}+|Исследовательск\p{L}+|Группа|Бюро|Приложени\p{L}+|ITU|UIT|ITU-T|UIT-T|МСЭ|МСЭ-Т|TSAG|TSB|GCNT|GANT|КГСЭ|JCA|FG|Chair|Vice|Président\p{L}*|President\p{L}*)(?=[\s-]|$)/u;
const BETWEEN =
  /^\s*(?:[,;،؛、，；/]|(?:and|et|y|e|и|و|和|与|及)(?=[\s\p{Script=Han}\p{Lu}\p{Script=Arabic}]))\s*(?:(?:and|et|y|e|и)\s)?/u;

/** The list of names that begins at most `reach` characters after `from`. */
export function untitledNames(
  text: string,
  plain: string,
  from: number,
  to: number,
  language: Language,
  reach: number,
): PersonFound[] {
  const start = begin(plain, from, to, language, reach);
  if (start === null) return [];
  const found: PersonFound[] = [];
  let at = start;
  while (at < to && found.length < 12) {
    const name = nameAt(text, plain, at, language);
    if (!name || name.end > to || !isName(name.name)) break;
    const about = /^\s?\(([^()]{2,160})\)/.exec(plain.slice(name.end, name.end + 180));
    const detail = about?.[1]
      ? text.slice(name.end + about[0].length - 1 - about[1].length, name.end + about[0].length - 1)
      : null;
    found.push({ index: at, end: name.end, name: name.name, oblique: false, about: detail });
    at = name.end + (about?.[0].length ?? 0);
    // What follows a comma without brackets is the affiliation; the next name comes after a semicolon.
    const next = BETWEEN.exec(plain.slice(at, at + 12));
    if (!next) break;
    const comma = /^\s*[,،，]/.test(next[0]) && !/(?:and|et|y|e|и|و|和)/.test(next[0]);
    if (comma && language === 'zh') {
      // What follows the name is where it comes from: 主席：赖俊森，某研究院，中国.
      const rest = /^[,，]([^;；。:：]{2,60})(?=[;；。]|$)/.exec(text.slice(at, Math.min(to, at + 70)));
      if (rest?.[1] && !about && !cue('zh', 'chair').test(rest[1])) (found.at(-1) as PersonFound).about = rest[1];
      break;
    }
    if (comma && !about) {
      const semicolon = /[;؛；]\s*/.exec(plain.slice(at, Math.min(to, at + 200)));
      const listed =
        !semicolon && / (?:and|et|y|e|и) (?:\p{Lu}|[\u0621-\u064A\u4E00-\u9FFF])/u.test(plain.slice(at, to));
      const last = found.at(-1) as PersonFound;
      if (semicolon) last.about = text.slice(at, at + semicolon.index).replace(/^[\s,،，]+/, '');
      if (!semicolon && !listed) break;
      at += semicolon ? semicolon.index + semicolon[0].length : next[0].length;
    } else at += next[0].length;
  }
  return found;
}

function begin(plain: string, from: number, to: number, language: Language, reach: number): number | null {
  if (language === 'zh') {
    const lead = /^(?:为|是|由|:|\s|即|一职由|分别为|包括)*/.exec(plain.slice(from, from + 12))?.[0].length ?? 0;
    return lead > 0 || reach === 0 ? from + lead : null;
  }
  if (language === 'ar') return reach === 0 ? from : null;
  const shape =
    /(?<![\p{L}-])(?:\p{Lu}[\p{L}'’.-]*(?: (?:de|van|von|da|del|bin|al|el|la|der|den|di|dos) | )\p{Lu}[\p{L}'’.-]*|[\u4E00-\u9FFF]{2,12}|[\u0621-\u064A]{2,16} [\u0621-\u064A]{2,16})/gu;
  for (const match of plain.slice(from, Math.min(to, from + reach + 60)).matchAll(shape)) {
    if (match.index > reach) return null;
    if (
      !NO_NAME.test(match[0]) &&
      !findBodies(plain.slice(from + match.index, from + match.index + 30), language).some((body) => body.index === 0)
    )
      return from + match.index;
  }
  return null;
}

function isName(name: string): boolean {
  if (NO_NAME.test(name) || /\d/.test(name)) return false;
  const words = name.split(/[\s·•・]+/).length;
  if (/^[\u4E00-\u9FFF·]+$/.test(name))
    return name.length >= 2 && name.length <= 12 && !/[者会组员人方名各本该将由待]|任命|尚未|主席/.test(name);
  if (/^[\u0600-\u06FF ]+$/.test(name)) return words >= 2 && words <= 6;
  return words >= 2 && words <= 7;
}
