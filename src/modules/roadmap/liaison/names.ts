// Designations as the running text of a letter writes them: of ITU-T without its name too, of other bodies with theirs; with the amendment that
// is meant, and the edition. Every repetition is bounded, so that a hostile letter costs no more than its length.

import { parseDesignation, printDesignation } from '../../catalogue/index.js';

/** A designation where it stands in a text. */
export interface Name {
  at: number;
  /** Where it ends, its edition and amendment included. */
  end: number;
  /** As the body prints it, without its edition: `ITU-T Y.3807`, `ITU-T Y.3800 Amd. 1`. */
  designation: string;
  /** A provisional name: `Y.QKDN_QoS_pa`. */
  provisional: boolean;
  /** What the brackets behind it say of its edition: `2019`, `2019-10`. */
  edition: string | null;
  /** It is told as the name that another text had before. */
  former: boolean;
}

const NUMBERED = '[A-Z]\\.\\d{1,5}(?:\\.\\d{1,4}){0,3}(?:/[A-Z]\\.\\d{1,5}(?:\\.\\d{1,4}){0,3})?';
const SUPPLEMENT = '[A-Z][.\\- ]{0,2}Sup{1,2}l?(?:ement)?\\.?\\s?\\d{1,3}';
const WORK_ITEM = '(?:[A-Z]|TR|TP|[A-Z]STR|[A-Z]STP)\\.[A-Za-z][\\w-]{0,40}[A-Za-z\\d]';
const ITU_T = `(?:(?:ITU|UIT|МСЭ)[-‑–](?:T|Т)\\s+)?(?<![\\w./@-])(?:${SUPPLEMENT}|${NUMBERED}|${WORK_ITEM})(?![\\w@]|/\\d)`;
const OTHERS = [
  '(?:ISO(?:/IEC)?(?:/IEEE)?|IEC)(?:[ /](?:TS|TR|PAS|CD|DIS|FDIS|WD|AWI|NP|PRF|DTS|DTR))?\\s\\d{3,5}(?:-\\d{1,3}){0,2}(?::\\d{4})?',
  'ETSI\\s(?:GS|GR|TS|TR|EN|ES|EG|SR)\\s(?:[A-Z0-9]{2,6}\\s\\d{3}(?:-\\d{1,2})?|\\d{3}\\s\\d{3}(?:-\\d{1,2})?)(?:\\sV\\d{1,2}\\.\\d{1,2}\\.\\d{1,2})?',
  'IEEE\\s(?:Std\\s)?P?\\d{1,5}(?:\\.\\d{1,3}){0,2}[a-z]{0,3}(?:-\\d{4})?',
  'RFC\\s?\\d{3,5}',
  'draft-[a-z0-9]{1,20}(?:-[a-z0-9]{1,20}){1,8}',
  '3GPP\\s(?:TS|TR)\\s\\d{2}\\.\\d{2,3}',
  'NIST\\s(?:SP|FIPS|IR)\\s\\d{2,4}(?:-\\d{1,3}[A-Za-z]?)?',
].join('|');
const EDITION = '(?:\\s?\\((?<month>\\d{2}/)?(?<year>(?:19|20)\\d{2})\\))?';
const CHANGE = '(?:[\\s,]{1,2}(?<kind>Amd|Amend(?:ment)?|Amendement|Enmienda|Cor(?:r|rigendum|rig[ée]ndum)?|Поправка|Исправление|修正|勘误|التعديل|التصويب)\\.?\\s?(?<number>\\d{1,2})(?:\\s?\\((?:\\d{2}/)?\\d{4}\\))?)?';
const NAME = new RegExp(`(?<name>${ITU_T}|\\b(?:${OTHERS}))${EDITION}${CHANGE}`, 'gu');

/** `Amendment 1 to Recommendation` before a designation. */
const CHANGE_BEFORE = /(Amendment|Amd\.?|Amendement|Enmienda|Corrigendum|Cor\.?|Corrig[ée]ndum|Поправка|Поправку|Исправление|修正|勘误|التعديل|التصويب)\s?(\d{1,2})\s{0,2}(?:(?:to|à|a|de|к|on|of|对|于|على|للتوصية|إلى|la|l’|al?)\s{0,2}){0,3}(?:(?:draft\s)?(?:Recommendation|Rec\.?|Recommandation|Recomendación|Рекомендации|建议书|التوصية|للتوصية)\s{0,2})?$/iu;
const FORMER = /\(?\s*(?:\bex[\s.:-]|former(?:ly)?(?: known as)?|previously(?: known as)?|anciennement|antes|anteriormente|ранее|бывш\p{L}{0,4}|原(?:称|名|为)?|前称|سابقاً?|المعروفة سابقاً باسم)[\s.:“"«-]{0,4}$/iu;

/** The designations of a passage, in their order. */
export function namesIn(text: string): Name[] {
  const found: Name[] = [];
  for (const match of text.matchAll(NAME)) {
    const { name = '', month, year, kind, number } = match.groups as Record<string, string | undefined>;
    const bare = name.replace(/^(?:ITU|UIT|МСЭ)[-‑–](?:T|Т)\s+/u, '');
    if (isNoName(bare)) continue;
    const before = text.slice(Math.max(0, match.index - 80), match.index);
    const told = kind ? { kind, number } : changeBefore(before);
    found.push({
      at: match.index,
      end: match.index + match[0].length,
      designation: printed(bare, told),
      provisional: /^[A-Z]{1,4}\.[A-Za-z]/.test(bare) && !/^[A-Z][.\- ]{0,2}Sup{1,2}l?(?:ement)?\.?\s?\d/.test(bare),
      edition: year ? `${year}${month ? `-${month.slice(0, 2)}` : ''}` : null,
      former: FORMER.test(before),
    });
  }
  return found;
}

/** An initial with its surname (`J.Smith`), an abbreviation (`U.S`), the number of a heading. */
function isNoName(bare: string): boolean {
  return /^[A-Z]\.(?:[A-Z][a-z]+|[a-z]{1,2}|[A-Z])$/.test(bare) && !/^[A-Z]\.Sup\d/.test(bare);
}

function changeBefore(before: string): { kind: string; number: string | undefined } | null {
  const found = CHANGE_BEFORE.exec(before);
  return found ? { kind: found[1] as string, number: found[2] } : null;
}

function printed(bare: string, change: { kind: string; number: string | undefined } | null): string {
  const supplement = /^([A-Z])[.\- ]{0,2}Sup{1,2}l?(?:ement)?\.?\s?(\d{1,3})$/.exec(bare);
  const full = supplement ? `ITU-T ${supplement[1]}.Sup${supplement[2]}` : /^(?:[A-Z]|TR|TP|[A-Z]STR|[A-Z]STP)\./.test(bare) ? `ITU-T ${bare}` : bare.replace(/\s+/g, ' ');
  const parsed = supplement ? null : parseDesignation(full);
  const base = parsed ? printDesignation(parsed) : full;
  return change ? `${base} ${/^(?:c|исправ|勘误|التصويب)/iu.test(change.kind) ? 'Cor.' : 'Amd.'} ${change.number ?? ''}`.trim() : base;
}
