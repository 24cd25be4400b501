// The words of overlaps, in six languages.

import type { Catalogue } from '../../kit/words.js';
import ar from './messages/ar.json' with { type: 'json' };
import en from './messages/en.json' with { type: 'json' };
import es from './messages/es.json' with { type: 'json' };
import fr from './messages/fr.json' with { type: 'json' };
import ru from './messages/ru.json' with { type: 'json' };
import zh from './messages/zh.json' with { type: 'json' };

export const messages: Catalogue = { ar, en, es, fr, ru, zh };
