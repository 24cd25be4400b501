// Strings outside of the heap: hundreds of thousands of texts that are read once more each would else be copied and marked by every
// collection of garbage.

import { IntList } from './int-list.js';

const CHUNK = 4_194_304;
/** Bytes that one unit of a string may take. */
const WIDEST = 3;

export class Strings {
  private readonly chunks: Buffer[] = [];
  private room = 0;
  private readonly chunkOf = new IntList();
  private readonly from = new IntList();
  private readonly to = new IntList();

  /** Keeps a string; gives its number. */
  add(text: string): number {
    const most = text.length * WIDEST;
    if (this.room < most) {
      this.room = Math.max(CHUNK, most);
      this.chunks.push(Buffer.allocUnsafeSlow(this.room));
    }
    const chunk = this.chunks[this.chunks.length - 1] as Buffer;
    const start = chunk.length - this.room;
    const written = chunk.write(text, start, 'utf8');
    this.room -= written;
    this.chunkOf.push(this.chunks.length - 1);
    this.from.push(start);
    this.to.push(start + written);
    return this.to.length - 1;
  }

  get(number: number): string {
    return (this.chunks[this.chunkOf.at(number)] as Buffer).toString('utf8', this.from.at(number), this.to.at(number));
  }
}
