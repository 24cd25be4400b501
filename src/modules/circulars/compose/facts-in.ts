// Facts out of a JSON file, each mistake named by its path.

import type { z } from 'zod';
import { refuse } from '../../../kit/refusals.js';
import { type ComposeFacts, composeFactsSchema } from './schema.js';

/** The facts in `text`: those themselves, the output of `circular read --json` for one file, or a gold file's `expected`. Throws Refused. */
export function factsIn(text: string, file: string): ComposeFacts {
  const parsed = composeFactsSchema.safeParse(unwrapped(json(text, file)));
  if (parsed.success) return parsed.data;
  const mistakes = parsed.error.issues.map(said).join('; ');
  return refuse({ code: 'circulars.composeFacts', params: { file, mistakes }, kind: 'input' });
}

function json(text: string, file: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return refuse({ code: 'circulars.composeNotJson', params: { file }, kind: 'input' });
  }
}

function unwrapped(value: unknown): unknown {
  const [only] = Array.isArray(value) && value.length === 1 ? value : [value];
  return isRecord(only) && isRecord(only.expected) ? only.expected : only;
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);

/** `deadlines[1].date: must be a date such as 2023-03-22`. */
function said({ path, message }: z.core.$ZodIssue): string {
  const at = path.map((step, index) => (typeof step === 'number' ? `[${step}]` : `${index > 0 ? '.' : ''}${String(step)}`)).join('');
  return `${at || 'the facts'}: ${message.replace(/^Invalid input: /, '')}`;
}
