// The verbs of circulars: pure, none of them starts the database.

import type { Verb } from '../../cli/verb.js';
import { checkVerb } from './check-command.js';
import { readVerb } from './commands.js';
import { composeVerb } from './compose-command.js';

export const verbs: Verb[] = [readVerb, checkVerb, composeVerb];
