// Where readers put the lines they find: empty ones are left out, and more text than a letter can hold is refused at once.

import type { PaperLimits } from '../limits.js';
import type { PaperLine } from '../lines.js';
import { refusePaper } from '../refusing.js';

export class Sink {
  readonly lines: PaperLine[] = [];
  #characters = 0;

  constructor(
    readonly name: string,
    readonly limits: PaperLimits,
  ) {}

  add(line: PaperLine): void {
    const { name, limits } = this;
    if (line.text.length > limits.lineLength) refusePaper('lineTooLong', { name, limit: limits.lineLength });
    this.#characters += line.text.length + 20;
    if (this.#characters > limits.characters)
      refusePaper('tooMuchText', { name, limit: Math.round(limits.characters / 1e6) });
    if (line.text.trim() !== '') this.lines.push(line);
  }
}
