// Words that are near each other: two words that become the same when a letter is left out of one or of both differ by one slip of the
// fingers, or two. What remains is kept as a number, so that the neighbours of a misspelt word are found by looking up a few.

const SHORTEST = 4;
const LONGEST = 24;

/** The word itself and all that remains of it when one letter is left out, as numbers. */
export function nearOf(word: string): number[] {
  if (word.length < SHORTEST || word.length > LONGEST) return [];
  const near = new Set([hash(word)]);
  for (let n = 0; n < word.length; n++) near.add(hash(word.slice(0, n) + word.slice(n + 1)));
  return [...near];
}

/** Slips between two words: letters left out, put in, exchanged or turned round (Damerau, 1964); `most` and one when there are more. */
export function slips(one: string, other: string, most = 2): number {
  if (Math.abs(one.length - other.length) > most) return most + 1;
  let before: number[] = [];
  let last = Array.from({ length: other.length + 1 }, (_, n) => n);
  for (let i = 1; i <= one.length; i++) {
    const row = [i];
    for (let j = 1; j <= other.length; j++) {
      const same = one[i - 1] === other[j - 1];
      let least = Math.min((last[j] as number) + 1, (row[j - 1] as number) + 1, (last[j - 1] as number) + (same ? 0 : 1));
      if (i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1]) least = Math.min(least, (before[j - 2] as number) + 1);
      row.push(least);
    }
    [before, last] = [last, row];
  }
  return Math.min(last[other.length] as number, most + 1);
}

/** FNV-1a in 32 bits, signed as the database has its integers. */
function hash(word: string): number {
  let value = 0x811c9dc5;
  for (let n = 0; n < word.length; n++) value = Math.imul(value ^ word.charCodeAt(n), 0x01000193);
  return value | 0;
}
