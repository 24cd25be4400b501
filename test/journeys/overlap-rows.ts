// The routes of overlaps as rows of the table: see route-table.ts. The records are those of world.ts.

import type { ActRow, ReadRow } from './route-table.js';

const PAIR = { a: 'ITU:ITU-T Y.9800 (10/2019)', b: 'ISO:ISO/IEC 99594-8:2020' };
const ALL = '200 200 200 200 200 200';
const query = new URLSearchParams(PAIR);

export const OVERLAP_READS: ReadRow[] = [
  { route: '/overlaps', at: () => '/overlaps', forms: ['html', 'json'], answers: ALL },
  { route: '/overlaps/planning', at: () => '/overlaps/planning', forms: ['html', 'json'], answers: ALL },
  { route: '/overlaps/of/:record', at: () => `/overlaps/of/${encodeURIComponent(PAIR.a.replaceAll('/', '~'))}`, forms: ['html', 'json'], answers: ALL },
  { route: '/overlaps/judge', at: () => `/overlaps/judge?${query}`, forms: ['html'], answers: '302 403 403 403 200 302' },
  { route: '/groups/:group/overlaps', at: (world) => `/groups/${world.group.slug}/overlaps`, forms: ['html', 'json'], answers: ALL },
  { route: '/groups/:group/overlaps/judge', at: (world) => `/groups/${world.group.slug}/overlaps/judge?${query}`, forms: ['html'], answers: '302 403 200 403 200 302' },
];

const form = () => ({ ...PAIR, verdict: 'complementary', note: 'One builds on the other.' });

export const OVERLAP_ACTS: ActRow[] = [
  { route: '/overlaps/judge', at: () => '/overlaps/judge', form, answers: '403 403 403 403 303 403' },
  { route: '/groups/:group/overlaps/judge', at: (world) => `/groups/${world.group.slug}/overlaps/judge`, form, answers: '403 403 303 403 303 403' },
];
