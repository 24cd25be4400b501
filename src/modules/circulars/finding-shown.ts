// A finding as the review shows it: the key of its words, and the text that it rests on in one line.

import type { ReadFinding } from '../intake/index.js';
import type { Finding } from './check.js';

export function findingShown(finding: Finding): ReadFinding {
  const { kind, severity, line, quote, expected, message, rule } = finding;
  const source = rule ? [rule.text, rule.edition, rule.clause].filter(Boolean).join(' ') : null;
  return { kind, severity, line: line || null, quote: quote || null, expected, message: { key: `checks.${message.code}`, params: message.params }, source };
}
