import { beforeAll, describe, expect, test } from 'vitest';
import { aCtx, aDatabase } from '../../../../test/support/index.js';
import { importRecords } from '../../catalogue/actions.js';
import { aRecord, rowsOf } from '../../catalogue/testing.js';
import { putTerms } from '../../groups/actions.js';
import { aGroup } from '../../groups/testing.js';
import { allowAgain, enter, renewSuggestions, turnDown } from '../actions.js';
import { groupsToSuggestFor, roadmapOf, suggestedAt, suggestionsFor, turnedDown } from '../reads.js';
import { outdateSuggestions } from '../actions.js';
import { anEntry } from '../testing.js';
import { seriesOf, termsOf } from './terms.js';

const { db, statements } = await aDatabase();
const ctx = await aCtx();

const titled = (designation: string, title: string, given: Parameters<typeof aRecord>[1] = {}) => aRecord(designation, { titles: { en: title }, ...given });

/** Two subjects, each in its series, in the middle of others. */
const CATALOGUE = [
  titled('ITU-T Y.4700', 'Abc key networks – Framework', { committees: ['SG13'] }),
  titled('ITU-T Y.4701', 'Abc key networks – Requirements', { committees: ['SG13'] }),
  titled('ITU-T Y.4702 (01/2020)', 'Abc key networks – Architecture', { committees: ['SG13'] }),
  titled('ITU-T Y.4702 (05/2024)', 'Abc key networks – Architecture', { committees: ['SG13'] }),
  titled('ITU-T Y.4703', 'Abc key networks – Control', { status: 'withdrawn' }),
  titled('ISO 77001-1', 'Health cards – Part 1: Numbering'),
  titled('ISO 77001-2', 'Health cards – Part 2: Test methods'),
  titled('ISO 77002', 'Cards for health insurance'),
  titled('ISO 78000', 'Steel tubes for boilers'),
  ...Array.from({ length: 40 }, (_, at) => titled(`ISO ${79_000 + at}`, `Paper and board, method ${'abcdefghij'[at % 10]} of kind ${'klmnopqrst'[Math.floor(at / 10)]}`)),
];

async function group(acronym: string, designations: string[]): Promise<string> {
  const { id: groupId } = await aGroup(ctx, { acronym, name: { en: `Joint coordination activity ${acronym}` }, terms: null });
  for (const designation of designations) {
    const record = CATALOGUE.find((one) => one.designation === designation);
    await enter(ctx, { groupId, facts: anEntry({ recordId: record?.id ?? null, designation, title: { en: record?.titles.en ?? '' }, body: record?.sdo ?? 'ITU-T' }) });
  }
  return groupId;
}

const suggested = async (groupId: string) => (await suggestionsFor(ctx, groupId, await roadmapOf(db, groupId))).map((one) => one.designation);

beforeAll(async () => {
  await importRecords(ctx, { name: 'list', format: 'jsonl', rows: rowsOf(CATALOGUE) });
});

