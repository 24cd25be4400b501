// The words of the pages of participation.

import type { Catalogue } from '../../kit/words.js';
import ar from './messages/pages.ar.json' with { type: 'json' };
import en from './messages/pages.en.json' with { type: 'json' };
import es from './messages/pages.es.json' with { type: 'json' };
import fr from './messages/pages.fr.json' with { type: 'json' };
import ru from './messages/pages.ru.json' with { type: 'json' };
import zh from './messages/pages.zh.json' with { type: 'json' };

export const pagesMessages: Catalogue = { ar, en, es, fr, ru, zh };
