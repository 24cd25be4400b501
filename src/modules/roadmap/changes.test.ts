import { beforeAll, describe, expect, test } from 'vitest';
import { aCtx, aDatabase } from '../../../test/support/index.js';
import { importRecords } from '../catalogue/actions.js';
import { aRecord, rowsOf } from '../catalogue/testing.js';
import { newId } from '../../kit/ids.js';
import { aGroup } from '../groups/testing.js';
import { accept, decideMany, decline, enter, propose, proposeFromCatalogue, proposeFromStatement, release, revise, takeOut } from './actions.js';
import { latestSteps, proposalsOf, releasesOf, roadmapAt, roadmapChanges, roadmapOf, versionsOf } from './reads.js';
import { feedOf } from './feed.js';
import { fitOf, markOf } from './proposing.js';
import { recordPanel } from './reads/record-panel.js';
import { sinceIn, sinceWord } from './since.js';
import { anEntry, refusal } from './testing.js';

const { db, statements } = await aDatabase();
const on = async (day: string) => aCtx({ now: new Date(`${day}T10:00:00Z`) });

describe('what changed since', () => {
  let groupId = '';
  beforeAll(async () => {
    groupId = (await aGroup(await on('2026-01-02'), { acronym: 'JCA-CHG' })).id;
    const march = await on('2026-03-10');
    const kept = await enter(march, { groupId, facts: anEntry({ designation: 'ITU-T Y.4001', status: 'underDevelopment', publishedOn: null }) });
    const gone = await enter(march, { groupId, facts: anEntry({ designation: 'ITU-T Y.4002' }) });
    await release(march, { groupId, on: '2026-03-10', meeting: null, note: {} });
    const may = await on('2026-05-05');
    await revise(may, { groupId, id: kept.id, facts: anEntry({ designation: 'ITU-T Y.4001', status: 'published', publishedOn: '2026-05' }) });
    await takeOut(may, { groupId, id: gone.id });
    await enter(await on('2026-06-01'), { groupId, facts: anEntry({ designation: 'ISO 4003', body: 'ISO' }) });
  });

  const told = async (since: string | null) => {
    const { difference, from, since: chosen } = await roadmapChanges(db, groupId, { since: sinceIn(since), now: new Date('2026-06-02T10:00:00Z') });
    return [sinceWord(chosen), from, difference.added.map((one) => one.designation), difference.removed.map((one) => one.designation), difference.changed.map(({ now, fields }) => [now.designation, fields])];
  };

  test('a day is what was said after it began, in Geneva', async () => {
    expect(await told('2026-04-01')).toEqual(['2026-04-01', '2026-04-01', ['ISO 4003'], ['ITU-T Y.4002'], [['ITU-T Y.4001', ['status', 'publishedOn']]]]);
    expect(await told('2026-05-06')).toEqual(['2026-05-06', '2026-05-06', ['ISO 4003'], [], []]);
    expect(await told('2026-01-01')).toEqual(['2026-01-01', '2026-01-01', ['ISO 4003', 'ITU-T Y.4001'], [], []]);
  });

  test('a release is compared with what was frozen, and is what is told where there was no meeting', async () => {
    expect(await told(null)).toEqual(['release-1', '2026-03-10', ['ISO 4003'], ['ITU-T Y.4002'], [['ITU-T Y.4001', ['status', 'publishedOn']]]]);
    expect(await told('release-7')).toEqual(await told(null));
  });

  test('every version of an entry is kept, also that it was taken out', async () => {
    const was = await roadmapAt(db, groupId, new Date('2026-04-01T00:00:00Z'));
    expect(was.entries.map((entry) => [entry.designation, entry.status])).toEqual([
      ['ITU-T Y.4001', 'underDevelopment'],
      ['ITU-T Y.4002', 'published'],
    ]);
    const versions = await versionsOf(db, groupId, was.entries[1]?.id ?? '');
    expect(versions.map(({ at, facts }) => [at.toISOString().slice(0, 10), facts?.designation ?? null])).toEqual([
      ['2026-05-05', null],
      ['2026-03-10', 'ITU-T Y.4002'],
    ]);
  });

  test('what is no release, meeting or day is not asked for', () => {
    expect(['release-0', 'meeting-2', '2026-02-30', 'release', '2026-02-03', null].map(sinceIn)).toEqual([null, { kind: 'meeting', number: 2 }, null, null, { kind: 'day', on: '2026-02-03' }, null]);
  });
});

