// A PDF: glyphs to rows, rows to lines, in the order in which they were drawn.

import type { PaperLimits } from '../../limits.js';
import type { PaperLine } from '../../lines.js';
import { refusePaper } from '../../refusing.js';
import { Sink } from '../sink.js';
import { extractGlyphs } from './extract.js';
import { isRtl, lineText } from './order.js';
import { rowsOf } from './rows.js';

export async function pdfLines(bytes: Uint8Array, name: string, limits: PaperLimits): Promise<PaperLine[]> {
  const pages = await extractGlyphs(bytes, name, limits);
  if (!pages.some((page) => page.text.some((text) => text.trim() !== '')))
    refusePaper('scanned', { name, pages: pages.length });
  const sink = new Sink(name, limits);
  const rtl = mostlyRtl(pages.flatMap((page) => page.text));
  for (const [at, page] of pages.entries())
    for (const row of rowsOf(page)) sink.add({ text: lineText(row, rtl), page: at + 1 });
  return sink.lines;
}

function mostlyRtl(texts: string[]): boolean {
  let rtl = 0;
  let letters = 0;
  for (const text of texts) {
    if (!/\p{L}/u.test(text)) continue;
    letters++;
    if (isRtl(text)) rtl++;
  }
  return rtl > letters * 0.3;
}
