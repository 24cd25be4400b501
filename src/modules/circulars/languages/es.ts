import { cues } from './es/cues.js';
import { grammar } from './es/grammar.js';
import { words } from './es/words.js';
import type { Phrases } from './phrases.js';

export const es: Phrases = { ...words, grammar, cues };
