// The phrase tables of the six languages.

import type { Language } from '../../../kit/languages.js';
import { ar } from './ar.js';
import { en } from './en.js';
import { es } from './es.js';
import { fr } from './fr.js';
import type { Phrases } from './phrases.js';
import { ru } from './ru.js';
import { zh } from './zh.js';

const TABLES: Record<Language, Phrases> = { ar, en, es, fr, ru, zh };

export function phrasesOf(language: Language): Phrases {
  return TABLES[language];
}
