// From what a file is to the reader that knows it. Each reader is loaded when it is first needed, so that a text file
// does not pay for the others.

import type { PaperLimits } from '../limits.js';
import type { PaperFile, PaperText } from '../lines.js';
import { refusePaper } from '../refusing.js';
import { decode } from './decode.js';
import { type Look, look } from './sniff.js';

export async function readAny(file: PaperFile, limits: PaperLimits): Promise<PaperText> {
  const { name, bytes } = file;
  if (bytes.length === 0) refusePaper('empty', { name });
  if (bytes.length > limits.bytes) refusePaper('tooLarge', { name, limit: Math.round(limits.bytes / 1024 / 1024) });
  const paper = await byLook(look(bytes), file, limits);
  if (!paper.lines.some((line) => line.text.trim() !== '')) refusePaper('noText', { name });
  return paper;
}

async function byLook(seen: Look, file: PaperFile, limits: PaperLimits): Promise<PaperText> {
  const { name, bytes } = file;
  switch (seen.as) {
    case 'zip':
      return { format: 'docx', name, lines: await (await import('./docx/read.js')).docxLines(bytes, name, limits) };
    case 'pdf':
      return { format: 'pdf', name, lines: await (await import('./pdf/read.js')).pdfLines(bytes, name, limits) };
    case 'html':
      return readHtml(file, limits);
    case 'text':
      return readText(file, limits);
    case 'eml':
      return (await import('./mail.js')).mailText(file, limits, (part) => readPart(part, limits));
    case 'rtf':
      return refusePaper('rtf', { name });
    case 'ole':
      return refusePaper(...(await import('./ole.js')).oleFault(bytes, name));
    case 'other':
      return refusePaper('wrongKind', { name, kind: seen.kind });
  }
}

/** A part of a message, which is never a message itself: mails in mails end here. */
async function readPart(part: PaperFile, limits: PaperLimits): Promise<PaperText> {
  const isMail = look(part.bytes).as === 'eml';
  return isMail ? readText(part, limits) : readAny(part, limits);
}

async function readHtml({ name, bytes }: PaperFile, limits: PaperLimits): Promise<PaperText> {
  const text = decode(bytes, name, declaredCharset(bytes));
  const { htmlLines } = await import('./html.js');
  return { format: 'html', name, lines: htmlLines(text, name, limits) };
}

async function readText({ name, bytes }: PaperFile, limits: PaperLimits): Promise<PaperText> {
  const { textLines } = await import('./text.js');
  return { format: 'text', name, lines: textLines(decode(bytes, name), name, limits) };
}

/** The charset that a page's own head names, in its first 2 KB. */
function declaredCharset(bytes: Uint8Array): string | undefined {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(2048, bytes.length)).toString('latin1');
  return (
    /<meta[^>]{0,200}charset\s*=\s*["']?([\w-]{2,30})/i.exec(head)?.[1] ??
    /^<\?xml[^>]{0,100}encoding=["']([\w-]{2,30})/i.exec(head)?.[1]
  );
}