describe('the catalogue behind a roadmap', () => {
  const rows = (status: 'under_development' | 'published', published?: string) => rowsOf([aRecord('ITU-T Y.4100', { status, dates: published ? { published } : {} })]);

  test('is told where it says more, and what it says is proposed once', async () => {
    const march = await on('2026-03-10');
    const { id: groupId } = await aGroup(march, { acronym: 'JCA-BHD' });
    await importRecords(march, { name: 'list', format: 'jsonl', rows: rows('under_development') });
    await enter(march, { groupId, facts: anEntry({ recordId: 'ITU:ITU-T Y.4100', designation: 'ITU-T Y.4100', status: 'underDevelopment', publishedOn: null }) });
    expect((await roadmapChanges(db, groupId, { since: null, now: march.now })).behind).toEqual([]);
    const may = await on('2026-05-10');
    await importRecords(may, { name: 'list', format: 'jsonl', rows: rows('published', '2026-05-04') });
    const changes = await roadmapChanges(db, groupId, { since: sinceIn('2026-04-01'), now: may.now });
    expect(changes.behind.map(({ entry, facts }) => [entry.designation, facts])).toEqual([['ITU-T Y.4100', { status: 'published', publishedOn: '2026-05-04' }]]);
    expect(changes.heard.get('ITU:ITU-T Y.4100')?.map(({ what, was, now }) => [what, was, now]).sort()).toEqual([
      ['date', null, '2026-05-04'],
      ['status', 'under_development', 'published'],
    ]);
    expect([await proposeFromCatalogue(may, { groupId }), await proposeFromCatalogue(may, { groupId })]).toEqual([{ proposed: 1 }, { proposed: 0 }]);
    const [proposal] = (await proposalsOf(db, groupId, { open: true })).rows;
    await decline(may, { groupId, id: proposal?.id ?? '' });
    expect(await proposeFromCatalogue(may, { groupId })).toEqual({ proposed: 0 });
  });

  test('is asked with as many statements for three texts as for one', async () => {
    const now = await on('2026-05-10');
    const { id: groupId } = await aGroup(now, { acronym: 'JCA-BHC' });
    const counted = async () => {
      const before = statements.length;
      await roadmapChanges(db, groupId, { since: sinceIn('2026-01-01'), now: now.now });
      return statements.length - before;
    };
    await enter(now, { groupId, facts: anEntry({ recordId: 'ITU:ITU-T Y.4100', designation: 'ITU-T Y.4100' }) });
    const one = await counted();
    for (const number of [1, 2]) await enter(now, { groupId, facts: anEntry({ recordId: `ISO:ISO ${number}`, designation: `ISO ${number}` }) });
    expect(await counted()).toBe(one);
  });
});

