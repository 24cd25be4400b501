// How much a file may ask of us. A letter is some kilobytes of text; what goes far beyond is refused before it costs.

/** What one file may cost; each has a default that no real letter reaches. */
export interface PaperLimits {
  /** Size of the file itself. */
  bytes: number;
  /** All parts of a zip together, unpacked, as declared and as found. */
  unpackedBytes: number;
  /** One XML part, unpacked. */
  xmlBytes: number;
  /** Unpacked to packed, for what unpacks to more than a few megabytes. */
  ratio: number;
  parts: number;
  /** Nesting of elements in XML and HTML. */
  depth: number;
  /** Characters of one line, and of all lines. */
  lineLength: number;
  characters: number;
  pages: number;
  /** For a reader that runs in a thread of its own. */
  seconds: number;
  threadMegabytes: number;
}

const MB = 1024 * 1024;

export const PAPER_LIMITS: PaperLimits = {
  bytes: 50 * MB,
  unpackedBytes: 200 * MB,
  xmlBytes: 40 * MB,
  ratio: 200,
  parts: 5_000,
  depth: 500,
  lineLength: 1_000_000,
  characters: 12_000_000,
  pages: 500,
  seconds: 8,
  threadMegabytes: 160,
};
