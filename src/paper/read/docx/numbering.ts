// Automatic numbers: lists of up to nine levels, counted through the document (ECMA-376 part 1, 17.9).

import type { Attributes, XmlListener } from '../xml.js';
import { numeral } from './numerals.js';
import { symbols } from './symbols.js';

interface Level {
  start: number;
  format: string;
  text: string;
  /** Restarts after this level (counted from 1) moves on; 0: never; absent: after any higher one. */
  restart?: number;
  legal: boolean;
  style?: string;
  font?: string;
}

interface Abstract {
  levels: Map<number, Level>;
  /** Levels may live in another definition, which a numbering style names. */
  styleLink?: string;
}

interface Num {
  abstract: string;
  starts: Map<number, number>;
  levels: Map<number, Level>;
}

export class Numbering {
  readonly listener: XmlListener;
  #abstracts = new Map<string, Abstract>();
  #byStyleName = new Map<string, Abstract>();
  #nums = new Map<string, Num>();
  #counts = new Map<string, number[]>();
  #begun = new Set<string>();

  constructor() {
    let abstract: Abstract | null = null;
    let num: Num | null = null;
    let level: Level | null = null;
    let overridden = 0;
    const open = (element: string, attributes: Attributes): void => {
      const value = attributes['w:val'] ?? '';
      if (element === 'w:abstractNum') {
        abstract = { levels: new Map() };
        this.#abstracts.set(attributes['w:abstractNumId'] ?? '', abstract);
      } else if (element === 'w:num') {
        num = { abstract: '', starts: new Map(), levels: new Map() };
        this.#nums.set(attributes['w:numId'] ?? '', num);
      } else if (element === 'w:lvl') {
        level = { start: 1, format: 'decimal', text: '', legal: false };
        (num ?? abstract)?.levels.set(Number(attributes['w:ilvl']), level);
      } else if (element === 'w:abstractNumId' && num) num.abstract = value;
      else if (element === 'w:lvlOverride') overridden = Number(attributes['w:ilvl']);
      else if (element === 'w:startOverride') num?.starts.set(overridden, Number(value));
      else if (element === 'w:styleLink' && abstract) this.#byStyleName.set(value, abstract);
      else if (element === 'w:numStyleLink' && abstract) abstract.styleLink = value;
      else if (level) noteLevel(level, element, attributes);
    };
    const close = (element: string): void => {
      if (element === 'w:lvl') level = null;
      else if (element === 'w:abstractNum') abstract = null;
      else if (element === 'w:num') num = null;
    };
    this.listener = { open, close };
  }

  /** The level that a style is tied to, where the style names the list alone. */
  levelOfStyle(numId: string, style: string | undefined): number {
    const num = this.#nums.get(numId);
    for (const [at, level] of this.#levels(num)) if (style && level.style === style) return at;
    return 0;
  }

  /** The next number of a list at a level, as text; empty when the list is not defined or the format shows nothing. */
  next(numId: string, at: number): string {
    const num = this.#nums.get(numId);
    const levels = this.#levels(num);
    const level = levels.get(at);
    if (!num || !level) return '';
    const counts = this.#count(numId, num, levels, at);
    if (level.format === 'bullet') return symbols(level.text, level.font);
    return level.text.replace(/%([1-9])/g, (_, digit: string) => {
      const other = levels.get(Number(digit) - 1);
      return numeral(
        counts[Number(digit) - 1] ?? other?.start ?? 1,
        level.legal ? 'decimal' : (other?.format ?? 'decimal'),
      );
    });
  }

  #count(numId: string, num: Num, levels: Map<number, Level>, at: number): number[] {
    // Lists over one definition count on together, unless one says where it starts.
    const key = num.abstract;
    const counts = this.#counts.get(key) ?? [];
    this.#counts.set(key, counts);
    if (!this.#begun.has(numId)) {
      this.#begun.add(numId);
      for (const [level, start] of num.starts) counts[level] = start - 1;
    }
    const start = levels.get(at)?.start ?? 1;
    counts[at] = counts[at] === undefined ? start : (counts[at] as number) + 1;
    for (let lower = 0; lower < at; lower++) counts[lower] ??= levels.get(lower)?.start ?? 1;
    for (let deeper = at + 1; deeper < 9; deeper++) {
      const restart = levels.get(deeper)?.restart;
      if (restart === undefined || (restart > 0 && at < restart)) delete counts[deeper];
    }
    return counts;
  }

  #levels(num: Num | undefined): Map<number, Level> {
    if (!num) return new Map();
    const own = this.#abstracts.get(num.abstract);
    const abstract = own?.styleLink ? (this.#byStyleName.get(own.styleLink) ?? own) : own;
    return new Map([...(abstract?.levels ?? []), ...num.levels]);
  }
}

function noteLevel(level: Level, element: string, attributes: Attributes): void {
  const value = attributes['w:val'] ?? '';
  if (element === 'w:start') level.start = Number(value) || 0;
  else if (element === 'w:numFmt') level.format = attributes['w:format'] === '٠' ? 'arabicIndic' : value;
  else if (element === 'w:lvlText') level.text = value;
  else if (element === 'w:lvlRestart') level.restart = Number(value);
  else if (element === 'w:isLgl') level.legal = value !== '0' && value !== 'false';
  else if (element === 'w:pStyle') level.style = value;
  else if (element === 'w:rFonts') level.font = attributes['w:ascii'] ?? attributes['w:hAnsi'];
}