describe('a proposal whose text was changed meanwhile', () => {
  test('is told, is not accepted unseen, and is accepted when it was seen', async () => {
    const ctx = await on('2026-05-10');
    const { id: groupId } = await aGroup(ctx, { acronym: 'JCA-STL' });
    const facts = anEntry({ designation: 'ITU-T Y.4200', status: 'planned' });
    const { id: entryId } = await enter(ctx, { groupId, facts });
    const { id } = await propose(ctx, { groupId, kind: 'change', entryId, facts: { status: 'published' }, reason: 'It was approved.' });
    await revise(ctx, { groupId, id: entryId, facts: { ...facts, status: 'withdrawn' } });
    const [stale] = (await proposalsOf(db, groupId, { open: true })).rows;
    expect(stale && fitOf(stale)).toBe('changed');
    expect(await refusal(accept(ctx, { groupId, id }))).toBe('roadmap.changedMeanwhile');
    expect((await roadmapOf(db, groupId)).entries[0]?.status).toBe('withdrawn');
    await accept(ctx, { groupId, id, seen: markOf(stale?.entry ?? null) });
    expect((await roadmapOf(db, groupId)).entries[0]?.status).toBe('published');
  });

  test('fits as long as only something else of the text was changed', async () => {
    const ctx = await on('2026-05-10');
    const { id: groupId } = await aGroup(ctx, { acronym: 'JCA-STF' });
    const facts = anEntry({ designation: 'ITU-T Y.4201', status: 'planned' });
    const { id: entryId } = await enter(ctx, { groupId, facts });
    const { id } = await propose(ctx, { groupId, kind: 'change', entryId, facts: { status: 'published' }, reason: 'It was approved.' });
    await revise(ctx, { groupId, id: entryId, facts: { ...facts, notes: { en: 'See there.' } } });
    await accept(ctx, { groupId, id });
    expect((await roadmapOf(db, groupId)).entries.map(({ status, notes }) => [status, notes])).toEqual([['published', { en: 'See there.' }]]);
  });

  test('can only be refused when the text is gone', async () => {
    const ctx = await on('2026-05-10');
    const { id: groupId } = await aGroup(ctx, { acronym: 'JCA-STG' });
    const { id: entryId } = await enter(ctx, { groupId, facts: anEntry({ designation: 'ITU-T Y.4202' }) });
    const { id } = await propose(ctx, { groupId, kind: 'remove', entryId, facts: {}, reason: 'It does not belong.' });
    await takeOut(ctx, { groupId, id: entryId });
    expect((await proposalsOf(db, groupId, { open: true })).rows.map(fitOf)).toEqual(['gone']);
    expect(await refusal(accept(ctx, { groupId, id }))).toBe('roadmap.gone');
    expect(await refusal(decline(ctx, { groupId, id }))).toBe('not refused');
  });
});

describe('many proposals', () => {
  test('are decided at once; what cannot be stays open and is told why', async () => {
    const ctx = await on('2026-05-10');
    const { id: groupId } = await aGroup(ctx, { acronym: 'JCA-MNY' });
    const proposed = await Promise.all([1, 2].map((number) => propose(ctx, { groupId, kind: 'add', facts: { designation: `ISO ${number}` }, reason: 'It belongs.' })));
    const twin = await propose(ctx, { groupId, kind: 'add', facts: { designation: 'iso 1' }, reason: 'It belongs too.' });
    const chosen = [...proposed, twin];
    const { done, left } = await decideMany(ctx, { groupId, state: 'accepted', answer: '', chosen });
    expect([done, left.map((one) => [one.id === twin.id, one.refusal.code])]).toEqual([2, [[true, 'roadmap.there']]]);
    expect((await proposalsOf(db, groupId, { open: true })).rows.map((one) => one.id)).toEqual([twin.id]);
    expect(await decideMany(ctx, { groupId, state: 'refused', answer: 'It stands there.', chosen: [twin] })).toEqual({ done: 1, left: [] });
    expect(await refusal(decideMany(ctx, { groupId, state: 'refused', answer: '', chosen: [] }))).toBe('roadmap.noneChosen');
  });

  test('of more than five hundred at once the first are decided, and no others are counted', async () => {
    const ctx = await on('2026-05-20');
    const { id: groupId } = await aGroup(ctx, { acronym: 'JCA-MANY' });
    const chosen = Array.from({ length: 501 }, () => ({ id: newId() }));
    const { done, left } = await decideMany(ctx, { groupId, state: 'refused', answer: '', chosen });
    expect([done, left.length]).toEqual([0, 500]);
  });
});

