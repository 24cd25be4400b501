import { beforeAll, describe, expect, test } from 'vitest';
import { NOBODY } from '../../kit/actor.js';
import { aCtx, aDatabase } from '../../../test/support/index.js';
import { aGroup } from '../groups/testing.js';
import { convene } from '../meetings/actions.js';
import { aConvening } from '../meetings/testing.js';
import { accept, decline, enter, nameArea, propose, proposeFromStatement, release, renameArea, revise, takeOut } from './actions.js';
import { differencesOf } from './differences.js';
import { coverage } from './pictures/coverage.js';
import { map } from './pictures/map.js';
import { timeline } from './pictures/timeline.js';
import { proposalsOf, releaseOf, releasesOf, roadmapOf } from './reads.js';
import type { Contents, Entry } from './roadmap.js';
import { anEntry, refusal } from './testing.js';

const { db, statements } = await aDatabase();
const ctx = await aCtx();

describe('the entries of a roadmap', () => {
  let groupId = '';
  beforeAll(async () => {
    groupId = (await aGroup(ctx, { acronym: 'JCA-RME' })).id;
  });

  test('stand by area, then body and designation, and are taken out without a trace in the list', async () => {
    const area = await nameArea(ctx, { groupId, title: { en: 'Architecture' } });
    const first = await enter(ctx, { groupId, facts: anEntry({ areaId: area.id }) });
    await enter(ctx, { groupId, facts: anEntry({ designation: 'ETSI GS ABC 001', body: 'ETSI' }) });
    await revise(ctx, { groupId, id: first.id, facts: anEntry({ areaId: area.id, status: 'superseded' }) });
    const { entries } = await roadmapOf(db, groupId);
    expect(entries.map((entry) => [entry.designation, entry.status, entry.areaId === area.id])).toEqual([
      ['ITU-T Y.4999', 'superseded', true],
      ['ETSI GS ABC 001', 'published', false],
    ]);
    await takeOut(ctx, { groupId, id: first.id });
    expect((await roadmapOf(db, groupId)).entries.map((entry) => entry.designation)).toEqual(['ETSI GS ABC 001']);
  });

  test('are refused twice, however the designation is spelt, also when two add it at once', async () => {
    const twice = await Promise.all(['RFC 9999', 'rfc9999'].map((designation) => refusal(enter(ctx, { groupId, facts: anEntry({ designation, body: 'IETF' }) }))));
    expect(twice.sort()).toEqual(['not refused', 'roadmap.there']);
  });

  test('are edited by who leads the group alone', async () => {
    const anyone = await aCtx({ actor: NOBODY });
    expect(await refusal(enter(anyone, { groupId, facts: anEntry({ designation: 'X.1' }) }))).toBe('roadmap.notEditor');
    expect(await refusal(propose(anyone, { groupId, kind: 'add', facts: { designation: 'X.1' }, reason: 'because' }))).toBe('http.signedIn');
  });

  test('are refused with a date, an address or a designation that is none', async () => {
    const codes = await Promise.all(
      [{ designation: ' – ' }, { publishedOn: 'soon' }, { milestoneOn: '2026-02-30' }, { url: 'javascript:alert(1)' }].map((change) => refusal(enter(ctx, { groupId, facts: anEntry({ designation: 'ISO 1', ...change }) }))),
    );
    expect(codes).toEqual(['roadmap.needsDesignation', 'roadmap.noSuchDay', 'roadmap.noSuchDay', 'roadmap.badAddress']);
  });
});

