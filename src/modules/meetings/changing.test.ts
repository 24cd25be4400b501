import { expect, test } from 'vitest';
import { changedTexts } from './changing.js';

const agenda = [{ en: 'Opening', fr: 'Ouverture' }, { en: 'Roadmap', fr: 'Feuille de route' }].map((title, at) => ({ number: at + 1, title }));
const meeting = { place: { en: 'Geneva', fr: 'Genève' }, agenda, practical: [{ topic: { en: 'Visa' }, text: { en: 'Early.' } }, { topic: { fr: 'Visa' }, text: { fr: 'Tôt.' } }] };
const given = { language: 'en' as const, place: 'Geneva', agenda: ['Opening', 'Roadmap'] };

test('what stays as it was stays in all its languages, also seen from a language that it is not in', () => {
  expect(changedTexts(meeting, given)).toEqual({ place: meeting.place, agenda: agenda.map(({ title }) => title), practical: meeting.practical });
  expect(changedTexts(meeting, { ...given, language: 'ru' }).agenda).toEqual(agenda.map(({ title }) => title));
  expect(changedTexts(meeting, { ...given, language: 'ru', place: '' }).place).toEqual(meeting.place);
});

test('new words end the other languages; words that are only mended do not', () => {
  const change = { ...given, place: 'Basel', agenda: ['Opening', 'Road map'] };
  expect(changedTexts(meeting, change)).toMatchObject({ place: { en: 'Basel' }, agenda: [agenda[0]?.title, { en: 'Road map' }] });
  expect(changedTexts(meeting, { ...change, wordingOnly: true })).toMatchObject({ place: { en: 'Basel', fr: 'Genève' }, agenda: [agenda[0]?.title, { en: 'Road map', fr: 'Feuille de route' }] });
});

test('points are changed, emptied and added in the language of the page alone', () => {
  const practical = [{ topic: '', text: '' }, { topic: 'Hotels', text: 'Many.' }];
  expect(changedTexts(meeting, { ...given, practical }).practical).toEqual([meeting.practical[1], { topic: { en: 'Hotels' }, text: { en: 'Many.' } }]);
});
