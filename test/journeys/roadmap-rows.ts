// The routes of roadmaps as rows of the table: see route-table.ts.

import { enter, keepList, nameArea, propose, release } from '../../src/modules/roadmap/actions.js';
import { anEntry } from '../../src/modules/roadmap/testing.js';
import type { ActRow, ReadRow } from './route-table.js';
import type { World } from './world.js';

const at =
  (rest = '') =>
  (world: World) =>
    `/groups/${world.group.slug}/roadmap${rest}`;

let made = 0;
const fresh = async (world: World) => (await enter(world.ctx, { groupId: world.group.id, facts: anEntry({ designation: `ISO ${90_000 + ++made}` }) })).id;
const entry =
  (rest = '') =>
  async (world: World) =>
    at(`/entries/${await fresh(world)}${rest}`)(world);
const proposal = (rest: string) => async (world: World) => {
  const { id } = await propose(world.ctx, { groupId: world.group.id, kind: 'add', facts: { designation: `ISO ${80_000 + ++made}` }, reason: 'It belongs.' });
  return at(`/proposals/${id}${rest}`)(world);
};

const area =
  (rest = '') =>
  async (world: World) => {
    const { id } = await nameArea(world.ctx, { groupId: world.group.id, title: { en: `Area ${++made}` } });
    return at(`/areas/${id}${rest}`)(world);
  };

const TABLE = 'Number\tTitle\nISO 60001\tA title\n';
const table =
  (rest = '') =>
  async (world: World) => {
    const { id } = await keepList(world.ctx, { groupId: world.group.id, file: { name: 'table.tsv', bytes: new TextEncoder().encode(TABLE) } });
    return at(`/table/${id}${rest}`)(world);
  };

let released: Promise<unknown> | null = null;
const firstRelease = async (world: World) => {
  released ??= fresh(world).then(() => release(world.ctx, { groupId: world.group.id, on: '2026-11-20', meeting: null, note: {} }));
  await released;
  return at('/releases/1')(world);
};

const ALL = '200 200 200 200 200 200';
const OFFICER = '302 403 200 403 200 302';
const POST_OFFICER = '403 403 303 403 303 403';
const path = (rest = '') => `/groups/:group/roadmap${rest}`;

export const ROADMAP_READS: ReadRow[] = [
  { route: path(), at: at(), forms: ['html', 'htm', 'json', 'docx', 'pdf', 'txt', 'xlsx', 'csv'], answers: ALL },
  { route: path('/pictures'), at: at('/pictures'), forms: ['html', 'json'], answers: ALL },
  { route: path('/changes'), at: at('/changes?since=2026-01-01'), forms: ['html', 'htm', 'atom', 'json', 'docx', 'pdf', 'txt'], answers: ALL },
  { route: path('/proposals'), at: at('/proposals'), forms: ['html', 'json'], answers: ALL },
  { route: path('/releases'), at: at('/releases'), forms: ['html', 'json'], answers: ALL },
  { route: path('/releases/:number{[0-9]+}'), at: firstRelease, forms: ['html', 'htm', 'json', 'docx', 'pdf', 'txt', 'xlsx'], answers: ALL },
  { route: path('/table'), at: at('/table'), forms: ['html'], answers: OFFICER },
  { route: path('/table/:list'), at: table(), forms: ['html', 'json'], answers: OFFICER },
  { route: path('/add'), at: at('/add?q=quantum'), forms: ['html'], answers: OFFICER },
  { route: path('/suggestions'), at: at('/suggestions'), forms: ['html', 'json'], answers: OFFICER },
  { route: path('/areas'), at: at('/areas'), forms: ['html', 'json'], answers: OFFICER },
  { route: path('/entries/:entry'), at: entry(), forms: ['html', 'json'], answers: OFFICER },
];

export const ROADMAP_ACTS: ActRow[] = [
  { route: path('/add'), at: at('/add'), form: (kind) => ({ designation: `IEC ${kind}-${++made}`, status: 'published', scope: 'inScope' }), answers: POST_OFFICER },
  { route: path('/unwanted'), at: at('/unwanted'), form: () => ({ recordId: 'ITU:ITU-T X.1' }), answers: POST_OFFICER },
  { route: path('/wanted'), at: at('/wanted'), form: () => ({ recordId: 'ITU:ITU-T X.1' }), answers: POST_OFFICER },
  { route: path('/areas'), at: at('/areas'), form: () => ({ areaTitle: 'Security' }), answers: POST_OFFICER },
  { route: path('/areas/:area'), at: area(), form: () => ({ 'title-fr': 'Sécurité' }), answers: POST_OFFICER },
  { route: path('/areas/:area/remove'), at: area('/remove'), answers: POST_OFFICER },
  { route: path('/entries/:entry'), at: entry(), form: () => ({ designation: `IEC ${70_000 + ++made}`, status: 'published', scope: 'inScope' }), answers: POST_OFFICER },
  { route: path('/entries/:entry/remove'), at: entry('/remove'), answers: POST_OFFICER },
  { route: path('/proposals'), at: at('/proposals'), form: () => ({ kind: 'add', designation: 'ISO 1', reason: 'It belongs.' }), answers: '403 303 303 303 303 403' },
  { route: path('/statement'), at: at('/statement'), form: () => ({ statement: 'LS 1', text: 'Recommendation ITU-T Y.4990 was approved.' }), answers: POST_OFFICER },
  { route: path('/table'), at: at('/table'), form: () => ({ text: TABLE }), answers: POST_OFFICER },
  { route: path('/table/:list/take'), at: table('/take'), form: () => ({ seal: 'none' }), answers: '403 403 409 403 409 403' },
  { route: path('/catalogue'), at: at('/catalogue'), answers: POST_OFFICER },
  { route: path('/proposals/decide'), at: at('/proposals/decide'), form: () => ({ decide: 'decline', chosen: '0192aaaa-0000-7000-8000-000000000000' }), answers: POST_OFFICER },
  { route: path('/proposals/:proposal/accept'), at: proposal('/accept'), answers: POST_OFFICER },
  { route: path('/proposals/:proposal/decline'), at: proposal('/decline'), answers: POST_OFFICER },
  { route: path('/releases'), at: async (world) => (await fresh(world), at('/releases')(world)), form: () => ({ on: '2026-11-21' }), answers: POST_OFFICER },
];
