// The labels of a letter's head: `To:`, `Réf.:`, «Кому:», `致：`, as printed with or without their colon, in one language or two.

import { LANGUAGES, type Language } from '../../../kit/languages.js';
import { phrasesOf } from '../languages/index.js';
import { LABELS, type Label } from '../languages/phrases.js';
import { ADDRESSEE, MEMBERS } from './addressees.js';
import { findEmails, findTelephones, findUrls } from './addresses.js';
import { plainOf } from './lines.js';

/** The label at the head of a text, with what follows its colon. */
export function labelOf(text: string, language: Language): { label: Label; rest: string } | null {
  const plain = plainOf(text);
  const colon = plain.indexOf(':');
  const labels = labelsOf(language);
  const whole = labels.get(keyOf(plain));
  if (whole) return { label: whole, rest: '' };
  const bare = withoutColon(text, plain, language);
  if (colon < 1 || colon > 34) return bare;
  const left = plain.slice(0, colon);
  const label = labels.get(keyOf(left)) ?? twofold(left, labels) ?? wordy(left, labels);
  // `Ref: / TSB Circular 5`: what tables leave behind.
  return label
    ? {
        label,
        rest: text
          .slice(colon + 1)
          .trim()
          .replace(/^[/|]\s*/, ''),
      }
    : bare;
}

// `To / À:`, `Tel./Fax:`: a label in two languages; of two labels in one language the first.
function twofold(left: string, labels: ReadonlyMap<string, Label>): Label | undefined {
  const parts = left.split(/\s?[/|]\s?/).map((part) => part.trim());
  if (parts.length < 2 || parts.length > 4) return undefined;
  const known = parts.map((part) => labels.get(keyOf(part)) ?? foreignLabels().get(keyOf(part)));
  return known.every((one) => one !== undefined) ? known[0] : undefined;
}

// `To Administrations of …`, `Tel +41 …`, `致 国际电联…`: the colon was lost, and the value tells that the word is a label.
function withoutColon(text: string, plain: string, language: Language): { label: Label; rest: string } | null {
  const start = plain.slice(0, 40).toLowerCase();
  for (const { label, form, value } of tellingForms(language)) {
    if (!start.startsWith(form)) continue;
    const gap = /^\s?[-–—|/]?\s+|^\s?[-–—|]\s?/.exec(plain.slice(form.length))?.[0];
    if (gap === undefined || !value(plain.slice(form.length + gap.length))) continue;
    return { label, rest: text.slice(form.length + gap.length).trim() };
  }
  return null;
}

interface Telling {
  label: Label;
  form: string;
  value: (rest: string) => boolean;
}

const telling = new Map<Language, Telling[]>();

function tellingForms(language: Language): Telling[] {
  const known = telling.get(language);
  if (known) return known;
  const made = TELLING.flatMap(([label, value]) =>
    phrasesOf(language)
      .labels[label].filter((form) => !GRAMMAR.has(form) && form.length >= (label === 'to' ? 1 : 2))
      .map((form) => ({ label, form: plainOf(form).toLowerCase(), value })),
  );
  telling.set(language, made);
  return made;
}

// These begin a sentence as they begin a list: they belong to what follows them.
const GRAMMAR = new Set(['Aux', 'Al', 'A la', 'A los', 'A las', 'A todos', 'À tous', 'To all']);

const TELLING: readonly (readonly [Label, (rest: string) => boolean])[] = [
  ['to', (rest) => /^(?:\p{Lu}|\p{Lo})/u.test(rest) && MEMBERS.test(rest)],
  ['copy', (rest) => ADDRESSEE.test(rest)],
  ['telephone', (rest) => /^[+(0]/.test(rest) && findTelephones(rest)[0]?.index === 0],
  ['fax', (rest) => /^[+(0]/.test(rest) && findTelephones(rest)[0]?.index === 0],
  ['email', (rest) => findEmails(rest)[0]?.index === 0],
  [
    'contact',
    (rest) =>
      rest.length < 140 && (findEmails(rest).length > 0 || findTelephones(rest).length > 0) && /^\p{L}/u.test(rest),
  ],
  ['web', (rest) => findUrls(rest)[0]?.index === 0],
  [
    'subject',
    (rest) => rest.length > 40 && /(?<![A-Za-z])(?:JCA|FG)[- ][A-Z]/.test(rest) && /^\p{Lu}|^\p{Lo}/u.test(rest),
  ],
];

// `Contact at TSB:`, `Tel. (direct):`: a label with more words after it.
function wordy(left: string, labels: ReadonlyMap<string, Label>): Label | undefined {
  const words = left
    .replace(/\([^()]*\)/g, '')
    .trim()
    .split(' ');
  for (let count = words.length; count > 0; count -= 1) {
    const key = keyOf(words.slice(0, count).join(' '));
    const label = key.length > 2 ? labels.get(key) : undefined;
    if (label && !(label === 'date' && count < words.length)) return label;
  }
  return undefined;
}

const tables = new Map<Language, Map<string, Label>>();
let foreign: Map<string, Label> | undefined;

/** The labels of all languages, for letters that print theirs in two. */
function foreignLabels(): Map<string, Label> {
  if (!foreign) {
    foreign = new Map();
    for (const language of LANGUAGES)
      for (const [key, label] of labelsOf(language)) if (!foreign.has(key)) foreign.set(key, label);
  }
  return foreign;
}

/** The labels of a language, by their letters alone. */
export function labelsOf(language: Language): Map<string, Label> {
  const known = tables.get(language);
  if (known) return known;
  const made = new Map<string, Label>();
  const { labels } = phrasesOf(language);
  for (const label of LABELS)
    for (const form of labels[label]) if (!made.has(keyOf(form))) made.set(keyOf(form), label);
  tables.set(language, made);
  return made;
}

export function keyOf(text: string): string {
  return plainOf(text)
    .toLowerCase()
    .replace(/[\s.:\u064B-\u0652]/g, '')
    .replace(/[أإآ]/g, 'ا');
}
