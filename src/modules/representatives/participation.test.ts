import { expect, test } from 'vitest';
import { type OpenTo, type ParticipationFacts, whoMayTakePart } from './participation.js';

type Person = ParticipationFacts['person'];
const NOBODY: Person = { officer: false, representations: [], invited: false, affiliations: [] };
const affiliatedWith = (change: Partial<Person['affiliations'][number]> = {}) => [{ bodyId: 'b', body: 'Example', membership: null, country: 'CH', isOutsideBody: false, ...change }];

function ask(openTo: OpenTo | null, person: Partial<Person>, kind: 'JCA' | 'FG' | 'none' = 'JCA', on = '2026-11-21') {
  const answer = whoMayTakePart({ on, group: { acronym: 'JCA-ABC', kind, openTo, studyGroups: ['SG13', 'SG 17'] }, person: { ...NOBODY, ...person } });
  return 'ok' in answer ? `${answer.capacity} for ${answer.bodyId}` : answer.code;
}

const OFFICER = { officer: true };
const SENT = { representations: [{ bodyId: 'sg13' }], affiliations: affiliatedWith() };
const INVITED = { invited: true };
const MEMBER = { affiliations: affiliatedWith({ membership: 'sectorMember' }) };
const INDIVIDUAL = { affiliations: affiliatedWith() };
const STATELESS = { affiliations: affiliatedWith({ country: null }) };
const ELSEWHERE = { affiliations: affiliatedWith({ country: 'XK' }) };
const UNCONFIRMED = { affiliations: affiliatedWith({ membership: 'sectorMember', unconfirmed: true }) };
const associateOf = (...joined: string[]) => ({ affiliations: affiliatedWith({ membership: 'associate', joined }) });
const UNSENT = { affiliations: affiliatedWith({ isOutsideBody: true }) };

test.each([
  ['JCA', 'official', OFFICER, 'officer for null'],
  ['JCA', 'official', SENT, 'representative for sg13'],
  ['JCA', 'official', INVITED, 'invitedExpert for null'],
  ['JCA', 'official', MEMBER, 'representatives.may.officialOnly'],
  ['JCA', 'official', UNSENT, 'representatives.may.notAppointed'],
  ['JCA', 'official', {}, 'representatives.may.unaffiliated'],
  ['JCA', 'membership', MEMBER, 'member for b'],
  ['JCA', 'membership', INDIVIDUAL, 'representatives.may.notMember'],
  ['JCA', 'membership', UNSENT, 'representatives.may.notAppointed'],
  ['JCA', 'membership', {}, 'representatives.may.unaffiliated'],
  ['JCA', 'membership', UNCONFIRMED, 'representatives.may.unconfirmed'],
  ['JCA', 'official', UNCONFIRMED, 'representatives.may.officialOnly'],
  ['FG', 'anyone', UNCONFIRMED, 'individual for b'],
  ['JCA', null, associateOf('SG17'), 'member for b'],
  ['JCA', null, associateOf('SG2', 'sg13'), 'member for b'],
  ['JCA', null, associateOf('SG5'), 'representatives.may.otherStudyGroup'],
  ['JCA', null, associateOf(), 'member for b'],
  ['FG', 'anyone', associateOf('SG5'), 'member for b'],
  ['JCA', null, MEMBER, 'member for b'],
  ['JCA', null, INDIVIDUAL, 'representatives.may.notMember'],
  ['FG', null, INDIVIDUAL, 'individual for b'],
  ['FG', null, MEMBER, 'member for b'],
  ['FG', 'anyone', STATELESS, 'representatives.may.noCountry'],
  ['FG', 'anyone', ELSEWHERE, 'representatives.may.notMemberState'],
  ['FG', 'anyone', {}, 'representatives.may.unaffiliated'],
  ['FG', 'membership', INDIVIDUAL, 'representatives.may.notMember'],
  ['none', null, MEMBER, 'member for b'],
  ['none', null, INDIVIDUAL, 'representatives.may.notMember'],
] as ['JCA' | 'FG' | 'none', OpenTo | null, Partial<Person>, string][])('a %s open to %s answers %o: %s', (kind, openTo, person, answer) => {
  expect(ask(openTo, person, kind)).toBe(answer);
});

test('who is sent and a member besides takes part for the body that sent them', () => {
  expect(ask('membership', { ...MEMBER, ...{ representations: [{ bodyId: 'sg17' }] } })).toBe('representative for sg17');
});

test('a member of one body who is also with another may take part for the one that is a member', () => {
  expect(ask('membership', { affiliations: [...affiliatedWith({ bodyId: 'new' }), ...affiliatedWith({ bodyId: 'old', membership: 'academia' })] })).toBe('member for old');
});

test.each([
  ['2018-01-01', 'Rec. ITU-T A.1 (10/2016) 2.2.3'],
  ['2023-01-18', 'Rec. ITU-T A.1 (09/2019) 5.3'],
  ['2026-11-21', 'Rec. ITU-T A.18 (05/2025)'],
])('on %s the rule of a JCA rests on %s, and an officer on none', (on, source) => {
  const of = (person: Partial<Person>) => whoMayTakePart({ on, group: { acronym: 'JCA-ABC', kind: 'JCA', openTo: 'membership' }, person: { ...NOBODY, ...person } });
  expect([of(MEMBER), of(INDIVIDUAL), of(OFFICER)].map((answer) => answer.source)).toEqual([source, source, null]);
});

test('a refusal names the group and the body, for the words that say who can change it', () => {
  const answer = whoMayTakePart({ on: '2026-11-21', group: { acronym: 'JCA-ABC', kind: 'JCA', openTo: 'official' }, person: { ...NOBODY, ...UNSENT } });
  expect(answer).toEqual({ code: 'representatives.may.notAppointed', params: { group: 'JCA-ABC', body: 'Example' }, source: 'Rec. ITU-T A.18 (05/2025)', kind: 'right' });
});
