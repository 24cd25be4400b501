// One term for one concept inside an edition, one article for the group, and no slip that changes the meaning.

import type { Block } from './blocks.js';
import type { Finding } from './finding.js';
import { type Check, findingIn, type Letter, matches } from './letter.js';
import type { Concept } from './words/words.js';

const KIND = 'terms';

export const terms: Check = {
  kind: KIND,
  check: (letter) => [...concepts(letter), ...slips(letter), ...genders(letter), ...hyphens(letter)],
};

function concepts(letter: Letter): Finding[] {
  return letter.words.concepts.flatMap((concept) => mixed(letter, concept));
}

/** The rarer terms are reported where they first stand; the usual one is the one said most. */
function mixed(letter: Letter, concept: Concept): Finding[] {
  const used = concept.terms
    .map((term) => ({
      term,
      places: [...matches(letter, new RegExp(term.pattern.source, withGlobal(term.pattern)), 300)].filter(
        ({ block, match }) => !isHeading(block, match[0]),
      ),
    }))
    .filter(({ places }) => places.length > 0)
    .sort((a, b) => b.places.length - a.places.length);
  const usual = used[0]?.term.said;
  return used.slice(1).flatMap(({ term, places }) => {
    const first = places[0] as { block: Block; match: RegExpExecArray; at: number };
    return [
      findingIn(letter, KIND, first.block, first.at, first.at + first.match[0].length, {
        severity: concept.severity,
        expected: usual ?? null,
        code: 'termsMixed',
        params: { said: term.said, usual: usual ?? '' },
      }),
    ];
  });
}

/** `1. Мандат`: a heading that is the word alone names a chapter, not the document. */
function isHeading(block: Block, said: string): boolean {
  return block.text.replace(/^[\s\d.)]+/, '').trim().length <= said.length + 1;
}

function withGlobal(pattern: RegExp): string {
  return pattern.flags.includes('g') ? pattern.flags : `${pattern.flags}g`;
}

function slips(letter: Letter): Finding[] {
  return letter.words.slips.flatMap((slip) =>
    [...matches(letter, slip.pattern)].map(({ block, match, at }) =>
      findingIn(letter, KIND, block, at, at + match[0].length, {
        severity: 'warning',
        expected: slip.expected,
        code: slip.kind,
      }),
    ),
  );
}

/** `Le JCA` where the letter otherwise says `la JCA`. */
function genders(letter: Letter): Finding[] {
  const kind = letter.facts.group.kind;
  if (!letter.words.genders || !kind) return [];
  const { masculine, feminine } = letter.words.genders;
  const all = [...matches(letter, new RegExp(`(?<![A-Za-z0-9-])${kind}(?:[- ][A-Z][\\w-]*)?`, 'g'), 1000)].map(
    (found) => ({
      ...found,
      before: found.block.text.slice(Math.max(0, found.at - 8), found.at),
    }),
  );
  const he = all.filter(({ before }) => masculine.test(before));
  const she = all.filter(({ before }) => feminine.test(before));
  const rare = he.length < she.length ? he : she;
  if (he.length === 0 || she.length === 0) return [];
  return rare.slice(0, 5).map(({ block, match, at, before }) => {
    const article = /\S+\s$/.exec(before)?.[0] ?? '';
    return findingIn(letter, KIND, block, at - article.length, at + match[0].length, {
      severity: 'warning',
      code: 'articleMixed',
    });
  });
}

/** `COVID 19` beside `COVID-19`. */
function hyphens(letter: Letter): Finding[] {
  const seen = new Map<string, number>();
  for (const { match } of matches(letter, /(?<![A-Za-z0-9-])([A-Z]{4,12}-\d{1,4})(?![\w-])/g, 300))
    seen.set(match[1] as string, (seen.get(match[1] as string) ?? 0) + 1);
  return [...seen].flatMap(([joined, times]) => {
    const apart = [...matches(letter, new RegExp(`(?<![A-Za-z0-9-])${joined.replace('-', ' ')}(?![\\w-])`, 'g'))];
    if (apart.length >= times) return [];
    return apart.map(({ block, match, at }) =>
      findingIn(letter, KIND, block, at, at + match[0].length, {
        severity: 'warning',
        expected: joined,
        code: 'termsMixed',
        params: { said: match[0], usual: joined },
      }),
    );
  });
}
