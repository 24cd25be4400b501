// Plain text: its lines as they are, tabs and all, so that a line number found here is the line number in an editor.

import type { PaperLimits } from '../limits.js';
import type { PaperLine } from '../lines.js';
import { refusePaper } from '../refusing.js';

export function textLines(text: string, name: string, limits: PaperLimits): PaperLine[] {
  if (text.length > limits.characters) refusePaper('tooMuchText', { name, limit: Math.round(limits.characters / 1e6) });
  if (controlShare(text) > 0.02) refusePaper('binary', { name });
  const lines = text.split(/\r\n|[\n\r]/);
  // A line costs more than its characters; millions of empty ones are as much as a book.
  if (text.length + 20 * lines.length > limits.characters)
    refusePaper('tooMuchText', { name, limit: Math.round(limits.characters / 1e6) });
  if (lines.some((line) => line.length > limits.lineLength))
    refusePaper('lineTooLong', { name, limit: limits.lineLength });
  // A form feed is how text extracted from paged formats marks a page; it stands at the line's start.
  let page = 1;
  const paged = text.includes('\f');
  return lines.map((line) => {
    if (!paged) return { text: line };
    if (line.startsWith('\f')) page++;
    return { text: line.replace(/\f/g, ''), page };
  });
}

function controlShare(text: string): number {
  const sample = text.slice(0, 100_000);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is counted
  const controls = sample.match(/[\x00-\x08\x0e-\x1a\x1c-\x1f\x7f]/g)?.length ?? 0;
  return controls / Math.max(1, sample.length);
}
