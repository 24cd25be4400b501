// Persons in running text: a title and the name beside it (before it, or in Chinese after it).

import type { Language } from '../../../kit/languages.js';
import { phrasesOf } from '../languages/index.js';
import { arabic, cue, exact, matches } from './patterns.js';

export interface PersonFound {
  index: number;
  end: number;
  name: string;
  /** Printed in an oblique case: the name may be declined. */
  oblique: boolean;
  /** Affiliation and country, as far as they follow in brackets or after a comma. */
  about: string | null;
}

/** Persons of a sentence; `text` is as printed, `plain` its plain twin. */
export function findPersons(text: string, plain: string, language: Language): PersonFound[] {
  if (language === 'zh') return chinese(text, plain);
  const found: PersonFound[] = [];
  for (const match of matches(plain, cue(language, 'title'))) {
    const from = match.index + match[0].length;
    if (found.some((known) => match.index < known.end)) continue;
    const name = nameAt(text, plain, from, language);
    if (!name) continue;
    const oblique = language === 'ru' && cue('ru', 'obliqueTitle').test(match[0]);
    found.push({ index: match.index, end: name.end, name: name.name, oblique, about: aboutAt(text, plain, name.end) });
    if (PLURAL.test(match[0])) found.push(...others(text, plain, name.end, language, oblique));
  }
  return found;
}

const PLURAL =
  /^(?:Messrs|Mses|Drs|MM|Mmes|Messieurs|Mesdames|Sres|Sras|Señores|Señoras|Dres|г-да|господ[аы]?|гг)(?!\p{L})/iu;

// `Mmes A (X) et B (Y)`: one title for both.
function others(text: string, plain: string, from: number, language: Language, oblique: boolean): PersonFound[] {
  const found: PersonFound[] = [];
  let end = from;
  while (found.length < 4) {
    const gap = /^(?:\s?\([^()]{2,160}\))?(?:,\s?|\s)(?:(?:and|et|y|e|и)\s)?(?=\p{Lu})/u.exec(
      plain.slice(end, end + 180),
    );
    const joint = /[,)]|and|et|y|e|и/.test(gap?.[0].trim() ?? '');
    const name = gap && joint ? nameAt(text, plain, end + gap[0].length, language) : null;
    if (!gap || !name?.name.includes(' ')) break;
    found.push({
      index: end + gap[0].length,
      end: name.end,
      name: name.name,
      oblique,
      about: aboutAt(text, plain, name.end),
    });
    end = name.end;
  }
  return found;
}

/** The name that begins at a position, without a title: `Chair: Aiko Tanemura (…)`. */
export function nameAt(
  text: string,
  plain: string,
  from: number,
  language: Language,
): { name: string; end: number } | null {
  const lead = /^[\s.:،-]*/.exec(plain.slice(from))?.[0].length ?? 0;
  const start = from + lead;
  const rest = plain.slice(start, start + 120);
  const shape =
    /^[\u0621-\u064A]/.test(rest) && language !== 'ar'
      ? /^[\u0621-\u0652]+(?: (?!و?السيد)[\u0621-\u0652]+){1,5}/
      : /^[\u4E00-\u9FFF]/.test(rest) && language !== 'zh'
        ? /^[\u4E00-\u9FFF·•・]{2,16}/
        : /^\p{Script=Cyrillic}/u.test(rest) && language === 'zh'
          ? /^\p{Lu}[\p{Script=Cyrillic}-]*(?: \p{Lu}[\p{Script=Cyrillic}.-]*){1,4}/u
          : language === 'ar'
            ? arabicName()
            : language === 'zh'
              ? chineseName()
              : westernName(language);
  const match = shape.exec(rest);
  if (!match?.[0] || match[0].trim().length < (language === 'zh' ? 2 : 3)) return null;
  const length = match[0].trimEnd().length;
  return {
    name: text
      .slice(start, start + length)
      .replace(/[,，،.]$/, (end) => (end === '.' && /\p{Lu}\.$/u.test(match[0]) ? end : '')),
    end: start + length,
  };
}