describe('proposals', () => {
  test('read out of a liaison statement add what is missing and bring the status of what is there up to date', async () => {
    const { id: groupId } = await aGroup(ctx, { acronym: 'JCA-RMP' });
    await enter(ctx, { groupId, facts: anEntry({ designation: 'Y.abc-frm', status: 'underDevelopment', publishedOn: null }) });
    await enter(ctx, { groupId, facts: anEntry({ designation: 'ITU-T Y.4998' }) });
    const text = 'Approved:\n- Recommendation ITU-T Y.4999 (ex Y.abc-frm) “Abc networks – Framework”;\n- Recommendation ITU-T Y.4998 “Abc networks”;\n- Recommendation ITU-T Y.4997 “Abc keys”.';
    expect(await proposeFromStatement(ctx, { groupId, statement: 'SG13-LS1', text })).toEqual({ proposed: 2, known: 1, doubtful: 1 });
    const open = (await proposalsOf(db, groupId, { open: true })).rows.reverse();
    expect(open.map(({ kind, entry, facts }) => [kind, entry?.designation ?? null, facts])).toEqual([
      ['change', 'Y.abc-frm', { designation: 'ITU-T Y.4999', status: 'published' }],
      ['add', null, { designation: 'ITU-T Y.4997', status: 'published', body: 'ITU-T', title: { en: 'Abc keys' } }],
    ]);
    await accept(ctx, { groupId, id: open[0]?.id ?? '' });
    await decline(ctx, { groupId, id: open[1]?.id ?? '', answer: 'Not ours.' });
    expect((await roadmapOf(db, groupId)).entries.map((entry) => [entry.designation, entry.status])).toEqual([
      ['ITU-T Y.4998', 'published'],
      ['ITU-T Y.4999', 'published'],
    ]);
    expect(await refusal(accept(ctx, { groupId, id: open[1]?.id ?? '' }))).toBe('roadmap.decided');
  });

  test('that two accept at once change the roadmap once', async () => {
    const { id: groupId } = await aGroup(ctx, { acronym: 'JCA-RMQ' });
    const { id } = await propose(ctx, { groupId, kind: 'add', facts: { designation: 'ISO 5', title: { en: 'Five' } }, reason: 'It belongs.' });
    const both = await Promise.all([refusal(accept(ctx, { groupId, id })), refusal(accept(ctx, { groupId, id }))]);
    expect(both.sort()).toEqual(['not refused', 'roadmap.decided']);
    expect((await roadmapOf(db, groupId)).entries).toHaveLength(1);
  });

  test('are refused without a reason, and from a text that lists nothing', async () => {
    const { id: groupId } = await aGroup(ctx, { acronym: 'JCA-RMN' });
    expect(await refusal(propose(ctx, { groupId, kind: 'add', facts: { designation: 'ISO 5' }, reason: '  ' }))).toBe('roadmap.needsReason');
    expect(await refusal(proposeFromStatement(ctx, { groupId, statement: '', text: 'Thank you.' }))).toBe('roadmap.nothingListed');
  });
});

describe('releases', () => {
  test('are numbered, frozen whatever happens to the roadmap, and tell what changed', async () => {
    const { id: groupId } = await aGroup(ctx, { acronym: 'JCA-RMR' });
    expect(await refusal(release(ctx, { groupId, on: '2026-11-01', meeting: null, note: {} }))).toBe('roadmap.empty');
    const { id } = await enter(ctx, { groupId, facts: anEntry() });
    expect(await refusal(release(ctx, { groupId, on: '2026-11-01', meeting: 1, note: {} }))).toBe('roadmap.noSuchMeeting');
    await convene(ctx, aConvening({ groupId }));
    expect(await release(ctx, { groupId, on: '2026-11-01', meeting: 1, note: { en: 'First.' } })).toEqual({ number: 1 });
    expect(await refusal(release(ctx, { groupId, on: '2026-11-02', meeting: null, note: {} }))).toBe('roadmap.unchanged');
    expect(await refusal(release(ctx, { groupId, on: '2027-11-02', meeting: null, note: {} }))).toBe('roadmap.dayAhead');
    await revise(ctx, { groupId, id, facts: anEntry({ status: 'withdrawn' }) });
    await enter(ctx, { groupId, facts: anEntry({ designation: 'ISO 7', body: 'ISO' }) });
    expect(await release(ctx, { groupId, on: '2026-11-20', meeting: null, note: {} })).toEqual({ number: 2 });
    const [one, two] = [await releaseOf(db, groupId, 1), await releaseOf(db, groupId, 2)];
    expect(one?.contents.entries.map((entry) => entry.status)).toEqual(['published']);
    const difference = differencesOf(one?.contents as Contents, two?.contents as Contents);
    expect([difference.added.map((entry) => entry.designation), difference.removed, difference.changed.map(({ fields }) => fields)]).toEqual([['ISO 7'], [], [['status']]]);
    expect((await releasesOf(db, groupId)).map(({ number, entries, meeting }) => [number, entries, meeting])).toEqual([
      [2, 2, null],
      [1, 1, 1],
    ]);
    await expect(db.updateTable('roadmap_releases').set({ meeting: 9 }).where('group_id', '=', groupId).execute()).rejects.toThrow('frozen');
  });

  test('are made of what only the areas say otherwise, or how a text relates to the scope', async () => {
    const { id: groupId } = await aGroup(ctx, { acronym: 'JCA-RMA' });
    const { id: areaId } = await nameArea(ctx, { groupId, title: { en: 'Keys' } });
    const { id } = await enter(ctx, { groupId, facts: anEntry({ areaId, scope: 'inScope' }) });
    const released = () => release(ctx, { groupId, on: '2026-11-20', meeting: null, note: {} });
    expect(await released()).toEqual({ number: 1 });
    expect(await refusal(released())).toBe('roadmap.unchanged');
    await renameArea(ctx, { groupId, id: areaId, title: { en: 'Key management' } });
    expect(await released()).toEqual({ number: 2 });
    await revise(ctx, { groupId, id, facts: anEntry({ areaId, scope: 'related' }) });
    expect(await released()).toEqual({ number: 3 });
  });

  test('a roadmap of three entries is read with as many statements as one of one', async () => {
    const { id: groupId } = await aGroup(ctx, { acronym: 'JCA-RMC' });
    await enter(ctx, { groupId, facts: anEntry() });
    const counted = async () => {
      const before = statements.length;
      await roadmapOf(db, groupId);
      return statements.length - before;
    };
    const one = await counted();
    for (const designation of ['ISO 1', 'ISO 2']) await enter(ctx, { groupId, facts: anEntry({ designation }) });
    const three = await counted();
    expect([one, three]).toEqual([2, 2]);
  });
});

