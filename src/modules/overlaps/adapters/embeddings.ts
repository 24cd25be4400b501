// Meanings of titles from a service that speaks as OpenAI's does (`POST /embeddings` with `model` and `input`): plugged in by whoever runs one.

const WAIT_SECONDS = 30;

export interface EmbeddingService {
  /** `https://host/v1/embeddings`. */
  url: string;
  model: string;
  key: string | null;
}

/** The service that the environment names; null when it names none. */
export function embeddingService(environment: Record<string, string | undefined>): EmbeddingService | null {
  const url = environment.COMITY_EMBEDDINGS_URL;
  return url ? { url, model: environment.COMITY_EMBEDDINGS_MODEL || 'default', key: environment.COMITY_EMBEDDINGS_KEY || null } : null;
}

/** One vector for each text, in their order. Throws when the service does not answer so. */
export async function embeddingsOf({ url, model, key }: EmbeddingService, texts: readonly string[]): Promise<number[][]> {
  const answer = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(key ? { authorization: `Bearer ${key}` } : {}) },
    body: JSON.stringify({ model, input: texts }),
    signal: AbortSignal.timeout(WAIT_SECONDS * 1000),
  });
  if (!answer.ok) throw new Error(`The embedding service answered ${answer.status}.`);
  const { data } = (await answer.json()) as { data?: { index: number; embedding: number[] }[] };
  const vectors = [...(data ?? [])].sort((a, b) => a.index - b.index).map(({ embedding }) => embedding);
  if (vectors.length !== texts.length || vectors.some((vector) => !Array.isArray(vector))) throw new Error('The embedding service answered with something else than embeddings.');
  return vectors;
}
