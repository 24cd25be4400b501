// The words of what is done with many registrations, of letters, presence and cancelled meetings.

import type { Catalogue } from '../../kit/words.js';
import ar from './messages/acts.ar.json' with { type: 'json' };
import en from './messages/acts.en.json' with { type: 'json' };
import es from './messages/acts.es.json' with { type: 'json' };
import fr from './messages/acts.fr.json' with { type: 'json' };
import ru from './messages/acts.ru.json' with { type: 'json' };
import zh from './messages/acts.zh.json' with { type: 'json' };

export const actsMessages: Catalogue = { ar, en, es, fr, ru, zh };
