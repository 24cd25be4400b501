// The difference of two texts word by word, after E. Myers, "An O(ND) difference algorithm" (1986). Chinese is cut into words by
// the segmenter of the language.

import type { Language } from '../../kit/languages.js';

export interface Passage {
  text: string;
  is: 'same' | 'in' | 'out';
}

/** Beyond this many changed words two texts are shown as wholly replaced: nobody reads such a difference. */
const LIMIT = 1000;

/** The later text with what was put in, and what was taken out where it stood. */
export function wordDifferences(before: string, after: string, language: Language): Passage[] {
  if (before === after) return joined([{ text: after, is: 'same' }]);
  const [a, b] = [wordsOf(before, language), wordsOf(after, language)];
  let head = 0;
  while (head < a.length && head < b.length && a[head] === b[head]) head++;
  let tail = 0;
  while (tail < a.length - head && tail < b.length - head && a[a.length - 1 - tail] === b[b.length - 1 - tail]) tail++;
  return joined([
    { text: b.slice(0, head).join(''), is: 'same' },
    ...middle(a.slice(head, a.length - tail), b.slice(head, b.length - tail)),
    { text: b.slice(b.length - tail).join(''), is: 'same' },
  ]);
}

/** Words, spaces and signs. The segmenter is slow, so that it is asked only where words are written without spaces. */
function wordsOf(text: string, language: Language): string[] {
  const words = text.match(/[\p{L}\p{M}\p{N}]+|\s+|./gsu) ?? [];
  if (language !== 'zh') return words;
  const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });
  return words.flatMap((word) => (/\p{Script=Han}/u.test(word) ? [...segmenter.segment(word)].map(({ segment }) => segment) : [word]));
}

/** Goes forward by furthest reaching paths, keeping each round, then back along them. */
function middle(a: string[], b: string[]): Passage[] {
  const most = Math.min(a.length + b.length, LIMIT);
  // Position k + most holds how far the path on diagonal k has come in the earlier text.
  const reach = new Int32Array(2 * most + 3);
  const rounds: Int32Array[] = [];
  for (let d = 0; d <= most; d++) {
    rounds.push(reach.slice(most - d, most + d + 3));
    for (let k = -d; k <= d; k += 2) {
      const [left, right] = [reach[most + k] as number, reach[most + k + 2] as number];
      let x = k === -d || (k !== d && left < right) ? right : left + 1;
      while (x < a.length && x - k < b.length && a[x] === b[x - k]) x++;
      reach[most + k + 1] = x;
      if (x >= a.length && x - k >= b.length) return back(a, b, rounds);
    }
  }
  return [
    { text: a.join(''), is: 'out' },
    { text: b.join(''), is: 'in' },
  ];
}

function back(a: string[], b: string[], rounds: Int32Array[]): Passage[] {
  const found: Passage[] = [];
  let [x, y] = [a.length, b.length];
  for (let d = rounds.length - 1; d >= 0; d--) {
    const reach = rounds[d] as Int32Array;
    const k = x - y;
    const [left, right] = [reach[k + d] as number, reach[k + d + 2] as number];
    const down = k === -d || (k !== d && left < right);
    const fromX = down ? right : left;
    const fromY = fromX - (down ? k + 1 : k - 1);
    while (x > fromX && y > fromY && x > 0 && y > 0) {
      found.push({ text: a[--x] as string, is: 'same' });
      y--;
    }
    if (d === 0) break;
    found.push(down ? { text: b[--y] as string, is: 'in' } : { text: a[--x] as string, is: 'out' });
  }
  return found.reverse();
}

/** Neighbours of one kind become one passage; in a run of changes what was taken out comes before what was put in. */
function joined(passages: Passage[]): Passage[] {
  const found: Passage[] = [];
  let out = '';
  let put = '';
  const flush = () => {
    if (out) found.push({ text: out, is: 'out' });
    if (put) found.push({ text: put, is: 'in' });
    out = put = '';
  };
  for (const { text, is } of passages) {
    if (!text) continue;
    if (is === 'out') out += text;
    else if (is === 'in') put += text;
    else {
      flush();
      const last = found.at(-1);
      if (last?.is === 'same') last.text += text;
      else found.push({ text, is });
    }
  }
  flush();
  return found;
}
