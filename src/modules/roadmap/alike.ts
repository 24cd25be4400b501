// Whether two titles are nearly one: without case, accents, signs and small words.

const SMALL = new Set(['the', 'of', 'and', 'for', 'on', 'in', 'to', 'a', 'an', 'with', 'de', 'la', 'le', 'les', 'des', 'du', 'et', 'el', 'los', 'las', 'y', 'para', 'и', 'в', 'на', 'для']);

/** From 0 to 1: the share of the words of both that they have in common; characters where words are not spaced. */
export function likeness(a: string, b: string): number {
  const [first, second] = [wordsOf(a), wordsOf(b)];
  if (first.size === 0 || second.size === 0) return 0;
  const common = [...first].filter((word) => second.has(word)).length;
  return common / (first.size + second.size - common);
}

function wordsOf(title: string): Set<string> {
  const plain = title.normalize('NFKD').replace(/\p{M}+/gu, '').toLowerCase();
  const words = plain.split(/[^\p{L}\p{N}]+/u).flatMap((word) => (/\p{Script=Han}/u.test(word) ? [...word] : [word.replace(/s$/, '')]));
  return new Set(words.filter((word) => word && !SMALL.has(word)));
}
