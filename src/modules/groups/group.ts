// A group that coordinates: a joint coordination activity (Rec. ITU-T A.1, later A.18), a focus group (Rec. ITU-T A.7), or another
// kind that an operator added. It is known by its acronym; it has a parent, officers, terms of reference and a life (moves.ts).

import type { IsoDate } from '../../kit/dates.js';
import { addMonths } from '../../kit/dates.js';

export const GROUP_STATES = ['proposed', 'notified', 'decided', 'announced', 'active', 'underReview', 'extended', 'concluded'] as const;
export type GroupState = (typeof GROUP_STATES)[number];

export const OFFICE_ROLES = ['chair', 'coChair', 'viceChair', 'secretary', 'editor', 'liaisonOfficer', 'counsellor'] as const;
export type OfficeRole = (typeof OFFICE_ROLES)[number];

/**
 * Which offices lead a group, so that whoever is confirmed to hold one may act for it here. The management team leads (chair, co-chairs,
 * vice-chairs, with the secretary and the counsellor of TSB); an editor and a liaison officer answer for their own work. House custom.
 */
export const OFFICES: Record<OfficeRole, { leads: boolean }> = {
  chair: { leads: true },
  coChair: { leads: true },
  viceChair: { leads: true },
  secretary: { leads: true },
  editor: { leads: false },
  liaisonOfficer: { leads: false },
  counsellor: { leads: true },
};

/** Which texts govern a kind of group; `none` for kinds that no Recommendation describes. */
export type RuleKind = 'JCA' | 'FG' | 'none';

/** What the rules of a group's life ask about it. */
export interface GroupLife {
  kind: RuleKind;
  state: GroupState;
  stateOn: IsoDate | null;
  parent: string | null;
  establishedOn: IsoDate | null;
  route: 'A' | 'B' | null;
  notifiedOn: IsoDate | null;
  firstMeetingOn: IsoDate | null;
  lifetime: { months: number; from: 'firstMeeting' | 'establishment' } | null;
  extendedUntil: IsoDate | null;
  reviewedOn: IsoDate | null;
  hasTerms: boolean;
  hasChair: boolean;
}

/** The acronym as it is compared: `FG DLT`, `FG-DLT` and `fg dlt` are one group. */
export function acronymKey(acronym: string): string {
  return acronym.normalize('NFKC').toUpperCase().replace(/[^A-Z0-9]/g, '');
}

/** The acronym as it stands in an address: `fg-dlt`; empty when it has no Latin letter or digit. */
export function slugOf(acronym: string): string {
  return acronym
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

/** When the lifetime begins: with the first meeting, or with the establishment where the terms of reference say so. */
export function lifetimeBegins(life: Pick<GroupLife, 'lifetime' | 'firstMeetingOn' | 'establishedOn'>): IsoDate | null {
  return life.lifetime?.from === 'establishment' ? life.establishedOn : life.firstMeetingOn;
}

/** The end of the lifetime, with its extension; null for a group that has none (a JCA has no fixed lifetime). */
export function lifetimeEnds(life: Pick<GroupLife, 'lifetime' | 'firstMeetingOn' | 'establishedOn' | 'extendedUntil'>): IsoDate | null {
  if (life.extendedUntil) return life.extendedUntil;
  const begins = lifetimeBegins(life);
  return life.lifetime && begins ? addMonths(begins, life.lifetime.months) : null;
}
