// What is reached by a right that somebody has elsewhere: things of another group through the page of one's own, and fields that a form
// does not ask for. Both were holes of systems like this one (CVE-2026-9712 of pretix; privileges by import in OpenSlides 4.2.15).

import { beforeAll, describe, expect, test } from 'vitest';
import { readBody } from '../src/modules/bodies/reads.js';
import { aDatabase } from './support/index.js';
import { ACTS, READS } from './journeys/route-table.js';
import { BODY, ORIGIN, type World, aMeetingAhead, aWorld, send, visit } from './journeys/world.js';

const { db } = await aDatabase();
let world: World;

beforeAll(async () => {
  world = await aWorld();
  await aMeetingAhead(world.ctx, world.other.id, '2027-01-12');
});

/** Records of the catalogue are everybody's: a pair of them is reached from any group. */
const EVERYBODYS = '/groups/:group/overlaps/:record/with/:other';
/** Words in paths that are the same in every group: moves, numbers of meetings, places in a list. */
const COMMON = /^:(?:move|step|number|place|release|format|language|kind)\b/;
const belongs = ({ route }: { route: string }) => route.startsWith('/groups/:group/') && route !== EVERYBODYS && route.split('/').slice(3).some((part) => part.startsWith(':') && !COMMON.test(part));
const elsewhere = async (row: { at: (typeof READS)[number]['at'] }) => `/en${(await row.at(world, 'secretariat')).replace(`/groups/${world.group.slug}/`, `/groups/${world.other.slug}/`)}`;

describe('things of another group are not there through one’s own', () => {
  test('there are such paths, and the officer of the other group has rights', async () => {
    expect(READS.filter(belongs).length).toBeGreaterThan(5);
    expect(ACTS.filter(belongs).length).toBeGreaterThan(10);
    expect((await visit(world.site, `/en/groups/${world.other.slug}/manage`, await world.session('otherOfficer'))).status).toBe(200);
  });

  test.each(READS.filter(belongs))('$route', async (row) => {
    const session = await world.session('otherOfficer');
    const path = await elsewhere(row);
    const answers = await Promise.all(row.forms.map(async (form) => (await visit(world.site, form === 'html' ? path : path.replace(/(\?|$)/, `.${form}$1`), session)).status));
    expect([path, answers.filter((status) => status !== 404 && status !== 403)]).toEqual([path, []]);
  });

  test.each(ACTS.filter(belongs))('doing $route', async (row) => {
    const path = await elsewhere(row);
    const session = await world.session('otherOfficer');
    const before = await happened();
    const { status } = await send(world.site, path, session, row.form?.('secretariat') ?? {});
    expect([path, status === 404 || status === 403 || status === 422, (await happened()) - before]).toEqual([path, true, 0]);
  });
});

/** How much the journal holds. */
const happened = async (): Promise<number> => Number((await db.selectFrom('journal').select(({ fn }) => fn.countAll().as('count')).executeTakeFirstOrThrow()).count);

test('fields that a form does not ask for give nobody anything', { timeout: 240_000 }, async () => {
  const reader = await world.session('reader');
  const mine = await personOf('reader@example.org');
  const body = await readBody(db, { slug: BODY });
  const extra = {
    role: 'secretariat', roles: 'secretariat', siteRoles: 'secretariat', site_roles: 'secretariat', capacity: 'chair', scopes: 'manage',
    personId: await personOf('secretariat@example.org'), person_id: await personOf('secretariat@example.org'), groupId: world.group.id, group_id: world.group.id,
    bodyId: body?.id ?? '', state: 'approved', approved: 'yes', registrationNumber: '1', verified: 'yes', verified_at: '2026-01-01', isFocalPoint: 'yes', listed: 'yes',
  };
  const before = await rightsOf(mine);
  const taken: string[] = [];
  for (const row of ACTS) {
    const path = `/en${await row.at(world, 'reader')}`;
    const { status } = await send(world.site, path, (await world.session('reader')) ?? reader, { ...extra, ...row.form?.('reader') });
    if (status === 303 || status === 200) taken.push(row.route);
  }
  expect(taken.length).toBeGreaterThan(10);
  expect(await rightsOf(mine)).toEqual(before);
});

async function personOf(email: string): Promise<string> {
  return (await db.selectFrom('person_addresses').where('email', '=', email).select('person_id').executeTakeFirstOrThrow()).person_id;
}

/** Everything by which somebody may do something. */
async function rightsOf(personId: string) {
  const of = async (table: 'site_roles' | 'offices' | 'member_access' | 'focal_points') => (await db.selectFrom(table).selectAll().where('person_id', '=', personId).execute()).length;
  const [roles, offices, access, points] = [await of('site_roles'), await of('offices'), await of('member_access'), await of('focal_points')];
  const approved = await db.selectFrom('registrations').where('person_id', '=', personId).where('state', '=', 'approved').select('id').execute();
  return { roles, offices, access, points, approved: approved.length };
}

describe('a request that is made to weigh heavily', { timeout: 240_000 }, () => {
  // The server itself takes no address beyond 16 kB.
  const LONG = 'a '.repeat(3500);
  test('as a query of 14 kB is answered or refused, never a defect', async () => {
    const session = await world.session('secretariat');
    const wrong: string[] = [];
    for (const path of ['/search', '/catalogue', '/people', '/bodies', '/overlaps', '/outbox', '/intake', '/journal', `/groups/${world.group.slug}/roadmap`])
      for (const name of ['q', 'after', 'state', 'status', 'words', 'kind']) {
        const { status } = await visit(world.site, `/en${path}?${name}=${encodeURIComponent(LONG)}`, session);
        if (status >= 500) wrong.push(`${path} ${name} ${status}`);
      }
    expect(wrong).toEqual([]);
  });

  test.each(['a '.repeat(40_000), `${'('.repeat(40_000)}@`, `${'a.'.repeat(40_000)}!`, `${' '.repeat(80_000)}x`])('as a form whose fields hold 80 kB each is answered or refused, never a defect (%#)', async (piece) => {
    const session = await world.session('reader');
    const wrong: string[] = [];
    for (const row of ACTS) {
      const path = `/en${await row.at(world, 'reader')}`;
      const fields = Object.keys(row.form?.('reader') ?? { email: '' });
      const { status } = await send(world.site, path, session, Object.fromEntries(fields.map((name) => [name, piece])));
      if (status >= 500) wrong.push(`${row.route} ${status}`);
    }
    expect(wrong).toEqual([]);
  });

  test.each([
    ['lists in lists', '['.repeat(200_000)],
    ['objects in objects', '{"a":'.repeat(100_000)],
    ['a prototype', '{"__proto__":{"role":"secretariat"},"constructor":{"prototype":{"x":1}}}'],
    ['numbers without end', `{"email":${'9'.repeat(100_000)}}`],
    ['names without end', `{${Array.from({ length: 20_000 }, (_, n) => `"n${n}":"x"`).join()}}`],
  ])('as JSON of %s is answered or refused, never a defect', async (_what, body) => {
    const headers = { origin: ORIGIN, 'content-type': 'application/json', cookie: '' };
    const answer = await world.site.request(`${ORIGIN}/en/sign-in`, { method: 'POST', headers, body });
    expect(answer.status).toBeLessThan(500);
    expect(({} as Record<string, unknown>).role).toBeUndefined();
  });
});
