// What kind of zip this is, and where a Word document keeps its parts (ECMA-376 part 2: content types and relationships).

import type { PaperLimits } from '../../limits.js';
import { refusePaper } from '../../refusing.js';
import { readXml } from '../xml.js';
import type { Zip } from '../zip.js';

export interface DocxParts {
  document: string;
  styles: string;
  numbering: string;
  footnotes: string;
  endnotes: string;
}

/** Refuses every zip that is not a plain Word document, saying what it is. */
export function demandWord(zip: Zip, name: string): void {
  const has = (pattern: RegExp): boolean => zip.names.some((part) => pattern.test(part));
  if (has(/(?:^|\/)vbaProject\.bin$/i)) refusePaper('macro', { name });
  if (has(/^word\//i) || (has(/^_rels\/\.rels$/) && has(/(?:^|\/)document\d?\.xml$/i))) return;
  const kind = has(/^xl\//)
    ? 'XLSX'
    : has(/^ppt\//)
      ? 'PPTX'
      : has(/^META-INF\/manifest\.xml$/) && has(/^content\.xml$/)
        ? 'OpenDocument'
        : has(/^META-INF\/container\.xml$/)
          ? 'EPUB'
          : has(/^META-INF\/MANIFEST\.MF$/)
            ? 'JAR'
            : 'ZIP';
  refusePaper('wrongKind', { name, kind });
}

export async function findParts(zip: Zip, name: string, limits: PaperLimits): Promise<DocxParts> {
  await refuseMacroTypes(zip, name, limits);
  const top = await relationships(zip, '_rels/.rels', '', name, limits);
  const document = [top.get('officeDocument'), 'word/document.xml'].find((part) => part && zip.names.includes(part));
  if (!document) return refusePaper('damaged', { name, kind: 'DOCX' });
  const folder = document.slice(0, document.lastIndexOf('/') + 1);
  const own = await relationships(zip, `${folder}_rels/${document.slice(folder.length)}.rels`, folder, name, limits);
  const part = (type: string): string => own.get(type) ?? `${folder}${type}.xml`;
  return {
    document,
    styles: part('styles'),
    numbering: part('numbering'),
    footnotes: part('footnotes'),
    endnotes: part('endnotes'),
  };
}

/** A macro document may carry its project under another name, but not another content type. */
async function refuseMacroTypes(zip: Zip, name: string, limits: PaperLimits): Promise<void> {
  const types = await zip.part('[Content_Types].xml');
  if (!types) return;
  const listener = {
    open(_: string, attributes: Record<string, string>): void {
      if (/macroEnabled|vbaProject/i.test(attributes.ContentType ?? '')) refusePaper('macro', { name });
    },
    close(): void {},
  };
  await readXml(types, listener, name, limits);
}

async function relationships(
  zip: Zip,
  part: string,
  folder: string,
  name: string,
  limits: PaperLimits,
): Promise<Map<string, string>> {
  const found = new Map<string, string>();
  const xml = await zip.part(part);
  if (!xml) return found;
  const listener = {
    open(element: string, { Type = '', Target = '', TargetMode }: Record<string, string>): void {
      if (element !== 'Relationship' || TargetMode === 'External') return;
      found.set(Type.slice(Type.lastIndexOf('/') + 1), resolved(folder, Target));
    },
    close(): void {},
  };
  await readXml(xml, listener, name, limits);
  return found;
}

function resolved(folder: string, target: string): string {
  return new URL(target, `zip:/${folder}`).pathname.slice(1);
}
