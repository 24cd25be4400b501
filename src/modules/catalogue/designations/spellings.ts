// How people write designations who do not copy them: with the name of the body in their language, digits of their script, a date behind, zeros
// left out, the name of a file or an address. Each reading is a spelling that a body itself might print.

type Rewriting = readonly [pattern: RegExp, instead: string];

/** Digits of Arabic, Persian and Devanagari; full-width ones are folded with all other signs. */
const DIGITS = '٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹०१२३४५६७८९';

/** The same signs on both sides: full width, digits of other scripts, hyphens and spaces of typesetters. */
export function plainSigns(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[٠-٩۰-۹०-९]/g, (digit) => String(DIGITS.indexOf(digit) % 10))
    .replace(/[\u00a0\u2007\u202f]/g, ' ')
    .replace(/[\u2010-\u2015\u2212]/g, '-');
}

/** Bodies by the names that the six languages give them; of ITU with its Sector (`МСЭ-Т`, `UIT-T`, `国际电联`). */
const BODIES: readonly Rewriting[] = [
  [/(?:мсэ|uit)\s?-?\s?[тt](?![\p{L}\d])\.?/iu, 'ITU-T '],
  [/(?:мсэ|uit)\s?-?\s?[рr](?![\p{L}\d])\.?/iu, 'ITU-R '],
  [/(?:国际电信联盟|國際電信聯盟|国际电联|國際電聯)\s?-?\s?r(?![\p{L}\d])/iu, 'ITU-R '],
  [/(?:国际电信联盟|國際電信聯盟|国际电联|國際電聯)(?:\s?-?\s?t(?![\p{L}\d]))?/iu, 'ITU-T '],
  [/(?:الاتحاد الدولي للاتصالات|قطاع تقييس الاتصالات)/u, 'ITU-T '],
  [/(?<!\p{L})(?:мсэ|uit|ccitt|ccit)(?![\p{L}-])/iu, 'ITU-T '],
  [/(?<!\p{L})исо\s?\/\s?мэк(?!\p{L})/iu, 'ISO/IEC'],
  [/(?<!\p{L})iso\s?\/\s?cei(?!\p{L})/iu, 'ISO/IEC'],
  [/(?<!\p{L})исо(?!\p{L})/iu, 'ISO'],
  [/(?<!\p{L})(?:мэк|cei)(?=[\s-]?\d)/iu, 'IEC'],
];

/** Words that say what a thing is and not which. */
const KINDS = /^(?:rec(?:s|ommendations?|ommandations?|omendaci[oó]n(?:es)?)?\.?|рек(?:\.|омендаци[яию])|التوصية|توصية|standards?|standart|norme?|norma|стандарт|المعيار|معيار)\s+|^(?:建议书|标准号?)\s*/iu;

/** Cyrillic letters that look like Latin ones, where a series of ITU stands: `Х.509`. */
const LOOKALIKE = /(?<![\p{L}\d])([АВЕКМНОРСТХУ])(?=\s?\.\s?\d)/gu;
const LATIN: Record<string, string> = { А: 'A', В: 'B', Е: 'E', К: 'K', М: 'M', Н: 'H', О: 'O', Р: 'P', С: 'C', Т: 'T', Х: 'X', У: 'Y' };

