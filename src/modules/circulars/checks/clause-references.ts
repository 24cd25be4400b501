// Clauses cited exist in the edition in force on the letter's date, and treat the subject for which they are cited.

import type { GroupKind } from '../circular.js';
import { type Edition, FG_EDITIONS, JCA_EDITIONS } from '../rules/editions.js';
import { editionFor } from '../rules.js';
import type { Block } from './blocks.js';
import type { Finding, RuleText } from './finding.js';
import { type Check, findingIn, type Letter, placed } from './letter.js';
import type { Topic } from './words/words.js';

const KIND = 'clause-reference';
/** The A of a Russian text may be Cyrillic. */
const RECOMMENDATION = /(?<![\p{L}\d.])[AА]\.(1|7|18)(?![\d.]*\d)(?:\s*[(（](?:(\d{1,2})\/)?(\d{4})[)）])?/gu;

interface Cited {
  block: Block;
  recommendation: string;
  year: number | null;
  /** Where the Recommendation is named. */
  at: number;
  end: number;
  clauses: { number: string; at: number; end: number }[];
}

export const clauseReferences: Check = {
  kind: KIND,
  check(letter) {
    const { date, group } = letter.facts;
    const kind = group.kind;
    const edition = date && kind ? editionFor(kind, date) : null;
    if (!kind || !edition) return [];
    return letter.blocks
      .flatMap((block) => citedIn(letter, block))
      .flatMap((cited) => judge(letter, cited, kind, edition));
  },
};

/** Each clause belongs to the Recommendation nearest to it in its sentence. */
function citedIn(letter: Letter, block: Block): Cited[] {
  if (!/[AА]\.(?:1|7|18)/.test(block.text)) return [];
  const all: Cited[] = [...block.text.matchAll(RECOMMENDATION)].slice(0, 20).map((match) => ({
    block,
    recommendation: `A.${match[1]}`,
    year: match[3] ? Number(match[3]) : null,
    at: match.index,
    end: match.index + match[0].length,
    clauses: [],
  }));
  for (const match of block.text.matchAll(letter.words.clause)) {
    const at = match.index;
    const near = all
      .map((cited) => ({ cited, gap: at > cited.end ? at - cited.end : cited.at - (at + match[0].length) }))
      .filter(({ cited, gap }) => gap < 60 && !sentenceBetween(block.text, at, cited.at))
      .sort((a, b) => a.gap - b.gap)[0];
    if (!near) continue;
    for (const number of (match[1] as string).split(letter.words.and))
      if (/^\d/.test(number)) near.cited.clauses.push({ number, at, end: at + match[0].length });
  }
  return all;
}

function sentenceBetween(text: string, one: number, other: number): boolean {
  return /[.;]\s+\p{Lu}|[。；]/u.test(
    text.slice(Math.min(one, other), Math.max(one, other)).replace(/\b[пp]{1,2}\.\s|пп?\.\s|Rec\.\s/g, ''),
  );
}

function judge(letter: Letter, cited: Cited, kind: GroupKind, edition: Edition): Finding[] {
  const rule = textOf(edition);
  if (cited.recommendation !== edition.recommendation) return superseded(letter, cited, kind, edition, rule);
  const year = edition.edition ? Number(edition.edition.slice(-4)) : null;
  const findings: Finding[] = [];
  if (cited.year !== null && year !== null && cited.year !== year && !(year === 2016 && cited.year < 2016))
    findings.push(
      findingIn(letter, KIND, cited.block, cited.at, cited.end, {
        severity: 'warning',
        expected: `${edition.recommendation} (${edition.edition})`,
        code: 'editionNotInForce',
        rule,
        params: { recommendation: edition.recommendation },
      }),
    );
  return [...findings, ...cited.clauses.flatMap((clause) => judgeClause(letter, cited, clause, kind, edition, rule))];
}

function judgeClause(
  letter: Letter,
  cited: Cited,
  clause: Cited['clauses'][number],
  kind: GroupKind,
  edition: Edition,
  rule: RuleText,
): Finding[] {
  const params = { clause: clause.number, recommendation: edition.recommendation, edition: edition.edition ?? '' };
  const topic = topicAt(letter, cited.block);
  const about = topic ? edition.about[topic] : undefined;
  const tell = (told: Parameters<typeof findingIn>[5]) => [
    findingIn(letter, KIND, cited.block, clause.at, clause.end, told),
  ];
  if (letter.language === 'ar' && edition.has(backwards(clause.number)) === 'yes') return [];
  const has = edition.has(clause.number);
  const others = (kind === 'JCA' ? JCA_EDITIONS : FG_EDITIONS).filter(
    (one) => one !== edition && one.recommendation === edition.recommendation,
  );
  const older = others.some((one) => one.has(clause.number) === 'yes');
  if (has === 'no' || (has === 'unknown' && older))
    return tell({
      severity: 'error',
      code: older ? 'clauseOfOtherEdition' : 'noSuchClause',
      rule,
      params,
      ...(about ? { expected: about } : {}),
    });
  if (!about || related(clause.number, about) || cited.clauses.length > 1) return [];
  const real = (Object.entries(edition.about) as [Topic, string][]).find(([, number]) => number === clause.number)?.[0];
  return real
    ? tell({ severity: 'warning', expected: about, code: 'clauseAboutElse', rule, params: { ...params, about: real } })
    : [];
}

/** In Arabic text `2.3` may stand as `3.2`: the numbers run with the line. */
function backwards(number: string): string {
  return number.includes('.') ? number.split('.').reverse().join('.') : '';
}

/** 3 and 3.1 are the same subject. */
function related(one: string, other: string): boolean {
  return one === other || one.startsWith(`${other}.`) || other.startsWith(`${one}.`);
}

/** A letter of a JCA that still cites clause 5 of A.1 after A.18 came into force. */
function superseded(letter: Letter, cited: Cited, kind: GroupKind, edition: Edition, rule: RuleText): Finding[] {
  if (kind !== 'JCA' || edition.recommendation !== 'A.18' || cited.recommendation !== 'A.1') return [];
  const clause = cited.clauses.find(({ number }) => JCA_EDITIONS.some((one) => one.has(number) === 'yes'));
  if (!clause) return [];
  return [
    findingIn(letter, KIND, cited.block, Math.min(clause.at, cited.at), Math.max(clause.end, cited.end), {
      severity: 'warning',
      expected: `A.18 (${edition.edition})`,
      code: 'recommendationSuperseded',
      rule,
      params: { recommendation: 'A.1', clause: clause.number },
    }),
  ];
}

function textOf(edition: Edition): RuleText {
  return { text: `Rec. ITU-T ${edition.recommendation}`, clause: null, edition: edition.edition };
}

/** The subject of the clause of the terms of reference in which a block stands. */
function topicAt(letter: Letter, block: Block): Topic | null {
  const line = block.starts[0]?.line ?? 0;
  let title: string | null = null;
  letter.facts.termsOfReference.forEach((clause, index) => {
    const at = placed(letter, `termsOfReference[${index}]`);
    if (at !== null && at <= line && block.part > 0) title = clause.title;
  });
  if (title === null) return null;
  const found = Object.entries(letter.words.topics).find(([, pattern]) => pattern.test(title as string));
  return (found?.[0] as Topic | undefined) ?? null;
}