describe('suggestions', () => {
  test('are the newest edition of each text like those of the roadmap, of all its subjects, what is over last', async () => {
    const groupId = await group('JCA-SGA', ['ITU-T Y.4700', 'ISO 77001-1']);
    expect([await suggestedAt(db, groupId), await suggested(groupId)]).toEqual([null, []]);
    await renewSuggestions(ctx);
    const found = await suggested(groupId);
    expect([...found].sort()).toEqual(['ISO 77001-2', 'ISO 77002', 'ITU-T Y.4701', 'ITU-T Y.4702 (05/2024)', 'ITU-T Y.4703']);
    expect(found.indexOf('ITU-T Y.4703')).toBeGreaterThan(found.indexOf('ITU-T Y.4701'));
  });

  test('say why, in the language of the reader', async () => {
    const groupId = await group('JCA-SGB', ['ITU-T Y.4700', 'ITU-T Y.4701']);
    await renewSuggestions(ctx);
    const contents = await roadmapOf(db, groupId);
    const because = async (say: typeof ctx.say) => (await suggestionsFor({ ...ctx, say }, groupId, contents)).find((one) => one.designation.startsWith('ITU-T Y.4702'))?.because;
    expect(await because(ctx.say)).toEqual(['of the same series as ITU-T Y.4700', 'like ITU-T Y.4700', 'shares the words abc key, key network', 'of the same committee: SG13']);
    expect((await because(ctx.sayIn('fr')))?.[0]).toBe('de la même série que ITU-T Y.4700');
  });

  test('lose at once what is added or turned down, and have it again when it is allowed', async () => {
    const groupId = await group('JCA-SGC', ['ITU-T Y.4700', 'ISO 77001-1']);
    await renewSuggestions(ctx);
    const cards = CATALOGUE.find((one) => one.designation === 'ISO 77002');
    await turnDown(ctx, { groupId, recordId: cards?.id ?? '' });
    await enter(ctx, { groupId, facts: anEntry({ designation: 'ITU-T Y.4702' }) });
    expect((await suggested(groupId)).sort()).toEqual(['ISO 77001-2', 'ITU-T Y.4701', 'ITU-T Y.4703']);
    expect((await turnedDown(db, groupId)).map((one) => one.designation)).toEqual(['ISO 77002']);
    await renewSuggestions(ctx);
    expect(await suggested(groupId)).not.toContain('ISO 77002');
    await allowAgain(ctx, { groupId, recordId: cards?.id ?? '' });
    await renewSuggestions(ctx);
    expect([await suggested(groupId), await turnedDown(db, groupId)]).toEqual([expect.arrayContaining(['ISO 77002']), []]);
  });

  test('leave what is like a text that was turned down behind what is not', async () => {
    const groupId = await group('JCA-SGD', ['ITU-T Y.4700', 'ISO 77001-1']);
    await renewSuggestions(ctx);
    const before = await suggested(groupId);
    await turnDown(ctx, { groupId, recordId: CATALOGUE.find((one) => one.designation === 'ITU-T Y.4701')?.id ?? '' });
    await renewSuggestions(ctx);
    const after = await suggested(groupId);
    const place = (list: string[]) => list.filter((one) => !one.startsWith('ITU-T Y.4701')).indexOf('ITU-T Y.4702 (05/2024)');
    expect([place(before) <= place(after), after.includes('ITU-T Y.4701')]).toEqual([true, false]);
  });

  test('are found anew where the roadmap or the catalogue has changed, and only there', async () => {
    const [one, other] = [await group('JCA-SGE', ['ITU-T Y.4700']), await group('JCA-SGF', ['ISO 77002'])];
    const later = await aCtx({ now: new Date(ctx.now.getTime() + 60_000) });
    await renewSuggestions(later);
    expect(await groupsToSuggestFor(db)).toEqual([]);
    const evenLater = await aCtx({ now: new Date(ctx.now.getTime() + 120_000) });
    await turnDown(evenLater, { groupId: other, recordId: 'ISO:ISO 78000' });
    expect(await groupsToSuggestFor(db)).toEqual([other]);
    await outdateSuggestions(evenLater);
    expect(await groupsToSuggestFor(db)).toEqual(expect.arrayContaining([one, other]));
  });

  test('are read with two statements at most', async () => {
    const [none, many] = [await group('JCA-SGG', []), await group('JCA-SGH', ['ITU-T Y.4700'])];
    await renewSuggestions(ctx);
    const counted = async (groupId: string) => {
      const contents = await roadmapOf(db, groupId);
      const before = statements.length;
      const { length } = await suggestionsFor(ctx, groupId, contents);
      return [statements.length - before, length > 1];
    };
    expect([await counted(none), await counted(many)]).toEqual([[1, false], [2, true]]);
  });
});