const REWRITINGS: readonly Rewriting[] = [
  // The name of a file or an address of ITU: `T-REC-Y.3800-201910-I!!PDF-E`.
  [/^(?:.*\/)?T-REC-([A-Z]{1,2}\.[\d.]+?)-(\d{4})(\d\d)(?:-.*|$)/i, 'ITU-T $1 ($3/$2)'],
  [/^(?:.*\/)?T-REC-([A-Z]{1,2}\.[\d.]*\d)$/i, 'ITU-T $1'],
  [/^(?:.*\/)?R-REC-([A-Z]{1,3}\.\d+)(?:-(\d+))?(?:-.*|$)/i, 'ITU-R $1'],
  [/^([A-Z]{1,2}\.\d[\d.]*)-((?:19|20)\d\d)(\d\d)$/i, 'ITU-T $1 ($3/$2)'],
  [/^supplement (\d+) to (?:ITU-T )?([A-Z])(?:\.\d+)?[- ]series.*$/i, 'ITU-T $2 Suppl. $1'],
  [/^https?:.*\/(rfc|bcp|std)0*(\d+)(?:\.\w+|\/.*)?$/i, '$1 $2'],
  [/^https?:.*\/(draft-[a-z0-9-]+)(?:\.\w+|\/.*)?$/i, '$1'],
  [/^(rfc|bcp|std|fyi)[\s-]?0*(\d+)$/i, '$1 $2'],
  [/^xep[\s-]?0*(\d{1,4})$/i, 'XEP $1'],
  [/\s?(?:建议书|标准|号)+$/u, ''],
  [/\b(?:ieee )?standard (?=\d)/i, 'IEEE Std '],
  [/\bstd\. ?/i, 'Std '],
  [/\bgost(?=[ \d])/i, 'ГОСТ'],
  [/^ГОСТ r\b/i, 'ГОСТ Р'],
  [/,?\s?\(?(?:part|pt\.?|partie|parte|часть|ч\.|الجزء)\s?(\d+)\)?/iu, '-$1'],
  [/\s?第\s?(\d+)\s?部分/u, '-$1'],
  [/[\s,-]*(?:rev(?:ision)?\.?|révision)\s?(\d+)$/iu, 'r$1'],
];

/** Amendments in other words; a year after a hyphen is an edition where ISO writes a colon, and the other way round in IEEE and in China. */
const EDITIONS: readonly Rewriting[] = [
  [/^((?:ITU-T )?[A-Z]{1,2}\.\d[^\s]*(?: \(\d{4}\))?)[\s,/]+(?:amd|amend(?:ment)?)\.?\s?(\d+)$/i, '$1 Amd. $2'],
  [/^((?:ITU-T )?[A-Z]{1,2}\.\d[^\s]*(?: \(\d{4}\))?)[\s,/]+(?:cor|corr|corrigendum)\.?\s?(\d+)$/i, '$1 Cor. $2'],
  [/^((?:ISO|IEC)\b.*\d)[\s,/]+(?:amd|amend(?:ment)?)\.?\s?(\d+)$/i, '$1/Amd $2'],
  [/^((?:ISO|IEC)\b.*\d)[\s,/]+(?:cor|corr|corrigendum)\.?\s?(\d+)$/i, '$1/Cor $2'],
  [/^((?:ISO|IEC|CISPR|EN|JIS)\b.*\d)[-\s]+\(?((?:19|20)\d\d)\)?$/i, '$1:$2'],
  [/^((?:IEEE|GB|YD|ГОСТ)[^:]*\d)(?:[:\s]+\(?)((?:19|20)\d\d)\)?$/i, '$1-$2'],
  [/^((?:ITU-T )?[A-Z]{1,2}\.\d[\d.]*)[\s-]+((?:19|20)\d\d)$/i, '$1 ($2)'],
];

/** Spellings in which a body might print what was typed; the text itself first, with plain signs. */
export function readingsOf(typed: string): string[] {
  const text = plainSigns(typed).trim();
  const bare = text.replace(KINDS, '');
  const named = BODIES.reduce((so, [pattern, instead]) => so.replace(pattern, instead), bare.replace(LOOKALIKE, (letter) => LATIN[letter] as string))
    .replace(/\s+/g, ' ')
    .replace(KINDS, '')
    .trim();
  const rewritten = REWRITINGS.reduce((so, [pattern, instead]) => so.replace(pattern, instead), named).trim();
  const all = [text, bare, named, rewritten, ...[named, rewritten].flatMap(padded)];
  const editions = all.flatMap((one) => EDITIONS.map(([pattern, instead]) => one.replace(pattern, instead)));
  const recommended = [...all, ...editions].filter((one) => /^[A-Z]{1,2}\.\d/i.test(one)).map((one) => `ITU-T ${one.replace(/^[a-z]+/, (series) => series.toUpperCase())}`);
  return [...new Set([...all, ...editions, ...recommended])].filter(Boolean);
}

/** ETSI's industry specification groups count in three digits, XMPP in four: `GS QKD 14`. */
function padded(text: string): string[] {
  const found = /^((?:ETSI )?(?:G[SR] )?[A-Z]{2,5})[ -]?(\d{1,2})((?:-\d+)?(?: .*)?)$/i.exec(text);
  return found ? [`${found[1]} ${(found[2] as string).padStart(3, '0')}${found[3]}`] : [];
}