describe('pictures', () => {
  test('of many bodies name those with the most texts and count the others together, so that none is left out', async () => {
    const entries = Array.from({ length: 15 }, (_, n) => ({ id: String(n), ...anEntry({ designation: `B${n} 1`, body: `B${n}` }) }));
    const { table, description } = coverage({ areas: [], entries }, (await aCtx()).sayIn('en'), 'paper');
    expect([table.columns.length, table.columns.at(-1), table.rows[0]?.at(-1)]).toEqual([13, 'others', '4 published']);
    expect(description).toContain('15 bodies');
  });

  const contents = (count: number): Contents => ({
    areas: [
      { id: 'a', title: { en: 'Architecture & <control>', ar: 'المعمارية' } },
      { id: 'b', title: { en: 'Security' } },
    ],
    entries: Array.from({ length: count }, (_, at): Entry => ({ id: `e${at}`, ...anEntry({ designation: `Y.${4000 + at}`, areaId: at % 3 === 0 ? 'b' : 'a', body: at % 2 ? 'ETSI' : 'ITU-T', status: at % 5 === 0 ? 'underDevelopment' : 'published', publishedOn: at % 7 === 0 ? null : `20${10 + (at % 16)}-05` }) })),
  });

  test('of coverage show every area and body, with the gaps in words and in the table', () => {
    const drawn = coverage({ ...contents(2), entries: contents(2).entries.slice(0, 1) }, ctx.say, 'paper');
    expect(drawn.table).toEqual({
      columns: ['Technical area', 'ITU-T'],
      widths: [80, 20],
      rows: [
        ['Architecture & <control>', '–'],
        ['Security', '1 under development'],
      ],
    });
    expect(drawn.description).toBe('1 text in 2 areas, of 1 body; 1 gap');
    expect(drawn.svg).toContain('Architecture &amp; &lt;control&gt;');
    expect(drawn.svg).not.toMatch(/style=|<script|onload/);
  });

  test('of time mark every text once, those without a date in a column of their own', () => {
    const drawn = timeline(contents(40), ctx.say, 'page', '2026-11-21');
    expect(drawn.svg.match(/<circle /g)).toHaveLength(40);
    expect(drawn.svg).toContain('>no date</text>');
    expect(drawn.description).toBe('34 texts from 2012 to 2027; 6 have no date');
  });

  test('of ties are the same each time and stay inside their frame with 200 texts', () => {
    const all = contents(200);
    const ties = all.entries.slice(1).map((entry, at) => ({ from: all.entries[Math.floor(at / 3)]?.id as string, to: entry.id, kind: at % 4 === 0 ? ('overlap' as const) : ('relation' as const), words: 'updates' }));
    const drawn = map(all, ties, ctx.say, 'page');
    expect(map(all, ties, ctx.say, 'page').svg).toBe(drawn.svg);
    const [, width, height] = /viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(drawn.svg) as RegExpExecArray;
    const names = [...drawn.svg.matchAll(/<rect x="([\d.-]+)" y="([\d.-]+)" width="([\d.]+)" height="12" rx="2"/g)].map((found) => found.slice(1).map(Number) as [number, number, number]);
    expect(names).toHaveLength(200);
    expect(names.every(([x, y, wide]) => x > 0 && x + wide < Number(width) && y > 0 && y + 12 < Number(height))).toBe(true);
    const upon = names.flatMap(([x, y, wide], at) => names.slice(at + 1).filter(([ox, oy, other]) => x < ox + other && ox < x + wide && y < oy + 12 && oy < y + 12));
    expect(upon).toEqual([]);
    expect(Number(width)).toBeLessThan(1000);
  });
});
