// The difference of two texts word by word, after E. Myers, "An O(ND) difference algorithm" (1986). Chinese is cut into words by
// the segmenter of the language.

import type { Language } from '../../kit/languages.js';

export interface Passage {
  text: string;
  is: 'same' | 'in' | 'out';
}

/** Beyond this many changed words two texts are shown as wholly replaced: nobody reads such a difference. */
const LIMIT = 1500;

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

function wordsOf(text: string, language: Language): string[] {
  return [...new Intl.Segmenter(language, { granularity: 'word' }).segment(text)].map(({ segment }) => segment);
}

/** Goes forward by furthest reaching paths, keeping each round, then back along them. */
function middle(a: string[], b: string[]): Passage[] {
  const rounds: Map<number, number>[] = [];
  let reach = new Map<number, number>([[1, 0]]);
  for (let d = 0; d <= Math.min(a.length + b.length, LIMIT); d++) {
    rounds.push(new Map(reach));
    for (let k = -d; k <= d; k += 2) {
      const down = k === -d || (k !== d && (reach.get(k - 1) ?? -1) < (reach.get(k + 1) ?? -1));
      let x = down ? (reach.get(k + 1) ?? 0) : (reach.get(k - 1) ?? 0) + 1;
      while (x < a.length && x - k < b.length && a[x] === b[x - k]) x++;
      reach.set(k, x);
      if (x >= a.length && x - k >= b.length) return back(a, b, rounds);
    }
    reach = new Map(reach);
  }
  return [
    { text: a.join(''), is: 'out' },
    { text: b.join(''), is: 'in' },
  ];
}

function back(a: string[], b: string[], rounds: Map<number, number>[]): Passage[] {
  const found: Passage[] = [];
  let [x, y] = [a.length, b.length];
  for (let d = rounds.length - 1; d >= 0; d--) {
    const reach = rounds[d] as Map<number, number>;
    const k = x - y;
    const down = k === -d || (k !== d && (reach.get(k - 1) ?? -1) < (reach.get(k + 1) ?? -1));
    const fromK = down ? k + 1 : k - 1;
    const fromX = reach.get(fromK) ?? 0;
    const fromY = fromX - fromK;
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
