// A finding as the review shows it: the key of its words, and the text that it rests on in one line.

import { sayDate } from '../../kit/date-words.js';
import { isDate } from '../../kit/dates.js';
import type { Say } from '../../kit/words.js';
import type { ReadFinding } from '../intake/index.js';
import type { Finding } from './check.js';
import { sayFinding } from './checks/say.js';

export function findingShown(finding: Finding): ReadFinding {
  const { kind, severity, line, quote, expected, message, rule } = finding;
  const source = rule ? [rule.text, rule.edition, rule.clause].filter(Boolean).join(' ') : null;
  return { kind, severity, line: line || null, quote: quote || null, expected, message: { key: `checks.${message.code}`, params: message.params }, source };
}

/** The words of a finding in the language of `say`, with its codes as words and its dates written out. */
export function findingWords({ key, params }: ReadFinding['message'], say: Say): string {
  if (!say.has(key)) return key;
  const written = Object.entries(params).map(([name, value]) => [name, isDate(value) ? sayDate(say.language, value) : value]);
  return sayFinding({ message: { code: key.replace(/^checks\./, ''), params: Object.fromEntries(written) } } as Finding, say);
}