function westernName(language: Language): RegExp {
  return exact(
    language,
    'name',
    () => {
      const particles = phrasesOf(language).cues.nameParticle.join('|');
      const token =
        "(?:\\p{Lu}[\\p{L}'’]*(?:-[\\p{L}][\\p{L}'’]*)*\\.?|d'\\p{Lu}[\\p{L}'-]*|(?:al|el|Al|El|аль|эль)-\\p{Lu}[\\p{L}'-]*)";
      return `^${token}(?: (?:(?:${particles}) ){0,3}${token}){0,6}`;
    },
    'u',
  );
}

function arabicName(): RegExp {
  return exact(
    'ar',
    'name',
    () => {
      const stop = `(?:(?:و?ال(?:سيد|دكتور|أستاذ|مهندس|آنسة)|و?(?:ال|ل|ك)?رئيس|و?(?:ال|ل|ك)?نائب|نواب|بصفت|بوصف|لرئاسة|ليرأس|لشغل|لتولي|وسي)|(?:من|في|على|إلى|عن|ممثل|ممثلة|مدير|مديرة|مهام|منصب|ليكون|لتكون|الذي|التي|وعين|وعينت|كما|هو|هي|وهو|وهي|ولم|وقد|ثم|أما|و)(?![\\u0621-\\u064A]))`;
      const latin = "\\p{Lu}[\\p{L}'’.-]*";
      const word = `(?!${arabic(stop)})[\\u0621-\\u065F\\u0670-\\u06D3-]+`;
      return `^(?:${latin}|${word})(?: (?:${latin}|(?:de|van|von|bin|al|el|da|del) ${latin}|${word})){0,6}`;
    },
    'u',
  );
}

function chineseName(): RegExp {
  return exact(
    'zh',
    'name',
    () =>
      "^(?:\\p{Script=Latin}[\\p{Script=Latin}'’.-]*(?: \\p{Script=Latin}[\\p{Script=Latin}'’.-]*){0,6}|[\\u4E00-\\u9FFF]{1,6}(?:[·•・](?:(?![和与及])[\\u4E00-\\u9FFF]){1,8}){1,4}|[\\u4E00-\\u9FFF]{2,4}?(?=[,，;；。(、和与及]|先生|女士|博士|教授|$))",
    'u',
  );
}

const CUT =
  /(?:任命了?|委任了?|指定了?|选举了?|选定了?|推举了?|推选了?|提名|聘请|由|请|与|和|及|为|是|的|即|向|以及|包括|经|根据|[，、；。：:(),;）（]|主席|副主席|来自|组|委派|确认|邀请|联系|同意|批准)/g;

