import type { Phrases } from './phrases.js';
import { cues } from './zh/cues.js';
import { grammar } from './zh/grammar.js';
import { words } from './zh/words.js';

export const zh: Phrases = { ...words, grammar, cues };
