// BibTeX: entries `@standard{key, title = {…}, number = …}`; strings defined in the file, braces and the commonest accents of TeX.

import type { Row, Said } from '../record.js';
import { gathered } from './bytes.js';
import { givenFrom } from './given.js';

const LARGEST = 64 * 1024 * 1024;
const MOST_FIELDS = 100;
/** No text of a reference is longer; a brace that was never closed is looked for no further. */
const LONGEST_VALUE = 40_000;
/** After so many entries in a row that cannot be read the file is none: each of them was read to the end of its first text. */
const MOST_FAULTS = 1_000;

export async function* readBibtex(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Row> {
  const whole = await gathered(bytes, LARGEST);
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(whole);
  } catch {
    yield { fault: { code: 'notText' }, excerpt: '' };
    return;
  }
  const strings = new Map<string, string>();
  const begins = /@\s{0,20}([a-z]{1,40})\s{0,20}([{(])/gi;
  let faults = 0;
  for (let found = begins.exec(text); found; found = begins.exec(text)) {
    const kind = (found[1] as string).toLowerCase();
    if (kind === 'comment' || kind === 'preamble') continue;
    const entry = new Entry(text, begins.lastIndex, strings);
    const fields = kind === 'string' ? entry.fields() : entry.keyed();
    const excerpt = text.slice(found.index, found.index + 200);
    if (!fields) {
      yield { fault: { code: 'badEntry' }, excerpt };
      faults += 1;
      if (faults === MOST_FAULTS) return;
      continue;
    }
    faults = 0;
    begins.lastIndex = entry.at;
    if (kind === 'string') for (const [name, value] of fields) strings.set(name, value);
    else yield rowOf(fields, excerpt);
  }
}

/** One entry, read from where its brace opened. */
class Entry {
  key = '';

  constructor(
    private text: string,
    public at: number,
    private strings: Map<string, string>,
  ) {}

  keyed(): Map<string, string> | null {
    const key = /\s*([^\s,{}()"]{1,300})\s*,/y;
    key.lastIndex = this.at;
    const found = key.exec(this.text);
    if (!found) return null;
    this.key = found[1] as string;
    this.at = key.lastIndex;
    const fields = this.fields();
    fields?.set('key', this.key);
    return fields;
  }

  fields(): Map<string, string> | null {
    const fields = new Map<string, string>();
    const name = /\s*,?\s*([\w.:+-]{1,60})\s*=\s*/y;
    for (let n = 0; n < MOST_FIELDS; n++) {
      name.lastIndex = this.at;
      const found = name.exec(this.text);
      if (!found) break;
      this.at = name.lastIndex;
      const value = this.value();
      if (value === null) return null;
      fields.set((found[1] as string).toLowerCase(), value);
    }
    const end = /[\s,]*[})]/y;
    end.lastIndex = this.at;
    if (!end.exec(this.text)) return null;
    this.at = end.lastIndex;
    return fields;
  }

  /** A value: pieces joined by `#`, each in braces, in quotation marks, a number or a string known by name. */
  private value(): string | null {
    const pieces: string[] = [];
    for (;;) {
      const piece = this.piece();
      if (piece === null) return null;
      pieces.push(piece);
      const joined = /\s*#\s*/y;
      joined.lastIndex = this.at;
      if (!joined.exec(this.text)) return pieces.join('');
      this.at = joined.lastIndex;
    }
  }

  private piece(): string | null {
    const first = this.text[this.at];
    if (first === '{' || first === '"') return this.enclosed(first === '{' ? '}' : '"');
    const bare = /[\w.:+-]{1,200}/y;
    bare.lastIndex = this.at;
    const found = bare.exec(this.text);
    if (!found) return null;
    this.at = bare.lastIndex;
    return this.strings.get(found[0].toLowerCase()) ?? found[0];
  }

  private enclosed(end: string): string | null {
    let depth = 0;
    const from = this.at + 1;
    for (let n = from; n < this.text.length && n - from < LONGEST_VALUE; n++) {
      const sign = this.text[n];
      if (sign === '\\') n += 1;
      else if (depth === 0 && sign === end) {
        this.at = n + 1;
        return this.text.slice(from, n);
      } else if (sign === '{') depth += 1;
      else if (sign === '}') depth -= 1;
    }
    return null;
  }
}

const ACCENTS: Record<string, string> = { "'": '\u0301', '`': '\u0300', '^': '\u0302', '"': '\u0308', '~': '\u0303', '=': '\u0304', '.': '\u0307', c: '\u0327', v: '\u030c', H: '\u030b', k: '\u0328', r: '\u030a', u: '\u0306' };
const SIGNS: Record<string, string> = { ss: 'ß', o: 'ø', O: 'Ø', ae: 'æ', AE: 'Æ', aa: 'å', AA: 'Å', l: 'ł', L: 'Ł', textendash: '–', textemdash: '—', textbackslash: '\\' };

function plain(value: string | undefined): string | undefined {
  return value
    ?.replace(/---/g, '—')
    .replace(/(?<=\d)--(?=\d)/g, '–')
    .replace(/\\([`'^"~=.])\s*\{?([A-Za-z])\}?/g, (_, accent: string, letter: string) => letter + ACCENTS[accent])
    .replace(/\\([cvHkru])(?:\s*\{([A-Za-z])\}|\s+([A-Za-z]))/g, (_, accent: string, inBraces?: string, after?: string) => (inBraces ?? after ?? '') + ACCENTS[accent])
    .replace(/\\([A-Za-z]{1,14})(?:\{\}|\s)?/g, (whole, name: string) => SIGNS[name] ?? whole)
    .replace(/\\([#$%&_{}^~])(?:\{\})?/g, '$1\ue000')
    .replace(/(?<!\ue000)[{}](?!\ue000)/g, '')
    .replace(/\ue000/g, '')
    .normalize('NFC')
    .trim();
}

function rowOf(fields: Map<string, string>, excerpt: string): Row {
  const get = (...names: string[]) => names.map((name) => plain(fields.get(name))).find(Boolean);
  const year = /\d{4}/.exec(get('date', 'year') ?? '')?.[0];
  const date = get('date') ?? (year && /^\d{1,2}$/.test(get('month') ?? '') ? `${year}-${(get('month') as string).padStart(2, '0')}` : year);
  return givenFrom(
    {
      designation: get('number', 'designation', 'reportnumber') ?? designationIn(get('key')),
      sdo: get('organization', 'institution'),
      titles: { [get('language', 'langid') ?? 'en']: get('title') },
      abstracts: { [get('language', 'langid') ?? 'en']: get('abstract') },
      status: get('pubstate') ?? 'published',
      dates: date ? { published: date } : {},
      keywords: (get('keywords') ?? '').split(/[,;]/).map((one) => one.trim()).filter(Boolean),
      edition: get('edition'),
      url: get('url'),
      altids: [get('doi'), get('isbn')].filter(Boolean),
      source: 'BibTeX',
    },
    excerpt,
    get('pubstate') ? [...SAYS, 'status'] : SAYS,
  );
}

const SAYS: readonly Said[] = ['titles', 'abstracts', 'dates', 'keywords', 'edition', 'url', 'altids'];

/** A key that is itself a designation: `rfc9340`. */
function designationIn(key: string | undefined): string | undefined {
  const found = /^(rfc|bcp|std)[-_ ]?(\d+)$/i.exec(key ?? '');
  return found ? `${(found[1] as string).toUpperCase()} ${found[2]}` : undefined;
}
