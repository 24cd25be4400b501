// Questions in words whose answer is known: a few words of the title of a record, as they stand there, in other forms, without accents, with a
// slip of the fingers. Made from the catalogue that is measured, so that nothing of it need stand here.

const WORD = /[\p{L}\p{M}’']{4,}/gu;
const SMALL = new Set('with from that this pour avec dans para como sobre part partie parte часть general général generales requirements exigences requisitos для других'.split(' '));

/** The questions of one title; none when it has too few words of its own. */
export function questionsOf(title, language) {
  if (language === 'ja' || language === 'zh') return signs(title);
  const words = [...new Set(title.match(WORD) ?? [])].filter((word) => !SMALL.has(word.toLowerCase())).sort((one, other) => other.length - one.length);
  const asked = words.slice(0, 5).map((word) => word.toLowerCase().replace(/^[dl][’']/, ''));
  if (asked.length < 3) return [];
  const longest = asked[0];
  const made = [
    ['as they stand', asked.join(' ')],
    ['other forms', asked.map((word) => inflected(word, language)).join(' ')],
    ['a letter left out', [slipped(longest, (word, at) => word.slice(0, at) + word.slice(at + 1)), ...asked.slice(1)].join(' ')],
    ['two letters turned round', [slipped(longest, (word, at) => word.slice(0, at) + word[at + 1] + word[at] + word.slice(at + 2)), ...asked.slice(1)].join(' ')],
    ['in capitals', asked.join(' ').toUpperCase()],
  ];
  const plain = asked.join(' ').normalize('NFD').replace(/\p{M}/gu, '');
  if (plain !== asked.join(' ') && language !== 'ru') made.push(['without accents', plain]);
  return made.map(([kind, words]) => ({ kind, words }));
}

function signs(title) {
  const run = title.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]{10,}/u)?.[0];
  if (!run) return [];
  const signs = [...run];
  return [
    { kind: 'signs without spaces', words: signs.slice(0, 10).join('') },
    { kind: 'signs with spaces', words: `${signs.slice(0, 4).join('')} ${signs.slice(4, 10).join('')}` },
  ];
}

function slipped(word, change) {
  return change(word, Math.floor(word.length / 2));
}

/** Another form of the word as its language has it: the other number, another case. */
function inflected(word, language) {
  if (language === 'ru') return word.replace(/(?:ами|ями|ого|его|ому|ему|ыми|ими|ых|их|ой|ей|ая|яя|ое|ее|ые|ие|ый|ий|ам|ям|ах|ях|ов|ев|[аяоеиыую])$/u, (ending) => (RUSSIAN[ending] ?? ending));
  if (language === 'es') return /[aeo]s$/.test(word) ? word.replace(/s$/, '') : /[aeo]$/.test(word) ? `${word}s` : word;
  return word.endsWith('s') && !/(?:ss|us|is)$/.test(word) ? word.slice(0, -1) : /[a-zé]$/.test(word) && !/(?:ing|ed|s|x|z|y|ch|sh)$/.test(word) ? `${word}s` : word;
}

const RUSSIAN = { ая: 'ой', ое: 'ого', ые: 'ых', ие: 'их', ый: 'ого', ий: 'его', ой: 'ая', их: 'ие', ых: 'ые', ого: 'ое', а: 'ы', ы: 'а', я: 'и', о: 'а', у: 'а', ов: 'ы', ам: 'ы', ах: 'ы' };
