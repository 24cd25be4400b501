// Who leads the group. The letter names them in a paragraph (there often declined) and again in the terms of reference.

import type { OfficerRole, Place } from '../../circular.js';
import { type Block, placeIn } from '../blocks.js';
import { findBodies } from '../bodies.js';
import type { Draft } from '../draft.js';
import { cue, matches } from '../patterns.js';
import { findPersons, nameAt, nominative, type PersonFound, samePerson } from '../persons.js';
import { annexKind, type Sheet } from '../sheet.js';

interface Mention {
  name: string;
  role: OfficerRole;
  oblique: boolean;
  feminine: boolean;
  about: string | null;
  source: 'letter' | 'terms';
  place: Place;
}

interface RoleFound {
  index: number;
  end: number;
  role: OfficerRole;
}

export function readOfficers(sheet: Sheet, draft: Draft): void {
  const terms = annexKind(sheet, 'termsOfReference')?.blocks ?? [];
  const mentions = [...sheet.body.flatMap((block) => mentionsIn(block, sheet, 'letter')), ...terms.flatMap((block) => mentionsIn(block, sheet, 'terms'))];
  const people: Mention[][] = [];
  for (const mention of mentions) {
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
  const roles = new Set(person.map((one) => (one.role === 'viceChair' ? 'vice' : 'chair')));
  if (roles.size > 1) draft.doubt(path, 'sourcesDisagree');
  const about = person.map((one) => one.about).find((one) => one !== null) ?? null;
  const parts = about?.split(/[,，،、] ?/) ?? [];
  const country = parts.length > 0 ? (parts.at(-1) ?? null) : null;
  draft.facts.officers.push({ role, name, affiliation: parts.length > 1 ? parts.slice(0, -1).join(', ') : null, country });
  draft.put(`officers[${draft.facts.officers.length - 1}]`, best.place);
}

function mentionsIn(block: Block, sheet: Sheet, source: Mention['source']): Mention[] {
  return spansOf(block).flatMap(({ from, to }) => {
    const text = block.text.slice(from, to);
    const plain = block.plain.slice(from, to);
    if (text.length > 1500) return [];
    const roles = rolesIn(plain, sheet);
    if (roles.length === 0) return [];
    let persons = findPersons(text, plain, sheet.language);
    persons = [...persons, ...labelled(text, plain, roles, persons, sheet)].sort((a, b) => a.index - b.index);
    return persons.flatMap((person) => {
      const role = roleOf(person, persons, roles);
      if (!role) return [];
      const before = plain.slice(Math.max(0, person.index), person.end);
      return [{ name: person.name, role, oblique: person.oblique, feminine: /^г-ж|^госпож/i.test(before), about: person.about, source, place: placeIn(block, from + person.index, person.end - person.index) }];
    });
  });
}

// Sentences, but not parted at semicolons: they part the members of a list.
function spansOf(block: Block): { from: number; to: number }[] {
  const cuts = [0];
  for (const match of block.plain.matchAll(/[.!?](?=\s+\p{Lu}|\s+[\u0621-\u064A])|。/gu)) {
    const word = /(\p{L}+)$/u.exec(block.plain.slice(Math.max(0, match.index - 14), match.index))?.[1] ?? '';
    if (match[0] === '.' && (word.length === 1 || /^(?:Mr|Mrs|Ms|Dr|Dra|Prof|Profa|Sr|Sra|Srta|Dña|Sres|MM|Pr|St|Eng|Ing|проф|д)$/.test(word))) continue;
    cuts.push(match.index + 1);
  }
  return cuts.map((from, i) => ({ from, to: cuts[i + 1] ?? block.plain.length }));
}

function rolesIn(plain: string, sheet: Sheet): RoleFound[] {
  const vices: RoleFound[] = [...matches(plain, cue(sheet.language, 'viceChair'))].map((m) => ({ index: m.index, end: m.index + m[0].length, role: 'viceChair' }));
  const chairs: RoleFound[] = [...matches(plain, cue(sheet.language, 'chair'))]
    .map((m) => ({ index: m.index, end: m.index + m[0].length, role: /^(?:co-? ?|со|联合|共同)/i.test(m[0]) ? ('coChair' as const) : ('chair' as const) }))
    .filter((one) => !vices.some((vice) => one.index < vice.end && one.end > vice.index));
  // The chair of a study group is somebody else's.
  const bodies = findBodies(plain, sheet.language);
  const foreign = (one: RoleFound) => bodies.some((body) => (body.index >= one.end && body.index - one.end < 14) || (sheet.language === 'zh' && body.end === one.index));
  return [...vices, ...chairs].filter((one) => !foreign(one)).sort((a, b) => a.index - b.index);
}

// `Chair: Aiko Tanemura`, `主席：赖俊森`: no title, but a colon after the role.
function labelled(text: string, plain: string, roles: readonly RoleFound[], known: readonly PersonFound[], sheet: Sheet): PersonFound[] {
  const found: PersonFound[] = [];
  for (const role of roles) {
    const colon = /^[^:.;。；]{0,25}:\s*/.exec(plain.slice(role.end, role.end + 40));
    if (!colon) continue;
    const from = role.end + colon[0].length;
    if (known.some((person) => person.index < from + 60 && person.index >= role.index)) continue;
    const name = nameAt(text, plain, from, sheet.language);
    const begins = sheet.language === 'zh' || sheet.language === 'ar' || /^\p{Lu}/u.test(plain.slice(from));
    if (!name || !begins || findBodies(plain.slice(from, from + 40), sheet.language)[0]?.index === 0) continue;
    const words = name.name.split(/[\s·]+/).length;
    if (sheet.language !== 'zh' && words < 2) continue;
    if (sheet.language === 'ar' && !/^\s?[(،,]/.test(plain.slice(name.end)) && name.end < plain.length - 1) continue;
    found.push({ index: from, end: name.end, name: name.name, oblique: false, about: afterName(text, plain, name.end) });
  }
  return found;
}

function afterName(text: string, plain: string, end: number): string | null {
  const match = /^\s?(?:\(([^()]{2,160})\)|[,，،]\s?([^;。；]{2,160}?)(?=[.;。；]|$))/u.exec(plain.slice(end, end + 200));
  const words = match?.[1] ?? match?.[2];
  return match && words ? text.slice(end + match[0].indexOf(words), end + match[0].indexOf(words) + words.length) : null;
}

// Where a sentence begins with the role, names follow it; where it begins with a name, roles follow the names.
function roleOf(person: PersonFound, persons: readonly PersonFound[], roles: readonly RoleFound[]): OfficerRole | null {
  const first = persons[0] as PersonFound;
  const roleFirst = (roles[0] as RoleFound).index < first.index;
  const before = [...roles].reverse().find((role) => role.index <= person.index);
  const after = roles.find((role) => role.index >= person.end);
  return ((roleFirst ? before : after) ?? before ?? after)?.role ?? null;
}
