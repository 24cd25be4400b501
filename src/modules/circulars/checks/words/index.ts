// The words of the checks by language.

import type { Language } from '../../../../kit/languages.js';
import { ar } from './ar.js';
import { en } from './en.js';
import { es } from './es.js';
import { fr } from './fr.js';
import { ru } from './ru.js';
import type { CheckWords } from './words.js';
import { zh } from './zh.js';

export const CHECK_WORDS: Record<Language, CheckWords> = { ar, en, es, fr, ru, zh };
