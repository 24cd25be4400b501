import { cues } from './en/cues.js';
import { grammar } from './en/grammar.js';
import { words } from './en/words.js';
import type { Phrases } from './phrases.js';

export const en: Phrases = { ...words, grammar, cues };
