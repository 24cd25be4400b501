// Which papers a registration can have, and when; and how a verified one is named without telling who it is.

import type { Refusal } from '../../../kit/refusals.js';
import type { RegistrationState } from '../registration.js';
import type { PaperKind } from '../tables.js';

export const OWN_PAPERS = ['visaLetter', 'badge', 'certificate'] as const satisfies readonly PaperKind[];

export interface PaperFacts {
  state: RegistrationState;
  /** Nothing holds for a meeting that is not held. */
  cancelled: boolean;
  mode: 'onsite' | 'remote';
  visa: boolean;
  hasPassport: boolean;
  attended: boolean;
  /** Whether the last day of the meeting has come. */
  over: boolean;
}

/** Why a paper cannot be had, or null when it can. */
export function whyNoPaper(kind: PaperKind, facts: PaperFacts): Refusal | null {
  const refusal = (code: string): Refusal => ({ code: `participation.paper.${code}`, kind: 'state' });
  if (facts.cancelled) return { code: 'participation.cancelled', kind: 'state' };
  if (facts.state !== 'approved') return refusal('notApproved');
  if (kind === 'visaLetter') return !facts.visa ? refusal('notAsked') : facts.hasPassport ? null : refusal('noPassport');
  if (kind === 'badge') return facts.mode === 'onsite' ? null : refusal('remote');
  if (kind === 'certificate') return !facts.over ? refusal('notOver') : facts.attended ? null : refusal('notThere');
  return null;
}

/** The languages in which a paper can be had: a consulate reads English or French. */
export function languagesOf(kind: PaperKind): readonly string[] | null {
  return kind === 'visaLetter' ? ['en', 'fr'] : null;
}

/** `A. D.`: enough to compare with a name on a paper, not enough to learn one. */
export function initialsOf(name: string): string {
  const parts = name.split(/\s+/).filter(Boolean);
  return parts.map((part) => `${[...part.replace(/^[^\p{L}]+/u, '')][0] ?? ''}.`).filter((one) => one !== '.').slice(0, 4).join(' ');
}
