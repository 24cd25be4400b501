// Which Recommendation governs a group on a date, and which of its clauses are known to exist. JCAs: A.1 clause 2.2 until
// 26 September 2019, then A.1 (09/2019) clause 5, then A.18. Focus groups: A.7, numbered anew on 2 August 2024.

import { type GoverningText, TEXTS } from '../../groups/index.js';
import type { Topic } from '../checks/words/words.js';

/** A text that governs groups, with what is known of its clauses. */
export interface Edition extends Pick<GoverningText, 'recommendation' | 'edition' | 'from' | 'until'> {
  /** Whether a clause exists, as far as it is established: `unknown` where the text has not been read. */
  has: (clause: string) => 'yes' | 'no' | 'unknown';
  /** The clause in which this text treats a subject. */
  about: Partial<Record<Topic, string>>;
  /** Clause on announcing the establishment, and on terms of reference. */
  announcing: string | null;
}

const oneOf = (text: string): Set<string> => new Set(text.split(' '));

const A1_2016_JCA = oneOf('2.2 2.2.1 2.2.2 2.2.3 2.2.4 2.2.5 2.2.6 2.2.7 2.2.8 2.2.9 2.2.10');
const A1_2019_JCA = oneOf('4.4 5 5.1 5.2 5.3 5.4 5.5 5.6 5.7 5.8 5.9 5.10');
const A7_2024 = oneOf(
  '1 1bis 2 2.1 2.1.1 2.1.1.1 2.1.1.2 2.1.2 2.1.2.1 2.1.2.2 2.2 2.3 3 3.1 3.2 3.3 3.4 3.5 3.6 4 5 6 7 8 8.1 8.2 8.3',
);

/** A.1 until 2019: the JCA clauses are all read; any other clause is not for a JCA to cite as its rule, but exists or not. */
function hasA1of2016(clause: string): 'yes' | 'no' | 'unknown' {
  if (A1_2016_JCA.has(clause)) return 'yes';
  return /^2\.2\.|^5\.\d/.test(clause) ? 'no' : 'unknown';
}

function hasA1of2019(clause: string): 'yes' | 'no' | 'unknown' {
  if (A1_2019_JCA.has(clause)) return 'yes';
  return /^5\.|^2\.2\.\d/.test(clause) ? 'no' : 'unknown';
}

/** Of the editions of 2012 and 2016 the first thirteen clauses are cited in real terms of reference. */
function hasA7of2012(clause: string): 'yes' | 'no' | 'unknown' {
  if (/^(?:2\.3|3|4|5|9|10|10\.2|11|13)$/.test(clause)) return 'yes';
  return Number.parseInt(clause, 10) > 13 ? 'no' : 'unknown';
}

/** When a text governs, and its clause on announcing, as the groups' own table has them. */
function governing(recommendation: Edition['recommendation'], edition: string | null) {
  const text = TEXTS.find((one) => one.recommendation === recommendation && one.edition === edition) as GoverningText;
  return { recommendation, edition, from: text.from, until: text.until, announcing: text.clauses.announce ?? null };
}

export const JCA_EDITIONS: readonly Edition[] = [
  {
    ...governing('A.1', '10/2016'),
    has: hasA1of2016,
    about: { participation: '2.2.3', meetings: '2.2.5', support: '2.2.9', progress: '2.2.8', duration: '2.2.10' },
  },
  {
    ...governing('A.1', '09/2019'),
    has: hasA1of2019,
    about: { participation: '5.3', meetings: '5.5', support: '5.9', progress: '5.8', duration: '5.10' },
  },
  {
    ...governing('A.18', '07/2024'),
    has: () => 'unknown',
    about: {},
  },
  {
    ...governing('A.18', '05/2025'),
    has: () => 'unknown',
    about: {},
  },
];

export const FG_EDITIONS: readonly Edition[] = [
  {
    ...governing('A.7', null),
    has: hasA7of2012,
    about: {
      leadership: '2.3',
      participation: '3',
      financing: '4',
      support: '5',
      patents: '9',
      deliverables: '10',
      progress: '11',
      guidelines: '13',
    },
  },
  {
    ...governing('A.7', '08/2024'),
    has: (clause) => (A7_2024.has(clause) ? 'yes' : 'no'),
    about: {
      leadership: '2.3',
      participation: '3.1',
      financing: '4',
      support: '5',
      patents: '7',
      deliverables: '8',
      progress: '3.6',
      guidelines: '3.4',
      meetings: '3.5',
    },
  },
];

/** Subjects of some Resolutions of the WTSA, where a real letter is known to have kept one that was another group's. */
export const RESOLUTION_SUBJECTS: Readonly<Record<string, { about: RegExp; subject: string }>> = {
  '92': {
    about: /\bIMT|5G|mobile|мобильн|móvil|移动|المتنقلة/i,
    subject: 'International Mobile Telecommunications (IMT)',
  },
};
