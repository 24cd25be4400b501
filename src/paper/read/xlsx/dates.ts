// A date in a workbook is a number with a format that looks like a date: which formats do, and what the number means.

import type { PaperLimits } from '../../limits.js';
import { readXml } from '../xml.js';
import type { Zip } from '../zip.js';

/** Formats that every program knows by number (ECMA-376 part 1, 18.8.30), as far as they show a date. */
const BUILT_IN = new Set([14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58]);

/** The numbers of the cell styles that show a date. */
export async function dateStyles(zip: Zip, part: string | null, name: string, limits: PaperLimits): Promise<Set<number>> {
  const xml = part ? await zip.part(part) : null;
  const styles = new Set<number>();
  if (!xml) return styles;
  const formats = new Set(BUILT_IN);
  let inCells = false;
  let number = 0;
  const listener = {
    open(element: string, attributes: Record<string, string>): void {
      const local = element.slice(element.indexOf(':') + 1);
      if (local === 'numFmt' && showsDate(attributes.formatCode ?? '')) formats.add(Number(attributes.numFmtId));
      if (local === 'cellXfs') inCells = true;
      if (local === 'xf' && inCells && formats.has(Number(attributes.numFmtId))) styles.add(number);
      if (local === 'xf' && inCells) number++;
    },
    close(element: string): void {
      if (element.endsWith('cellXfs')) inCells = false;
    },
  };
  await readXml(xml, listener, name, limits);
  return styles;
}

/** Words in quotes, colours and locales in brackets are no part of what is shown of the date. */
function showsDate(format: string): boolean {
  const plain = format.replace(/"[^"]*"|\[[^\]]*\]|\\./g, '');
  return /[yd]/i.test(plain) && !/[0#]/.test(plain.replace(/\.0+/g, ''));
}

/** The ISO date of a serial number; the number itself where it means no day. A spreadsheet believes that 29 February 1900 was a day. */
export function dateOfSerial(serial: string, from1904: boolean): string {
  const days = Math.floor(Number(serial));
  if (!Number.isFinite(days) || days < 1 || days > 2_958_465) return serial;
  const since = from1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, days < 60 ? 31 : 30);
  return new Date(since + days * 86_400_000).toISOString().slice(0, 10);
}
