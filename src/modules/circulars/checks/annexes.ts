// Annexes: as many as stated, labelled in order, each one that the letter mentions is there, and each is mentioned.

import type { Finding } from './finding.js';
import {
  annexLabel,
  bareAnnexes,
  bodyOf,
  type Check,
  findingIn,
  findingOn,
  held,
  type Letter,
  lineText,
  placed,
} from './letter.js';

const KIND = 'annexes';

export const annexes: Check = {
  kind: KIND,
  check: (letter) => [...counted(letter), ...labelled(letter), ...mentioned(letter), ...scripts(letter)],
};

function counted(letter: Letter): Finding[] {
  const { annexCount, annexes: read } = letter.facts;
  const there = letter.annexes.length > 0 ? distinct(letter).length : read.length || bareAnnexes(letter.lines).length;
  if (annexCount === null) return unstated(letter, there);
  if (annexCount === there) return [];
  const line = placed(letter, 'annexCount') ?? 0;
  return [
    findingOn(letter, KIND, line, lineText(letter, line), {
      severity: held(letter, 'annexCount', 'error'),
      expected: String(there),
      code: 'annexCount',
      params: { stated: annexCount, there },
    }),
  ];
}

function unstated(letter: Letter, there: number): Finding[] {
  const first = letter.annexes[0];
  if (there === 0 || !first || letter.facts.letterKind !== 'circular') return [];
  return [
    findingOn(letter, KIND, first.line, lineText(letter, first.line), {
      severity: 'note',
      expected: String(there),
      code: 'annexCountUnstated',
      params: { there },
    }),
  ];
}

function distinct(letter: Letter): string[] {
  return [...new Set(letter.annexes.map((annex) => annex.label))];
}

/** A, B, C or 1, 2, 3: no gap, no repeat, one kind of label. */
function labelled(letter: Letter): Finding[] {
  return letter.annexes.flatMap((annex, index) => {
    const before = letter.annexes[index - 1];
    const expected = !before ? (/\d/.test(annex.label) ? '1' : 'A') : next(before.label);
    if (annex.label === expected) return [];
    return [
      findingOn(letter, KIND, annex.line, lineText(letter, annex.line), {
        severity: 'error',
        expected,
        code: 'annexLabel',
        params: { label: annex.printed },
      }),
    ];
  });
}

function next(label: string): string {
  return /^\d+$/.test(label) ? String(Number(label) + 1) : String.fromCharCode(label.charCodeAt(0) + 1);
}

function mentioned(letter: Letter): Finding[] {
  const { words } = letter;
  const headings = new Set(distinct(letter));
  const seen = new Set<string>();
  const missing = bodyOf(letter).flatMap((block) =>
    [...block.text.matchAll(words.annexMention)].slice(0, 20).flatMap((match) => {
      const label = annexLabel(match[1] as string);
      const end = match.index + match[0].length;
      const first = !seen.has(label);
      seen.add(label);
      if (headings.has(label) || !first || words.annexElsewhere.test(block.text.slice(end, end + 40))) return [];
      return [
        findingIn(letter, KIND, block, match.index, end, {
          severity: 'error',
          code: 'annexMissing',
          params: { label, there: [...headings].join(', ') },
        }),
      ];
    }),
  );
  const lonely = letter.annexes
    .filter((annex) => !seen.has(annex.label) && !plural(letter, annex.label))
    .map((annex) =>
      findingOn(letter, KIND, annex.line, lineText(letter, annex.line), {
        severity: 'note',
        code: 'annexNotMentioned',
        params: { label: annex.label },
      }),
    );
  return [...missing, ...lonely];
}

/** `Annexes A and B`. */
function plural(letter: Letter, label: string): boolean {
  const pattern = new RegExp(
    `(?:nnexe?s|nexos|риложени\\p{L}+|附件|لحق\\p{L}*)\\s*\\S{1,4}\\s*(?:and|et|y|и|和|及|、|,|،|و|to|à|a)\\s*${label}(?![\\p{L}\\d])`,
    'u',
  );
  return bodyOf(letter).some((block) => pattern.test(block.text));
}

/** The label in the heading and the label in the text look alike and are letters of different scripts. */
function scripts(letter: Letter): Finding[] {
  return letter.annexes.flatMap((annex) => {
    if (annex.printed === annex.label || !/[\u0400-\u04ff]/.test(annex.printed)) return [];
    const latin = bodyOf(letter).some((block) =>
      [...block.text.matchAll(letter.words.annexMention)].some((match) => match[1] === annex.label),
    );
    const others = letter.annexes.some((one) => one !== annex && /[A-Z]/.test(one.printed));
    if (!latin && !others) return [];
    return [
      findingOn(letter, KIND, annex.line, lineText(letter, annex.line), {
        severity: 'warning',
        expected: annex.label,
        code: 'annexLabelScript',
        params: { label: annex.printed },
      }),
    ];
  });
}
