// The words of a refusal at the command line. Only the words that are needed are loaded: pure verbs stay quick.

import type { Language } from '../kit/languages.js';
import type { Refusal } from '../kit/refusals.js';
import { type Catalogue, sayIn } from '../kit/words.js';
import { modules } from '../modules.js';

const ROOMS: Record<string, () => Promise<Catalogue>> = {
  cli: async () => (await import('../cli/messages.js')).cliMessages,
  paper: async () => (await import('../paper/messages.js')).paperMessages,
  storage: async () => (await import('../storage/messages.js')).storageMessages,
  http: async () => (await import('../http/messages.js')).httpMessages,
  kit: async () => (await import('../http/messages.js')).httpMessages,
};

/** Words of a language; when no room or module has any, the code and its values, which still tell what was wrong. */
export async function wordsOf(refusal: Refusal, language: Language = 'en'): Promise<string> {
  const catalogue = await catalogueFor(refusal.code.split('.')[0] as string);
  const key = `refusals.${refusal.code}`;
  if (catalogue && key in catalogue.en) return sayIn(catalogue, language)(key, refusal.params);
  const values = Object.entries(refusal.params ?? {}).map(([name, value]) => `${name}: ${value}`);
  return values.length ? `${refusal.code} (${values.join(', ')})` : refusal.code;
}

async function catalogueFor(owner: string): Promise<Catalogue | null> {
  const room = ROOMS[owner];
  if (room) return room();
  const entry = modules.find((module) => module.name === owner);
  return (await entry?.load())?.messages ?? null;
}
