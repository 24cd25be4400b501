// The checks on one letter, in the order of the table in the domain: one file each. A new check is a file and a line.

import { acronyms } from './acronyms.js';
import { addresses } from './addresses.js';
import { annexes } from './annexes.js';
import { clauseNumbering } from './clause-numbering.js';
import { clauseReferences } from './clause-references.js';
import { contradictions } from './contradictions.js';
import { deadlineDays } from './deadline-days.js';
import { leadTimes } from './lead-times.js';
import type { Check } from './letter.js';
import { lostLinks } from './lost-links.js';
import { mandatory } from './mandatory.js';
import { milestones } from './milestones.js';
import { notice } from './notice.js';
import { persons } from './persons.js';
import { punctuation } from './punctuation.js';
import { residue } from './residue.js';
import { secrets } from './secrets.js';
import { signature } from './signature.js';
import { terms } from './terms.js';

/** All but the comparison of editions, which needs several letters. */
export const CHECKS: readonly Check[] = [
  leadTimes,
  milestones,
  deadlineDays,
  notice,
  clauseNumbering,
  clauseReferences,
  acronyms,
  residue,
  addresses,
  annexes,
  mandatory,
  terms,
  punctuation,
  secrets,
  lostLinks,
  signature,
  persons,
  contradictions,
];
