// A template of a mail: a subject and a text with placeholders, `{name}`, and nothing else: no expressions, no conditions. Each
// placeholder is known to its purpose, with the trust that its value has. What somebody wrote (a name, a title) is `plain`: it becomes
// one line without control characters, and cannot become a link that seems to come from us. What we made (a number, a date, a link of
// ours) is `trusted`.

import type { Refusal } from '../../kit/refusals.js';

export type Trust = 'plain' | 'trusted';
export type Placeholders = Readonly<Record<string, Trust>>;

export interface TemplateText {
  subject: string;
  body: string;
}

export const LONGEST_SUBJECT = 200;
export const LONGEST_BODY = 20_000;
/** What somebody wrote is cut to this: a name of a thousand letters is an advertisement. */
const LONGEST_PLAIN = 200;

/** Why a template of a purpose cannot stand, or null. Refused (input) at the field. */
export function whyNotTemplate(text: TemplateText, known: Placeholders): Refusal | null {
  if (!text.subject.trim()) return { code: 'mail.noSubject', field: 'subject', kind: 'input' };
  if (!text.body.trim()) return { code: 'mail.noBody', field: 'body', kind: 'input' };
  if (text.subject.length > LONGEST_SUBJECT) return { code: 'mail.longSubject', params: { most: LONGEST_SUBJECT }, field: 'subject', kind: 'input' };
  if (text.body.length > LONGEST_BODY) return { code: 'mail.longBody', params: { most: LONGEST_BODY }, field: 'body', kind: 'input' };
  if (/[\r\n]/.test(text.subject.trim())) return { code: 'mail.subjectLines', field: 'subject', kind: 'input' };
  for (const field of ['subject', 'body'] as const) {
    const strange = namesIn(text[field]).find((name) => !Object.hasOwn(known, name));
    if (strange !== undefined)
      return { code: 'mail.noPlaceholder', params: { name: strange.slice(0, 60), known: Object.keys(known).map((name) => `{${name}}`).join(', ') }, field, kind: 'input' };
  }
  return null;
}

/** What stands between braces, lawful or not; a lone brace is a name that nothing has. */
function namesIn(text: string): string[] {
  return [...text.matchAll(/\{([^{}]*)\}|[{}]/g)].map((found) => found[1] ?? found[0]);
}

/** Fills a template. Values of placeholders that the purpose does not know are never looked at; one that has no value stays empty. */
export function fill(text: TemplateText, known: Placeholders, values: Readonly<Record<string, string>>): TemplateText {
  const put = (template: string) =>
    template.replace(/\{([^{}]*)\}/g, (whole, name: string) => {
      if (!Object.hasOwn(known, name)) return whole;
      const value = Object.hasOwn(values, name) ? String(values[name]) : '';
      return known[name] === 'trusted' ? value : plainValue(value);
    });
  return { subject: oneLine(put(text.subject)).slice(0, 400), body: put(text.body) };
}

/** What somebody wrote, as it may stand in our mail: one line, no marks that turn the line round, nothing that a reader makes a link of. */
export function plainValue(value: string, most = LONGEST_PLAIN): string {
  return oneLine(value)
    .slice(0, most)
    .replace(/(\w):\/\//g, '$1: //')
    .replace(/\b(www|mailto)([.:])/gi, '$1 $2');
}

/** One line: no header can be begun by it. Bidirectional controls go too, which would let a text say something else than it seems to. */
export function oneLine(text: string): string {
  return text
    .replace(/[\p{Cc}\u2028\u2029]+/gu, ' ')
    .replace(/[\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g, '')
    .replace(/ {2,}/g, ' ')
    .trim();
}
