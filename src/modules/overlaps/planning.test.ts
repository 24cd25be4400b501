import { expect, test } from 'vitest';
import { type PairOfTexts, type Planned, conflictsIn } from './planning.js';
import { monthsBetween, spanOf } from './planning/dates.js';

const NAMED: Partial<Planned> = { supplement: null, stage: null, edition: null, publishedOn: null, movedOn: null, seenOn: null };
const aText = (designation: string, given: Partial<Planned> = {}): Planned =>
  ({ ...NAMED, id: designation, sdo: designation.split(/[ .]/)[0] as string, designation, family: designation, status: 'under_development', dates: {}, planned: {}, ...given }) as Planned;
const today = '2026-11-21';
const familiesOf = (texts: Planned[]) => {
  const families = new Map<string, Planned[]>();
  for (const text of texts) families.set(text.family, [...(families.get(text.family) ?? []), text]);
  return families;
};
/** What is told of pairs, beside texts that stand in none. */
const told = (pairs: PairOfTexts[], others: Planned[] = []): Record<string, string>[] => {
  const texts = new Map([...others, ...pairs.flatMap(({ a, b }) => [a, b])].map((text) => [text.id, text]));
  return conflictsIn(pairs, { families: familiesOf([...texts.values()]), today }).map(({ kind, params }) => ({ kind, ...params }));
};
const pair = (a: Planned, b: Planned, relation = 'overlap', verdict?: string) => ({ a, b, relation, ...(verdict ? { verdict } : {}) });

test('two work items on one subject planned a year apart at least clash, unless people found that they complement each other', () => {
  const [a, b] = [aText('Y.QKDN-new', { sdo: 'ITU', planned: { approval: '2027-03' } }), aText('ISO/IEC CD 23837-3', { sdo: 'ISO', planned: { publication: '2028-06' } })];
  expect(told([pair(a, b)])).toEqual([{ kind: 'clash', a: 'Y.QKDN-new', b: 'ISO/IEC CD 23837-3', planned: '2027-03', other: '2028-06' }]);
  expect(told([pair(a, { ...b, planned: { publication: '2027-12' } })])).toEqual([]);
  expect(told([pair(a, b, 'overlap', 'complementary')])).toEqual([]);
  const kinds = (published: string) => told([pair(a, { ...b, planned: { publication: published } })]).map(({ kind }) => kind);
  expect([kinds('2028-02'), kinds('2028-03')]).toEqual([[], ['clash']]);
});

test('dates that may fall together do not clash: a year or a quarter promises no month', () => {
  expect([monthsBetween('2028', '2028-Q4'), monthsBetween('2027-Q1', '2028-Q3'), monthsBetween('2026-07', '2027-07-31')]).toEqual([0, 16, 12]);
  expect(['2028-Q5', '2028-13', 'soon', '', '3000'].map(spanOf)).toEqual([null, null, null, null, null]);
  const item = aText('Y.QKDN-pkpe-fr', { sdo: 'ITU', dates: { target: '2028-Q1' } });
  const other = (planned: string) => aText('ETSI DGS/QKD-0021', { sdo: 'ETSI', planned: { publication: planned } });
  expect(told([pair(item, other('2027'))])).toEqual([]);
  expect(told([pair(item, other('2026-12'))]).map(({ kind, planned, other: second }) => [kind, planned, second])).toEqual([['clash', '2028-Q1', '2026-12']]);
});

test('a plan that is past is told, and work with a plan ahead is not stale however old it is', () => {
  const registered = { registered: '2019-09-12' };
  const wanted = aText('X.vctp', { sdo: 'ITU', dates: { ...registered, target: '2026-Q2' } });
  const other = aText('ISO/IEC CD 1', { sdo: 'ISO' });
  expect(told([pair(wanted, other)])).toEqual([{ kind: 'late', a: 'X.vctp', planned: '2026-Q2' }]);
  expect(told([pair({ ...wanted, dates: { ...registered, target: '2027' } }, other)])).toEqual([]);
});

