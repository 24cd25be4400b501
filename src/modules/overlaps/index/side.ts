// One subject laid open, to be compared with many: the weights of its words stand by word, so that comparing reads the other's words alone.

import { type Rows, lengthOf } from './int-list.js';
import type { TextIndex } from './text-index.js';
import { TRIGRAMS } from './words-of-subject.js';

/** Keeps its working space, so one serves one thread. */
export class Side {
  private readonly titleWeight: Float32Array;
  private readonly scopeWeight: Float32Array;
  private readonly inScope: Uint8Array;
  private readonly letters = new Uint8Array(TRIGRAMS);
  subject = -1;

  constructor(private readonly index: TextIndex) {
    this.titleWeight = new Float32Array(index.rarity.length);
    this.scopeWeight = new Float32Array(index.rarity.length);
    this.inScope = new Uint8Array(index.rarity.length);
  }

  /** Lays open another subject. */
  open(subject: number): void {
    if (this.subject === subject) return;
    if (this.subject >= 0) this.lay(this.subject, 0);
    this.lay(subject, 1);
    this.subject = subject;
  }

  /** Cosine of the titles, and half that of the scopes, by the weights of the words. */
  likeness(other: number): number {
    return this.titleCosine(other) + 0.5 * this.scopeCosine(other);
  }

  /** Sum of the squared weights of the words that both titles have. */
  titles(other: number): number {
    return sumOf(this.titleWeight, this.index.titles, other);
  }

  titleCosine(other: number): number {
    const { titleLength } = this.index;
    return this.titles(other) / ((titleLength[this.subject] as number) * (titleLength[other] as number));
  }

  scopeCosine(other: number): number {
    const { scopes, scopeLength } = this.index;
    if (lengthOf(scopes, other) === 0) return 0;
    return sumOf(this.scopeWeight, scopes, other) / ((scopeLength[this.subject] as number) * (scopeLength[other] as number));
  }

  /** How much of the other's title stands in this scope. */
  titleInScope(other: number): number {
    const { titles, rarity, titleLength } = this.index;
    const end = titles.from[other + 1] as number;
    let sum = 0;
    for (let at = titles.from[other] as number; at < end; at++) {
      const word = titles.all[at] as number;
      if (this.inScope[word]) sum += (rarity[word] as number) ** 2;
    }
    return sum / (titleLength[other] as number) ** 2;
  }

  /** How much of this title stands in the other's scope. */
  scopeHasTitle(other: number): number {
    return sumOf(this.titleWeight, this.index.scopes, other) / (this.index.titleLength[this.subject] as number) ** 2;
  }

  /** Dice of the letters in threes. */
  lettersLike(other: number): number {
    const { trigrams } = this.index;
    const sum = lengthOf(trigrams, this.subject) + lengthOf(trigrams, other);
    return sum === 0 ? 0 : (2 * sumOf(this.letters, trigrams, other)) / sum;
  }

  private lay(subject: number, on: 0 | 1): void {
    const { titles, scopes, trigrams, rarity, scopeRarity } = this.index;
    for (let at = titles.from[subject] as number; at < (titles.from[subject + 1] as number); at++) {
      const word = titles.all[at] as number;
      this.titleWeight[word] = on * (rarity[word] as number) ** 2;
    }
    for (let at = scopes.from[subject] as number; at < (scopes.from[subject + 1] as number); at++) {
      const word = scopes.all[at] as number;
      this.scopeWeight[word] = on * (scopeRarity[word] as number) ** 2;
      this.inScope[word] = on;
    }
    for (let at = trigrams.from[subject] as number; at < (trigrams.from[subject + 1] as number); at++) this.letters[trigrams.all[at] as number] = on;
  }
}

function sumOf(weights: Float32Array | Uint8Array, { from, all }: Rows, row: number): number {
  const end = from[row + 1] as number;
  let sum = 0;
  for (let at = from[row] as number; at < end; at++) sum += weights[all[at] as number] as number;
  return sum;
}
