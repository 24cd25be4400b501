// The compound files of old office programs: a Word 97 document, or a DOCX that a password encrypts (MS-OFFCRYPTO).

import type { PaperFault } from '../refusing.js';

/** What to say about a compound file, from the names in its directory (UTF-16LE, anywhere in the file). */
export function oleFault(bytes: Uint8Array, name: string): [PaperFault, Record<string, string>] {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const holds = (entry: string): boolean => buffer.includes(Buffer.from(entry, 'utf16le'));
  if (holds('EncryptedPackage')) return ['encrypted', { name }];
  if (holds('WordDocument')) return ['legacyDoc', { name }];
  const kind = holds('Workbook')
    ? 'XLS'
    : holds('PowerPoint Document')
      ? 'PPT'
      : holds('__substg1.0_')
        ? 'Outlook MSG'
        : 'OLE';
  return ['wrongKind', { name, kind }];
}
