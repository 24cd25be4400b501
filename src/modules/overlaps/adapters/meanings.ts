// The meanings of titles in one comparison: each text is asked about once, ever, as long as the model stays the same. A service that fails is
// asked no more in this comparison, which goes on by words alone and remembers why.

import { createHash } from 'node:crypto';
import { type Found, byMeaning, isMoved } from '../meaning.js';
import type { Trouble } from '../tables.js';
import { type EmbeddingService, LETTERS, ServiceTrouble, embeddingsOf, nameOf } from './embeddings.js';

/** Where vectors are kept, by the hash of the text. */
export interface VectorKeeper {
  read: (model: string, hashes: readonly Buffer[]) => Promise<Map<string, Float32Array>>;
  write: (model: string, vectors: readonly (readonly [Buffer, Float32Array])[]) => Promise<void>;
  /** Forgets the vectors of a model that gives others now. */
  forget: (model: string) => Promise<void>;
}

/** So many pairs at once: their vectors stand in memory together. */
const CHUNK = 200;
/** So many texts a comparison asks about at most: a bound for whoever pays by text. */
const MOST_TEXTS = 200_000;

export class Meanings {
  /** Why the service was asked no more; null while it helps. */
  trouble: Trouble | null = null;
  private asked = 0;
  private readonly model: string;

  constructor(
    private readonly service: EmbeddingService,
    private readonly keeper: VectorKeeper,
  ) {
    this.model = nameOf(service);
  }

  /** Findings with their scores moved; as they were, once the service has failed. Titles are those of the two sides. */
  async move<Kind extends Found>(all: readonly Kind[], titlesOf: (found: Kind) => readonly [string, string]): Promise<Kind[]> {
    const moved: Kind[] = [];
    for (let at = 0; at < all.length; at += CHUNK) moved.push(...(await this.moveSome(all.slice(at, at + CHUNK), titlesOf)));
    return moved;
  }

  private async moveSome<Kind extends Found>(some: readonly Kind[], titlesOf: (found: Kind) => readonly [string, string]): Promise<Kind[]> {
    const wanted = some.filter(isMoved).flatMap(titlesOf);
    const vectors = await this.vectorsOf([...new Set(wanted.map(cut).filter(Boolean))]);
    return some.map((found) => {
      const [a, b] = titlesOf(found).map((title) => vectors.get(cut(title)));
      return a && b ? byMeaning(found, [a, b], this.service.model) : found;
    });
  }

  /** Vectors by text; those that there are, when the service fails. */
  private async vectorsOf(texts: readonly string[], again = false): Promise<Map<string, Float32Array>> {
    if (this.trouble || texts.length === 0) return new Map();
    const hashes = new Map(texts.map((text) => [text, hashOf(text)]));
    const kept = await this.keeper.read(this.model, [...hashes.values()]);
    const known = new Map(texts.flatMap((text) => (kept.has(keyOf(hashes, text)) ? [[text, kept.get(keyOf(hashes, text)) as Float32Array] as const] : [])));
    const missing = texts.filter((text) => !known.has(text));
    const given = await this.fetched(missing);
    if (!given) return known;
    const [one, other] = [known.values().next().value, given[0]];
    if (one && other && one.length !== other.length) {
      // The same name is another model now: what was kept is worth nothing.
      await this.keeper.forget(this.model);
      if (!again) return this.vectorsOf(texts, true);
      this.trouble = { code: 'dimension', params: {} };
      return new Map();
    }
    await this.keeper.write(this.model, missing.map((text, at) => [hashes.get(text) as Buffer, given[at] as Float32Array]));
    for (const [at, text] of missing.entries()) known.set(text, given[at] as Float32Array);
    return known;
  }

  private async fetched(texts: readonly string[]): Promise<Float32Array[] | null> {
    if (texts.length === 0) return [];
    this.asked += texts.length;
    if (this.asked > MOST_TEXTS) {
      this.trouble = { code: 'tooMany', params: { most: String(MOST_TEXTS) } };
      return null;
    }
    try {
      return await embeddingsOf(this.service, texts);
    } catch (thrown) {
      if (!(thrown instanceof ServiceTrouble)) throw thrown;
      this.trouble = thrown.trouble;
      return null;
    }
  }
}

/** A keeper for one process, where there is no database. */
export function vectorsInMemory(): VectorKeeper {
  const kept = new Map<string, Float32Array>();
  return {
    read: async (_model, hashes) => new Map(hashes.flatMap((hash) => (kept.has(hash.toString('hex')) ? [[hash.toString('hex'), kept.get(hash.toString('hex')) as Float32Array]] : []))),
    write: async (_model, vectors) => vectors.forEach(([hash, vector]) => void kept.set(hash.toString('hex'), vector)),
    forget: async () => kept.clear(),
  };
}

function cut(title: string): string {
  return title.trim().slice(0, LETTERS);
}

function hashOf(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}

function keyOf(hashes: ReadonlyMap<string, Buffer>, text: string): string {
  return (hashes.get(text) as Buffer).toString('hex');
}
