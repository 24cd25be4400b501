// The visa support letter and the certificate of attendance, as papers in one language. Words come from the messages; what is said of a
// person is shown as text, names and numbers kept from turning round.

import { countryName } from '../../../kit/countries.js';
import { sayDate, sayDates } from '../../../kit/date-words.js';
import { isDate } from '../../../kit/dates.js';
import { type Multilingual, inLanguage } from '../../../kit/languages.js';
import type { Say } from '../../../kit/words.js';
import type { Paper } from '../../../paper/index.js';
import type { Passport } from '../registration.js';

export interface LetterFacts {
  group: { acronym: string; name: Multilingual };
  meeting: number;
  start: string;
  end: string | null;
  place: string;
  /** Who takes part, as registered. */
  name: string;
  title: string | null;
  body: string;
  country: string;
  registration: number;
  /** The day on which it is made. */
  on: string;
  /** Where anybody may ask whether it holds, and the same as a code. */
  verify: string;
  code: string;
}

export function visaLetter(facts: LetterFacts, given: { passport: Passport; number: number; contact: string | null }, say: Say): Paper {
  const { passport } = given;
  const words = valuesOf(facts, say);
  const date = (on: string) => (isDate(on) ? sayDate(say.language, on) : on);
  const shown = { ...passport, bornOn: date(passport.bornOn), issuedOn: date(passport.issuedOn), expiresOn: date(passport.expiresOn) };
  const rows = Object.entries(shown).map(([field, value]) => [[{ text: say(`participation.fields.passport.${field}`) }], [{ text: value, bold: true, isolate: field === 'number' }]]);
  const title = say('participation.letter.visa.title');
  return {
    language: say.language,
    title: `${title} ${given.number}`,
    author: facts.group.acronym,
    blocks: [
      ...head(facts, say),
      { kind: 'paragraph', role: 'note', runs: [{ text: say('participation.letter.number', { number: given.number }) }] },
      { kind: 'title', runs: [{ text: title }] },
      { kind: 'paragraph', runs: [{ text: say('participation.letter.visa.salutation') }] },
      { kind: 'paragraph', runs: [{ text: say('participation.letter.visa.text', words) }] },
      { kind: 'table', layout: true, widths: [2, 3], rows },
      { kind: 'paragraph', runs: [{ text: say('participation.letter.visa.request', words) }] },
      { kind: 'paragraph', runs: [{ text: say('participation.letter.visa.costs') }] },
      ...(given.contact ? [{ kind: 'paragraph' as const, runs: [{ text: say('participation.letter.visa.contact') }, { text: ` ${given.contact}`, isolate: true }] }] : []),
      { kind: 'paragraph', role: 'signature', runs: [{ text: say('participation.mail.closing', { group: facts.group.acronym }) }] },
      ...foot(facts, say),
    ],
  };
}

export function certificate(facts: LetterFacts, attended: readonly string[], say: Say): Paper {
  const words = { ...valuesOf(facts, say), days: attended.map((on) => sayDate(say.language, on)).join(', ') };
  const title = say('participation.letter.certificate.title');
  return {
    language: say.language,
    title,
    author: facts.group.acronym,
    blocks: [
      ...head(facts, say),
      { kind: 'title', runs: [{ text: title }] },
      { kind: 'paragraph', align: 'center', runs: [{ text: say('participation.letter.certificate.that') }] },
      { kind: 'paragraph', align: 'center', runs: [{ text: facts.name, bold: true }] },
      { kind: 'paragraph', align: 'center', runs: [{ text: [facts.title, facts.body, words.country].filter(Boolean).join(', ') }] },
      { kind: 'paragraph', align: 'center', runs: [{ text: say('participation.letter.certificate.text', words) }] },
      { kind: 'paragraph', align: 'center', runs: [{ text: say('participation.letter.certificate.days', words) }] },
      { kind: 'paragraph', role: 'signature', runs: [{ text: say('participation.mail.closing', { group: facts.group.acronym }) }] },
      ...foot(facts, say),
    ],
  };
}

function head({ group, on }: LetterFacts, say: Say): Paper['blocks'] {
  const name = inLanguage(group.name, say.language);
  return [
    { kind: 'paragraph', role: 'letterhead', runs: [{ text: group.acronym, isolate: true }, { text: name ? ` – ${name.text}` : '', ...(name ? { language: name.language } : {}) }] },
    { kind: 'paragraph', role: 'date', runs: [{ text: sayDate(say.language, on) }] },
  ];
}

function foot({ verify, code }: LetterFacts, say: Say): Paper['blocks'] {
  return [
    { kind: 'rule' },
    { kind: 'picture', svg: code, alt: verify, widthMm: 24 },
    { kind: 'paragraph', role: 'note', runs: [{ text: `${say('participation.letter.verify')} ` }, { text: verify, isolate: true, link: verify }] },
  ];
}

function valuesOf(facts: LetterFacts, say: Say) {
  return {
    name: facts.name,
    body: facts.body,
    country: countryName(say.language, facts.country),
    group: facts.group.acronym,
    groupName: inLanguage(facts.group.name, say.language)?.text ?? facts.group.acronym,
    meeting: facts.meeting,
    dates: sayDates(say.language, facts.start, facts.end),
    place: facts.place,
    number: String(facts.registration),
  };
}
