// The HTML of a mail made harmless: read by the tokenizer, which is linear on any input, and written anew from what is allowed, so that
// nothing of its own markup passes. What is opened is closed; what is hidden from a reader's eyes by a picture of one point is gone.

import { type Token, type TokenHandler, Tokenizer, TokenizerMode } from 'parse5';
import { escaped } from '../../mail/index.js';
import { ALLOWED, DROPPED, EMPTY, lawfulValue } from './allowed.js';

/** Beyond this the mail goes on as text alone. */
const LONGEST = 1_000_000;
const DEEPEST = 60;

/** The HTML of a mail as it may be passed on: what stands inside its body. Null when there is nothing in it, or too much. */
export function cleanHtml(html: string): string | null {
  if (html.length > LONGEST) return null;
  const writer = new Cleaner();
  const tokenizer: Tokenizer = new Tokenizer({}, handlerOf(writer, (mode) => (tokenizer.state = mode)));
  tokenizer.write(html, true);
  const clean = writer.end();
  return clean.length > LONGEST || !/[\p{L}\p{N}]/u.test(clean.replace(/<[^>]*>/g, '')) ? null : clean;
}

function handlerOf(writer: Cleaner, enter: (mode: Tokenizer['state']) => void): TokenHandler {
  return {
    onStartTag: (tag) => {
      const mode = MODES[tag.tagName];
      if (mode !== undefined && !tag.selfClosing) enter(mode);
      writer.open(tag);
    },
    onEndTag: (tag) => writer.close(tag.tagName),
    onCharacter: (token) => writer.text(token.chars),
    onWhitespaceCharacter: (token) => writer.text(token.chars),
    onNullCharacter: () => {},
    onComment: () => {},
    onDoctype: () => {},
    onEof: () => {},
  };
}

/** Elements whose content is no markup. */
const MODES: Record<string, Tokenizer['state']> = {
  ...{ script: TokenizerMode.SCRIPT_DATA, title: TokenizerMode.RCDATA, textarea: TokenizerMode.RCDATA, plaintext: TokenizerMode.PLAINTEXT },
  ...{ style: TokenizerMode.RAWTEXT, xmp: TokenizerMode.RAWTEXT, iframe: TokenizerMode.RAWTEXT, noembed: TokenizerMode.RAWTEXT, noframes: TokenizerMode.RAWTEXT, noscript: TokenizerMode.RAWTEXT },
};

/** These say the language and direction of the whole mail, and stand as a block of their own. */
const WHOLE = new Set(['html', 'body']);
const VOID = new Set(['area', 'base', 'col', 'embed', 'img', 'input', 'link', 'meta', 'param', 'source', 'track']);
/** Elements that a new one of their own kind ends. */
const ENDED_BY_OWN = new Set(['p', 'li', 'dt', 'dd', 'tr', 'td', 'th']);

class Cleaner {
  readonly #parts: string[] = [];
  /** What was opened and written, the innermost last. */
  readonly #open: string[] = [];
  /** Within elements that go with all that they hold: which of them, and how deep. */
  #dropped: { name: string; depth: number } | null = null;

  open(tag: Token.TagToken): void {
    const name = tag.tagName;
    if (this.#dropped) {
      if (name === this.#dropped.name && !tag.selfClosing) this.#dropped.depth += 1;
      return;
    }
    if (name === 'img') {
      this.#picture(tag);
      return;
    }
    if (VOID.has(name)) return;
    if (DROPPED.has(name)) {
      if (!tag.selfClosing) this.#dropped = { name, depth: 1 };
      return;
    }
    if (EMPTY.has(name)) return void this.#parts.push(`<${name}>`);
    const written = WHOLE.has(name) && tag.attrs.some((attribute) => attribute.name === 'dir' || attribute.name === 'lang') ? 'div' : name;
    if (!Object.hasOwn(ALLOWED, written) || this.#open.length >= DEEPEST) return;
    if (ENDED_BY_OWN.has(written) && this.#open.at(-1) === written) this.close(written);
    this.#parts.push(`<${written}${attributesOf(tag, written)}>`);
    this.#open.push(written);
  }

  close(name: string): void {
    if (this.#dropped) {
      if (name === this.#dropped.name && --this.#dropped.depth === 0) this.#dropped = null;
      return;
    }
    const at = this.#open.lastIndexOf(name);
    if (at < 0) return;
    for (const ended of this.#open.splice(at).reverse()) this.#parts.push(`</${ended}>`);
  }

  text(chars: string): void {
    if (!this.#dropped) this.#parts.push(escaped(chars.replaceAll('\0', '')));
  }

  /** Instead of a picture, which would be fetched from its owner, the words that it has for those who do not see it. */
  #picture(tag: Token.TagToken): void {
    const words = tag.attrs.find((attribute) => attribute.name === 'alt')?.value.trim().slice(0, 200);
    if (words) this.#parts.push(`[${escaped(words)}]`);
  }

  end(): string {
    for (const name of this.#open.reverse()) this.#parts.push(`</${name}>`);
    return this.#parts.join('').trim();
  }
}

function attributesOf(tag: Token.TagToken, written: string): string {
  const lawful = ['dir', 'lang', ...(ALLOWED[written] ?? [])];
  const kept = tag.attrs.flatMap(({ name, value }) => {
    const passes = lawful.includes(name) ? lawfulValue(name, value) : null;
    return passes === null ? [] : [` ${name}="${escaped(passes)}"`];
  });
  return [...kept, ...(written === 'a' && kept.length > 0 ? [' rel="noopener noreferrer nofollow"'] : [])].join('');
}
