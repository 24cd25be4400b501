// Styles, as far as they say what a paragraph is: a heading and its level, an automatic number (ECMA-376 part 1, 17.7).

import type { Attributes, XmlListener } from '../xml.js';

export interface NumberPlace {
  numId?: string;
  level?: number;
}

interface Style extends NumberPlace {
  name: string;
  basedOn?: string;
  outline?: number;
}

export class Styles {
  readonly listener: XmlListener;
  #styles = new Map<string, Style>();
  #default: string | undefined;

  constructor() {
    let style: Style | null = null;
    this.listener = {
      open: (element, attributes) => {
        if (element === 'w:style') style = this.#begin(attributes);
        else if (style) note(style, element, attributes);
      },
      close: (element) => {
        if (element === 'w:style') style = null;
      },
    };
  }

  #begin(attributes: Attributes): Style {
    const style: Style = { name: '' };
    const id = attributes['w:styleId'] ?? '';
    this.#styles.set(id, style);
    if (attributes['w:type'] === 'paragraph' && isOn(attributes['w:default'] ?? '0')) this.#default = id;
    return style;
  }

  /** The heading level 1 to 9 of a style, from its outline level or its built-in name. */
  headingOf(id: string | undefined): number | undefined {
    for (const style of this.#chain(id)) {
      if (style.outline !== undefined) return style.outline < 9 ? style.outline + 1 : undefined;
      const named = /^heading ([1-9])$/i.exec(style.name)?.[1];
      if (named) return Number(named);
      if (/^title$/i.test(style.name)) return 1;
    }
    return undefined;
  }

  /** The automatic number that a style gives. The two halves may come from different ancestors. */
  numberOf(id: string | undefined): NumberPlace {
    const place: NumberPlace = {};
    for (const style of this.#chain(id)) {
      place.numId ??= style.numId;
      place.level ??= style.level;
    }
    return place;
  }

  *#chain(id: string | undefined): Iterable<Style> {
    // A style that is based on itself, by whatever way round, ends the walk.
    const seen = new Set<string>();
    for (let next = id ?? this.#default; next !== undefined && !seen.has(next); ) {
      seen.add(next);
      const style = this.#styles.get(next);
      if (!style) return;
      yield style;
      next = style.basedOn;
    }
  }
}

function note(style: Style, element: string, attributes: Attributes): void {
  const value = attributes['w:val'] ?? '';
  if (element === 'w:name') style.name = value;
  else if (element === 'w:basedOn') style.basedOn = value;
  else if (element === 'w:outlineLvl') style.outline = Number(value);
  else if (element === 'w:numId') style.numId = value;
  else if (element === 'w:ilvl') style.level = Number(value);
}

/** An on/off property: there without a value means on. */
export function isOn(value: string | undefined): boolean {
  return value === undefined || !/^(?:0|false|off|none)$/.test(value);
}
