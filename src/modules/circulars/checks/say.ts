// A finding in words of any of the six languages.

import type { Catalogue, Say, Values } from '../../../kit/words.js';
import ar from '../messages/checks.ar.json' with { type: 'json' };
import en from '../messages/checks.en.json' with { type: 'json' };
import es from '../messages/checks.es.json' with { type: 'json' };
import fr from '../messages/checks.fr.json' with { type: 'json' };
import ru from '../messages/checks.ru.json' with { type: 'json' };
import zh from '../messages/checks.zh.json' with { type: 'json' };
import type { Finding } from './finding.js';

/** The words of the checks in six languages. */
export const CHECK_MESSAGES: Catalogue = { ar, en, es, fr, ru, zh };

/** Parameters whose values are words themselves: `what` is a deadline or a part of the letter, `found` may be a duty. */
const WORDED: Record<string, string> = {
  what: 'what',
  unit: 'unit',
  day: 'day',
  fact: 'fact',
  about: 'about',
  found: 'modality',
  expected: 'modality',
};

/** What is wrong, in the language of `say`. */
export function sayFinding(finding: Finding, say: Say): string {
  const values: Values = {};
  for (const [name, value] of Object.entries(finding.message.params)) values[name] = worded(name, value, say);
  if (finding.message.code === 'wrongWeekday') values.expected = worded('day', values.expected as string, say);
  return say(`checks.${finding.message.code}`, values);
}

function worded(name: string, value: string | number, say: Say): string | number {
  const key = `checks.${WORDED[name] ?? name}.${value}`;
  return WORDED[name] || name === 'day' ? (say.has(key) ? say(key) : value) : value;
}
