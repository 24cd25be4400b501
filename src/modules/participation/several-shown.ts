// What a page shows again of a form about several registrations, and what became of it.

import type { Mistake } from '../../http/view/fields.js';
import type { Refusal } from '../../kit/refusals.js';

export interface ManyDecided {
  done: number;
  /** Those that could not be decided on, with why; a name only where whoever acts has a part in it. */
  left: { id: string; name: string; refusal: Refusal }[];
}

export interface SeveralShown {
  which: string;
  reason: string;
  chosen: string[];
  mistakes: Mistake[];
  decided: { many: ManyDecided; move: 'approve' | 'refuse' } | null;
}
