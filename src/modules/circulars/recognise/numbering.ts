// The numbers that stand at the head of headings and items: `1`, `1.1`, `(1)`, `A)`, `I.`, `§ 1.`, `Article 1`, `一、`, `第一条`, `①`,
// «أولاً -», «أ)». One mark can be read in more than one way (`I` after `H` is a letter): the series that it belongs to decides.

import { type Block, joinBlocks } from './blocks.js';
import { numeral } from './dates.js';

export interface Numbered {
  /** As printed, without what stands around it. */
  number: string;
  path: number[];
  /** Numbers of one series have one style. */
  style: string;
  /** Where the words begin. */
  from: number;
}

type Kind = 'small' | 'digits' | 'roman' | 'letter' | 'cyrillic' | 'chinese' | 'abjad' | 'hija' | 'ordinal';

const CYRILLIC = 'абвгдежзиклмнопрст';
/** Russian letters print `А, В, С`, which look like Latin ones. */
const LOOKALIKES: Record<string, string> = { А: 'A', В: 'B', С: 'C', Е: 'E', Н: 'H', К: 'K', М: 'M' };
const ABJAD = 'ابجدهوزحطيكلمن';
const HIJA = 'ابتثجحخدذرزسش';
const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII', 'XIII', 'XIV', 'XV', 'XVI'];
const CIRCLED = '①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳';

const ORDINALS: readonly RegExp[] = [
  /^(?:ا?ولا|primero|first|premi[eè]rement|во-первых)$/,
  /^(?:ثانيا|segundo|second|deuxi[eè]mement|во-вторых)$/,
  /^(?:ثالثا|tercero|third|troisi[eè]mement|в-третьих)$/,
  /^(?:رابعا|cuarto|fourth|quatri[eè]mement)$/,
  /^(?:خامسا|quinto|fifth|cinqui[eè]mement)$/,
  /^(?:سادسا|sexto|sixth|sixi[eè]mement)$/,
  /^(?:سابعا|s[eé]ptimo|seventh|septi[eè]mement)$/,
  /^(?:ثامنا|octavo|eighth|huiti[eè]mement)$/,
  /^(?:تاسعا|noveno|ninth|neuvi[eè]mement)$/,
  /^(?:عاشرا|d[eé]cimo|tenth|dixi[eè]mement)$/,
  /^(?:حادي عشر|und[eé]cimo|eleventh)$/,
  /^(?:ثاني عشر|duod[eé]cimo|twelfth)$/,
  /^(?:ثالث عشر|decimotercero|thirteenth)$/,
  /^(?:رابع عشر|decimocuarto|fourteenth)$/,
  /^(?:خامس عشر|decimoquinto|fifteenth)$/,
];

const WORDED =
  /^(?:§{1,2}|article|art\.|clause|section|item|point|статья|раздел|пункт|art[ií]culo|cl[aá]usula|secci[oó]n|punto|chapitre|المادة|البند|الفقرة|القسم)\s?(?:n[°ºo.]{1,2} ?|№ ?|رقم ?)?(?=[\dIVX٠-٩A-H])/iu;
const CHINESE_WORD = /^第\s?([一二三四五六七八九十]{1,3}|\d{1,2})\s?[条节章款部]\s?[.、:]?\s*/u;
const HEAD =
  /^(\(?)(\d{1,2}(?:\.\d{1,2}){0,3}|[IVX]{1,5}(?:\.\d{1,2}){0,2}|[A-Pa-pА-Т](?:\.\d{1,2}){0,2}|[一二三四五六七八九十]{1,3}|[\u0621-\u064A]ـ?)(\s?[.):、．]-?|\s?-(?= )|)(\s*)/u;
/** Numbers that bear the letter of their annex: `A.1`, `A1`, `B-2.1`. */
const PREFIXED = /^([A-HА-Е][.-]?(\d{1,2}(?:\.\d{1,2}){0,2}))(?:[.)]|\s-)?\s+(?=\p{L})/u;
const ORDINAL_HEAD = /^([\u0621-\u0652]+(?: عشر)?|\p{L}[\p{L}-]{3,16})\s?[-.:،,]\s*/u;

/** The ways in which the head of a plain text can be read as a number; none when it begins with words. */
export function numberedAt(plain: string): Numbered[] {
  const circled = CIRCLED.indexOf(plain[0] ?? ' ');
  if (circled >= 0)
    return [{ number: plain[0] as string, path: [circled + 1], style: 'circled', from: 1 + blanks(plain.slice(1)) }];
  const chinese = CHINESE_WORD.exec(plain);
  if (chinese?.[1]) return ways(chinese[1], 'article', chinese[0].length);
  const worded = WORDED.exec(plain)?.[0] ?? '';
  const prefixed = PREFIXED.exec(plain);
  if (prefixed?.[1] && prefixed[2])
    return [
      {
        number: prefixed[1],
        path: prefixed[2].split('.').map(Number),
        style: `prefixed${prefixed[1][0]}`,
        from: prefixed[0].length,
      },
    ];
  const match = HEAD.exec(plain.slice(worded.length));
  if (!match) return ordinalAt(plain);
  const [whole, open = '', number = '', mark = '', space = ''] = match;
  const [bare, rest] = [mark.trim(), plain.slice(worded.length + whole.length)];
  if (open && !bare.startsWith(')')) return [];
  if (!stands(number, bare, space, rest, worded !== '')) return ordinalAt(plain);
  return ways(number, `${worded ? 'worded' : ''}${open}${bare}`, worded.length + whole.length);
}

