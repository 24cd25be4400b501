import { cues } from './zh/cues.js';
import { grammar } from './zh/grammar.js';
import { words } from './zh/words.js';
import type { Phrases } from './phrases.js';

export const zh: Phrases = { ...words, grammar, cues };
