// Meanings of titles from a service that speaks as OpenAI's does (`POST /embeddings` with `model` and `input`): plugged in by whoever runs one.
// It is asked like every address that somebody set: of the open Internet, or of the hosts that COMITY_INSIDE names; it answers in its time and
// size, without leading elsewhere, with as many vectors of one length as there were texts. Whatever else it does is a trouble with a name.

import { setTimeout } from 'node:timers/promises';
import { outsideFetch } from '../../../http/index.js';
import { Refused } from '../../../kit/refusals.js';
import type { Trouble } from '../tables.js';

export interface EmbeddingService {
  /** `https://host/v1/embeddings`. */
  url: string;
  model: string;
  key: string | null;
  /** `host:port` on the operator's own network that may be asked. */
  inside: readonly string[];
  /** Milliseconds before it is asked again after it failed in a way that passes. */
  pauses: readonly number[];
  /** Milliseconds for one answer. */
  patience: number;
}

/** What an embedding service did instead of helping. */
export class ServiceTrouble extends Error {
  constructor(
    readonly trouble: Trouble,
    /** It may pass by itself. */
    readonly passes = false,
  ) {
    super(`The embedding service is of no help: ${trouble.code} ${Object.values(trouble.params).join(' ')}`.trim());
  }
}

/** Texts of one request, and letters of one text. */
export const [BATCH, LETTERS] = [64, 500] as const;
const MOST = 24_000_000;
const MOST_DIMENSIONS = 8192;
const LONGEST_PAUSE = 30;

/** The service that the environment names; null when it names none. */
export function embeddingService(environment: Record<string, string | undefined>): EmbeddingService | null {
  const url = environment.COMITY_EMBEDDINGS_URL;
  const inside = (environment.COMITY_INSIDE ?? '').split(/[\s,]+/).filter(Boolean);
  return url ? { url, model: environment.COMITY_EMBEDDINGS_MODEL || 'default', key: environment.COMITY_EMBEDDINGS_KEY || null, inside, pauses: [1000, 5000], patience: 30_000 } : null;
}

/** By which name the vectors of a service are kept: another model or another host gives others. */
export function nameOf({ url, model }: EmbeddingService): string {
  return `${model} @ ${URL.canParse(url) ? new URL(url).host : url}`;
}

/** One vector for each text, in their order. Throws ServiceTrouble when the service does not answer so, after it was asked again where that may help. */
export async function embeddingsOf(service: EmbeddingService, texts: readonly string[]): Promise<Float32Array[]> {
  const vectors: Float32Array[] = [];
  for (let at = 0; at < texts.length; at += BATCH) vectors.push(...(await askedAgain(service, texts.slice(at, at + BATCH))));
  return vectors;
}

async function askedAgain(service: EmbeddingService, texts: readonly string[]): Promise<Float32Array[]> {
  for (let attempt = 0; ; attempt++) {
    try {
      return await asked(service, texts);
    } catch (thrown) {
      const pause = service.pauses[attempt];
      if (!(thrown instanceof ServiceTrouble) || !thrown.passes || pause === undefined) throw thrown;
      await setTimeout(Math.max(pause, 1000 * Math.min(LONGEST_PAUSE, Number(thrown.trouble.params.seconds) || 0)));
    }
  }
}

async function asked(service: EmbeddingService, texts: readonly string[]): Promise<Float32Array[]> {
  const { url, model, key, inside, patience } = service;
  const body = JSON.stringify({ model, input: texts.map((text) => text.slice(0, LETTERS) || ' ') });
  const headers = { 'content-type': 'application/json', 'content-length': String(Buffer.byteLength(body)), ...(key ? { authorization: `Bearer ${key}` } : {}) };
  const answer = await outsideFetch({ inside, most: MOST, patience })(url, { method: 'POST', headers, body }).catch((thrown: Error) => {
    if (thrown instanceof Refused || thrown instanceof TypeError) throw new ServiceTrouble({ code: 'notAllowed', params: { host: URL.canParse(url) ? new URL(url).host : url.slice(0, 100) } });
    throw new ServiceTrouble({ code: 'unreachable', params: { reason: ((thrown as NodeJS.ErrnoException).code ?? thrown.message).slice(0, 200) } }, true);
  });
  if (answer.status >= 300 && answer.status < 400) throw new ServiceTrouble({ code: 'redirected', params: {} });
  if (!answer.ok) throw new ServiceTrouble({ code: 'status', params: { status: String(answer.status), seconds: answer.headers.get('retry-after') ?? '' } }, answer.status === 429 || answer.status >= 500);
  return vectorsIn(await answer.text(), texts.length);
}

function vectorsIn(text: string, count: number): Float32Array[] {
  let data: unknown;
  try {
    data = (JSON.parse(text) as { data?: unknown } | null)?.data;
  } catch {
    throw new ServiceTrouble({ code: 'notJson', params: {} });
  }
  if (!Array.isArray(data) || data.length !== count) throw new ServiceTrouble({ code: 'notEmbeddings', params: {} });
  const vectors = new Array<Float32Array>(count);
  for (const { index, embedding } of data as { index?: unknown; embedding?: unknown }[]) {
    if (typeof index !== 'number' || !Array.isArray(embedding) || !embedding.every((value) => Number.isFinite(value))) throw new ServiceTrouble({ code: 'notEmbeddings', params: {} });
    vectors[index] = Float32Array.from(embedding as number[]);
  }
  const length = vectors[0]?.length ?? 0;
  if (length === 0 || length > MOST_DIMENSIONS || Array.from(vectors, (vector) => vector?.length).some((other) => other !== length)) throw new ServiceTrouble({ code: 'notEmbeddings', params: {} });
  return vectors;
}
