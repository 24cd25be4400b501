import { cues } from './ar/cues.js';
import { grammar } from './ar/grammar.js';
import { words } from './ar/words.js';
import type { Phrases } from './phrases.js';

export const ar: Phrases = { ...words, grammar, cues };