function chinese(text: string, plain: string): PersonFound[] {
  const found: PersonFound[] = [];
  for (const match of matches(plain, cue('zh', 'title'))) {
    const floor = Math.max(found.at(-1)?.end ?? 0, match.index - 60);
    if (match.index < floor) continue;
    const before = plain.slice(floor, match.index);
    const latin =
      /(?<![\p{Script=Latin}])(\p{Lu}[\p{Script=Latin}'’.-]*(?: (?:(?:de|del|van|von|der|den|da|bin|al|el|la|le|di|dos) )?\p{Lu}[\p{Script=Latin}'’.-]*){0,6}) ?$/u.exec(
        before,
      );
    let start = latin ? latin.index : 0;
    if (!latin) for (const cut of before.matchAll(CUT)) start = Math.max(start, cut.index + cut[0].length);
    const name = text.slice(floor + start, match.index).trim();
    if (name.length < 2 || name.length > 40 || !/^[\p{L}·•・ '’.\u2010-\u2015-]+$/u.test(name)) continue;
    let end = match.index + match[0].length;
    for (const more of ['先生', '女士', '博士', '教授']) if (plain.startsWith(more, end)) end += more.length;
    found.push({ index: floor + start, end, name, oblique: false, about: aboutAt(text, plain, end) });
  }
  return found;
}

// The name again in Latin letters after a transliterated one: `Чхе Суб Ли (Chaesub Lee), …`.
const SPELLING = /^\s?\(\p{Lu}[\p{Script=Latin}.'’-]*(?: [\p{Script=Latin}.'’-]+){1,5}\)(?=\s?[,(،，])/u;

function aboutAt(text: string, plain: string, nameEnd: number): string | null {
  const latin = /\p{Script=Latin}/u.test(plain[nameEnd - 1] ?? '');
  const spelt = latin ? null : SPELLING.exec(plain.slice(nameEnd, nameEnd + 80));
  const end = nameEnd + (spelt?.[0].length ?? 0);
  const bracket = /^\s?\(([^()]{2,200}(?:\([^()]{1,30}\)[^()]{0,100})?)\)/.exec(plain.slice(end, end + 360));
  if (bracket?.[1]) return text.slice(end + bracket[0].indexOf('(') + 1, end + bracket[0].length - 1);
  const comma =
    /^\s?[,，،]\s?([^.;。；؛]{2,140}?)(?=[.;。；؛]|$|, (?:as|en tant|como|и |y |et |and )| (?:as|en tant que|como) )/u.exec(
      plain.slice(end, end + 200),
    );
  return comma?.[1] ? text.slice(end + comma[0].length - comma[1].length, end + comma[0].length) : null;
}

/** Whether two names are of one person, declined or not, with or without middle names. */
export function samePerson(a: string, b: string): boolean {
  const parts = (name: string) =>
    name
      .toLowerCase()
      .normalize('NFKD')
      .replace(/[\u0300-\u036F\u064B-\u0652.]/g, '')
      .split(/[\s·•-]+/)
      .filter((part) => part.length > 1);
  const [x, y] = [parts(a), parts(b)];
  const alike = (p: string, q: string) =>
    p === q ||
    (p.length > 3 &&
      q.length > 3 &&
      p.slice(0, Math.max(3, Math.min(p.length, q.length) - 2)) ===
        q.slice(0, Math.max(3, Math.min(p.length, q.length) - 2))) ||
    (Math.abs(p.length - q.length) <= 2 &&
      p.length >= 2 &&
      q.length >= 2 &&
      p.slice(0, 2) === q.slice(0, 2) &&
      Math.min(p.length, q.length) <= 3);
  const shared = x.filter((p) => y.some((q) => alike(p, q))).length;
  return shared > 0 && shared >= Math.min(x.length, y.length, 2);
}

/** A Russian name put back from an oblique case, as far as endings tell. */
export function nominative(name: string, feminine: boolean): string {
  return name
    .split(' ')
    .map((part) => (feminine ? feminineOf(part) : masculineOf(part)))
    .join(' ');
}

function masculineOf(part: string): string {
  if (part.length < 4 && !/[аяую]$/.test(part)) return part;
  if (/ого$/.test(part)) return part.replace(/ого$/, 'ый').replace(/([кгх])ый$/, '$1ий');
  if (/его$/.test(part)) return part.replace(/его$/, 'ий');
  if (/(?:ым|им)$/.test(part) && /(?:ов|ев|ин|ын)(?:ым|им)$/.test(part)) return part.replace(/(?:ым|им)$/, '');
  if (/[бвгджзклмнпрстфхцчшщ](?:а|у|ом)$/.test(part)) return part.replace(/(?:а|у|ом)$/, '');
  if (/[аеиоуыэюя](?:я|ю|ем)$/.test(part)) return part.replace(/(?:я|ю|ем)$/, 'й');
  if (/[бвгджзклмнпрст](?:я|ю|ем)$/.test(part)) return part.replace(/(?:я|ю|ем)$/, 'ь');
  return part;
}

function feminineOf(part: string): string {
  if (/(?:ову|еву|ину|ову|ой)$/.test(part) && /(?:ов|ев|ин)(?:у|ой)$/.test(part)) return part.replace(/(?:у|ой)$/, 'а');
  if (/ую$/.test(part)) return part.replace(/ую$/, 'ая');
  if (/[бвгджзклмнпрст]у$/.test(part)) return part.replace(/у$/, 'а');
  if (/[аеиоуыэйь]ю$/.test(part)) return part.replace(/ю$/, 'я');
  if (/[бвгджзклмнпрст]ы$/.test(part)) return part.replace(/ы$/, 'а');
  return part;
}
