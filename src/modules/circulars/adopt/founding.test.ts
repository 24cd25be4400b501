import { expect, test } from 'vitest';
import { knownText, readText } from '../testing.js';
import { editionWords, foundingOf } from './founding.js';
import { letterKey, lockWords } from './letter-key.js';
import { withoutSecrets } from './public-text.js';

const { facts } = readText(knownText('en-1')).reading;
const named = { ...facts, date: facts.date as string, group: { ...facts.group, acronym: facts.group.acronym as string } };
const participation = { openTo: 'membership' as const, invitedExperts: false, outsideRepresentatives: false };

test('a sentence is shown without the number or dash that stood before it in the letter', () => {
  const paragraphs = [{ number: '4', text: 'It is open.' }];
  const founding = foundingOf({ ...named, paragraphs, participation: { ...participation, text: '4 It is open.' } }, 'TSB Circular 1');
  expect(founding.participation?.text).toEqual({ en: 'It is open.' });
  const words = editionWords({ ...named, paragraphs, participation: { ...participation, text: '13 study groups take part.' }, milestones: [{ text: '– first meeting', quarter: null, on: null }] });
  expect([words.participation, words.milestones]).toEqual(['13 study groups take part.', ['first meeting']]);
});

test('several who chair share the chair', () => {
  const officer = (name: string) => ({ role: 'chair' as const, name, affiliation: null, country: null });
  expect(foundingOf({ ...named, officers: [officer('A'), officer('B')] }, 'x').officers.map(({ role }) => role)).toEqual(['coChair', 'coChair']);
  expect(foundingOf({ ...named, officers: [officer('A')] }, 'x').officers.map(({ role }) => role)).toEqual(['chair']);
});

test('an address that is printed without its scheme is a link all the same', () => {
  const page = (homePage: string | null) => foundingOf({ ...named, homePage }, 'x').homePage;
  expect([page('www.itu.int/en/ITU-T/jca/aig'), page('http://itu.int/x'), page(null)]).toEqual(['https://www.itu.int/en/ITU-T/jca/aig', 'http://itu.int/x', null]);
});

test('circulars and corrections of a study period are one series, collective letters are numbered by group', () => {
  const key = (change: object) => lockWords(letterKey({ ...facts, number: 7, date: '2023-01-18', ...change }) as never);
  expect(key({})).toBe(key({ letterKind: 'correction', group: { ...facts.group, acronym: 'JCA-OTHER' } }));
  expect(key({})).not.toBe(key({ date: '2017-06-07' }));
  expect(key({ letterKind: 'collectiveLetter' })).not.toBe(key({ letterKind: 'collectiveLetter', group: { ...facts.group, acronym: 'JCA-OTHER' } }));
  expect(key({ number: null })).not.toBe(key({ number: null, date: '2023-01-19' }));
  expect(letterKey({ ...facts, date: null })).toBe(null);
  expect(letterKey({ ...facts, group: { ...facts.group, acronym: '联合' } })).toBe(null);
});

test('a password goes, its cue stays, and words that are none stay', () => {
  expect(withoutSecrets('Network: ITU. Password: Ab3#xyz9 on site.', 'en')).toBe('Network: ITU. Password: … on site.');
  expect(withoutSecrets('The password will be given on site.', 'en')).toBe('The password will be given on site.');
  expect(withoutSecrets('密码：Abc12345', 'zh')).toBe('密码：…');
});
