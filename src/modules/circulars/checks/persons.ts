// A person has one organization and one country in the letter and in the terms of reference, and none is left out for one alone.

import type { Officer } from '../circular.js';
import type { Block } from './blocks.js';
import type { Finding } from './finding.js';
import { type Check, findingIn, type Letter } from './letter.js';

const KIND = 'persons';

interface Mention {
  block: Block;
  at: number;
  end: number;
  /** The words that go with the person, up to the next person. */
  about: string;
}

export const persons: Check = {
  kind: KIND,
  check(letter) {
    const officers = letter.facts.officers.slice(0, 30);
    return [...leftOut(letter, officers), ...chairsWithout(letter, officers)];
  },
};

const tokensOf = (name: string) => name.split(/[\s·]+/).filter((token) => token.length > 1);

/** Names are declined: a token is found by its stem. */
function patternOf(name: string): RegExp {
  const stems = tokensOf(name).map((token) => {
    const stem = token.slice(0, Math.max(2, token.length - (token.length > 4 ? 2 : 1)));
    return /^[\u0400-\u04ff-]+$/.test(token) ? `${stem}\\p{L}{0,4}` : token.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  });
  return new RegExp(stems.join('[\\s·]+'), 'u');
}

function mention(letter: Letter, officer: Officer, others: Officer[], inAnnex: boolean): Mention | null {
  const pattern = patternOf(officer.name);
  for (const block of letter.blocks) {
    if (block.part > 0 !== inAnnex || !letter.words.chair.test(block.text)) continue;
    const match = pattern.exec(block.text);
    if (!match) continue;
    const end = match.index + match[0].length;
    const before = previousBoundary(block.text, match.index);
    const next = others.map((other) => block.text.slice(end).search(patternOf(other.name))).filter((at) => at >= 0);
    const stop = Math.min(end + 160, ...next.map((at) => end + at));
    return { block, at: match.index, end, about: block.text.slice(before, stop).replace(match[0], ' ') };
  }
  return null;
}

/** In Chinese the organization stands before the name. */
function previousBoundary(text: string, at: number): number {
  return Math.max(...['，', '；', '。', '：', ';'].map((mark) => text.lastIndexOf(mark, at - 1)), at - 60, 0);
}

/** The organization as known somewhere in the letter stands with one mention and not with the other, while others have theirs. */
function leftOut(letter: Letter, officers: Officer[]): Finding[] {
  return officers.flatMap((officer) => {
    if (!officer.affiliation || tokensOf(officer.name).length === 0) return [];
    const others = officers.filter((other) => other !== officer && other.name !== officer.name);
    const here = mention(letter, officer, others, false);
    const there = mention(letter, officer, others, true);
    if (!here || !there || names(here.about, officer.affiliation) === names(there.about, officer.affiliation))
      return [];
    const lacking = names(here.about, officer.affiliation) ? there : here;
    const peer = others.some((other) => {
      const beside =
        other.affiliation &&
        mention(
          letter,
          other,
          officers.filter((one) => one !== other),
          lacking === there,
        );
      return beside && names(beside.about, other.affiliation as string);
    });
    return [
      findingIn(letter, KIND, lacking.block, lacking.at, lacking.end, {
        severity: peer ? 'warning' : 'note',
        expected: officer.affiliation,
        code: 'organizationLeftOut',
        params: { name: officer.name, organization: officer.affiliation },
      }),
    ];
  });
}

/** Whether words name an organization: by its acronym or by most of its words. */
function names(about: string, organization: string): boolean {
  const acronym =
    /[（(]([A-Z][\w&-]{1,12})[)）]/.exec(organization)?.[1] ??
    (/^[A-Z][A-Z0-9&-]{1,11}$/.test(organization) ? organization : null);
  if (acronym && about.includes(acronym)) return true;
  const words = organization.replace(/[（(].*?[)）]/g, '').match(/[\u4e00-\u9fff]{2}|\p{L}{4,}/gu) ?? [organization];
  const there = words.filter((word) => about.toLowerCase().includes(word.toLowerCase().slice(0, 6)));
  return there.length * 2 >= words.length;
}

function chairsWithout(letter: Letter, officers: Officer[]): Finding[] {
  return officers
    .filter((officer) => officer.role === 'chair' && !officer.affiliation)
    .flatMap((officer) => {
      const found =
        mention(
          letter,
          officer,
          officers.filter((one) => one !== officer),
          false,
        ) ?? mention(letter, officer, [], true);
      if (!found) return [];
      return [
        findingIn(letter, KIND, found.block, found.at, found.end, {
          severity: 'note',
          code: 'chairWithoutOrganization',
          params: { name: officer.name },
        }),
      ];
    });
}