describe('a liaison statement', () => {
  test('that is read twice proposes once, and marks what it cannot match', async () => {
    const ctx = await on('2026-05-10');
    const { id: groupId } = await aGroup(ctx, { acronym: 'JCA-LSD' });
    await enter(ctx, { groupId, facts: anEntry({ designation: 'Y.abc-arch', title: { en: 'Abc networks – Architecture' }, status: 'underDevelopment' }) });
    const text = 'Approved:\n- Recommendation ITU-T Y.4301 “Abc networks – Architecture”;\n- a new Recommendation on “Abc networks for the testing of tests”;\n- Recommendation ITU-T Y.4302 “Abc keys”.';
    expect(await proposeFromStatement(ctx, { groupId, statement: 'LS 1', text })).toEqual({ proposed: 3, known: 0, doubtful: 3 });
    expect(await proposeFromStatement(ctx, { groupId, statement: 'LS 1', text })).toEqual({ proposed: 0, known: 3, doubtful: 0 });
    const open = (await proposalsOf(db, groupId, { open: true })).rows.reverse();
    expect(open.map(({ kind, facts, doubts }) => [kind, facts.designation, doubts])).toEqual([
      ['change', 'ITU-T Y.4301', [{ kind: 'looksLike', designation: 'Y.abc-arch' }]],
      ['add', '', [{ kind: 'noDesignation' }]],
      ['add', 'ITU-T Y.4302', [{ kind: 'notInCatalogue' }]],
    ]);
    expect(await refusal(accept(ctx, { groupId, id: open[1]?.id ?? '' }))).toBe('roadmap.needsDesignation');
    await accept(ctx, { groupId, id: open[1]?.id ?? '', designation: 'ITU-T Y.4303' });
    expect((await roadmapOf(db, groupId)).entries.map((entry) => entry.designation)).toEqual(['ITU-T Y.4303', 'Y.abc-arch']);
  });

  test('takes what the catalogue knows of a text along', async () => {
    const ctx = await on('2026-05-10');
    const { id: groupId } = await aGroup(ctx, { acronym: 'JCA-LSC' });
    await importRecords(ctx, { name: 'list', format: 'jsonl', rows: rowsOf([aRecord('ITU-T Y.4400', { titles: { en: 'Abc – Overview' } })]) });
    await proposeFromStatement(ctx, { groupId, statement: 'LS 2', text: 'Recommendation Y.4400 was approved.' });
    expect((await proposalsOf(db, groupId, { open: true })).rows.map(({ facts, doubts }) => [facts.recordId, facts.title, doubts])).toEqual([['ITU:ITU-T Y.4400', { en: 'Abc – Overview' }, []]]);
  });
});

test('the page of a record names the groups on whose roadmaps it stands', async () => {
  const now = await aCtx();
  const { id: groupId } = await aGroup(now, { acronym: 'JCA-RPN' });
  expect(await recordPanel.of(now, 'ITU:ITU-T Y.4777')).toBeNull();
  const entry = await enter(now, { groupId, facts: anEntry({ recordId: 'ITU:ITU-T Y.4777', designation: 'ITU-T Y.4777' }) });
  expect((await recordPanel.of(now, 'ITU:ITU-T Y.4777'))?.rows).toEqual([{ what: 'JCA-RPN', path: '/en/groups/jca-rpn/roadmap' }]);
  await takeOut(now, { groupId, id: entry.id });
  expect(await recordPanel.of(now, 'ITU:ITU-T Y.4777')).toBeNull();
});

test('what happens to a roadmap is a feed: what came, what is said otherwise, what went, and releases, the newest first', async () => {
  const ctx = await on('2026-11-20');
  const { id: groupId } = await aGroup(ctx, { acronym: 'JCA-FEED' });
  const { id } = await enter(ctx, { groupId, facts: anEntry({ designation: 'ISO 1' }) });
  await revise(ctx, { groupId, id, facts: anEntry({ designation: 'ISO 1', status: 'withdrawn' }) });
  await release(ctx, { groupId, on: '2026-11-19', meeting: null, note: { en: 'First.' } });
  await takeOut(ctx, { groupId, id });
  const [steps, releases] = [await latestSteps(db, groupId), await releasesOf(db, groupId)];
  const { bytes } = feedOf({ slug: 'jca-feed', acronym: 'JCA-FEED', areas: [], steps, releases }, { origin: 'https://c.example', self: 'https://c.example/a', page: 'https://c.example/en/groups/jca-feed/roadmap', now: ctx.now, say: ctx.sayIn('en') });
  expect([...String(bytes).matchAll(/<entry>.*?<title>(.*?)<\/title>.*?<content type="text">(.*?)<\/content>/g)].map(([, title, text]) => [title, text])).toEqual([
    ['Taken out: ISO 1', 'Abc networks – Framework – withdrawn'],
    ['Changed: ISO 1', 'Status: published → withdrawn'],
    ['Added: ISO 1', 'Abc networks – Framework – published'],
    ['JCA-FEED: Release 1', '1 text. First.'],
  ]);
});
