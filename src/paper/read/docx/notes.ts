// Footnotes and endnotes: each is a small body of its own, found by its id.

import type { PaperLine } from '../../lines.js';
import { Sink } from '../sink.js';
import type { Attributes, XmlListener } from '../xml.js';
import { Body } from './body.js';
import type { Numbering } from './numbering.js';
import type { Styles } from './styles.js';

export class Notes implements XmlListener {
  readonly byId = new Map<string, PaperLine[]>();
  #body: Body | null = null;

  constructor(
    readonly sink: Sink,
    readonly styles: Styles,
    readonly numbering: Numbering,
  ) {}

  open(element: string, attributes: Attributes): void {
    if (element !== 'w:footnote' && element !== 'w:endnote') {
      this.#body?.open(element, attributes);
      return;
    }
    // Separators are drawn lines, not notes.
    if (attributes['w:type'] && attributes['w:type'] !== 'normal') return;
    const sink = new Sink(this.sink.name, this.sink.limits);
    this.#body = new Body(sink, this.styles, this.numbering);
    this.byId.set(attributes['w:id'] ?? '', sink.lines);
  }

  close(element: string): void {
    if (element === 'w:footnote' || element === 'w:endnote') this.#body = null;
    else this.#body?.close(element);
  }

  text(text: string): void {
    this.#body?.text(text);
  }
}