test('who takes over what is not published yet waits for it', () => {
  const [national, source] = [aText('JIS X 9803', { sdo: 'JISC' }), aText('ISO/IEC DIS 99803', { sdo: 'ISO' })];
  expect(told([pair(national, source, 'adoption')])).toEqual([{ kind: 'waits', a: 'JIS X 9803', b: 'ISO/IEC DIS 99803' }]);
  expect(told([pair(source, national, 'adoption')])).toEqual([{ kind: 'waits', a: 'JIS X 9803', b: 'ISO/IEC DIS 99803' }]);
});

test('new work on what another body has published is told; an adoption, a revision of its own and a complement are not', () => {
  const published = aText('ETSI GS QKD 014 V1.1.1', { sdo: 'ETSI', status: 'published', publishedOn: '2019-02' });
  const item = aText('Y.QKDN-api', { sdo: 'ITU', seenOn: '2026-05-01' });
  expect(told([pair(published, item)])).toEqual([{ kind: 'done', a: 'Y.QKDN-api', b: 'ETSI GS QKD 014 V1.1.1' }]);
  expect(told([pair(published, item, 'adoption')])).toEqual([]);
  expect(told([pair(published, item, 'overlap', 'complementary')])).toEqual([]);
  expect(told([pair(published, { ...published, id: 'other' })])).toEqual([]);
  // ISO and IEC make the series 60601 anew as 80601 together: both bear the name of IEC.
  const revised = aText('ISO/CD 80601-2-74.2', { sdo: 'ISO', family: 'ISO 80601-2-74' });
  expect(told([pair(revised, aText('ISO 80601-2-74:2021', { sdo: 'IEC', status: 'published' }), 'aligned')])).toEqual([]);
  // A national standard follows what it was taken from.
  expect(told([pair(aText('ISO/DIS 18976', { sdo: 'ISO' }), aText('JIS B 8606:2021', { sdo: 'JISC', status: 'published' }), 'aligned')])).toEqual([]);
});

const DIRECTORY = { family: 'ISO/IEC 9594-3', sdo: 'ISO' };
const base = aText('ISO/IEC 9594-3:2020', { ...DIRECTORY, status: 'published', edition: '9', publishedOn: '2020-11' });
const amendment = aText('ISO/IEC 9594-3:2020/CD Amd 1', { ...DIRECTORY, supplement: 'CD Amd 1', edition: '9', stage: '30.99', dates: { published: '2020' }, publishedOn: '2020' });
const twin = aText('ITU-T X.511 (10/2019)', { sdo: 'ITU', family: 'ITU-T X.511', status: 'published', publishedOn: '2019-10' });

test('a joint text that one body changes alone is told, until the other works on it or has gone on', () => {
  expect(told([pair(amendment, twin, 'identical')], [base])).toEqual([{ kind: 'alone', a: 'ISO/IEC 9594-3:2020/CD Amd 1', b: 'ITU-T X.511 (10/2019)', body: 'ITU' }]);
  const revision = aText('X.511rev', { sdo: 'ITU', family: 'ITU-T X.511' });
  expect(told([pair(amendment, twin, 'identical')], [base, revision])).toEqual([]);
  const newer = { ...twin, designation: 'ITU-T X.511 (04/2025)', publishedOn: '2025-04' };
  expect(told([pair(amendment, newer, 'identical')], [base])).toEqual([]);
});

test('an amendment is as old as it is, not as what it amends', () => {
  expect(told([pair({ ...amendment, designation: 'ISO/IEC 9594-3:2005/CD Amd 1', dates: { published: '2005' } }, aText('X.new', { sdo: 'ITU' }))])).toEqual([]);
});

