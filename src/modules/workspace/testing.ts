// Builders for tests of pages: a group that has everything, at a moment before its first meeting.

import type { Asked } from '../../http/route.js';
import { httpMessages } from '../../http/messages.js';
import { type Actor, NOBODY, rolesOf } from '../../kit/actor.js';
import type { Language } from '../../kit/languages.js';
import { joinCatalogues, sayIn } from '../../kit/words.js';
import type { Ctx } from '../../storage/ctx.js';
import type { GroupShown } from '../groups/index.js';
import { pagesMessages as groups } from '../groups/pages-messages.js';
import { pagesMessages as journal } from '../journal/pages-messages.js';
import type { MeetingShown } from '../meetings/index.js';
import { pagesMessages as meetings } from '../meetings/pages-messages.js';
import { pagesMessages as search } from '../search/pages-messages.js';
import { pagesMessages } from './pages-messages.js';
import type { HomeShown } from './shapes.js';

const catalogue = joinCatalogues([httpMessages, groups, journal, meetings, search, pagesMessages]);

export const SECRETARY: Actor = { personId: 'p1', name: 'S. Ecretary', siteRoles: ['secretariat'], offices: [] };

/** Somebody asks for a page, on 2 March 2023. */
export function asking(language: Language, path = '', actor: Actor = NOBODY): Asked {
  const ctx = { say: sayIn(catalogue, language), now: new Date('2023-03-02T09:00:00Z'), actor } as Ctx;
  const origin = 'http://localhost';
  return { session: null, agent: '', ctx, language, params: {}, query: new URLSearchParams(), url: `${origin}/${language}${path}`, origin, roles: rolesOf(actor) };
}

export function aGroupShown(change: Partial<GroupShown> = {}): GroupShown {
  return {
    id: 'g1',
    slug: 'jca-abc',
    acronym: 'JCA-ABC',
    name: { en: 'Joint coordination activity on ABC', zh: 'ABC联合协调活动' },
    kind: 'JCA',
    state: 'active',
    parent: 'TSAG',
    establishedBy: 'TSAG',
    establishedOn: '2022-12-16',
    officers: [
      { role: 'chair', name: { en: 'Ada <Chair>', zh: '艾达' }, affiliation: { en: 'Example Ltd' }, country: { en: 'Switzerland' }, from: '2022-12-16', until: null },
    ],
    participation: { openTo: 'membership', invitedExperts: true, outsideRepresentatives: true, text: { en: 'Open to the membership.' } },
    workingLanguages: ['en'],
    contact: { name: 'B. Contact', telephone: '+41 22 000 0000', email: 'abc@example.org' },
    homePage: 'https://example.org/jca/abc',
    studyGroups: ['SG13'],
    outsideBodies: ['ISO/IEC JTC 1'],
    lifetime: { from: '2023-03-22', until: '2024-09-22' },
    milestones: [{ on: '2023-06-30', quarter: null, text: { en: 'First roadmap' } }],
    ...change,
  };
}

export function aMeetingShown(change: Partial<MeetingShown> = {}): MeetingShown {
  return {
    id: 'm1',
    number: 1,
    state: 'convened',
    start: '2023-03-22',
    end: null,
    startTime: '13:00',
    endTime: '14:30',
    timeZone: 'Europe/Zurich',
    startsAt: '2023-03-22T12:00:00.000Z',
    endsAt: '2023-03-22T13:30:00.000Z',
    place: { en: 'Geneva', zh: '日内瓦' },
    mode: 'hybrid',
    registrationRequired: true,
    colocatedWith: { group: 'SG13', start: '2023-03-13', end: '2023-03-24' },
    deadlines: [{ kind: 'contributions', on: '2023-03-10' }],
    agenda: [{ number: 1, title: { en: 'Opening', zh: '会议开幕' } }],
    practical: [],
    ...change,
  };
}

export function aHome(change: Partial<HomeShown> = {}): HomeShown {
  return { group: aGroupShown(), next: aMeetingShown(), links: [], last: null, editions: [], news: [], due: null, ...change };
}
