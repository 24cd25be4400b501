// The words of accounts: roles, sign-in, refusals, the mail with the link.

import { type Catalogue, joinCatalogues } from '../../kit/words.js';
import ar from './messages/ar.json' with { type: 'json' };
import en from './messages/en.json' with { type: 'json' };
import es from './messages/es.json' with { type: 'json' };
import fr from './messages/fr.json' with { type: 'json' };
import pagesAr from './messages/pages.ar.json' with { type: 'json' };
import pagesEn from './messages/pages.en.json' with { type: 'json' };
import pagesEs from './messages/pages.es.json' with { type: 'json' };
import pagesFr from './messages/pages.fr.json' with { type: 'json' };
import pagesRu from './messages/pages.ru.json' with { type: 'json' };
import pagesZh from './messages/pages.zh.json' with { type: 'json' };
import ru from './messages/ru.json' with { type: 'json' };
import zh from './messages/zh.json' with { type: 'json' };

export const messages: Catalogue = joinCatalogues([
  { ar, en, es, fr, ru, zh },
  { ar: pagesAr, en: pagesEn, es: pagesEs, fr: pagesFr, ru: pagesRu, zh: pagesZh },
]);
