// Addresses and links as printed, ASCII only: Chinese and Russian words stand beside them without a space.

import type { Block } from '../blocks.js';
import type { Letter } from '../letter.js';

export interface FoundAddress {
  block: Block;
  at: number;
  end: number;
  whole: string;
  /** One, or several that were glued together: `a@itu.intb@itu.int`. */
  parts: { local: string; whole: string }[];
}

export interface FoundUrl {
  block: Block;
  at: number;
  end: number;
  url: string;
}

const ADDRESS = /[A-Za-z0-9._%+-]{1,64}@[A-Za-z0-9.@_%+-]{2,160}/g;
const URL = /(?:https?:?\/{0,3}|www\.|(?<![A-Za-z0-9@.])itu\.int\/)[A-Za-z0-9][!-~]{0,300}/gi;

const memory = new WeakMap<Letter, { addresses: FoundAddress[]; urls: FoundUrl[] }>();

export function addressesIn(letter: Letter): FoundAddress[] {
  return found(letter).addresses;
}

export function urlsIn(letter: Letter): FoundUrl[] {
  return found(letter).urls;
}

function found(letter: Letter): { addresses: FoundAddress[]; urls: FoundUrl[] } {
  const cached = memory.get(letter);
  if (cached) return cached;
  const both = {
    addresses: letter.blocks.flatMap(addresses).slice(0, 500),
    urls: letter.blocks.flatMap(urls).slice(0, 500),
  };
  memory.set(letter, both);
  return both;
}

function addresses(block: Block): FoundAddress[] {
  if (!block.text.includes('@')) return [];
  return [...block.text.matchAll(ADDRESS)].slice(0, 100).map((match) => {
    const whole = match[0].replace(/[.@_%+-]+$/, '');
    return { block, at: match.index, end: match.index + whole.length, whole, parts: partsOf(whole) };
  });
}

/** Top-level domains of the Union's and its members' mailboxes, after which another address may be glued. */
const GLUED = /^([^@]+@[a-z0-9-]+(?:\.[a-z0-9-]+)*?\.(?:int|com|org|net|edu|gov))([a-z0-9._%+-]*@.+)$/i;

function partsOf(whole: string): { local: string; whole: string }[] {
  const parts: { local: string; whole: string }[] = [];
  let rest = whole;
  for (let guard = 0; guard < 5; guard++) {
    const glued = GLUED.exec(rest);
    if (!glued) break;
    parts.push({ local: (glued[1] as string).split('@')[0] as string, whole: glued[1] as string });
    rest = glued[2] as string;
  }
  parts.push({ local: rest.split('@')[0] as string, whole: rest });
  return parts;
}

function urls(block: Block): FoundUrl[] {
  return [...block.text.matchAll(URL)].slice(0, 100).map((match) => {
    const url = match[0].replace(/[.,;:!?)\]}>"'»]+$/, '');
    return { block, at: match.index, end: match.index + url.length, url };
  });
}
