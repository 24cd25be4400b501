// The group is called by the acronym that the letter defines, in full and in one spelling, and is not taken for a study group.

import type { Finding } from './finding.js';
import { type Check, findingIn, type Letter, matches } from './letter.js';
import { studyGroupIn } from './study-groups.js';

const KIND = 'acronym';

export const acronyms: Check = {
  kind: KIND,
  check(letter) {
    const { acronym, kind } = letter.facts.group;
    const study = [...(kind ? thisStudyGroup(letter, kind) : []), ...undefinedOnes(letter)];
    if (!acronym || !kind || !/^(?:JCA|FG)[- ][\w/&-]{2,24}$/.test(acronym)) return study;
    const tail = acronym.slice(acronym.search(/[- ]/) + 1);
    return [
      ...cut(letter, acronym),
      ...misspelt(letter, acronym, kind, tail),
      ...bare(letter, acronym, tail),
      ...spelling(letter, kind, tail),
      ...doubled(letter, kind, acronym),
      ...study,
    ];
  },
};

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\/&]/g, '\\$&');

/** Acronyms inside addresses are not words. */
function inAddress(text: string, at: number): boolean {
  const start = text.lastIndexOf(' ', at) + 1;
  return /(?:https?:|www\.|itu\.int)[!-~]*$/i.test(text.slice(Math.max(start, at - 100), at));
}

/** `CA-DCC`: the acronym without its first letter or letters. */
function cut(letter: Letter, acronym: string): Finding[] {
  const rests = [1, 2]
    .map((from) => escaped(acronym.slice(from)).replace(/-/g, '[- ]'))
    .filter((rest) => /^[A-Z]/.test(rest));
  if (rests.length === 0) return [];
  // A look-alike of another script before it is that fault, and no letter lost.
  const pattern = new RegExp(`(?<![A-Za-z0-9\\u0370-\\u04ff-])(?:${rests.join('|')})(?![A-Za-z0-9])`, 'g');
  return [...matches(letter, pattern)].map(({ block, match, at }) =>
    findingIn(letter, KIND, block, at, at + match[0].length, {
      severity: 'error',
      expected: acronym,
      code: 'acronymCut',
    }),
  );
}

/** `JCA-QKND`: one letter away from the acronym, or two of them exchanged. */
function misspelt(letter: Letter, acronym: string, kind: string, tail: string): Finding[] {
  const pattern = new RegExp(`(?<![A-Za-z0-9-])${kind}[- ]([A-Z][A-Za-z0-9]{1,24})(?![A-Za-z0-9])`, 'g');
  return [...matches(letter, pattern, 500)]
    .filter(({ match }) => match[1] !== tail && nearlySame(match[1] as string, tail))
    .map(({ block, match, at }) =>
      findingIn(letter, KIND, block, at, at + match[0].length, {
        severity: 'error',
        expected: acronym,
        code: 'acronymMisspelt',
      }),
    );
}

/** Letters exchanged, or one added, dropped or changed; short acronyms differ by one letter from other groups' own. */
export function nearlySame(one: string, other: string): boolean {
  const sorted = (text: string) => [...text.toUpperCase()].sort().join('');
  if (one.length === other.length && sorted(one) === sorted(other)) return true;
  if (Math.max(one.length, other.length) < 4 || Math.abs(one.length - other.length) > 1) return false;
  let head = 0;
  while (head < one.length && head < other.length && one[head] === other[head]) head += 1;
  const [a, b] = [one.slice(head), other.slice(head)];
  return a.slice(1) === b || a === b.slice(1) || a.slice(1) === b.slice(1);
}

