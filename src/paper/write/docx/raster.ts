// A drawing as points, for programs that show no SVG in a Word document (LibreOffice before 7.6, Word before 2016). The native part
// comes for most platforms; where it does not load, the description stands in the place of the picture.

import { createRequire } from 'node:module';
import { fontFiles } from '../fonts.js';

interface Native {
  renderAsync(svg: string, options: object): Promise<{ asPng(): Uint8Array }>;
}

const require = createRequire(import.meta.url);

/** Twice what a page of A4 shows at 96 points an inch: sharp in print, some 100 kB. */
const WIDTH = 1400;

/**
 * A PNG of an SVG, or null where none can be made; drawn beside the thread that answers pages. The letters come from the fonts of
 * papers alone, the same on every machine.
 */
export async function pngOf(svg: string): Promise<Uint8Array | null> {
  const made = native();
  if (!made) return null;
  const chinese = /\p{Script=Han}|[\u3000-\u303f\uff00-\uffef]/u.test(svg);
  const font = { loadSystemFonts: false, fontFiles: fontFiles(chinese), defaultFontFamily: 'Noto Sans', sansSerifFamily: 'Noto Sans' };
  try {
    return (await made.renderAsync(svg, { background: '#ffffff', fitTo: { mode: 'width', value: WIDTH }, font })).asPng();
  } catch {
    return null;
  }
}

function native(): Native | null {
  try {
    return require('@resvg/resvg-js') as Native;
  } catch {
    return null;
  }
}
