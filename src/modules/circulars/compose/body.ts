// The numbered paragraphs of a letter, each from facts alone: a fact that is missing leaves its sentence out.

import type { Block, Run } from '../../../paper/paper.js';
import type { AnnexKind, DeadlineKind } from '../circular.js';
import { writeDate } from '../languages/dates.js';
import { code, row, runsOf, type Text } from '../languages/sentences/text.js';
import { agendaRows } from './annexes.js';
import { paragraph } from './blocks.js';
import { type Letter, shortYear } from './letter.js';
import { chairsOf, viceChairsOf } from './people.js';
import { said } from './said.js';

export function bodyOf(letter: Letter): Block[] {
  const before = [opening(letter), mandate(letter), leadership(letter), participation(letter), ...meeting(letter), working(letter), page(letter), contributions(letter)];
  const after = [...additions(letter), annexSentence(letter, 'draftAgenda'), annexSentence(letter, 'practicalInformation')];
  const first = numbered(before, 1);
  return [...first, ...keyDeadlines(letter), ...numbered(after, 1 + first.filter((block) => block.kind === 'paragraph' && block.number).length), ...agendaHere(letter)];
}

/** Paragraphs with their numbers; a list of texts is one number and paragraphs without number below it. */
function numbered(texts: readonly (Text | null)[], from: number): Block[] {
  const there = texts.map((text) => (text === null ? [] : runsOf(text))).filter((runs) => runs.length > 0);
  return there.map((runs, index) => paragraph(runs, { number: String(from + index) }));
}

function opening(letter: Letter): Text {
  const { facts, scene, sentences, creates } = letter;
  const by = facts.establishedBy;
  const start = by?.start ?? by?.end;
  const when = start ? { start, end: by?.end ?? start } : null;
  const announced = creates ? sentences.announce(scene, by?.body ? { body: by.body, when } : null) : sentences.convene(scene);
  const parent = facts.group.parent ? sentences.parent(scene, facts.group.parent) : null;
  return row([announced, parent], sentences.gap);
}

function mandate(letter: Letter): Text | null {
  const { facts, scene, sentences, tongues } = letter;
  const label = labelOf(letter, 'termsOfReference');
  const { lifetime, roadmapOwner } = facts;
  const all = [
    said(facts.purpose, tongues)?.run ?? null,
    label ? sentences.terms(scene, label) : null,
    roadmapOwner ? sentences.roadmap(scene, roadmapOwner) : null,
    lifetime ? sentences.lifetime(scene, lifetime.months, lifetime.from) : null,
  ];
  return row(all, sentences.gap);
}

function leadership(letter: Letter): Text {
  return letter.sentences.leadership(letter.scene, chairsOf(letter), viceChairsOf(letter));
}

function participation({ facts, scene, sentences }: Letter): Text | null {
  const rule = facts.participation;
  if (!rule) return null;
  const { openTo, invitedExperts, outsideRepresentatives } = rule;
  const said = { openTo: openTo ?? null, invitedExperts: invitedExperts ?? false, outsideRepresentatives: outsideRepresentatives ?? false };
  return row(sentences.participation(scene, said), sentences.gap);
}

function meeting(letter: Letter): Text[] {
  const { facts, scene, sentences, sitting } = letter;
  if (!sitting || !facts.meeting) return [];
  const { colocatedWith: with_, registrationRequired } = facts.meeting;
  const span = with_?.start ? { start: with_.start, end: with_.end ?? with_.start } : null;
  const held = [...sentences.meeting(scene, sitting), with_ ? sentences.collocated(with_.group, span) : null];
  const by = dueOn(letter, 'registration');
  const registration = registrationRequired == null ? null : sentences.registration(registrationRequired, sitting.mode, by);
  return [row(held, sentences.gap), ...(registration ? [registration] : [])];
}

function working({ facts, sentences, words }: Letter): Text | null {
  const names = (facts.workingLanguages ?? []).map((language) => words.languages[language][0]);
  return names.length > 0 ? sentences.working(names) : null;
}

function page({ facts, scene, sentences }: Letter): Text | null {
  const { homePage } = facts;
  if (!homePage) return null;
  return sentences.homePage(scene, code(homePage, /^https?:/i.test(homePage) ? homePage : `https://${homePage}`));
}

function contributions(letter: Letter): Text | null {
  const { sentences, scene, email, facts } = letter;
  const by = dueOn(letter, 'contributions');
  const invited = letter.sitting && (by || email) ? sentences.contributions(scene, email, by) : null;
  const kinds = ['visaSupport', 'translation', 'interpretation', 'fellowship'] as const;
  const requests = (facts.deadlines ?? []).flatMap(({ kind, date }) => {
    const found = kinds.find((each) => each === kind);
    return found ? [sentences.requests[found](date, email)] : [];
  });
  return row([invited, ...requests], sentences.gap);
}

const dueOn = ({ facts }: Letter, kind: DeadlineKind) => (facts.deadlines ?? []).find((deadline) => deadline.kind === kind)?.date ?? null;

function keyDeadlines(letter: Letter): Block[] {
  const { facts, words, language, tongues } = letter;
  const deadlines = facts.deadlines ?? [];
  if (deadlines.length === 0) return [];
  const rows = deadlines.map(({ date, kind, text }): Run[][] => {
    const own = said(text, tongues)?.run ?? { text: words.deadlines[kind][0] };
    return [[{ text: shortYear(writeDate(language, date)) }], runsOf(['– ', own])];
  });
  return [paragraph([{ text: `${words.keyDeadlines[0]}${words.colon}`, bold: true }]), { kind: 'table', layout: true, widths: [30, 70], rows }];
}

function additions({ facts, tongues }: Letter): Text[] {
  return (facts.additions ?? []).flatMap((words) => said(words, tongues)?.run ?? []);
}

function annexSentence(letter: Letter, kind: 'draftAgenda' | 'practicalInformation'): Text | null {
  const label = labelOf(letter, kind);
  if (!label) return null;
  return kind === 'draftAgenda' ? letter.sentences.agenda(label) : letter.sentences.practical(label);
}

function labelOf({ annexes }: Letter, kind: AnnexKind): string | null {
  return annexes.find((annex) => annex.kind === kind)?.label ?? null;
}

/** An agenda without an annex stands in the letter itself. */
function agendaHere(letter: Letter): Block[] {
  const items = agendaRows(letter);
  if (items.length === 0 || labelOf(letter, 'draftAgenda')) return [];
  return [paragraph(letter.sentences.agendaBelow), ...items];
}
