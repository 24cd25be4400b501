// What a circular that creates a group must say: terms of reference, chair, group responsible, lifetime.
// For JCAs: Rec. ITU-T A.1 (2016) 2.2.4 and (2019) 5.4, and the terms of reference of 2.2.2 and 5.2.

import type { Edition } from '../rules/editions.js';
import { editionFor } from '../rules.js';
import type { Finding, RuleText, Severity } from './finding.js';
import { bodyOf, type Check, findingOn, type Letter, lineText, paragraphsOf, placed } from './letter.js';

const KIND = 'mandatory-content';

export const mandatory: Check = {
  kind: KIND,
  check(letter) {
    const { group, date } = letter.facts;
    if (!creates(letter) || !group.kind) return notes(letter);
    const rule = date ? ruleOf(editionFor(group.kind, date)) : undefined;
    return [...lacking(letter, rule), ...notes(letter)];
  },
};

/** A letter that calls a later meeting, or one of a group announced before, creates nothing, though it may tell who created the group. */
function creates(letter: Letter): boolean {
  const { facts, words } = letter;
  const subject = facts.subject ?? '';
  if (facts.letterKind !== 'circular') return false;
  const created = subject.search(words.creation);
  const later = subject.search(words.laterMeeting);
  if (later >= 0) return created >= 0 && created < later;
  return (
    created >= 0 ||
    (facts.establishedBy !== null && !bodyOf(letter).some(({ text }) => words.announcedBefore.test(text)))
  );
}

function ruleOf(edition: Edition | null): RuleText | undefined {
  return edition
    ? { text: `Rec. ITU-T ${edition.recommendation}`, clause: edition.announcing, edition: edition.edition }
    : undefined;
}

function lacking(letter: Letter, rule: RuleText | undefined): Finding[] {
  const { facts, words } = letter;
  const said = (pattern: RegExp) => letter.blocks.some((block) => pattern.test(block.text));
  const found: Finding[] = [];
  const lack = (severity: Severity, code: string, near: number | null = null) => {
    const line = near ?? placed(letter, 'subject') ?? 0;
    found.push(findingOn(letter, KIND, line, lineText(letter, line), { severity, code, ...(rule ? { rule } : {}) }));
  };
  const opening = paragraphsOf(letter)[0]?.line ?? null;
  const terms =
    facts.termsOfReference.length > 0 ||
    facts.annexes.some((annex) => annex.kind === 'termsOfReference') ||
    termsHeaded(letter);
  if (!terms) lack('error', 'noTermsOfReference');
  if (facts.chairs.length === 0 && !chairListed(letter) && !chairToCome(letter))
    lack('error', 'noChair', whereChairsStand(letter) ?? opening);
  if (!facts.group.parent && !said(words.parentGroup)) lack('error', 'noParent', opening);
  else if (terms && !said(words.parentGroup)) lack('note', 'parentNotNamedSo', opening);
  if (terms && !facts.lifetime && !said(words.duration))
    lack('warning', 'noLifetime', placed(letter, `termsOfReference[${facts.termsOfReference.length - 1}]`));
  return found;
}

/** The paragraph that speaks of chairs without naming one, of vice-chairs perhaps; else the clause on leadership. */
function whereChairsStand(letter: Letter): number | null {
  const { facts, words } = letter;
  const paragraph = paragraphsOf(letter).find(({ text }) => words.chair.test(text));
  const clause = facts.termsOfReference.findIndex(({ title }) => words.topics.leadership?.test(title));
  return paragraph?.line ?? placed(letter, `termsOfReference[${clause}]`);
}

/** An annex whose heading speaks of terms of reference. */
function termsHeaded(letter: Letter): boolean {
  const term = letter.words.concepts.find((concept) => concept.name === 'terms of reference')?.terms[0]?.pattern;
  const near = (line: number) => letter.annexes.some((annex) => line >= annex.line && line <= annex.line + 4);
  return letter.blocks.some((block) => term?.test(block.text) && near(block.starts[0]?.line ?? 0));
}

/** A sentence says that the chair is still to be chosen, or calls for candidates; one on vice-chairs alone does not. */
function chairToCome(letter: Letter): boolean {
  const { chair, chairOpen, toBeAppointed, viceChair } = letter.words;
  return letter.blocks.some(({ text, part }) =>
    text
      .slice(0, 5000)
      .split(/(?<=[.;。；؛])(?=\s|\p{Lo})/u)
      .some((sentence) => {
        if (!chair.test(sentence.replace(viceChair, ' '))) return false;
        return toBeAppointed.test(sentence) || (part === 0 && chairOpen.test(sentence));
      }),
  );
}

/** `Chair: ...` in an annex names somebody. */
function chairListed(letter: Letter): boolean {
  return letter.blocks.some(({ part, text }) => {
    const colon = text.search(/[:：]/);
    return (
      part > 0 && colon > 0 && colon < 40 && letter.words.chair.test(text.slice(0, colon)) && text.length > colon + 5
    );
  });
}

/** Useful, not prescribed. */
function notes(letter: Letter): Finding[] {
  const { facts } = letter;
  const found: Finding[] = [];
  const lack = (code: string, line: number) =>
    found.push(findingOn(letter, KIND, line, lineText(letter, line), { severity: 'note', code }));
  const contact = placed(letter, 'contact.email') ?? placed(letter, 'contact.telephone') ?? 0;
  if (!facts.contact.name) lack('noContactName', contact);
  if (!facts.contact.email) lack('noContactAddress', placed(letter, 'contact.telephone') ?? 0);
  if (facts.meeting && !facts.meeting.start) lack('noMeetingDate', placed(letter, 'subject') ?? 0);
  return found;
}
