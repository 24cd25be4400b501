// Files are stored by the hash of their content, so that the same bytes are kept once and a name never overwrites anything.

/** A content-addressed store: on disk by default, in an S3 bucket when one is configured. Ids are lower-case SHA-256. */
export interface FileStore {
  put: (bytes: Uint8Array) => Promise<string>;
  /** Keeps what streams in, piece by piece, never the whole of it in memory. Of more than `most` bytes, or of none, nothing is kept: the id is null. */
  take: (stream: AsyncIterable<Uint8Array>, most: number) => Promise<Taken>;
  get: (id: string) => Promise<Uint8Array>;
  /** Takes a file out for good; one that is not there is no mistake. Only for what nobody else can hold: the same bytes are one file for all who keep them. */
  remove: (id: string) => Promise<void>;
  has: (id: string) => Promise<boolean>;
  list: () => AsyncIterable<string>;
}

export interface Taken {
  id: string | null;
  /** All that came, also of what was not kept. */
  size: number;
}
