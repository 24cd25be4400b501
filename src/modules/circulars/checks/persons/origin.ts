// Whom a person comes from, as the words beside the name tell: the organization without its country, and the country by its code.

import { countriesNamed } from '../../languages/country-codes.js';
import type { Letter } from '../letter.js';
import { type Mention, organizationIn, partsAfter } from './mention.js';

export interface Origin {
  /** As printed, without the country; null where no organization is said. */
  organization: string | null;
  /** By its acronym in brackets. */
  acronym: string | null;
  country: string | null;
}

/** Longer words beside a name are a sentence, no organization. */
const LONGEST = 120;
const CHINESE_LEAD =
  /^.*(?:任命了?|委任了?|指定了?|选举了?|选定了?|推举了?|推选了?|聘请|提名|决定由|并由|由|请|来自|主席为|主席是|主席：|主席:|[，。；：、,;:)）]|[和与及]?(?:副主席)?(?:为|是))/;
const CHINESE_TAIL = /(?:的|代表|所属)$/;

export function originOf(letter: Letter, mention: Mention): Origin {
  const words = letter.language === 'zh' ? chineseParts(mention) : partsAfter(mention);
  const said = words.filter((part) => part.length <= LONGEST && !letter.words.chair.test(part));
  const whole = said.join(', ');
  const countries = countriesNamed(letter.language, whole);
  const acronym = organizationIn(whole) ?? organizationIn(mention.block.text.slice(mention.end, mention.to));
  const organization = withoutCountries(whole, countries);
  const codes = new Set(countries.map(({ code }) => code));
  return { organization, acronym, country: codes.size === 1 ? ([...codes][0] as string) : null };
}

function withoutCountries(words: string, countries: { index: number; end: number }[]): string | null {
  let plain = words;
  for (const { index, end } of [...countries].reverse()) plain = `${plain.slice(0, index)}${plain.slice(end)}`;
  plain = plain
    .replace(/[（(][^()（）]*[)）]/g, ' ')
    .replace(/^[\s,，،:：]+|[\s,，،:：]+$/gu, '')
    .replace(/\s+/g, ' ');
  const named = plain.replace(LEAD, '');
  return /\p{L}{2}/u.test(named) && !/^\p{Ll}/u.test(named) ? named : null;
}

/** `of the`, `de l'`, `из`: what leads to the name; `rapporteur for Question 3` begins small and is no organization. */
const LEAD =
  /^(?:(?:of|from|with|at|de|del|du|des|d['’]|из|от|представ\p{L}+|من|ممثلة?|لدى)\s?(?:the |la |le |les |el |los |las |l['’])?|(?:the|la|le|el) )/iu;

/** In Chinese the organization stands before the name, or after it behind a comma or in brackets. */
function chineseParts(mention: Mention): string[] {
  const before = mention.block.text.slice(mention.from, mention.at).replace(CHINESE_LEAD, '').replace(CHINESE_TAIL, '');
  const after = partsAfter(mention);
  return [before, ...after].map((part) => part.trim()).filter((part) => part.length > 1);
}

const GENERIC_INITIALS = /^(?:of|and|for|the|de|des|du|la|le|les|et|y|del|los|las|и|по|в)$/iu;

/** Whether two printed names can be of one organization: shared words, one within the other, or an acronym of the other. */
export function sameOrganization(one: string, other: string): boolean {
  const [a, b] = [folded(one), folded(other)];
  if (a === b || a.includes(b) || b.includes(a) || initials(one, other) || initials(other, one)) return true;
  if (/[\u4e00-\u9fff]/.test(a) && /[\u4e00-\u9fff]/.test(b) && (within(a, b) || within(b, a))) return true;
  const [x, y] = [tokensOf(a), tokensOf(b)];
  if (x.length === 0 || y.length === 0) return true;
  const [short, long] = x.length <= y.length ? [x, y] : [y, x];
  const shared = short.filter((token) => long.some((candidate) => alike(token, candidate))).length;
  return shared * 2 > short.length;
}

function folded(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[\u0300-\u036f\u064b-\u0652]/g, '')
    .trim();
}

/** Words of four letters and more; in Chinese pairs of characters. */
function tokensOf(text: string): string[] {
  const words = text.match(/[a-z\u0370-\u04ff\u0621-\u064a]{4,}/gu) ?? [];
  const characters = [...(text.match(/[\u4e00-\u9fff]+/gu)?.join('') ?? '')];
  const pairs = characters.slice(1).map((character, index) => `${characters[index]}${character}`);
  return [...new Set([...words, ...pairs])];
}

/** Declined forms begin alike. */
function alike(one: string, other: string): boolean {
  if (one === other) return true;
  const bare = (word: string) => word.replace(/^(?:وال|بال|لل|ال)/, '');
  const [a, b] = [bare(one), bare(other)];
  const least = Math.max(4, Math.min(a.length, b.length) - 2);
  return a.length >= 4 && b.length >= 4 && a.slice(0, least) === b.slice(0, least);
}

/** `CAICT` for the capitals of the other name. */
function initials(short: string, long: string): boolean {
  if (!/^[\p{Lu}\d&-]{2,12}$/u.test(short)) return false;
  const first = long
    .split(/[\s'’-]+/)
    .filter((word) => word !== '' && !GENERIC_INITIALS.test(word))
    .map((word) => word[0]?.toUpperCase() ?? '')
    .join('');
  return first.includes(short.replace(/[^\p{Lu}]/gu, '')) || short.includes(first);
}

/** A short form keeps characters of the long one in their order. */
function within(short: string, long: string): boolean {
  let at = 0;
  for (const character of short) {
    at = long.indexOf(character, at) + 1;
    if (at === 0) return false;
  }
  return true;
}
