// Who leads the group. The letter names them in a paragraph (there often declined) and again in the terms of reference.

import type { OfficerRole, Place } from '../../circular.js';
import { type Block, placeIn } from '../blocks.js';
import type { Draft } from '../draft.js';
import { plainOf } from '../lines.js';
import { fullest, originOf } from '../origins.js';
import { cue } from '../patterns.js';
import { findPersons, nominative, type PersonFound, samePerson } from '../persons.js';
import { annexKind, type Sheet } from '../sheet.js';
import { between, isNear, labelled, namesBefore, untitled } from './officers/names.js';
import { roleOf, rolesIn } from './officers/roles.js';

interface Mention {
  name: string;
  role: OfficerRole;
  oblique: boolean;
  feminine: boolean;
  about: string | null;
  source: 'letter' | 'terms';
  place: Place;
  /** Neither a title nor a colon shows that these words are a name. */
  guessed: boolean;
}

export function readOfficers(sheet: Sheet, draft: Draft): void {
  const terms = annexKind(sheet, 'termsOfReference')?.blocks ?? [];
  const mentions = [
    ...sheet.body.flatMap((block) => mentionsIn(block, sheet, 'letter')),
    ...listedIn(sheet.body, sheet, 'letter'),
    ...terms.flatMap((block) => mentionsIn(block, sheet, 'terms')),
    ...listedIn(terms, sheet, 'terms'),
  ];
  if (mentions.every((one) => one.role === 'viceChair')) mentions.push(...successors(sheet));
  const people: Mention[][] = [];
  const sure = mentions.filter((one) => !one.guessed);
  const vice = (one: Mention) => one.role === 'viceChair';
  // Where a person with a title holds the office, words that only look like a name name nobody else.
  const trusted = mentions.filter(
    (one) =>
      !one.guessed ||
      !sure.some((other) => vice(other) === vice(one)) ||
      sure.some((other) => samePerson(other.name, one.name)),
  );
  for (const mention of trusted) {
    const known = people.find((person) => person.some((one) => samePerson(one.name, mention.name)));
    if (known) known.push(mention);
    else people.push([mention]);
  }
  // Who is named in the paragraph alone while the terms name others, or the other way round, is kept: both are said.
  for (const person of people) adopt(person, draft);
}

function adopt(person: readonly Mention[], draft: Draft): void {
  const best = person.find((one) => !one.oblique) ?? (person[0] as Mention);
  const role = (person.find((one) => one.source === 'letter') ?? best).role;
  const list = role === 'viceChair' ? draft.facts.viceChairs : draft.facts.chairs;
  const path = `${role === 'viceChair' ? 'viceChairs' : 'chairs'}[${list.length}]`;
  const name = best.oblique ? nominative(best.name, best.feminine) : best.name;
  list.push(name);
  draft.put(path, best.place);
  if (best.oblique) draft.doubt(path, 'obliqueCase');
  if (person.every((one) => one.guessed)) draft.doubt(path, 'noLabel');
  // One word alone may be a whole name, but more often the rest stands on a line that was not joined.
  if (/^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Arabic}'’.-]+$/u.test(name)) draft.doubt(path, 'weakCue');
  const roles = new Set(person.map((one) => (one.role === 'viceChair' ? 'vice' : 'chair')));
  if (roles.size > 1) draft.doubt(path, 'sourcesDisagree');
  const told = person.map((one) => originOf(one.about, draft.facts.language));
  draft.facts.officers.push({ role, name, ...fullest(told) });
  draft.put(`officers[${draft.facts.officers.length - 1}]`, best.place);
}

// `Chair    Dr A. Person    University of B, Portugal`: columns part a name from what follows it as commas do.
function parted(block: Block): Block {
  const [line, other] = block.lines;
  if (!line || other || line.cells.length < 3) return block;
  const text = line.cells.join(', ');
  return { ...block, text, plain: plainOf(text) };
}

function mentionsIn(whole: Block, sheet: Sheet, source: Mention['source']): Mention[] {
  const block = parted(whole);
  return spansOf(block).flatMap(({ from, to }) => {
    const text = block.text.slice(from, to);
    const plain = block.plain.slice(from, to);
    if (text.length > 1500) return [];
    const roles = rolesIn(plain, sheet);
    if (roles.length === 0) return [];
    let persons = findPersons(text, plain, sheet.language);
    persons = [...persons, ...labelled(text, plain, roles, persons, sheet)].sort((a, b) => a.index - b.index);
    const guessed = persons.length === 0;
    if (guessed) persons = namesBefore(text, plain, roles, sheet);
    else persons = [...persons, ...between(text, plain, roles, persons, sheet)].sort((a, b) => a.index - b.index);
    if (persons.length === 0)
      persons = roles.flatMap((role, i) => untitled(text, plain, role.end, roles[i + 1]?.index ?? plain.length, sheet));
    return persons.flatMap((person) => {
      const role = roleOf(person, persons, roles, plain);
      if (!role || wasBefore(person, persons, plain, sheet)) return [];
      const before = plain.slice(Math.max(0, person.index), person.end);
      return [
        {
          name: person.name,
          role,
          oblique: person.oblique,
          feminine: /^г-ж|^госпож/i.test(before),
          about: person.about,
          source,
          place: placeIn(block, from + person.index, person.end - person.index),
          // `The Vice-Chair is A. Person (Norsk Tele, Norway)`: what stands in brackets after it shows a name too.
          guessed: guessed && !persons.some((one) => one.about !== null || isNear(one, roles, plain)),
        },
      ];
    });
  });
}

