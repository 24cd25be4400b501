// What is kept about a person, row by row, in words that a person reads; the file to take away has the same as plain values.

import { sayDate, sayInstant } from '../../../kit/date-words.js';
import { isDate } from '../../../kit/dates.js';
import { LANGUAGES, type Multilingual, inLanguage } from '../../../kit/languages.js';
import type { Say } from '../../../kit/words.js';
import type { PersonalRecord } from '../slots.js';

export function PersonalRows({ rows, say }: { rows: PersonalRecord['rows']; say: Say }) {
  return (
    <ul class="rows">
      {rows.map((row) => (
        <li>
          {Object.entries(row)
            .filter(([, value]) => value !== null && value !== undefined && value !== '')
            .map(([field, value]) => (
              <p class="small">
                <span class="soft">{fieldWords(field, say)}</span> <bdi>{valueWords(value, say)}</bdi>
              </p>
            ))}
        </li>
      ))}
    </ul>
  );
}

/** A field by its name in the rows: `verifiedAt`, `sent_at`, `until_on`; counts of what was entered bear the name of their table and column. */
export function fieldWords(field: string, say: Say): string {
  if (field.includes('.')) return say('people.fields.entered');
  const name = field.replace(/_on$/, '').replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase());
  return say.has(`people.fields.${name}`) ? say(`people.fields.${name}`) : field;
}

function valueWords(value: unknown, say: Say): string {
  if (typeof value === 'boolean') return say(`people.fields.${value ? 'yes' : 'no'}`);
  if (value instanceof Date || (typeof value === 'string' && INSTANT.test(value))) return `${sayInstant(say.language, new Date(value), 'UTC')} UTC`;
  if (isDate(value)) return sayDate(say.language, value);
  if (Array.isArray(value)) return value.map((one) => valueWords(one, say)).join(', ');
  if (isMultilingual(value)) return inLanguage(value, say.language)?.text ?? '';
  return typeof value === 'object' && value !== null ? JSON.stringify(value) : String(value);
}

const INSTANT = /^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/;

function isMultilingual(value: unknown): value is Multilingual {
  return typeof value === 'object' && value !== null && Object.keys(value).every((key) => (LANGUAGES as readonly string[]).includes(key));
}
