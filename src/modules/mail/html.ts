// The HTML part of a mail that we write: the same words as the text, with their language and direction, and nothing else. The text is
// the mail; this makes it readable from right to left, and its links links, in programs that show HTML. There is no image, no style sheet
// and no address of anybody but those that stand in the text.

import { directionOf, type Language } from '../../kit/languages.js';

const FRAME = 'max-width:40em;font-family:system-ui,-apple-system,\'Segoe UI\',\'Noto Sans\',Arial,sans-serif;font-size:16px;line-height:1.5';

/** The whole page for a text in a language. */
export function htmlOf(text: string, language: Language): string {
  const blocks = text.replace(/\r\n?/g, '\n').split(/\n{2,}/).map((block) => block.replace(/^\n+|\n+$/g, '')).filter(Boolean);
  const frame = `<div lang="${language}" dir="${directionOf(language)}" style="${FRAME}">${blocks.map(blockOf).join('\n')}</div>`;
  return `<!doctype html>\n<html lang="${language}" dir="${directionOf(language)}"><head><meta charset="utf-8"><title></title></head><body>\n${frame}\n</body></html>\n`;
}

/** A text as HTML in no frame: paragraphs, with links where addresses of pages stand. */
export function paragraphsOf(text: string): string {
  return text.replace(/\r\n?/g, '\n').split(/\n{2,}/).filter((block) => block.trim()).map((block) => `<p>${linked(block)}</p>`).join('\n');
}

/** Lines that begin with a hyphen are a list, with what is indented below them; what stands before it is its own paragraph. */
function blockOf(block: string): string {
  const lines = block.split('\n');
  const first = lines.findIndex((line) => line.startsWith('- '));
  if (first < 0) return `<p>${linked(block)}</p>`;
  const items: string[] = [];
  let rest = first;
  for (; rest < lines.length && /^(?:- | {2})/.test(lines[rest] as string); rest++) {
    const line = lines[rest] as string;
    if (line.startsWith('- ')) items.push(line.slice(2));
    else items[items.length - 1] += `\n${line.trim()}`;
  }
  const before = lines.slice(0, first).join('\n');
  const after = lines.slice(rest).join('\n');
  return [...(before ? [`<p>${linked(before)}</p>`] : []), `<ul>${items.map((item) => `<li>${linked(item)}</li>`).join('')}</ul>`, ...(after ? [blockOf(after)] : [])].join('\n');
}

/** Text with its lines; what is an address of a page becomes a link, which is itself from left to right. */
function linked(text: string): string {
  return text
    .split(/(https?:\/\/[^\s<>"'“”«»]+)/)
    .map((part, place) => (place % 2 === 0 ? escaped(part).replace(/\n/g, '<br>\n') : linkOf(part)))
    .join('');
}

/** A point or a bracket at the end ends the sentence, not the address. */
function linkOf(url: string): string {
  let end = url.length;
  while (end > 0 && '.,;:!?)]。，；：！？）،؛؟'.includes(url[end - 1] as string)) end -= 1;
  const [address, tail] = [url.slice(0, end), url.slice(end)];
  return `<a href="${escaped(address)}" dir="ltr">${escaped(address)}</a>${escaped(tail)}`;
}

/** Nothing of a text can be markup. */
export function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;').replace(/'/g, '&#39;');
}
