// Words of titles and scopes, folded so that the same word is the same in every record: case, accents, plural and the commonest endings
// are left out. A word of another language than English carries its language, so that `fr:son` and `son` stay apart.

const FUNCTION_WORDS = new Set(
  ('the of and for a an to in on by with from at or as is are be this that its it which into than their between ' +
    'de la le les des du et en pour un une dans par sur au aux a d l ou avec entre ' +
    'el los las del y para con por una al o e ' +
    'и в на по для с от к из или при').split(' '),
);

/** Without case and accents, in the compatible form: `Réseaux` is `reseaux`, `第１部` has `1`. */
export function folded(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: what is plain ASCII has nothing to decompose.
  if (/^[\0-\x7f]*$/.test(text)) return text.toLowerCase();
  return text.normalize('NFKD').replace(/\p{M}+/gu, '').toLowerCase();
}

/** The words of a text in one language, in their order, without function words. */
export function wordsOf(text: string, language: string): string[] {
  if (language === 'ja' || language === 'zh') return characterWords(text);
  const found: string[] = [];
  eachWord(folded(text), (word) => {
    if (FUNCTION_WORDS.has(word)) return;
    if (language === 'en' || /\d/.test(word)) found.push(stemOf(word));
    else found.push(`${language}:${language === 'ru' ? russianStem(word) : stemOf(word)}`);
  });
  return found;
}

/** Which characters make words, Latin and Cyrillic, by their codes: read by hand, since every scope of a catalogue is. */
const LETTERS = Uint8Array.from({ length: 0x500 }, (_, code) => (/[a-zа-яіїєґ0-9]/.test(String.fromCharCode(code)) ? 1 : 0));
const [POINT, ZERO, NINE] = [46, 48, 57];

/** Runs of letters and digits; a number may go on after a point. */
function eachWord(text: string, take: (word: string) => void): void {
  const isDigit = (at: number) => text.charCodeAt(at) >= ZERO && text.charCodeAt(at) <= NINE;
  for (let at = 0; at < text.length; at++) {
    if (!LETTERS[text.charCodeAt(at)]) continue;
    const from = at;
    while (LETTERS[text.charCodeAt(at)]) at++;
    while (text.charCodeAt(at) === POINT && isDigit(at + 1)) for (at++; isDigit(at); ) at++;
    take(text.slice(from, at));
    at--;
  }
}

/** Japanese and Chinese are not written in words: a run of katakana is one, characters are taken in pairs, kana endings are left out. */
function characterWords(text: string): string[] {
  const found: string[] = [];
  for (const [run] of text.normalize('NFKC').matchAll(/[\p{sc=Katakana}ー]+|\p{sc=Han}+|[A-Za-z0-9]+(?:\.[0-9]+)*/gu)) {
    const characters = [...run];
    if (!/\p{sc=Han}/u.test(run)) found.push(/\p{sc=Katakana}/u.test(run) ? `ja:${run.replace(/ー$/, '')}` : stemOf(run.toLowerCase()));
    else if (characters.length === 1) found.push(`ja:${run}`);
    else for (let at = 0; at + 1 < characters.length; at++) found.push(`ja:${characters[at]}${characters[at + 1]}`);
  }
  return found;
}

/** The light stem of a Latin word: the plural alone, since titles differ in little else and a bold stemmer makes strangers alike. */
export function stemOf(word: string): string {
  if (word.length < 4 || /^\d/.test(word)) return word;
  if (word.endsWith('ies') && word.length > 5) return `${word.slice(0, -3)}y`;
  if (word.endsWith('sses')) return word.slice(0, -2);
  return /[^suix]s$/.test(word) ? word.slice(0, -1) : word;
}

const RUSSIAN_ENDINGS =
  /(?:иями|ями|ами|ыми|ими|ого|его|ому|ему|иях|ах|ях|ых|их|ую|юю|ая|яя|ое|ее|ые|ие|ый|ий|ой|ей|ом|ем|ам|ям|ов|ев|ия|ии|ию|ью|ть|а|я|ы|и|у|ю|о|е|ь|й)$/;

/** The light stem of a Russian word: cases, genders and numbers end differently, four letters at least stay. */
export function russianStem(word: string): string {
  if (word.length < 5) return word;
  const stem = word.replace(RUSSIAN_ENDINGS, '');
  return stem.length >= 4 ? stem : word.slice(0, 4);
}
