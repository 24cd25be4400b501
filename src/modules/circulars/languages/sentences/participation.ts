// Who may take part, in one or two sentences: to whom the group is open, and who else may come.

import type { Scene, Sentences } from './sentences.js';
import type { Text } from './text.js';

interface Others {
  experts: Text;
  outside: Text;
  both: Text;
}

type OpenTo = 'membership' | 'official' | 'anyone';

/** The sentences of a language for the rule of participation: what the rule does not say is not written. */
export function participationBy(
  open: Record<OpenTo, (scene: Scene) => Text>,
  others: Others,
): Sentences['participation'] {
  return (scene, { openTo, invitedExperts, outsideRepresentatives }) => {
    const sentences = openTo ? [open[openTo](scene)] : [];
    if (invitedExperts && outsideRepresentatives) return [...sentences, others.both];
    if (invitedExperts) return [...sentences, others.experts];
    return outsideRepresentatives ? [...sentences, others.outside] : sentences;
  };
}
