// Where a letter names a person, and the words that go with the name: organization and country.

import type { Officer } from '../../circular.js';
import type { Block } from '../blocks.js';
import type { Letter } from '../letter.js';

export interface Mention {
  block: Block;
  at: number;
  end: number;
  /** From where to where the words belong to this person. */
  from: number;
  to: number;
}

const tokensOf = (name: string) => name.split(/[\s·]+/).filter((token) => token.length > 1);

/** Names are declined in Russian: a token is found by its stem. */
function patternOf(name: string): RegExp | null {
  const tokens = tokensOf(name).map((token) => {
    if (!/^[\u0400-\u04ff-]+$/.test(token)) return token.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
    return `${token.slice(0, Math.max(2, token.length - (token.length > 4 ? 2 : 1)))}\\p{L}{0,4}`;
  });
  return tokens.length > 0 ? new RegExp(tokens.join('[\\s·]+'), 'u') : null;
}

/** The first mention of a person beside an office, in the letter itself or in its annexes. */
export function mentionOf(
  letter: Letter,
  officer: Officer,
  officers: readonly Officer[],
  inAnnex: boolean,
): Mention | null {
  const pattern = patternOf(officer.name);
  if (!pattern) return null;
  const others = officers
    .filter((other) => other.name !== officer.name)
    .flatMap((other) => patternOf(other.name) ?? []);
  for (const block of letter.blocks) {
    if (block.part > 0 !== inAnnex || !letter.words.chair.test(block.text)) continue;
    const match = pattern.exec(block.text);
    if (!match) continue;
    const end = match.index + match[0].length;
    const from = letter.language === 'zh' ? boundaryBefore(block.text, match.index) : match.index;
    const next = others.map((other) => block.text.slice(end).search(other)).filter((at) => at >= 0);
    const to = Math.min(end + 200, ...next.map((at) => end + at), sentenceEnd(block.text, end));
    return { block, at: match.index, end, from, to };
  }
  return null;
}

/** Words about the person, without the name: in Chinese the organization may stand before it. */
export function about({ block, at, end, from, to }: Mention): string {
  return `${block.text.slice(from, at)} ${block.text.slice(end, to)}`;
}

function sentenceEnd(text: string, from: number): number {
  const stop = text.slice(from).search(/[。；;]|\.(?:\s+\p{Lu}|\s*$)/u);
  return stop < 0 ? text.length : from + stop;
}

function boundaryBefore(text: string, at: number): number {
  return Math.max(...['，', '；', '。', '：', ';'].map((mark) => text.lastIndexOf(mark, at - 1) + 1), at - 60, 0);
}

/** An acronym in brackets: `(CAICT)`. */
export function organizationIn(words: string): string | null {
  return /[（(]([A-Z][A-Z0-9&-]{1,11})[)）]/.exec(words)?.[1] ?? null;
}

/** Whether words name an organization: by its acronym or by two thirds of its words. */
export function namesOrganization(words: string, organization: string): boolean {
  if (/^[A-Z][A-Z0-9&-]{1,11}$/.test(organization)) return words.includes(organization);
  const parts = organization.replace(/[（(].*?[)）]/g, '').match(/[\u4e00-\u9fff]{2}|\p{L}{4,}/gu) ?? [organization];
  const there = parts.filter((part) => words.toLowerCase().includes(part.toLowerCase().slice(0, 6)));
  return there.length * 3 >= parts.length * 2;
}

/** A name of another script spelt in Latin letters: `Цзюньсэнь Лай (Junsen Lai)`. */
const SPELLING = /^\s*[（(]\p{Lu}[\p{Script=Latin}.'’-]*(?: [\p{Script=Latin}.'’-]+){1,5}[)）]/u;

/** Organization and country as printed after a name: in brackets, or after commas. */
export function partsAfter({ block, end, to }: Mention): string[] {
  const latin = /\p{Script=Latin}/u.test(block.text[end - 1] ?? '');
  const rest = block.text.slice(end, to).replace(/^(?:先生|女士|博士|教授)/, '');
  const after = latin ? rest : rest.replace(SPELLING, '');
  const words =
    /^\s*[（(]([^（()）]{2,160})[)）]/.exec(after)?.[1] ??
    /^\s*[,，،]\s*([^（()）;；.。]{2,160})/.exec(after)?.[1] ??
    '';
  return words
    .split(/[,，،]/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}
