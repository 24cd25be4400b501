// The words of circulars: refusals, doubts, findings of the checks, composing, letters of ours.

import { type Catalogue, joinCatalogues } from '../../kit/words.js';
import ar from './messages/ar.json' with { type: 'json' };
import checksAr from './messages/checks.ar.json' with { type: 'json' };
import checksEn from './messages/checks.en.json' with { type: 'json' };
import checksEs from './messages/checks.es.json' with { type: 'json' };
import checksFr from './messages/checks.fr.json' with { type: 'json' };
import checksRu from './messages/checks.ru.json' with { type: 'json' };
import checksZh from './messages/checks.zh.json' with { type: 'json' };
import composeAr from './messages/compose.ar.json' with { type: 'json' };
import composeEn from './messages/compose.en.json' with { type: 'json' };
import composeEs from './messages/compose.es.json' with { type: 'json' };
import composeFr from './messages/compose.fr.json' with { type: 'json' };
import composeRu from './messages/compose.ru.json' with { type: 'json' };
import composeZh from './messages/compose.zh.json' with { type: 'json' };
import doubtsAr from './messages/doubts.ar.json' with { type: 'json' };
import doubtsEn from './messages/doubts.en.json' with { type: 'json' };
import doubtsEs from './messages/doubts.es.json' with { type: 'json' };
import doubtsFr from './messages/doubts.fr.json' with { type: 'json' };
import doubtsRu from './messages/doubts.ru.json' with { type: 'json' };
import doubtsZh from './messages/doubts.zh.json' with { type: 'json' };
import en from './messages/en.json' with { type: 'json' };
import es from './messages/es.json' with { type: 'json' };
import fr from './messages/fr.json' with { type: 'json' };
import lettersAr from './messages/letters.ar.json' with { type: 'json' };
import lettersEn from './messages/letters.en.json' with { type: 'json' };
import lettersEs from './messages/letters.es.json' with { type: 'json' };
import lettersFr from './messages/letters.fr.json' with { type: 'json' };
import lettersRu from './messages/letters.ru.json' with { type: 'json' };
import lettersZh from './messages/letters.zh.json' with { type: 'json' };
import readAr from './messages/read.ar.json' with { type: 'json' };
import readEn from './messages/read.en.json' with { type: 'json' };
import readEs from './messages/read.es.json' with { type: 'json' };
import readFr from './messages/read.fr.json' with { type: 'json' };
import readRu from './messages/read.ru.json' with { type: 'json' };
import readZh from './messages/read.zh.json' with { type: 'json' };
import ru from './messages/ru.json' with { type: 'json' };
import valuesAr from './messages/values.ar.json' with { type: 'json' };
import valuesEn from './messages/values.en.json' with { type: 'json' };
import valuesEs from './messages/values.es.json' with { type: 'json' };
import valuesFr from './messages/values.fr.json' with { type: 'json' };
import valuesRu from './messages/values.ru.json' with { type: 'json' };
import valuesZh from './messages/values.zh.json' with { type: 'json' };
import zh from './messages/zh.json' with { type: 'json' };

export const messages: Catalogue = joinCatalogues([
  { ar, en, es, fr, ru, zh },
  { ar: checksAr, en: checksEn, es: checksEs, fr: checksFr, ru: checksRu, zh: checksZh },
  { ar: composeAr, en: composeEn, es: composeEs, fr: composeFr, ru: composeRu, zh: composeZh },
  { ar: doubtsAr, en: doubtsEn, es: doubtsEs, fr: doubtsFr, ru: doubtsRu, zh: doubtsZh },
  { ar: lettersAr, en: lettersEn, es: lettersEs, fr: lettersFr, ru: lettersRu, zh: lettersZh },
  { ar: readAr, en: readEn, es: readEs, fr: readFr, ru: readRu, zh: readZh },
  { ar: valuesAr, en: valuesEn, es: valuesEs, fr: valuesFr, ru: valuesRu, zh: valuesZh },
]);
