// Names over scripts: the consonants that a word keeps when it is written in Latin, Cyrillic or Arabic letters. Chinese is left out.

const CYRILLIC: Record<string, string> = {
  б: 'b',
  в: 'v',
  г: 'g',
  д: 'd',
  ж: 'g',
  з: 's',
  к: 'k',
  л: 'l',
  м: 'm',
  н: 'n',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  ф: 'f',
  ц: 's',
  ч: 's',
  ш: 's',
  щ: 's',
};

const ARABIC: Record<string, string> = {
  ب: 'b',
  ت: 't',
  ث: 's',
  ج: 'g',
  د: 'd',
  ذ: 'd',
  ر: 'r',
  ز: 's',
  س: 's',
  ش: 's',
  ص: 's',
  ض: 'd',
  ط: 't',
  ظ: 's',
  غ: 'g',
  ف: 'f',
  ق: 'k',
  ك: 'k',
  ل: 'l',
  م: 'm',
  ن: 'n',
  پ: 'b',
  چ: 's',
  ڤ: 'f',
  گ: 'g',
};

/** `McFadden`, `Макфадден` and `ماكفادن` sound `mkfdn`; empty for a word of another script. */
export function soundOf(word: string): string {
  const plain = word
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[\u0300-\u036f\u064b-\u0652]/g, '');
  const latin = /[a-z]/.test(plain)
    ? fromLatin(plain)
    : [...plain].map((letter) => CYRILLIC[letter] ?? ARABIC[letter] ?? '').join('');
  return latin
    .replace(/v/g, 'f')
    .replace(/p/g, 'b')
    .replace(/(.)\1+/g, '$1');
}

function fromLatin(word: string): string {
  return word
    .replace(/ß/g, 's')
    .replace(/ph/g, 'f')
    .replace(/tsch|tch|sch|sh|ch|cz|sz|ts|zh/g, (cluster) => (cluster === 'zh' ? 'g' : 's'))
    .replace(/c(?=[eiy])/g, 's')
    .replace(/x/g, 'ks')
    .replace(/gu(?=[ei])/g, 'g')
    .replace(/[cq]/g, 'k')
    .replace(/z/g, 's')
    .replace(/j/g, 'g')
    .replace(/w/g, 'v')
    .replace(/[^bdfgklmnprstv]/g, '');
}

/** Words of a name by their sound, with the word as printed folded beside it. */
function wordsOf(name: string): { word: string; sound: string }[] {
  return (name.match(/[\p{L}'’.-]+/gu) ?? [])
    .flatMap((word) => word.split(/[-]/))
    .map((word) => ({
      word: word
        .toLowerCase()
        .normalize('NFKD')
        .replace(/[^\p{L}]/gu, ''),
      sound: soundOf(word),
    }))
    .filter(({ word }) => word.length > 1);
}

/** Whether two spellings can be one person's: `different` when no word sounds alike, `misspelt` when one of several does not. */
export function compareNamesBySound(one: string, other: string): 'same' | 'misspelt' | 'different' {
  if (/[\u4e00-\u9fff]/.test(one + other)) return 'same';
  const [a, b] = [wordsOf(one), wordsOf(other)];
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length === 0) return 'same';
  const latin = !/[\u0370-\u06ff]/.test(one + other);
  const unlike = short.filter(
    ({ word, sound }) => !long.some((each) => each.word === word || near(sound, each.sound, latin)),
  );
  if (unlike.length === short.length) return 'different';
  return latin && unlike.length > 0 && a.length === b.length ? 'misspelt' : 'same';
}

/** Within one script sounds are equal; over scripts a consonant may be lost or added. */
function near(one: string, other: string, strict: boolean): boolean {
  if (one === other) return true;
  if (strict || Math.min(one.length, other.length) < 2) return false;
  return editsBetween(one, other) * 3 <= Math.max(one.length, other.length);
}

function editsBetween(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let i = 1; i <= one.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= other.length; j += 1)
      next.push(
        Math.min(
          (row[j] as number) + 1,
          (next[j - 1] as number) + 1,
          (row[j - 1] as number) + (one[i - 1] === other[j - 1] ? 0 : 1),
        ),
      );
    row = next;
  }
  return row[other.length] as number;
}
