// Traces of the letter from which this one was copied: another group's mailbox, page, name or Resolution.

import { RESOLUTION_SUBJECTS } from '../rules/editions.js';
import { nearlySame } from './acronyms.js';
import { addressesIn, urlsIn } from './addresses/found.js';
import type { Block } from './blocks.js';
import type { Finding } from './finding.js';
import { type Check, findingIn, findingOn, type Letter, matches } from './letter.js';

const KIND = 'template-residue';

export const residue: Check = {
  kind: KIND,
  check: (letter) => [...mailboxes(letter), ...pages(letter), ...names(letter), ...resolutions(letter)],
};

const letters = (text: string) => text.toLowerCase().replace(/[^a-z0-9]/g, '');

function subjectOf(letter: Letter): string {
  const acronym = letter.facts.group.acronym ?? '';
  return letters(acronym.replace(/^(?:JCA|FG)[- ]/, ''));
}

/** A mailbox named after a group (`tsbjca…`, `tsbfg…`) that is not this group. */
function mailboxes(letter: Letter): Finding[] {
  const subject = subjectOf(letter);
  if (!subject) return [];
  const contact = letters(letter.facts.contact.email?.split('@')[0] ?? '');
  return addressesIn(letter).flatMap(({ block, at, end, parts }) =>
    parts.flatMap((part) => {
      const local = letters(part.local);
      const group = /^(?:tsb)?(?:jca|fg)-?([a-z0-9]{2,})$/.exec(local)?.[1];
      if (!group || local === contact || group.includes(subject) || subject.includes(group)) return [];
      if (namedBeside(block, at, end, group)) return [];
      return [
        findingIn(letter, KIND, block, at, end, {
          severity: 'error',
          expected: letter.facts.contact.email,
          code: 'otherGroupsMailbox',
          params: { mailbox: part.whole, acronym: letter.facts.group.acronym ?? '' },
        }),
      ];
    }),
  );
}

/** `FG-XYZ (tsbfgxyz@itu.int)`: another group is spoken of, and the mailbox is that group's own. */
function namedBeside(block: Block, at: number, end: number, group: string): boolean {
  const near = `${block.text.slice(Math.max(0, at - 80), at)} ${block.text.slice(end, end + 40)}`;
  return [...near.matchAll(/(?:JCA|FG)[- ]([A-Z][\w-]{1,20})/g)].some((match) => letters(match[1] as string) === group);
}

function pages(letter: Letter): Finding[] {
  const subject = subjectOf(letter);
  if (!subject) return [];
  return urlsIn(letter).flatMap(({ block, at, end, url }) => {
    const page = /\/(jca|focusgroups)\/([a-z0-9-]{2,30})/i.exec(url);
    const name = page && letters(page[2] as string);
    if (!name || name.includes(subject) || subject.includes(name) || name === 'pages') return [];
    if (!namedHere(letter, block.text, at)) return [];
    return [
      findingIn(letter, KIND, block, at, end, {
        severity: 'warning',
        expected: letter.facts.homePage,
        code: 'otherGroupsPage',
        params: { acronym: letter.facts.group.acronym ?? '' },
      }),
    ];
  });
}

/** A page of another group is in order where the sentence names that group. */
function namedHere(letter: Letter, text: string, at: number): boolean {
  const acronym = letter.facts.group.acronym ?? '';
  const others = text.slice(Math.max(0, at - 150), at).match(/(?:JCA|FG)[- ][A-Z][\w-]+/g) ?? [];
  return others.every((other) => letters(other) === letters(acronym));
}

/** Another group in a place where only this one can stand: subject, headings of annexes and clauses, offices. */
function names(letter: Letter): Finding[] {
  const acronym = letter.facts.group.acronym;
  const kind = letter.facts.group.kind;
  if (!acronym || !kind) return [];
  const own = letters(acronym);
  const pattern = /(?<![A-Za-z0-9-])(?:JCA|FG)[- ][A-Z][A-Za-z0-9&/-]{1,24}/g;
  const others = [...matches(letter, pattern, 500)].filter(
    ({ match }) =>
      letters(match[0]) !== own && !own.startsWith(letters(match[0])) && !letters(match[0]).startsWith(own),
  );
  return others.flatMap(({ block, match, at }) => {
    const tell = (severity: 'error' | 'warning', code: string) => [
      findingIn(letter, KIND, block, at, at + match[0].length, {
        severity,
        expected: acronym,
        code,
        params: { other: match[0], acronym },
      }),
    ];
    // One or two letters of the own acronym exchanged: the check on acronyms tells it.
    if (match[0].startsWith(kind) && misspelling(match[0], acronym)) return [];
    if (officeBeside(letter, block.text, match[0], at) || headsAnnex(letter, block.text, block.starts[0]?.line ?? 0))
      return tell('error', 'otherGroupsName');
    return standsForOwn(letter, block.text, match[0], at, others.length) ? tell('warning', 'otherGroupActs') : [];
  });
}

