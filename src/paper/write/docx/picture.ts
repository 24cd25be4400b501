// A drawing in a Word document: the SVG itself (Word 2016 and later), with its points for programs that show none.

import { deflateSync, crc32 } from 'node:zlib';
import type { Block } from '../../paper.js';
import { escapeXml } from './xml.js';

/** English Metric Units in a twentieth of a point and in a millimetre. */
const EMU_TWIP = 635;
const EMU_MM = 36_000;

/** The run that shows drawing number `number`; `textWidth` is the width between the margins, in twentieths of a point. */
export function pictureXml(block: Extract<Block, { kind: 'picture' }>, number: number, textWidth: number): string {
  const width = Math.min(textWidth * EMU_TWIP, block.widthMm ? block.widthMm * EMU_MM : Number.POSITIVE_INFINITY);
  const height = Math.round(width * heightOf(block.svg));
  const size = `cx="${Math.round(width)}" cy="${height}"`;
  const drawing = 'http://schemas.openxmlformats.org/drawingml/2006';
  const name = `name="Picture ${number}" descr="${escapeXml(block.alt)}"`;
  const svg = `<a:extLst><a:ext uri="{96DAC541-7B7A-43D3-8B79-37D633B846F1}"><asvg:svgBlip xmlns:asvg="http://schemas.microsoft.com/office/drawing/2016/SVG/main" r:embed="rPicture${number}"/></a:ext></a:extLst>`;
  const picture = `<pic:pic xmlns:pic="${drawing}/picture"><pic:nvPicPr><pic:cNvPr id="${number}" ${name}/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed="rPoints${number}">${svg}</a:blip><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext ${size}/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic>`;
  return `<w:r><w:drawing><wp:inline xmlns:wp="${drawing}/wordprocessingDrawing" distT="0" distB="0" distL="0" distR="0"><wp:extent ${size}/><wp:docPr id="${number}" ${name}/><a:graphic xmlns:a="${drawing}/main"><a:graphicData uri="${drawing}/picture">${picture}</a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`;
}

/** Height for a width of one, as the drawing's own view says. */
function heightOf(svg: string): number {
  const view = /viewBox="[\d.-]+ [\d.-]+ ([\d.]+) ([\d.]+)"/.exec(svg);
  return view ? Number(view[2]) / Number(view[1]) : 0.6;
}

/** One transparent point, where no points can be made of a drawing. */
export const EMPTY_PNG: Uint8Array = (() => {
  const header = Buffer.from([0, 0, 0, 1, 0, 0, 0, 1, 8, 6, 0, 0, 0]);
  const parts: [string, Uint8Array][] = [['IHDR', header], ['IDAT', deflateSync(Buffer.alloc(5))], ['IEND', Buffer.alloc(0)]];
  const chunks = parts.map(([name, bytes]) => {
    const body = Buffer.concat([Buffer.from(name, 'latin1'), bytes]);
    const around = Buffer.alloc(8);
    around.writeUInt32BE(bytes.length, 0);
    around.writeUInt32BE(crc32(body), 4);
    return Buffer.concat([around.subarray(0, 4), body, around.subarray(4)]);
  });
  return Buffer.concat([Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), ...chunks]);
})();
