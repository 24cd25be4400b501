// Vectors that an embedding service gave, by the model that gave them and the hash of the text.

import { sql } from 'kysely';
import type { Db } from '../../../storage/index.js';
import type { VectorKeeper } from '../adapters/meanings.js';

/** The keeper of vectors in the database: as 32-bit numbers, little endian. */
export function vectorsIn(db: Db): VectorKeeper {
  return {
    read: async (model, hashes) => {
      if (hashes.length === 0) return new Map();
      const rows = await db.selectFrom('overlap_vectors').select(['text_hash', 'vector']).where('model', '=', model).where('text_hash', '=', sql<Buffer>`any(${hashes}::bytea[])`).execute();
      return new Map(rows.map(({ text_hash, vector }) => [text_hash.toString('hex'), asNumbers(vector)]));
    },
    write: async (model, vectors) => {
      if (vectors.length === 0) return;
      const rows = vectors.map(([text_hash, vector]) => ({ model, text_hash, vector: asBytes(vector) }));
      await db.insertInto('overlap_vectors').values(rows).onConflict((conflict) => conflict.doNothing()).execute();
    },
    forget: async (model) => void (await db.deleteFrom('overlap_vectors').where('model', '=', model).execute()),
  };
}

/** Forgets the vectors of all models but one; of all when there is none any more. */
export async function keepVectorsOf(db: Db, model: string | null): Promise<void> {
  await db.deleteFrom('overlap_vectors').where(sql<boolean>`model is distinct from ${model}`).execute();
}

function asBytes(vector: Float32Array): Buffer {
  const bytes = Buffer.alloc(vector.length * 4);
  for (const [at, value] of vector.entries()) bytes.writeFloatLE(value, at * 4);
  return bytes;
}

function asNumbers(bytes: Buffer): Float32Array {
  return Float32Array.from({ length: bytes.length / 4 }, (_, at) => bytes.readFloatLE(at * 4));
}
