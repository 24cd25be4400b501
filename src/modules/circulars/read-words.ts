// The words of `comity circular read` in six languages: the names of facts, the reasons of doubts. Only these are loaded.

import type { Language } from '../../kit/languages.js';
import { joinCatalogues, type Say, sayIn } from '../../kit/words.js';
import doubtsAr from './messages/doubts.ar.json' with { type: 'json' };
import doubtsEn from './messages/doubts.en.json' with { type: 'json' };
import doubtsEs from './messages/doubts.es.json' with { type: 'json' };
import doubtsFr from './messages/doubts.fr.json' with { type: 'json' };
import doubtsRu from './messages/doubts.ru.json' with { type: 'json' };
import doubtsZh from './messages/doubts.zh.json' with { type: 'json' };
import readAr from './messages/read.ar.json' with { type: 'json' };
import readEn from './messages/read.en.json' with { type: 'json' };
import readEs from './messages/read.es.json' with { type: 'json' };
import readFr from './messages/read.fr.json' with { type: 'json' };
import readRu from './messages/read.ru.json' with { type: 'json' };
import readZh from './messages/read.zh.json' with { type: 'json' };
import valuesAr from './messages/values.ar.json' with { type: 'json' };
import valuesEn from './messages/values.en.json' with { type: 'json' };
import valuesEs from './messages/values.es.json' with { type: 'json' };
import valuesFr from './messages/values.fr.json' with { type: 'json' };
import valuesRu from './messages/values.ru.json' with { type: 'json' };
import valuesZh from './messages/values.zh.json' with { type: 'json' };

const READ_MESSAGES = joinCatalogues([
  { ar: doubtsAr, en: doubtsEn, es: doubtsEs, fr: doubtsFr, ru: doubtsRu, zh: doubtsZh },
  { ar: readAr, en: readEn, es: readEs, fr: readFr, ru: readRu, zh: readZh },
  { ar: valuesAr, en: valuesEn, es: valuesEs, fr: valuesFr, ru: valuesRu, zh: valuesZh },
]);

export function readingWords(language: Language): Say {
  return sayIn(READ_MESSAGES, language);
}
