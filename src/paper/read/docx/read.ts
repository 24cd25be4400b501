// A Word document: its styles and numbers first, then the body, then the notes it refers to. Headers and footers are left
// out: they repeat on every page and are no part of the letter's text.

import type { PaperLimits } from '../../limits.js';
import type { PaperLine } from '../../lines.js';
import { Sink } from '../sink.js';
import { readXml, type XmlListener } from '../xml.js';
import { openZip, type Zip } from '../zip.js';
import { Body } from './body.js';
import { Notes } from './notes.js';
import { Numbering } from './numbering.js';
import { demandWord, findParts } from './package.js';
import { Styles } from './styles.js';

export async function docxLines(bytes: Uint8Array, name: string, limits: PaperLimits): Promise<PaperLine[]> {
  const zip = await openZip(bytes, name, limits);
  demandWord(zip, name);
  const parts = await findParts(zip, name, limits);
  const read = (part: string, listener: XmlListener): Promise<void> => readPart(zip, part, listener, name, limits);
  const styles = new Styles();
  const numbering = new Numbering();
  await read(parts.styles, styles.listener);
  await read(parts.numbering, numbering.listener);
  const sink = new Sink(name, limits);
  const body = new Body(sink, styles, numbering);
  await read(parts.document, body);
  const kinds = new Set(body.notes.map((note) => note.kind));
  const notes = new Map<string, Notes>();
  for (const kind of kinds) {
    const found = new Notes(sink, styles, numbering);
    await read(kind === 'endnote' ? parts.endnotes : parts.footnotes, found);
    notes.set(kind, found);
  }
  body.notes.forEach(({ kind, id }, at) => {
    for (const [part, line] of (notes.get(kind)?.byId.get(id) ?? []).entries())
      sink.add(part ? line : { ...line, text: `[${at + 1}]\t${line.text.trimStart()}` });
  });
  return sink.lines;
}

async function readPart(
  zip: Zip,
  part: string,
  listener: XmlListener,
  name: string,
  limits: PaperLimits,
): Promise<void> {
  const chunks = await zip.part(part);
  if (chunks) await readXml(chunks, listener, name, limits);
}