test('drafts that a publication, a later stage or a later draft has overtaken are no work', () => {
  const published = aText('ISO/IEC 29794-5:2025', { sdo: 'ISO', family: 'ISO/IEC 29794-5', status: 'published', edition: '1', publishedOn: '2025-04' });
  const draft = aText('ISO/IEC CD 29794-5.3', { sdo: 'ISO', family: 'ISO/IEC 29794-5', stage: '30.99', edition: '1' });
  const other = aText('ITU-T X.1080.5', { sdo: 'ITU', status: 'published' });
  expect(told([pair(draft, other)], [published])).toEqual([]);
  expect(told([pair({ ...draft, edition: '2' }, other, 'aligned')], [published]).map(({ kind }) => kind)).toEqual(['alone']);
  expect(told([pair(amendment, twin, 'identical')], [base, { ...amendment, id: 'dam', designation: 'ISO/IEC 9594-3:2020/DAM 1', supplement: 'DAM 1', stage: '40.99' }]).map(({ a }) => a)).toEqual(['ISO/IEC 9594-3:2020/DAM 1']);
  expect(told([pair(amendment, twin, 'identical')], [base, { ...amendment, id: 'amd', designation: 'ISO/IEC 9594-3:2020/AMD1:2025', sdo: 'IEC', supplement: 'AMD 1', status: 'published' }])).toEqual([]);
});

test('what its body says has ended is no work: an inactive draft of IEEE, a deleted project of ISO', () => {
  const old = { dates: { issued: '2018-05-14' }, publishedOn: '2018-05' };
  const inactive = aText('IEEE P802.1Qbg/D-2.2', { sdo: 'IEEE', status: 'draft', stage: 'draft/Inactive', ...old });
  const other = aText('Y.1', { sdo: 'ITU' });
  expect(told([pair(inactive, other)])).toEqual([]);
  expect(told([pair({ ...inactive, stage: 'draft/Active' }, other)])).toEqual([{ kind: 'stale', a: 'IEEE P802.1Qbg/D-2.2', since: '2018-05-14' }]);
  expect(told([pair(aText('ISO/CD 1', { sdo: 'ISO', stage: '30.98', movedOn: '2019-01-01' }), other)])).toEqual([]);
});

test('work is stale by the rule of its body, by its dates or by what the catalogue saw of it, and told once', () => {
  const draft = (on: string) => aText('draft-ietf-pquip-pqc-engineers-09', { sdo: 'IETF', status: 'draft', dates: { published: on } });
  const [first, second] = [aText('Y.1', { sdo: 'ITU' }), aText('Y.2', { sdo: 'ITU' })];
  const two = (a: Planned) => told([pair(a, first), pair(a, second, 'aligned')]);
  expect(two(draft('2025-02-13'))).toEqual([{ kind: 'stale', a: 'draft-ietf-pquip-pqc-engineers-09', since: '2025-02-13' }]);
  expect(two(draft('2026-06-30'))).toEqual([]);
  // A list without dates: the stage has been the same since the catalogue first had it, or since it last changed.
  const undated = aText('ISO/CD 11456', { sdo: 'ISO', stage: '30.60', seenOn: '2023-03-01' });
  expect(two(undated)).toEqual([{ kind: 'stale', a: 'ISO/CD 11456', since: '2023-03-01' }]);
  expect(two({ ...undated, movedOn: '2024-02-01' })).toEqual([]);
  // Nobody has heard of it for decades: it is no work any more.
  expect(two(aText('03-006r3', { sdo: 'OGC', status: 'draft', dates: { published: '2004-01-16' } }))).toEqual([]);
});

test('a pair of published texts tells of the next edition, when somebody is at work on it', () => {
  const next = aText('ISO/IEC DIS 9594-3', { ...DIRECTORY, edition: '10', stage: '40.60', planned: { publication: '2027-02' } });
  const rewritten = aText('X.511rev', { sdo: 'ITU', family: 'ITU-T X.511', planned: { approval: '2028-10' } });
  expect(told([pair(base, twin, 'identical')], [next, rewritten])).toEqual([{ kind: 'clash', a: 'ISO/IEC DIS 9594-3', b: 'X.511rev', planned: '2027-02', other: '2028-10' }]);
  expect(told([pair(base, twin, 'identical')])).toEqual([]);
});

test('one document in the lists of two bodies is no conflict', () => {
  const copy = { ...base, id: 'IEC:ISO/IEC 9594-3:2020', sdo: 'IEC' };
  expect(told([pair(amendment, copy, 'identical')], [base])).toEqual([]);
});
