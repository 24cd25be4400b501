// What the pictures share: an SVG as text, with a title and a description, drawn from a table that stands beside it. Nothing is said by
// colour alone: statuses differ in fill, so that they are told apart in black and white. The same picture stands on a page, where its ink
// follows the page, and in a paper, where it is black.

import { type Language, directionOf } from '../../../kit/languages.js';

export interface Picture {
  title: string;
  description: string;
  svg: string;
  /** What it was drawn from. */
  table: { columns: string[]; rows: string[][]; /** Of a hundred. */ widths: number[] };
}

/** Where a picture is shown: `page` takes the ink of the page around it. */
export type Ground = 'page' | 'paper';

export interface Frame {
  width: number;
  height: number;
  title: string;
  description: string;
  language: Language;
  ground: Ground;
  /** Tells apart two pictures on one page. */
  name: string;
}

/** Words of 11 units are 13 pixels on a page. */
const PAGE_SCALE = 1.2;

/** The whole SVG around its shapes. */
export function framed(frame: Frame, shapes: string[]): string {
  const { width, height, title, description, language, ground, name } = frame;
  const ink = ground === 'page' ? 'currentColor' : '#1b1b1b';
  const fonts = 'Noto Sans, IBM Plex Sans Arabic, Noto Sans SC, system-ui, sans-serif';
  const pattern = `<pattern id="${name}-way" width="4" height="4" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect width="1.6" height="4" fill="${ink}"/></pattern>`;
  // On a page at its own size, so that words stay readable: what is wider than the screen scrolls. A paper fits it to its width.
  const size = ground === 'page' ? ` width="${round(width * PAGE_SCALE)}" height="${round(height * PAGE_SCALE)}"` : '';
  return `<svg xmlns="http://www.w3.org/2000/svg" class="picture"${size} direction="ltr" viewBox="0 0 ${round(width)} ${round(height)}" role="img" aria-labelledby="${name}-title ${name}-about" lang="${language}" font-family="${fonts}" font-size="11" fill="${ink}" stroke="none"><title id="${name}-title">${escaped(title)}</title><desc id="${name}-about">${escaped(description)}</desc><defs>${pattern}</defs>${shapes.join('')}</svg>`;
}

/** Places from the reader's side: in a right-to-left language the picture runs from the right. */
export function sideOf(language: Language, width: number): { x: (at: number) => number; anchor: (side: 'start' | 'end') => 'start' | 'end' } {
  const rtl = directionOf(language) === 'rtl';
  return { x: (at) => (rtl ? width - at : at), anchor: (side) => (rtl ? (side === 'start' ? 'end' : 'start') : side) };
}

export interface TextStyle {
  anchor?: 'start' | 'middle' | 'end';
  size?: number;
  bold?: boolean;
  opacity?: number;
  rotate?: number;
}

export function text(x: number, y: number, words: string, { anchor = 'start', size, bold, opacity, rotate }: TextStyle = {}): string {
  const more = [size ? ` font-size="${size}"` : '', bold ? ' font-weight="bold"' : '', opacity ? ` opacity="${opacity}"` : '', rotate ? ` transform="rotate(${rotate} ${round(x)} ${round(y)})"` : ''].join('');
  // The picture runs left to right whatever the page does, so that its anchors hold; words of the other direction keep their own order.
  const written = /[\u0590-\u08ff]/.test(words) ? `\u200f${words}\u200f` : words;
  return `<text x="${round(x)}" y="${round(y)}" text-anchor="${anchor}"${more}>${escaped(written)}</text>`;
}

/** How a status is filled: published is full, under development is hatched, planned is open, what is over is pale. */
export function fillOf(status: string, name: string): string {
  if (status === 'published') return 'fill-opacity="0.85"';
  if (status === 'underDevelopment') return `fill="url(#${name}-way)" stroke="currentColor" stroke-width="0.8"`;
  if (status === 'planned') return 'fill="none" stroke="currentColor" stroke-width="0.8" stroke-dasharray="2 1.5"';
  return 'fill-opacity="0.2" stroke="currentColor" stroke-width="0.6"';
}

/** The key to the fills, in a row. */
export function legend(statuses: { status: string; words: string }[], at: { x: number; y: number }, frame: Frame): string {
  const side = sideOf(frame.language, frame.width);
  let from = at.x;
  return statuses
    .map(({ status, words }) => {
      const x = from;
      from += 24 + widthOf(words);
      return `<rect x="${round(side.x(x) - (side.x(1) < side.x(0) ? 10 : 0))}" y="${round(at.y - 9)}" width="10" height="10" ${fillOf(status, frame.name)}/>${text(side.x(x + 14), at.y, words, { anchor: side.anchor('start') })}`;
    })
    .join('');
}

/** Roughly how wide words are at 11 points: characters of Chinese are twice as wide. */
export function widthOf(words: string): number {
  let width = 0;
  for (const character of words) width += /[\u2e80-\uffef]/.test(character) ? 11 : 5.9;
  return width;
}

/** Words cut to a width, with an ellipsis. */
export function cut(words: string, width: number): string {
  if (widthOf(words) <= width) return words;
  let kept = '';
  for (const character of words) {
    if (widthOf(`${kept}${character}…`) > width) break;
    kept += character;
  }
  return `${kept.trimEnd()}…`;
}

/** Words on one or two lines of a width, around a height; what is longer ends with an ellipsis. */
export function label(at: { x: number; y: number; width: number }, words: string, style: TextStyle = {}): string {
  const { x, y, width } = at;
  if (widthOf(words) <= width) return text(x, y + 4, words, style);
  const parts = words.split(/(?<=[\s/–-]|[\u2e80-\uffef])/u);
  let first = '';
  while (parts.length > 0 && widthOf(first + (parts[0] as string).trimEnd()) <= width) first += parts.shift();
  if (!first.trim()) return text(x, y + 4, cut(words, width), style);
  return text(x, y - 2.5, first.trim(), style) + text(x, y + 10.5, cut(parts.join('').trim(), width), style);
}

export function escaped(words: string): string {
  return words.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}

export function round(value: number): number {
  return Math.round(value * 10) / 10;
}