const blanks = (text: string) => /^[\s.、)-]*/.exec(text)?.[0].length ?? 0;

// Whether what follows the number leaves it one: letters and numerals need a mark, figures a blank or a mark.
function stands(number: string, mark: string, space: string, rest: string, worded: boolean): boolean {
  if (rest === '') return /^\d/.test(number) || mark !== '';
  if (/^\d/.test(number)) {
    if (space !== '') return !(mark === ':' && /^\d/.test(rest));
    if (mark !== '' && mark !== '-') return !/^\d/.test(rest) && (mark !== ':' || worded);
    // `1Scope`: the tab was lost.
    return (
      /^\p{Lu}\p{Ll}{2}|^[\u0621-\u064A]{3}/u.test(rest) ||
      /^(?![年月日个次周天项份名位点时])\p{Script=Han}/u.test(rest)
    );
  }
  if (/^[IVX]+$/.test(number) && mark === '') return space !== '' && (/^[\p{Lu}\p{Lo}]/u.test(rest) || worded);
  return (
    mark !== '' &&
    (space !== '' || /^[\u4E00-\u9FFF]/.test(rest) || /^[)、]/.test(mark)) &&
    !(/^[\u0621-\u064A]/.test(number) && mark === ':')
  );
}

function ways(number: string, mark: string, from: number): Numbered[] {
  const [first = '', ...deeper] = number.split('.');
  const found: Numbered[] = [];
  const add = (kind: Kind, value: number) => {
    if (value < 1) return;
    found.push({
      number,
      path: [value, ...deeper.map(Number)],
      style: `${kind}${deeper.length > 0 ? '' : mark}`,
      from,
    });
  };
  if (/^\d+$/.test(first)) add('digits', Number(first));
  if (/^[IVX]+$/.test(first)) add('roman', ROMAN.indexOf(first) + 1);
  if (/^[a-p]$/.test(first)) add('small', first.charCodeAt(0) - 96);
  const latin = LOOKALIKES[first] ?? first;
  if (/^[A-P]$/.test(latin)) add('letter', latin.charCodeAt(0) - 64);
  if (/^[А-Т]$/.test(first)) add('cyrillic', CYRILLIC.indexOf(first.toLowerCase()) + 1);
  if (/^[一二三四五六七八九十]+$/.test(first)) add('chinese', Number(numeral(first)));
  if (/^[\u0621-\u064A]/.test(first)) {
    const letter = first.replace(/[أإآ]/, 'ا').slice(0, 1);
    add('abjad', ABJAD.indexOf(letter) + 1);
    add('hija', HIJA.indexOf(letter) + 1);
  }
  return found;
}

function ordinalAt(plain: string): Numbered[] {
  const match = ORDINAL_HEAD.exec(plain);
  if (!match?.[1]) return [];
  const word = match[1]
    .toLowerCase()
    .replace(/[\u064B-\u0652]/g, '')
    .replace(/[أإآ]/g, 'ا');
  const value = ORDINALS.findIndex((shape) => shape.test(word)) + 1;
  return value > 0 ? [{ number: match[1], path: [value], style: 'ordinal', from: match[0].length }] : [];
}

/** Whether a path comes next after another in its series. */
export function follows(last: readonly number[], next: readonly number[]): boolean {
  const depth = next.length - 1;
  if (depth > last.length) return false;
  const before = depth < last.length ? (last[depth] as number) : 0;
  return next.slice(0, depth).every((part, i) => part === last[i]) && next[depth] === before + 1;
}

/** Numbers that a table has set on lines of their own are put before the words that follow them: `1` / `Scope`. */
export function withNumbers(blocks: Block[]): Block[] {
  const alone = blocks.map((block, i) => {
    const next = blocks[i + 1];
    return /^\(?\d{1,2}[.)]?$/.test(block.plain) && next !== undefined && numberedAt(next.plain).length === 0
      ? Number(block.plain.replace(/\D/g, ''))
      : 0;
  });
  const inOrder = alone.filter((value) => value > 0);
  if (inOrder.length < 2 || inOrder.some((value, i) => value !== i + 1)) return blocks;
  return blocks.flatMap((block, i) =>
    (alone[i] ?? 0) > 0 ? [joinBlocks([block, blocks[i + 1] as Block])] : (alone[i - 1] ?? 0) > 0 ? [] : [block],
  );
}
