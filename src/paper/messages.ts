// The words of the reading and writing of files: refusals, and what stands on a written page (`Page 2 of 6`).

import type { Catalogue } from '../kit/words.js';
import ar from './messages/ar.json' with { type: 'json' };
import en from './messages/en.json' with { type: 'json' };
import es from './messages/es.json' with { type: 'json' };
import fr from './messages/fr.json' with { type: 'json' };
import ru from './messages/ru.json' with { type: 'json' };
import zh from './messages/zh.json' with { type: 'json' };

/** Messages of this room: `refusals.paper.*` in six languages. */
export const paperMessages: Catalogue = { ar, en, es, fr, ru, zh };
