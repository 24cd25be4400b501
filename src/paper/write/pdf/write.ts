import type { Paper } from '../../paper.js';
import { refusePaper } from '../../refusing.js';

export async function writePdf(_paper: Paper): Promise<Uint8Array> {
  return refusePaper('noPdfWriter', { platform: `${process.platform}-${process.arch}` });
}
