// Which sheets a workbook has, in the order of their tabs, and where its parts stand. Hidden sheets are not read: nobody meant them.

import type { PaperLimits } from '../../limits.js';
import { refusePaper } from '../../refusing.js';
import { readXml } from '../xml.js';
import type { Zip } from '../zip.js';

export interface Workbook {
  sheets: { name: string; part: string }[];
  sharedStrings: string | null;
  styles: string | null;
  /** Dates counted from 1904, as old Macintosh programs did. */
  from1904: boolean;
}

const SHEETS_LOOKED_AT = 20;

export async function workbookOf(zip: Zip, name: string, limits: PaperLimits): Promise<Workbook> {
  const part = zip.names.find((one) => /^xl\/workbook\d?\.xml$/i.test(one)) ?? refusePaper('damaged', { name, kind: 'XLSX' });
  const targets = await relationships(zip, part, name, limits);
  const found: Workbook = { sheets: [], from1904: false, ...shared(targets) };
  const xml = (await zip.part(part)) ?? refusePaper('damaged', { name, kind: 'XLSX' });
  const listener = {
    open(element: string, attributes: Record<string, string>): void {
      const local = element.slice(element.indexOf(':') + 1);
      if (local === 'workbookPr') found.from1904 = attributes.date1904 === '1' || attributes.date1904 === 'true';
      if (local !== 'sheet' || (attributes.state ?? 'visible') !== 'visible' || found.sheets.length >= SHEETS_LOOKED_AT) return;
      const target = targets.get(attributes['r:id'] ?? '')?.part;
      if (target) found.sheets.push({ name: (attributes.name ?? '').slice(0, 100), part: target });
    },
    close(): void {},
  };
  await readXml(xml, listener, name, limits);
  return found;
}

function shared(targets: Map<string, { type: string; part: string }>): Pick<Workbook, 'sharedStrings' | 'styles'> {
  const of = (type: string) => [...targets.values()].find((one) => one.type === type)?.part ?? null;
  return { sharedStrings: of('sharedStrings'), styles: of('styles') };
}

async function relationships(zip: Zip, part: string, name: string, limits: PaperLimits): Promise<Map<string, { type: string; part: string }>> {
  const found = new Map<string, { type: string; part: string }>();
  const folder = part.slice(0, part.lastIndexOf('/') + 1);
  const xml = await zip.part(`${folder}_rels/${part.slice(folder.length)}.rels`);
  if (!xml) return found;
  const listener = {
    open(element: string, { Id = '', Type = '', Target = '', TargetMode }: Record<string, string>): void {
      if (!element.endsWith('Relationship') || TargetMode === 'External') return;
      found.set(Id, { type: Type.slice(Type.lastIndexOf('/') + 1), part: new URL(Target, `zip:/${folder}`).pathname.slice(1) });
    },
    close(): void {},
  };
  await readXml(xml, listener, name, limits);
  return found;
}
