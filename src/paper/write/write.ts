// From a paper to the bytes of one format. Each writer is loaded when it is first needed; what costs much is printed elsewhere.

import type { Paper, PaperWriteFormat } from '../paper.js';

export async function writeAny(paper: Paper, format: PaperWriteFormat): Promise<Uint8Array> {
  switch (format) {
    case 'docx':
      // The points of a drawing cost more than all the rest.
      if (paper.blocks.some(({ kind }) => kind === 'picture')) return (await import('../printer/printer.js')).printer.print({ print: 'docx', paper });
      return (await import('./docx/write.js')).writeDocx(paper);
    case 'html':
      return (await import('./html.js')).writeHtml(paper);
    case 'txt':
      return (await import('./txt.js')).writeTxt(paper);
    case 'pdf':
      return (await import('../printer/printer.js')).printer.print({ print: 'pdf', paper });
  }
}