// `The Co-Chairs are:` and the persons on lines of their own below it, each with a title.
function listedIn(blocks: readonly Block[], sheet: Sheet, source: Mention['source']): Mention[] {
  return blocks.flatMap((head, i) => {
    if (!/:$/.test(head.plain) || head.text.length > 600) return [];
    const role = rolesIn(head.plain, sheet).at(-1)?.role;
    if (!role || findPersons(head.text, head.plain, sheet.language).length > 0) return [];
    const found: Mention[] = [];
    for (const block of blocks.slice(i + 1, i + 9)) {
      const [person, other] = findPersons(block.text, block.plain, sheet.language);
      if (!person || other || person.index > 6 || block.text.length > 300) break;
      if (rolesIn(block.plain, sheet).length > 0) continue;
      found.push({
        name: person.name,
        role,
        oblique: person.oblique,
        feminine: /^г-ж|^госпож/i.test(block.plain.slice(person.index)),
        about: person.about,
        source,
        place: placeIn(block, person.index, person.end - person.index),
        guessed: false,
      });
    }
    return found;
  });
}

// `Ms B succeeds Mr A as Chair`, `the former Chair, Mr A`, `Mr A, who has resigned`: A leads no more.
function wasBefore(person: PersonFound, persons: readonly PersonFound[], plain: string, sheet: Sheet): boolean {
  const former = cue(sheet.language, 'former');
  const at = persons.indexOf(person);
  const before = plain.slice(Math.max(persons[at - 1]?.end ?? 0, person.index - 45), person.index);
  if (HEIR.test(before)) return false;
  if (former.test(before)) return true;
  const next = persons[at + 1];
  const after = plain.slice(person.end, Math.min(next?.index ?? plain.length, person.end + 60));
  return /^\s?,?\s?(?:who|having|ayant|habiendo|tras|qui|quien|que|котор|الذي|التي)/u.test(after) && former.test(after);
}

// `… has appointed, to succeed him, Ms B`: B is the new one.
const HEIR =
  /(?:pour (?:lui|le|la) (?:succéder|remplacer)|to (?:succeed|replace) (?:him|her|them)|para (?:suceder|sustituir|reemplazar)(?:le|la|lo)|(?:ему|ей) на смену|на (?:его|ее) место|вместо (?:него|нее)|接替[他她其]?|خلفاً? له|محل[هها])[\s,，:]*$/iu;

// `Mr A, who chaired it, has retired. Study Group 5 has appointed Ms B in his place.`: the office is named with the former person alone.
function successors(sheet: Sheet): Mention[] {
  return sheet.body.flatMap((block) => {
    const persons = findPersons(block.text, block.plain, sheet.language);
    const roles = rolesIn(block.plain, sheet);
    const [former, next] = [persons[0], persons[1]];
    if (!former || !next || roles[0]?.role === 'viceChair' || !roles[0] || roles[0].index > next.index) return [];
    if (!cue(sheet.language, 'former').test(block.plain.slice(former.index, next.end + 40))) return [];
    const place = placeIn(block, next.index, next.end - next.index);
    const { name, oblique, about } = next;
    return [{ name, role: 'chair', oblique, feminine: false, about, source: 'letter', place, guessed: true }];
  });
}

// Sentences, but not parted at semicolons: they part the members of a list.
function spansOf(block: Block): { from: number; to: number }[] {
  const cuts = [0];
  for (const match of block.plain.matchAll(/[.!?](?=\s+\p{Lu}|\s+[\u0621-\u064A])|。/gu)) {
    const word = /(\p{L}+)$/u.exec(block.plain.slice(Math.max(0, match.index - 14), match.index))?.[1] ?? '';
    if (
      match[0] === '.' &&
      (word.length === 1 || /^(?:Mr|Mrs|Ms|Dr|Dra|Prof|Profa|Sr|Sra|Srta|Dña|Sres|MM|Pr|St|Eng|Ing|проф|д)$/.test(word))
    )
      continue;
    cuts.push(match.index + 1);
  }
  return cuts.map((from, i) => ({ from, to: cuts[i + 1] ?? block.plain.length }));
}
