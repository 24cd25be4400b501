// Who may take part in a group, as one table. A JCA is open, but primarily limited to official representatives of the study groups
// concerned, with invited experts and invited representatives of other organizations (Rec. ITU-T A.1 (10/2016) 2.2.3, which is 5.3 of the
// edition of 09/2019); a focus group is open to any individual from a Member State who is willing to contribute (Rec. ITU-T A.7). The terms
// of reference of a group may say more: what they say goes before what the kind of group says.

import { isMemberState } from '../../kit/countries.js';
import type { IsoDate } from '../../kit/dates.js';
import type { Refusal } from '../../kit/refusals.js';
import { type Membership, nameKey } from '../bodies/index.js';
import type { RuleKind } from '../groups/index.js';
import { textOn } from './texts.js';

export const CAPACITIES = ['officer', 'representative', 'invitedExpert', 'member', 'individual'] as const;
export type Capacity = (typeof CAPACITIES)[number];

/** To whom a group is open beside those whom a body sends and those whom the group invites. */
export type OpenTo = 'official' | 'membership' | 'anyone';

export interface ParticipationFacts {
  on: IsoDate;
  group: { acronym: string; kind: RuleKind; openTo: OpenTo | null; /** Its parent and the study groups concerned. */ studyGroups?: readonly string[] };
  person: {
    /** Holds an office in the group. */
    officer: boolean;
    /** Bodies that sent the person to the group, on the day. */
    representations: readonly { bodyId: string }[];
    invited: boolean;
    /** With whom the person is on the day, the newest first. */
    affiliations: readonly { bodyId: string | null; body: string; membership: Membership | null; country: string | null; /** Whether the terms of reference name it among those that may send a representative. */ isOutsideBody: boolean; /** Whether it is the person's own word alone. */ unconfirmed?: boolean; /** The study groups that an Associate has joined. */ joined?: readonly string[] }[];
  };
}

/** In which capacity somebody takes part, for which body, and why: a key of words, and the text that it rests on. */
export interface TakesPart {
  ok: true;
  capacity: Capacity;
  bodyId: string | null;
  because: string;
  source: string | null;
}

/** Where the terms of reference do not say to whom a group is open. */
export const OPEN_BY_DEFAULT: Record<RuleKind, OpenTo> = { JCA: 'membership', FG: 'anyone', none: 'membership' };

export interface ParticipationRow {
  capacity: Capacity;
  /** Groups that are open to these admit so; a capacity that every group admits names all three. */
  open: readonly OpenTo[];
  /** The body for which somebody takes part (null for none), when the row admits them. */
  admits: (person: ParticipationFacts['person'], group: ParticipationFacts['group']) => { bodyId: string | null } | null;
  /** Whether the text on participation says so; otherwise it is house custom. */
  byText: boolean;
}

const ALL: readonly OpenTo[] = ['official', 'membership', 'anyone'];

/** In this order: the first row that admits tells the capacity. */
export const PARTICIPATION: readonly ParticipationRow[] = [
  { capacity: 'officer', open: ALL, byText: false, admits: ({ officer, representations, affiliations }) => (officer ? { bodyId: representations[0]?.bodyId ?? affiliations[0]?.bodyId ?? null } : null) },
  { capacity: 'representative', open: ALL, byText: true, admits: ({ representations: [first] }) => first ?? null },
  { capacity: 'invitedExpert', open: ALL, byText: true, admits: ({ invited, affiliations }) => (invited ? { bodyId: affiliations[0]?.bodyId ?? null } : null) },
  { capacity: 'member', open: ['membership', 'anyone'], byText: true, admits: ({ affiliations }, group) => affiliations.find((one) => one.membership !== null && !one.unconfirmed && !joinedElsewhere(one, group)) ?? null },
  { capacity: 'individual', open: ['anyone'], byText: true, admits: ({ affiliations }) => affiliations.find((one) => isMemberState(one.country)) ?? null },
];

/** Whether and as what a person may take part in a group on a day; or why not, and who can change that. */
export function whoMayTakePart(facts: ParticipationFacts): TakesPart | Refusal {
  const { group, person, on } = facts;
  const openTo = group.openTo ?? OPEN_BY_DEFAULT[group.kind];
  const source = textOn(group.kind, on);
  for (const row of PARTICIPATION) {
    const found = row.open.includes(openTo) ? row.admits(person, group) : null;
    if (found) return { ok: true, capacity: row.capacity, bodyId: found.bodyId, because: `representatives.because.${row.capacity}`, source: row.byText ? source : null };
  }
  return whyNot(facts, openTo, source);
}

/**
 * Whether an Associate has joined study groups of which none is concerned: it takes part in the work of those that it joined. House custom,
 * since no text at hand says more; where it is not known which it joined, or the group is open to anyone, it says nothing.
 */
export function joinedElsewhere(one: ParticipationFacts['person']['affiliations'][number], group: ParticipationFacts['group']): boolean {
  const [joined, concerned] = [one.joined ?? [], new Set((group.studyGroups ?? []).map(nameKey))];
  if (one.membership !== 'associate' || joined.length === 0 || concerned.size === 0) return false;
  return (group.openTo ?? OPEN_BY_DEFAULT[group.kind]) !== 'anyone' && !joined.some((name) => concerned.has(nameKey(name)));
}

/** The refusal that helps most: what is missing, and who can give it. */
function whyNot({ group, person }: ParticipationFacts, openTo: OpenTo, source: string | null): Refusal {
  const refusal = (code: string, more: Record<string, string> = {}): Refusal => ({ code: `representatives.may.${code}`, params: { group: group.acronym, ...more }, ...(source ? { source } : {}), kind: 'right' });
  const outside = person.affiliations.find((one) => one.isOutsideBody);
  if (outside) return refusal('notAppointed', { body: outside.body });
  const members = openTo === 'official' ? [] : person.affiliations.filter((one) => one.membership !== null);
  const elsewhere = members.find((one) => !one.unconfirmed);
  if (elsewhere) return { ...refusal('otherStudyGroup', { body: elsewhere.body, joined: (elsewhere.joined ?? []).join(', ') }), source: undefined };
  if (members[0] && openTo !== 'anyone') return refusal('unconfirmed', { body: members[0].body });
  const [first] = person.affiliations;
  if (!first) return refusal('unaffiliated');
  if (openTo === 'anyone') return first.country === null ? refusal('noCountry') : refusal('notMemberState');
  return refusal(openTo === 'official' ? 'officialOnly' : 'notMember', { body: first.body });
}
