// The words of participation: states, fields, mails, refusals; and those of the pages.

import { type Catalogue, joinCatalogues } from '../../kit/words.js';
import ar from './messages/ar.json' with { type: 'json' };
import en from './messages/en.json' with { type: 'json' };
import es from './messages/es.json' with { type: 'json' };
import fr from './messages/fr.json' with { type: 'json' };
import ru from './messages/ru.json' with { type: 'json' };
import zh from './messages/zh.json' with { type: 'json' };
import { actsMessages } from './acts-messages.js';
import { pagesMessages } from './pages-messages.js';

export const messages: Catalogue = joinCatalogues([{ ar, en, es, fr, ru, zh }, pagesMessages, actsMessages]);
