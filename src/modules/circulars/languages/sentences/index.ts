// The sentences of the six languages.

import type { Language } from '../../../../kit/languages.js';
import { sentences as ar } from './ar.js';
import { sentences as en } from './en.js';
import { sentences as es } from './es.js';
import { sentences as fr } from './fr.js';
import { sentences as ru } from './ru.js';
import type { Sentences } from './sentences.js';
import { sentences as zh } from './zh.js';

const SENTENCES: Record<Language, Sentences> = { ar, en, es, fr, ru, zh };

export function sentencesOf(language: Language): Sentences {
  return SENTENCES[language];
}
