// What of a bibliographic record is compared with the texts of a roadmap: the words of its title, pairs of them, and its marks: committee,
// fields, keywords, publisher and the series that its number belongs to.

/** What is known of a text before it is compared. */
export interface Compared {
  sdo: string;
  family: string;
  title: string;
  committees: readonly string[];
  ics: readonly string[];
  keywords: readonly string[];
}

export interface Terms {
  words: string[];
  pairs: string[];
  marks: string[];
}

const SMALL = new Set(
  ('the of and for on in to a an with by from at or as is are be this that its it which into than their between using ' +
    'de la le les des du et en pour un une dans par sur au aux el los las del y para con por una и в на по для с от к из или при').split(' '),
);

export function termsOf(text: Compared): Terms {
  const words = wordsOf(text.title);
  return {
    words: [...new Set(words)],
    pairs: [...new Set(words.slice(1).map((word, at) => `${words[at]} ${word}`))],
    marks: [`sdo:${text.sdo}`, ...text.committees.map((one) => `committee:${one}`), ...text.ics.map((one) => `ics:${one}`), ...text.keywords.map((one) => `keyword:${one.toLowerCase()}`), ...seriesOf(text.family).map((one) => `series:${one}`)],
  };
}

/** Without case, accents, plural and small words; Chinese and Japanese in pairs of characters. */
function wordsOf(title: string): string[] {
  const runs = title.slice(0, 1000).normalize('NFKD').replace(/\p{M}+/gu, '').toLowerCase().split(/[^\p{L}\p{N}]+/u);
  return runs.flatMap((run) => (/\p{sc=Han}/u.test(run) ? inPairs(run) : run.length > 1 && !SMALL.has(run) && !/^\d+$/.test(run) ? [singular(run)] : []));
}

function inPairs(run: string): string[] {
  const signs = [...run];
  return signs.length < 2 ? signs : signs.slice(1).map((sign, at) => `${signs[at]}${sign}`);
}

function singular(word: string): string {
  if (word.length < 4 || word === 'series') return word;
  if (word.endsWith('ies') && word.length > 5) return `${word.slice(0, -3)}y`;
  return /[^suix]s$/.test(word) ? word.slice(0, -1) : word;
}

/** The series of a designation, from the widest: `ITU-T Y.38xx`, `ITU-T Y.380x`; the parts of a standard are one. */
export function seriesOf(family: string): string[] {
  const itu = /^ITU-T ([A-Z])\.(\d+)/.exec(family);
  if (itu) {
    const [, letter = '', number = ''] = itu;
    return [...(number.length > 2 ? [`ITU-T ${letter}.${number.slice(0, -2)}xx`] : []), ...(number.length > 1 ? [`ITU-T ${letter}.${number.slice(0, -1)}x`] : []), `ITU-T ${letter}.${number}`];
  }
  const etsi = /^ETSI [A-Z]+ ([A-Z]\w*(?= )|\d{3} \d{3})/.exec(family);
  if (etsi) return [`ETSI ${etsi[1]}`];
  const numbered = /^(ISO|IEC|NIST|IEEE|JIS)\b\D{0,12}(\d{2,}(?:-\d+(?=[\w-]*$))?)/.exec(family);
  if (!numbered) return [];
  const [, body = '', number = ''] = numbered;
  return [`${body === 'IEC' ? 'ISO' : body} ${body === 'NIST' ? number : number.replace(/-.*/, '')}`];
}