describe('suggestions for an empty roadmap', () => {
  const NAME = { en: 'Joint Coordination Activity on Abc Key Networks', fr: 'Activité conjointe de coordination sur les réseaux Abc' };
  const terms = (...texts: string[]) => ({ language: 'en' as const, since: null, source: null, clauses: texts.map((text, at) => ({ number: `${at + 1}`, title: '', text, level: 1 })) });
  const because = async (groupId: string, language: 'en' | 'fr' = 'en') => Object.fromEntries((await suggestionsFor({ ...ctx, say: ctx.sayIn(language) }, groupId, await roadmapOf(db, groupId))).map((one) => [one.designation, one.because]));

  test('come from the name of the group, what is over last', async () => {
    const { id } = await aGroup(ctx, { acronym: 'JCA-EMA', name: NAME, terms: null });
    await renewSuggestions(ctx);
    const found = await suggested(id);
    expect([[...found].sort(), found.at(-1)]).toEqual([['ITU-T Y.4700', 'ITU-T Y.4701', 'ITU-T Y.4702 (05/2024)', 'ITU-T Y.4703'], 'ITU-T Y.4703']);
    expect((await because(id))['ITU-T Y.4700']).toEqual(['shares words with the group’s name: abc key, key network']);
    expect((await because(id, 'fr'))['ITU-T Y.4700']).toEqual(['partage des mots avec le nom du groupe\u00a0: abc key, key network']);
  });

  test('come from its terms of reference too, and anew when these change', async () => {
    const { id } = await aGroup(ctx, { acronym: 'JCA-EMB', name: { en: 'Focus Group on Health Insurance' }, terms: null, state: 'active' });
    await renewSuggestions(ctx);
    expect((await because(id))['ISO 77002']).toEqual(['shares words with the group’s name: health insurance']);
    await putTerms(ctx, { groupId: id, ...terms('The activity coordinates work on the numbering of cards.', 'It shall report on cards.') });
    expect([await suggestedAt(db, id), (await groupsToSuggestFor(db)).includes(id)]).toEqual([null, true]);
    await renewSuggestions(ctx);
    expect((await because(id))['ISO 77002']).toEqual(['shares words with the group’s name: health insurance', 'shares words with its terms of reference: card']);
  });

  test('do not come from what every group says of itself, nor for a group that is not at work', async () => {
    const [plain, concluded] = [await aGroup(ctx, { acronym: 'JCA-EMC', name: { en: 'Joint Coordination Activity, Focus Group on Standardization' }, terms: terms('The group shall report.', 'The group shall report.') }), await aGroup(ctx, { acronym: 'JCA-EMD', name: NAME, state: 'concluded' })];
    await renewSuggestions(ctx);
    expect([await suggested(plain.id), await suggested(concluded.id), await suggestedAt(db, concluded.id)]).toEqual([[], [], null]);
    expect(await suggestedAt(db, plain.id)).toEqual(ctx.now);
  });

  test('come less from the name the more stands there, and no more with five', async () => {
    const titles = async (entries: string[], acronym: string) => {
      const { id: groupId } = await aGroup(ctx, { acronym, name: NAME, terms: null });
      for (const designation of entries) await enter(ctx, { groupId, facts: anEntry({ designation, title: { en: 'Steel tubes for boilers' }, body: 'ISO', lead: null }) });
      await renewSuggestions(ctx);
      return Object.keys(await because(groupId));
    };
    expect([(await titles(['X 1'], 'JCA-EME')).includes('ITU-T Y.4700'), (await titles(['X 1', 'X 2', 'X 3', 'X 4', 'X 5'], 'JCA-EMF')).includes('ITU-T Y.4700')]).toEqual([true, false]);
  });
});

describe('what is compared', () => {
  test('is a title without small words and plurals, in any script', () => {
    expect(termsOf({ sdo: 'ISO', family: 'ISO 1', title: 'The Keys for Réseaux of keys 2', committees: [], ics: [], keywords: [] })).toEqual({ words: ['key', 'reseaux'], pairs: ['key reseaux', 'reseaux key'], marks: ['sdo:ISO'] });
    expect(termsOf({ sdo: 'ISO', family: '', title: '量子密钥', committees: [], ics: [], keywords: [] }).words).toEqual(['量子', '子密', '密钥']);
  });

  test('is the series of a designation, from the widest', () => {
    expect(['ITU-T Y.3807', 'ISO/IEC 9594-8', 'ETSI GS QKD 014', 'ETSI TS 103 744', 'RFC 9340'].map(seriesOf)).toEqual([['ITU-T Y.38xx', 'ITU-T Y.380x', 'ITU-T Y.3807'], ['ISO 9594'], ['ETSI QKD'], ['ETSI 103 744'], []]);
  });
});
