// A finding says what is wrong with a letter, where, what was expected and by which text. What is not certain is a note.

import type { Language } from '../../../kit/languages.js';

/** The eighteen kinds of checks on a circular, and a letter that contradicts itself. */
export const FINDING_KINDS = [
  'deadline-lead-time',
  'milestone-quarter',
  'deadline-day',
  'notice',
  'clause-numbering',
  'clause-reference',
  'acronym',
  'template-residue',
  'address',
  'annexes',
  'mandatory-content',
  'editions-differ',
  'terms',
  'punctuation',
  'secret',
  'lost-link',
  'signature',
  'persons',
  'contradiction',
] as const;
export type FindingKind = (typeof FINDING_KINDS)[number];

export type Severity = 'error' | 'warning' | 'note';

/** The text that a finding rests on; `clause` is null where its wording is not established. */
export interface RuleText {
  text: string;
  clause: string | null;
  edition: string | null;
}

export interface Finding {
  kind: FindingKind;
  severity: Severity;
  file: string;
  /** Counted from 1; 0 when the finding is about what is not there at all. */
  line: number;
  quote: string;
  expected: string | null;
  rule?: RuleText;
  /** Key below `checks.` of the words in six languages, and their values. */
  message: { code: string; params: Record<string, string | number> };
  language: Language;
}

const RANK: Record<Severity, number> = { error: 0, warning: 1, note: 2 };

/** Findings in reading order; on one line the gravest first. */
export function inOrder(findings: Finding[]): Finding[] {
  return findings
    .map((finding, index) => ({ finding, index }))
    .sort(
      (a, b) =>
        a.finding.file.localeCompare(b.finding.file) ||
        a.finding.line - b.finding.line ||
        RANK[a.finding.severity] - RANK[b.finding.severity] ||
        a.index - b.index,
    )
    .map(({ finding }) => finding);
}

/** Whether something in the letter ought to be put right: errors and warnings, not notes. */
export function mustBeMended(findings: readonly Finding[]): boolean {
  return findings.some((finding) => finding.severity !== 'note');
}
