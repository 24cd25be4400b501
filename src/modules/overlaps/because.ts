// Why two texts were put together, in parts that every language can say (`overlaps.because.<code>` of the messages).

import type { Link, Reason } from './evidence/links.js';
import { designationsIn } from './evidence/designations.js';
import { rowOf } from './index/int-list.js';
import type { Subject } from './index/subjects.js';
import { FLAG, type TextIndex } from './index/text-index.js';
import { wordsOf } from './words/words.js';

export interface Because {
  code: Reason | 'equalTitle' | 'equalPart' | 'rareTerms' | 'sharedWords' | 'sameScope' | 'sharedReferences' | 'twoLanguages' | 'meaning' | 'meaningApart';
  params: Record<string, string>;
}

/** A word of which at most this part of all titles has one is rare: its weight is the logarithm. */
const RARE = 6;
/** Of two languages every word that is not common counts: that it was met at all says much. */
const UNCOMMON = 3;
const TERMS = 6;
const REFERENCES = 5;
/** Sentences shorter than this are formulas. */
const SENTENCE = 50;

interface Side {
  number: number;
  of: Subject;
}

export function reasonsOf(index: TextIndex, written: readonly string[], [a, b]: readonly [Side, Side], link: Link | null): Because[] {
  const found: Because[] = link ? [{ code: link.as, params: { designation: designationShown(link.key) } }] : [];
  const part = equalPart(index, written, a, b.number);
  if (part) found.push(part);
  const foreign = ((index.flags[a.number] as number) ^ (index.flags[b.number] as number)) & FLAG.foreign;
  const terms = sharedTerms(index, a.number, b.number, foreign ? UNCOMMON : RARE).map((word) => (written[word] as string).replace(/^\w+:/, ''));
  if (terms.length > 0 && part?.code !== 'equalTitle') {
    const other = (index.flags[a.number] as number) & FLAG.foreign ? a.of : b.of;
    found.push(foreign ? { code: 'twoLanguages', params: { terms: terms.join(', '), title: other.titles[0]?.[1] ?? '' } } : { code: 'rareTerms', params: { terms: asWritten(terms, a.of).join(', ') } });
  }
  const sentence = sharedSentence(a.of.abstract, b.of.abstract);
  if (sentence) found.push({ code: 'sameScope', params: { sentence } });
  const references = sharedReferences(a.of, b.of);
  if (references.length > 0) found.push({ code: 'sharedReferences', params: { designations: references.join(', ') } });
  return found.length > 0 ? found : sharedWords(index, written, [a, b]);
}

/** Where nothing says more: what the titles have in common, however usual it is, so that nobody is shown a pair without a reason. */
function sharedWords(index: TextIndex, written: readonly string[], [a, b]: readonly [Side, Side]): Because[] {
  const words = sharedTerms(index, a.number, b.number, 0).map((word) => (written[word] as string).replace(/^\w+:/, ''));
  return words.length > 0 ? [{ code: 'sharedWords', params: { terms: asWritten(words, a.of).join(', ') } }] : [];
}

function equalPart(index: TextIndex, written: readonly string[], a: Side, b: number): Because | null {
  const [titlesA, titlesB] = [rowOf(index.titles, a.number), rowOf(index.titles, b)];
  const title = a.of.titles.find(([language]) => language === 'en')?.[1] ?? a.of.titles[0]?.[1] ?? '';
  if (titlesA.length > 0 && titlesA.length === titlesB.length && titlesA.every((word, at) => word === titlesB[at])) return { code: 'equalTitle', params: { title } };
  const segments = new Set([...rowOf(index.segments, b)].map(plain));
  const equal = [...rowOf(index.segments, a.number)].map(plain).filter((segment) => segments.has(segment) && (index.segmentHolders[segment] as number) <= 40);
  const best = equal.sort((x, y) => (index.segmentLength[y] as number) - (index.segmentLength[x] as number))[0];
  if (best === undefined) return null;
  const words = [...rowOf(index.segmentWords, best)].map((word) => written[word] as string);
  return { code: 'equalPart', params: { title: partWritten(title, words) } };
}

/** Segments that end a title are kept negated. */
function plain(segment: number): number {
  return segment < 0 ? -segment - 1 : segment;
}

/** The part of a title that has these words, as it is written; else the words. */
function partWritten(title: string, words: string[]): string {
  const wanted = new Set(words);
  const part = title.split(/\s+[-–—]+\s+|--|—|[:;]\s/).find((piece) => {
    const has = wordsOf(piece, 'en');
    return has.length > 0 && has.filter((word) => wanted.has(word)).length === wanted.size;
  });
  return part?.trim() ?? words.join(' ');
}

function sharedTerms(index: TextIndex, a: number, b: number, least: number): number[] {
  const others = new Set(rowOf(index.titles, b));
  return [...rowOf(index.titles, a)]
    .filter((word) => others.has(word) && (index.rarity[word] as number) >= least)
    .sort((x, y) => (index.rarity[y] as number) - (index.rarity[x] as number))
    .slice(0, TERMS);
}

/** Words as the title writes them, since the index keeps stems. */
function asWritten(stems: string[], { titles }: Subject): string[] {
  const forms = new Map<string, string>();
  for (const [language, title] of titles) {
    for (const [word] of title.matchAll(/[\p{L}\p{N}]+(?:\.\d+)*/gu)) for (const stem of wordsOf(word, language)) if (!forms.has(stem)) forms.set(stem, word);
  }
  return stems.map((stem) => forms.get(stem) ?? stem);
}

function sharedSentence(a: string | null, b: string | null): string | null {
  if (!a || !b) return null;
  const known = new Set(sentencesOf(a).map(bare));
  return sentencesOf(b).find((sentence) => known.has(bare(sentence))) ?? null;
}

function sentencesOf(text: string): string[] {
  return text.split(/(?<=[.;])\s*(?=\p{Lu})/u).map((sentence) => sentence.trim()).filter((sentence) => sentence.length >= SENTENCE);
}

function bare(sentence: string): string {
  return sentence.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').replace(/\b(?:recommendation|international standard|standard|document|part of iso iec|itu t|iso iec|iso|iec)\b/g, '').replace(/\s+/g, ' ').trim();
}

function sharedReferences(first: Subject, second: Subject): string[] {
  if (!first.abstract || !second.abstract) return [];
  const own = new Set([...first.own, ...second.own]);
  const others = new Set(designationsIn(second.abstract).map(({ key }) => key));
  const shared = designationsIn(first.abstract).filter(({ key }) => others.has(key) && !own.has(key));
  return [...new Set(shared.map(({ key }) => designationShown(key)))].slice(0, REFERENCES);
}

const BODIES: Record<string, string> = { iso: 'ISO/IEC', itu: 'ITU-T', ieee: 'IEEE Std', '3gpp': '3GPP', onem2m: 'oneM2M', etsi: 'ETSI', rfc: 'RFC', ecma: 'ECMA', cie: 'CIE', jis: 'JIS', ccsds: 'CCSDS', gb: 'GB' };

/** `iso:9594-8` as people write it. */
function designationShown(key: string): string {
  const at = key.indexOf(':');
  const body = key.slice(0, at);
  return `${BODIES[body] ?? body.toUpperCase()} ${key.slice(at + 1).toUpperCase().replace('/', '/')}`;
}
