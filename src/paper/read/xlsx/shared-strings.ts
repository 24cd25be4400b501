// The texts of a workbook, kept once and pointed at by number. Phonetic readings (of Japanese names) are not part of a text.

import type { PaperLimits } from '../../limits.js';
import { refusePaper } from '../../refusing.js';
import { readXml } from '../xml.js';
import type { Zip } from '../zip.js';

export async function readSharedStrings(zip: Zip, part: string | null, name: string, limits: PaperLimits): Promise<string[]> {
  const xml = part ? await zip.part(part) : null;
  const found: string[] = [];
  if (!xml) return found;
  let open = false;
  let phonetic = 0;
  let text = '';
  let size = 0;
  const listener = {
    open(element: string): void {
      const local = element.slice(element.indexOf(':') + 1);
      if (local === 'si') text = '';
      if (local === 'rPh') phonetic++;
      if (local === 't') open = phonetic === 0;
    },
    close(element: string): void {
      const local = element.slice(element.indexOf(':') + 1);
      if (local === 't') open = false;
      if (local === 'rPh') phonetic--;
      if (local === 'si') found.push(text);
    },
    text(piece: string): void {
      if (!open) return;
      size += piece.length;
      if (size > limits.characters) refusePaper('tooMuchText', { name, limit: Math.round(limits.characters / 1_000_000) });
      text += piece;
    },
  };
  await readXml(xml, listener, name, limits);
  return found;
}
