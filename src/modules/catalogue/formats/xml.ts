// XML read as it comes: each element of a wanted name as a small tree, and never more than one of them held. No entities but XML's own are
// known, so that none grows.

import { SaxesParser } from 'saxes';

export interface Node {
  name: string;
  attributes: Record<string, string>;
  children: Node[];
  text: string;
}

const DEEPEST = 50;
const LARGEST = 1_000_000;
const LONGEST_TEXT = 4_000_000;

export type Element = { node: Node } | { wrong: 'notXml' | 'notText' | 'tooDeep' | 'tooLong' };

/** The elements of these names, in order; after a fault the rest is not read. */
export async function* elementsOf(bytes: AsyncIterable<Uint8Array>, wanted: ReadonlySet<string>): AsyncGenerator<Element> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const gatherer = new Gatherer(wanted);
  for await (const part of bytes) {
    let text: string;
    try {
      text = decoder.decode(part, { stream: true });
    } catch {
      yield { wrong: 'notText' };
      return;
    }
    yield* gatherer.take(text);
    if (gatherer.stopped) return;
  }
  yield* gatherer.end();
}

class Gatherer {
  private parser = new SaxesParser();
  private open: Node[] = [];
  private size = 0;
  private untagged = 0;
  private ready: Element[] = [];
  stopped = false;

  constructor(private wanted: ReadonlySet<string>) {
    this.parser.on('error', () => this.stop('notXml'));
    this.parser.on('opentag', ({ name, attributes }) => this.begin(name.replace(/^.*:/, ''), attributes as Record<string, string>));
    this.parser.on('closetag', () => this.close());
    this.parser.on('text', (text) => this.add(text));
    this.parser.on('cdata', (text) => this.add(text));
  }

  *take(text: string): Generator<Element> {
    // The parser holds a text until a tag ends it: one without end is given up before.
    const tag = Math.max(text.lastIndexOf('<'), text.lastIndexOf('>'));
    this.untagged = tag < 0 ? this.untagged + text.length : text.length - tag - 1;
    if (this.untagged > LONGEST_TEXT) this.stop('tooLong');
    if (!this.stopped) this.parser.write(text);
    yield* this.ready.splice(0);
  }

  *end(): Generator<Element> {
    if (!this.stopped) this.parser.close();
    yield* this.ready.splice(0);
  }

  private begin(name: string, attributes: Record<string, string>): void {
    if (this.stopped || (this.open.length === 0 && !this.wanted.has(name))) return;
    if (this.open.length >= DEEPEST) {
      this.stop('tooDeep');
      return;
    }
    const node: Node = { name, attributes, children: [], text: '' };
    this.open[this.open.length - 1]?.children.push(node);
    this.open.push(node);
  }

  private close(): void {
    if (this.stopped) return;
    const node = this.open.pop();
    if (!node || this.open.length > 0) return;
    this.ready.push({ node });
    this.size = 0;
  }

  private add(text: string): void {
    const node = this.open[this.open.length - 1];
    if (!node || this.stopped) return;
    this.size += text.length;
    if (this.size > LARGEST) {
      this.stop('tooLong');
      return;
    }
    node.text += text;
  }

  private stop(wrong: 'notXml' | 'tooDeep' | 'tooLong'): void {
    if (!this.stopped) this.ready.push({ wrong });
    this.stopped = true;
  }
}

export function child(node: Node, name: string): Node | undefined {
  return node.children.find((one) => one.name === name);
}

export function all(node: Node, name: string): Node[] {
  return node.children.filter((one) => one.name === name);
}

/** All words below a node, in order. */
export function textOf(node: Node | undefined): string {
  return node ? [node.text, ...node.children.map(textOf)].join(' ').replace(/\s+/g, ' ').trim() : '';
}
