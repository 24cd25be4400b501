// A finding in words of any of the six languages.

import { sayDate } from '../../../kit/date-words.js';
import { isDate } from '../../../kit/dates.js';
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
  from: 'edition',
  lacking: 'edition',
};
/** Values that may be several codes: the editions that lack something. */
const LISTED = new Set(['from', 'lacking']);

/** What is wrong, in the language of `say`. */
export function sayFinding(finding: Finding, say: Say): string {
  const values: Values = {};
  for (const [name, value] of Object.entries(finding.message.params)) values[name] = worded(name, value, say);
  if (finding.message.code === 'wrongWeekday') values.expected = worded('day', values.expected as string, say);
  if (finding.message.params.fact === 'deadlines')
    for (const name of ['found', 'expected']) values[name] = deadlinesSaid(values[name] as string | undefined, say);
  return say(`checks.${finding.message.code}`, values);
}

/** `registration 2022-05-06`, as deadlines are compared, in words. */
function deadlinesSaid(value: string | undefined, say: Say): string | undefined {
  return value
    ?.split(', ')
    .map((one) => {
      const [kind, date] = one.split(' ') as [string, string | undefined];
      const what = worded('what', kind, say);
      return date && isDate(date) ? `${what} ${sayDate(say.language, date)}` : String(what);
    })
    .join('; ');
}

function worded(name: string, value: string | number, say: Say): string | number {
  if (LISTED.has(name) && typeof value === 'string' && value.includes(', '))
    return value
      .split(', ')
      .map((one) => worded(name, one, say))
      .join(', ');
  const key = `checks.${WORDED[name] ?? name}.${value}`;
  return WORDED[name] || name === 'day' ? (say.has(key) ? say(key) : value) : value;
}
