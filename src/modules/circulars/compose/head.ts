// The head of a letter: letterhead, place and date, and the table of labels, in the order of the Union's circulars.

import type { Block, Run } from '../../../paper/paper.js';
import { writeDate } from '../languages/dates.js';
import type { Label } from '../languages/phrases.js';
import { code, runsOf, type Text } from '../languages/sentences/text.js';
import { paragraph } from './blocks.js';
import { type Letter, placeText, venueOf } from './letter.js';
import { named, said } from './said.js';
import type { Words } from './schema.js';
import { addressee } from './standard.js';

export function headOf(letter: Letter): Block[] {
  const { facts, words, language, sentences } = letter;
  // The letters of the Bureau are dated from Geneva, unless the facts say that no place is printed.
  const place = facts.datedAt === null ? null : placeText(facts.datedAt ?? 'Geneva', language);
  const date = facts.date ? writeDate(language, facts.date) : null;
  const dated = place || date ? [paragraph(sentences.dateLine(place, date), { role: 'date', align: 'end' })] : [];
  return [
    paragraph(words.union[0], { role: 'letterhead', align: 'center' }),
    paragraph(words.bureau[0], { role: 'letterhead', align: 'center' }),
    ...dated,
    { kind: 'table', layout: true, widths: [20, 80], rows: labelRows(letter) },
  ];
}

function labelRows(letter: Letter): Run[][][] {
  const { facts, tongues } = letter;
  const { contact } = facts;
  const name = named(contact?.name, tongues);
  const titled = name ? letter.sentences.person({ title: contact?.title ?? null, name: name.run, from: [] }) : null;
  const rows: [Label, Text | null][] = [
    ['reference', referenceOf(letter)],
    ['to', listed(facts.to ?? [], letter)],
    ['copy', listed(facts.copy ?? [], letter)],
    ['contact', titled],
    ['telephone', contact?.telephone ? code(contact.telephone) : null],
    ['fax', contact?.fax ? code(contact.fax) : null],
    ['email', letter.email],
    ['subject', bold(subjectOf(letter))],
  ];
  return rows.flatMap(([label, value]) => (value === null ? [] : [[labelRuns(label, letter), runsOf(value)]]));
}

const bold = (text: Text): Text => runsOf(text).map((run) => ({ ...run, bold: true }));

function labelRuns(label: Label, { words, sentences }: Letter): Run[] {
  return [{ text: `${sentences.labels[label] ?? words.labels[label][0]}${words.colon}`, bold: true }];
}

/** `TSB Circular 68`, with the service on a line of its own; a correction names the letter that it corrects. */
function referenceOf(letter: Letter): Text | null {
  const { facts } = letter;
  const name = letterName(letter);
  const lines: Text[] = [];
  if (name) lines.push(name);
  if (letter.kind === 'correction') lines.push(numbered(letter.words.correction[0], facts.correction?.number ?? 1));
  if (facts.serviceReference) lines.push(code(facts.serviceReference));
  return lines.length > 0 ? lines.map((each, index) => [index > 0 ? '\n' : '', each]) : null;
}

/** The name of the letter, or for a correction of the letter that it corrects. */
export function letterName({ facts, words, kind }: Letter): string | null {
  const number = kind === 'correction' ? (facts.correction?.of.number ?? facts.number) : facts.number;
  const collective = kind === 'collectiveLetter' || (kind === 'correction' && facts.correction?.of.letterKind === 'collectiveLetter');
  return number == null ? null : numbered((collective ? words.collectiveLetter : words.circular)[0], number);
}

const numbered = (form: string, n: number) => form.replace('{n}', String(n));

function listed(items: readonly Words[], { tongues }: Letter): Text | null {
  const runs = items.flatMap((item) => said(item, tongues, addressee)?.run ?? []);
  return runs.length === 0 ? null : runs.map((run, index) => [index > 0 ? '\n' : '', '– ', run]);
}

/** The subject as given for this language; else made of the facts, so that it is never a translation that nobody checked. */
export function subjectOf(letter: Letter): Text {
  const { facts, scene, sentences, tongues, creates, kind, sitting } = letter;
  const own = said(facts.subject, tongues);
  if (own && !own.awaiting) return own.run;
  if (kind === 'correction') return sentences.subjects.correct(scene, letterName(letter) ?? letter.words.circular[0].replace('{n}', '').trim());
  return creates ? sentences.subjects.establish(scene, venueOf(letter)) : sentences.subjects.convene(scene, sitting?.ordinal ?? null, venueOf(letter));
}
