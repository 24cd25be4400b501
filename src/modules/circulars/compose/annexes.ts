// The annexes of a letter: terms of reference with their numbered headings, draft agenda, practical information, others as given.

import type { Block } from '../../../paper/paper.js';
import { writeTimes } from '../languages/dates.js';
import { row, type Text } from '../languages/sentences/text.js';
import { heading, paragraph, prose } from './blocks.js';
import { type AnnexPlan, type Letter, venueOf } from './letter.js';
import { said } from './said.js';
import { agendaItem, annexTitle, clauseHeading } from './standard.js';

export function annexesOf(letter: Letter): Block[] {
  return letter.annexes.flatMap((annex) => {
    const title = titleOf(annex, letter);
    // One heading of two lines, so that bookmarks tell what the annex is.
    const line = title === null ? annexName(annex, letter) : [annexName(annex, letter), '\n', title];
    return [heading(1, line, { newPage: true }), ...CONTENT[annex.kind](letter, annex)];
  });
}

function titleOf({ kind, index }: AnnexPlan, { sentences, scene, sitting, facts, tongues }: Letter): Text | null {
  const ordinal = sitting?.ordinal ?? null;
  if (kind === 'termsOfReference') return sentences.titles.terms(scene);
  if (kind === 'draftAgenda') return sentences.titles.agenda(scene, ordinal);
  if (kind === 'practicalInformation') return sentences.titles.practical(scene, ordinal);
  return said(facts.annexes?.[index]?.title, tongues, annexTitle)?.run ?? null;
}

function annexName({ label }: AnnexPlan, { words, language }: Letter): string {
  return `${words.annex[0]}${language === 'zh' ? '' : ' '}${label}`;
}

const CONTENT: Record<AnnexPlan['kind'], (letter: Letter, annex: AnnexPlan) => Block[]> = {
  termsOfReference: clauses,
  draftAgenda: (letter) => [...held(letter), ...agendaRows(letter)],
  practicalInformation: practical,
  other: ({ facts, tongues }, { index }) => {
    const text = said(facts.annexes?.[index]?.text, tongues);
    return text ? prose(text.run) : [];
  },
};

function clauses({ facts, tongues }: Letter): Block[] {
  return (facts.termsOfReference ?? []).flatMap((clause) => {
    const named = said(clause.title, tongues, clauseHeading);
    const text = said(clause.text, tongues);
    const level = clause.level ?? (clause.number ? clause.number.split('.').length : 1);
    const number = clause.number ? { number: clause.number } : {};
    return [...(named ? [heading(level > 1 ? 3 : 2, named.run, number)] : []), ...(text ? prose(text.run) : [])];
  });
}

/** `(Geneva, 22 March 2023, 13:00-14:30)` below the title of an agenda. */
function held(letter: Letter): Block[] {
  const { sitting, sentences, language } = letter;
  const venue = venueOf(letter);
  if (!sitting || !venue) return [];
  const hours = sitting.startTime && sitting.endTime && sitting.start === sitting.end ? writeTimes(language, sitting.startTime, sitting.endTime) : null;
  const [open, close] = sentences.brackets;
  return [paragraph([open.trim(), row([venue, hours], sentences.comma), close], { align: 'center' })];
}

/** The items of the agenda with their numbers. */
export function agendaRows({ facts, tongues }: Letter): Block[] {
  const translate = agendaItem(facts.group.acronym ?? null);
  const items = (facts.agenda ?? []).flatMap((item) => said(item, tongues, translate)?.run ?? []);
  return items.map((run, index) => paragraph(run, { number: String(index + 1) }));
}

function practical({ facts, tongues, words }: Letter): Block[] {
  return (facts.practicalInformation ?? []).flatMap(({ topic, text }) => {
    const named = said(topic, tongues);
    const told = said(text, tongues);
    if (!named || !told) return [];
    const [first, ...rest] = told.run.text.split('\n');
    const space = words.colon === '：' ? '' : ' ';
    const line = paragraph([{ ...named.run, bold: true }, `${words.colon}${space}`, { ...told.run, text: first ?? '' }]);
    return [line, ...prose({ ...told.run, text: rest.join('\n') })];
  });
}
