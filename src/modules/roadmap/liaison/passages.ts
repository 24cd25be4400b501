// A liaison statement in passages: the rows of tables by themselves, the items of lists by themselves, wrapped lines joined, long prose by its
// sentences. One walk over the lines.

export interface Passage {
  text: string;
  /** The cells of a table's row; null in prose. */
  cells: string[] | null;
  /** Of rows: the same for all of one table. */
  table: number;
  /** It stands in a list, so that what follows a designation is its title. */
  item: boolean;
}

/** What is longer than this without an end is cut: nobody writes such a sentence. */
const LONGEST = 3000;
const ITEM = /^(?:[-–—•*▪●◦·]\s|\(?\d{1,3}[.)]\s?(?=\p{L})|\(?[a-z][.)]\s)/u;
const SENTENCE = /(?<!(?:\b(?:Recs?|Rec|Amd|Cor|No|Nos|Suppl?|Sup|ex|Std|Art|Sec|vs|resp|cf|Réf|núm|al)|\bст|\bп|\bРек|\s\p{L}))\.\s+(?=[\p{Lu}“«"])|;\s+-\s+(?=\p{L})|(?<=[。؟!?])\s*(?=\S)/u;

/** The passages of a text, in their order. */
export function passagesOf(text: string): Passage[] {
  const found: Passage[] = [];
  let [table, inTable] = [0, false];
  let current = '';
  let item = false;
  const flush = () => {
    for (const sentence of current.split(SENTENCE)) if (sentence.trim()) found.push({ text: sentence.trim(), cells: null, table: 0, item });
    current = '';
    item = false;
  };
  for (const raw of text.split(/\r\n?|\n/)) {
    const row = raw.includes('\t');
    if (!row) inTable = false;
    const line = plain(raw);
    if (row) {
      flush();
      if (!inTable) table += 1;
      inTable = true;
      const cells = raw.slice(0, LONGEST).split('\t').map(plain);
      if (line) found.push({ text: line.slice(0, LONGEST), cells, table, item: false });
      continue;
    }
    if (line === '' || ITEM.test(line) || current.length > LONGEST) flush();
    if (line === '') continue;
    if (current === '') item = ITEM.test(line);
    for (let at = 0; at < line.length; at += LONGEST) {
      current = current ? `${current} ${line.slice(at, at + LONGEST)}` : line.slice(at, at + LONGEST);
      if (current.length > LONGEST) flush();
    }
    if (/[:：]$/.test(line)) flush();
  }
  flush();
  return found;
}

/** One space between words, without the marks of direction and vowels that Arabic carries or not. */
function plain(line: string): string {
  return line
    .replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069\u00ad]/g, '')
    .replace(/[\u064b-\u0652\u0640]/g, '')
    .replace(/\u2011/g, '-')
    .replace(/[\s\u00a0\u202f]+/g, ' ')
    .trim();
}
