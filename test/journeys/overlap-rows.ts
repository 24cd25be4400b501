// The routes of overlaps as rows of the table: see route-table.ts. The records are those of world.ts.

import { enter } from '../../src/modules/roadmap/actions.js';
import { anEntry } from '../../src/modules/roadmap/testing.js';
import type { ActRow, ReadRow } from './route-table.js';
import type { World } from './world.js';

const PAIR = { a: 'ITU:ITU-T Y.9800 (10/2019)', b: 'ISO:ISO/IEC 99594-8:2020' };
const ALL = '200 200 200 200 200 200';
const part = (id: string) => encodeURIComponent(id.replaceAll('/', '~'));
const pair = `${part(PAIR.a)}/with/${part(PAIR.b)}`;

/** One of the two stands on the group's roadmap, from the first time that this is asked for. */
const standing = new WeakMap<World, Promise<unknown>>();
const ofGroup = async (world: World) => {
  const entered = standing.get(world) ?? enter(world.ctx, { groupId: world.group.id, facts: anEntry({ designation: 'ITU-T Y.9800 (10/2019)', recordId: PAIR.a }) });
  standing.set(world, entered);
  await entered;
  return `/groups/${world.group.slug}/overlaps/${pair}`;
};

export const OVERLAP_READS: ReadRow[] = [
  { route: '/overlaps', at: () => '/overlaps', forms: ['html', 'json', 'csv', 'xlsx', 'ndjson'], answers: ALL },
  { route: '/overlaps/comparison', at: () => '/overlaps/comparison', forms: ['html', 'json'], answers: '302 403 403 403 200 302' },
  { route: '/overlaps/candidates', at: () => `/overlaps/candidates?id=${encodeURIComponent(PAIR.a)}`, forms: ['json', 'ndjson'], answers: ALL },
  { route: '/overlaps/planning', at: () => '/overlaps/planning', forms: ['html', 'json'], answers: ALL },
  { route: '/overlaps/of/:record', at: () => `/overlaps/of/${part(PAIR.a)}`, forms: ['html', 'json'], answers: ALL },
  { route: '/overlaps/of/:record/with/:other', at: () => `/overlaps/of/${pair}`, forms: ['html', 'json'], answers: ALL },
  { route: '/groups/:group/overlaps', at: (world) => `/groups/${world.group.slug}/overlaps`, forms: ['html', 'json', 'csv', 'xlsx', 'ndjson'], answers: ALL },
  { route: '/groups/:group/overlaps/:record/with/:other', at: ofGroup, forms: ['html', 'json'], answers: '302 403 200 403 200 302' },
];

const form = () => ({ verdict: 'complementary', note: 'One builds on the other.' });

export const OVERLAP_ACTS: ActRow[] = [
  { route: '/overlaps/comparison', at: () => '/overlaps/comparison', form: () => ({ what: 'changed' }), answers: '403 403 403 403 303 403' },
  { route: '/overlaps/of/:record/with/:other', at: () => `/overlaps/of/${pair}`, form, answers: '403 403 403 403 303 403' },
  { route: '/groups/:group/overlaps/:record/with/:other', at: ofGroup, form, answers: '403 403 303 403 303 403' },
];
