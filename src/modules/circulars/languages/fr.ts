import { cues } from './fr/cues.js';
import { grammar } from './fr/grammar.js';
import { words } from './fr/words.js';
import type { Phrases } from './phrases.js';

export const fr: Phrases = { ...words, grammar, cues };
