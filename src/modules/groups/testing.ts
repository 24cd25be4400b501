// Builders for tests: a group that is in order, founded as a circular founds it.

import type { Ctx } from '../../storage/index.js';
import { type Founding, foundGroup } from './actions.js';
import type { GroupLife } from './group.js';

export function aFounding(change: Partial<Founding> = {}): Founding {
  return {
    acronym: 'JCA-ABC',
    kind: 'JCA',
    name: { en: 'Joint coordination activity on ABC', fr: 'Activité conjointe de coordination sur ABC' },
    state: 'announced',
    stateOn: '2026-01-20',
    parent: 'TSAG',
    establishedBy: 'TSAG',
    establishedOn: '2025-12-16',
    participation: { openTo: 'membership', invitedExperts: true, outsideRepresentatives: true, text: { en: 'Open to the membership.' } },
    workingLanguages: ['en'],
    contact: { name: null, telephone: null, email: 'abc@example.org' },
    homePage: 'https://example.org/jca/abc',
    studyGroups: ['SG13', 'SG17'],
    outsideBodies: ['ISO/IEC JTC 1'],
    roadmapOwner: null,
    duties: [{ what: 'executiveSummary', to: 'TSAG', when: 'afterEveryMeeting', text: { en: 'An executive summary is sent to TSAG.' } }],
    lifetime: null,
    officers: [
      { role: 'chair', name: { en: 'Ada Chair' }, affiliation: { en: 'Example Ltd' }, country: { en: 'Switzerland' }, from: '2025-12-16' },
      { role: 'viceChair', name: { en: 'Bo Vice' }, affiliation: {}, country: { en: 'China' }, from: '2025-12-16' },
    ],
    terms: { language: 'en', since: '2025-12-16', source: 'TSB Circular 5', clauses: [{ number: '1', title: 'Scope', text: 'It coordinates ABC.', level: 1 }] },
    milestones: [{ text: { en: 'First roadmap' }, quarter: '2026-Q2', on: null }],
    ...change,
  };
}

/** Founds a group under an acronym of its own. */
export async function aGroup(ctx: Ctx, change: Partial<Founding> = {}): Promise<{ id: string; slug: string }> {
  return foundGroup(ctx, aFounding(change));
}

export function aLife(change: Partial<GroupLife> = {}): GroupLife {
  return {
    kind: 'JCA',
    state: 'proposed',
    stateOn: '2026-01-01',
    parent: 'TSAG',
    establishedOn: null,
    route: null,
    notifiedOn: null,
    firstMeetingOn: null,
    lifetime: null,
    extendedUntil: null,
    reviewedOn: null,
    hasTerms: true,
    hasChair: true,
    ...change,
  };
}