/** `QKDN chair`: the subject of the group with an office of the group. */
function bare(letter: Letter, acronym: string, tail: string): Finding[] {
  return letter.words.offices.flatMap((office) => {
    const pattern = new RegExp(
      `(?<![A-Za-z0-9/-])${office.replace('TAIL', `(?<![A-Za-z0-9]-|FG )${escaped(tail)}`)}`,
      'g',
    );
    return [...matches(letter, pattern)].map(({ block, match, at }) =>
      findingIn(letter, KIND, block, at, at + match[0].length, {
        severity: 'warning',
        expected: match[0].replace(tail, acronym),
        code: 'acronymBare',
        params: { acronym },
      }),
    );
  });
}

/** `FG DLT` and `FG-DLT` in one letter: the rarer spelling. */
function spelling(letter: Letter, kind: string, tail: string): Finding[] {
  const found = [
    ...matches(letter, new RegExp(`(?<![A-Za-z0-9/-])${kind}([- ])${escaped(tail)}(?![A-Za-z0-9])`, 'g'), 1000),
  ];
  const words = found.filter(({ block, at }) => !inAddress(block.text, at));
  const hyphens = words.filter(({ match }) => match[1] === '-');
  const spaces = words.filter(({ match }) => match[1] === ' ');
  if (hyphens.length === 0 || spaces.length === 0) return [];
  const rare = hyphens.length < spaces.length ? hyphens : spaces;
  const usual = `${kind}${hyphens.length < spaces.length ? ' ' : '-'}${tail}`;
  return rare.slice(0, 10).map(({ block, match, at }) =>
    findingIn(letter, KIND, block, at, at + match[0].length, {
      severity: 'warning',
      expected: usual,
      code: 'acronymTwoSpellings',
    }),
  );
}

/** The kind of group said twice, and its subject not at all: `FG焦点组`, `FG Focus Group`. */
const SAID_TWICE = {
  FG: /(?<![A-Za-z0-9-])FG[- ]?(?:焦点组|[Ff]ocus [Gg]roup|[Gg]rupo [Tt]emático|[Oo]перативн\p{L}{2,3} групп\p{L})/gu,
  JCA: /(?<![A-Za-z0-9-])JCA[- ]?(?:联合协调活动|[Jj]oint [Cc]oordination [Aa]ctivity|[Aa]ctividad [Cc]onjunta)/g,
};

function doubled(letter: Letter, kind: 'FG' | 'JCA', acronym: string): Finding[] {
  return [...matches(letter, SAID_TWICE[kind])].map(({ block, match, at }) =>
    findingIn(letter, KIND, block, at, at + match[0].length, {
      severity: 'warning',
      expected: acronym,
      code: 'groupSaidTwice',
    }),
  );
}

function thisStudyGroup(letter: Letter, kind: 'FG' | 'JCA'): Finding[] {
  return [...matches(letter, letter.words.thisStudyGroup)]
    .filter(({ block, at }) => studyGroupIn(block.text.slice(0, at)) === null)
    .map(({ block, match, at }) =>
      findingIn(letter, KIND, block, at, at + match[0].length, {
        severity: 'warning',
        expected: letter.words.thisGroupShouldBe[kind],
        code: 'calledStudyGroup',
        params: { kind },
      }),
    );
}

/** Acronyms of common nouns, which a letter must write out once: standards developing organizations, non-governmental organizations. */
const COMMON = /(?<![\p{L}\p{N}/-])(?:SDOs?|NGOs?|ONGs?|ОРС|НПО)(?![\p{L}\p{N}/-])/gu;

function undefinedOnes(letter: Letter): Finding[] {
  const first = new Map<string, ReturnType<typeof findingIn>>();
  for (const { block, match, at } of matches(letter, COMMON, 300)) {
    const acronym = match[0].replace(/s$/, '');
    if (!first.has(acronym))
      first.set(
        acronym,
        findingIn(letter, KIND, block, at, at + match[0].length, { severity: 'note', code: 'acronymUndefined' }),
      );
  }
  return [...first]
    .filter(
      ([acronym]) =>
        !letter.blocks.some((block) => new RegExp(`[（(]${acronym}s?[)）]|${acronym}s?\\s*[（(]`).test(block.text)),
    )
    .map(([, finding]) => finding);
}
