// Codes that cameras read, as SVG.

import { renderSVG } from 'uqr';

/** Black on white with the quiet border that readers need. */
export function qrCode(text: string): string {
  return renderSVG(text, { ecc: 'M', border: 2, pixelSize: 4 });
}
