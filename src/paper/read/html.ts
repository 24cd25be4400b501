// HTML as its reader sees it. Only the tokenizer is used, not the tree: it is linear on any input, whereas building a tree
// from hostile markup is not. Blocks begin lines; what is never shown is skipped.

import { type Token, type TokenHandler, Tokenizer, TokenizerMode } from 'parse5';
import type { PaperLimits } from '../limits.js';
import type { PaperLine } from '../lines.js';
import { refusePaper } from '../refusing.js';
import { HtmlFlow } from './html-flow.js';
import { Sink } from './sink.js';

export function htmlLines(text: string, name: string, limits: PaperLimits): PaperLine[] {
  const sink = new Sink(name, limits);
  const flow = new HtmlFlow(sink);
  const open: string[] = [];
  const isSkipping = { from: -1 };
  const handler: TokenHandler = {
    onStartTag: (tag) => {
      const element = tag.tagName;
      const mode = MODES[element];
      if (mode !== undefined && !tag.selfClosing) tokenizer.state = mode;
      if (VOID.has(element)) {
        if (isSkipping.from < 0) flow.begin(element, attributesOf(tag));
        return;
      }
      const implied = OPTIONAL_END.has(element) && open.at(-1) === element;
      if (implied) open.pop();
      open.push(element);
      if (open.length > limits.depth) refusePaper('tooDeep', { name, limit: limits.depth });
      const attributes = attributesOf(tag);
      if (isSkipping.from < 0 && isUnseen(element, attributes)) isSkipping.from = open.length;
      if (isSkipping.from < 0) flow.begin(element, attributes);
    },
    onEndTag: (tag) => {
      const at = lastWithin(open, tag.tagName, 64);
      if (at < 0) return;
      const wasSeen = isSkipping.from < 0;
      const ended = open.splice(at);
      if (isSkipping.from > open.length) isSkipping.from = -1;
      if (wasSeen) for (const element of ended.reverse()) flow.end(element);
    },
    onCharacter: (token) => void (isSkipping.from < 0 && flow.text(token.chars)),
    onWhitespaceCharacter: (token) => void (isSkipping.from < 0 && flow.text(token.chars)),
    onNullCharacter: () => {},
    onComment: () => {},
    onDoctype: () => {},
    onEof: () => flow.finish(),
  };
  const tokenizer = new Tokenizer({}, handler);
  tokenizer.write(text, true);
  return sink.lines;
}

const MODES: Record<string, Tokenizer['state']> = {
  script: TokenizerMode.SCRIPT_DATA,
  style: TokenizerMode.RAWTEXT,
  noscript: TokenizerMode.RAWTEXT,
  iframe: TokenizerMode.RAWTEXT,
  xmp: TokenizerMode.RAWTEXT,
  noframes: TokenizerMode.RAWTEXT,
  noembed: TokenizerMode.RAWTEXT,
  title: TokenizerMode.RCDATA,
  textarea: TokenizerMode.RCDATA,
};

const VOID = new Set([
  'area',
  'base',
  'br',
  'col',
  'embed',
  'hr',
  'img',
  'input',
  'link',
  'meta',
  'param',
  'source',
  'track',
  'wbr',
]);
const OPTIONAL_END = new Set([
  'p',
  'li',
  'dt',
  'dd',
  'tr',
  'td',
  'th',
  'option',
  'thead',
  'tbody',
  'tfoot',
  'rt',
  'rp',
]);
const UNSEEN = new Set([
  'head',
  'script',
  'style',
  'noscript',
  'template',
  'iframe',
  'textarea',
  'select',
  'svg',
  'math',
  'object',
  'audio',
  'video',
  'canvas',
  'rt',
  'rp',
  'title',
  'noframes',
  'noembed',
  'datalist',
]);

function isUnseen(element: string, attributes: Map<string, string>): boolean {
  return (
    UNSEEN.has(element) ||
    attributes.has('hidden') ||
    /display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all/i.test(attributes.get('style') ?? '')
  );
}

function attributesOf(tag: Token.TagToken): Map<string, string> {
  return new Map(tag.attrs.map(({ name, value }) => [name, value]));
}

/** A stray end tag must not search a deep stack each time. */
function lastWithin(open: string[], element: string, reach: number): number {
  const at = open.lastIndexOf(element);
  return at >= open.length - reach ? at : -1;
}
