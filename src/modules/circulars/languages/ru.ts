import type { Phrases } from './phrases.js';
import { cues } from './ru/cues.js';
import { grammar } from './ru/grammar.js';
import { words } from './ru/words.js';

export const ru: Phrases = { ...words, grammar, cues };
