// XML as events, piece by piece as it is unpacked. A document type or an entity is refused: no office program writes one,
// and they are how XML is made to read other files or to grow without end.

import { SaxesParser } from 'saxes';
import type { PaperLimits } from '../limits.js';
import { refusePaper } from '../refusing.js';

export type Attributes = Record<string, string>;

export interface XmlListener {
  /** Names carry the usual prefix (`w:p`), whatever the file calls it. */
  open(name: string, attributes: Attributes): void;
  close(name: string): void;
  text?(text: string): void;
}

export async function readXml(
  chunks: AsyncIterable<Uint8Array>,
  listener: XmlListener,
  name: string,
  limits: PaperLimits,
): Promise<void> {
  const parser = new SaxesParser({ xmlns: false, position: false });
  const prefixes = new Map<string, string>();
  let depth = 0;
  parser.on('doctype', () => refusePaper('doctype', { name }));
  parser.on('opentag', (tag) => {
    if (++depth > limits.depth) refusePaper('tooDeep', { name, limit: limits.depth });
    const attributes = tag.attributes as Attributes;
    if (depth === 1) learnPrefixes(attributes, prefixes);
    listener.open(usual(tag.name, prefixes), prefixes.size ? renamed(attributes, prefixes) : attributes);
  });
  parser.on('closetag', (tag) => {
    depth--;
    listener.close(usual(tag.name, prefixes));
  });
  parser.on('text', (text) => listener.text?.(text));
  parser.on('cdata', (text) => listener.text?.(text));
  parser.on('error', () => refusePaper('damaged', { name, kind: 'XML' }));
  let decoder: TextDecoder | null = null;
  try {
    for await (const chunk of chunks) {
      decoder ??= new TextDecoder(encodingOf(chunk), { fatal: true });
      parser.write(decoder.decode(chunk, { stream: true }));
    }
    parser.write(decoder?.decode() ?? '').close();
  } catch (error) {
    if (error instanceof Error && error.name === 'Refused') throw error;
    refusePaper('damaged', { name, kind: 'XML' });
  }
}

function encodingOf(chunk: Uint8Array): string {
  if (chunk[0] === 0xff && chunk[1] === 0xfe) return 'utf-16le';
  if (chunk[0] === 0xfe && chunk[1] === 0xff) return 'utf-16be';
  return 'utf-8';
}

/** Namespaces (transitional and strict, ISO/IEC 29500) whose prefix this reader relies on. */
const USUAL: [RegExp, string][] = [
  [/\/wordprocessingml\/(?:2006\/)?main$/, 'w'],
  [/\/markup-compatibility\/2006$/, 'mc'],
  [/\/officeDocument\/(?:2006\/)?relationships$/, 'r'],
  [/\/officeDocument\/(?:2006\/)?math$/, 'm'],
  [/\/package\/2006\/(?:relationships|content-types)$/, ''],
];

function learnPrefixes(attributes: Attributes, prefixes: Map<string, string>): void {
  for (const [key, value] of Object.entries(attributes)) {
    if (key !== 'xmlns' && !key.startsWith('xmlns:')) continue;
    const prefix = key.slice(6);
    const usualPrefix = USUAL.find(([namespace]) => namespace.test(value))?.[1];
    if (usualPrefix !== undefined && usualPrefix !== prefix) prefixes.set(prefix, usualPrefix);
  }
}

function usual(name: string, prefixes: Map<string, string>): string {
  if (!prefixes.size) return name;
  const colon = name.indexOf(':');
  const prefix = prefixes.get(colon < 0 ? '' : name.slice(0, colon));
  if (prefix === undefined) return name;
  return prefix ? `${prefix}:${name.slice(colon + 1)}` : name.slice(colon + 1);
}

function renamed(attributes: Attributes, prefixes: Map<string, string>): Attributes {
  const out: Attributes = {};
  for (const [key, value] of Object.entries(attributes)) out[key.includes(':') ? usual(key, prefixes) : key] = value;
  return out;
}