/** `Chair of JCA-DCC`, `JCA-DCC secretariat`: the offices of this letter are this group's. */
function officeBeside(letter: Letter, text: string, other: string, at: number): boolean {
  const tail = other.replace(/[.*+?^${}()|[\]\\/&]/g, '\\$&');
  const near = text.slice(Math.max(0, at - 60), at + other.length + 60);
  return (
    letter.words.offices.some((office) => new RegExp(office.replace('TAIL', tail)).test(near)) &&
    !comparing(letter, text, at)
  );
}

/**
 * `FG-X maintains …` in the letter of FG-Y: a group of the same kind, named once or twice, never introduced, in a sentence without
 * the group of the letter, which is about it and not about a partner or a source; or what only the letter's own group has, said of the other.
 */
function standsForOwn(letter: Letter, text: string, other: string, at: number, times: number): boolean {
  const { group } = letter.facts;
  if (times > 2 || !other.startsWith(group.kind ?? '-')) return false;
  const from = Math.max(...['.', ';', '。', '；', '؛'].map((mark) => text.lastIndexOf(mark, at) + 1));
  const stop = text.slice(at).search(/[.;。；؛]/);
  const sentence = text.slice(from, stop < 0 ? text.length : at + stop);
  const named = new Set(sentence.match(/(?<![A-Za-z0-9-])(?:JCA|FG)[- ][A-Z][A-Za-z0-9&/-]{1,24}/g) ?? []);
  if (named.size > 1 || sentence.includes(group.acronym ?? '-') || introduced(letter, other)) return false;
  const before = text.slice(from, at);
  if (letter.words.ownThing.test(before)) return true;
  return letter.words.asSubject.test(before) && /^\s?\p{L}/u.test(text.slice(at + other.length));
}

function misspelling(other: string, acronym: string): boolean {
  return nearlySame(other.replace(/^(?:JCA|FG)[- ]/, ''), acronym.replace(/^(?:JCA|FG)[- ]/, ''));
}

/** The letter tells what the other group is: its name with the acronym in brackets, its page or its mailbox. */
function introduced(letter: Letter, other: string): boolean {
  const tail = letters(other.replace(/^(?:JCA|FG)[- ]/, ''));
  return letter.blocks.some(
    ({ text }) =>
      text.includes(`(${other})`) ||
      text.includes(`（${other}）`) ||
      (text.includes(other) && new RegExp(`/(?:jca|focusgroups)/${tail}|(?:jca|fg)-?${tail}@`, 'i').test(text)),
  );
}

/** Cooperation names other groups lawfully: `in liaison with the secretariat of FG-AN`. */
function comparing(letter: Letter, text: string, at: number): boolean {
  const own = letter.facts.group.acronym ?? '';
  return text.slice(Math.max(0, at - 120), at).includes(own);
}

function headsAnnex(letter: Letter, text: string, line: number): boolean {
  return (
    text.length < 200 &&
    letter.annexes.some((annex) => line > annex.line && line <= annex.line + 2) &&
    !text.includes(letter.facts.group.acronym ?? '-')
  );
}

const RESOLUTION =
  /(?:Resolution|Résolution|Resolución|Резолюци\p{L}{1,2}|القرار)\s*(?:n[o°º]\s*)?(\d{1,3})(?!\d)|第\s*(\d{1,3})\s*号决议/giu;

/** A Resolution of the assembly whose subject is not that of this letter. */
function resolutions(letter: Letter): Finding[] {
  const subject = `${letter.facts.subject ?? ''} ${letter.facts.group.name ?? ''} ${letter.facts.group.acronym ?? ''}`;
  return [...matches(letter, RESOLUTION)].flatMap(({ block, match, at }) => {
    const number = (match[1] ?? match[2]) as string;
    const known = RESOLUTION_SUBJECTS[number];
    const around = block.text.slice(Math.max(0, at - 80), at + 80);
    if (!known || known.about.test(subject) || !/WTSA|AMNT|ВАСЭ|世界电信标准化全会|الجمعية العالمية/.test(around))
      return [];
    return [
      findingOn(letter, KIND, lineNumber(block, at), match[0], {
        severity: 'warning',
        code: 'otherGroupsResolution',
        params: { number, subject: known.subject },
      }),
    ];
  });
}

function lineNumber(block: { starts: { at: number; line: number }[] }, at: number): number {
  return [...block.starts].reverse().find((start) => start.at <= at)?.line ?? 0;
}
