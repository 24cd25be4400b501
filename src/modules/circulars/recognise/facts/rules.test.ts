import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { recognise } from '../../recognise.js';

const read = (name: string) =>
  recognise({
    format: 'text',
    name,
    lines: readFileSync(new URL(`../../../../../demo/${name}`, import.meta.url), 'utf8')
      .split(/\r?\n/)
      .map((text) => ({ text })),
  });

test.each([
  ['ar', ['بعد كل اجتماع', 'حسب الحاجة']],
  ['en', ['after each meeting', 'as needed']],
  ['es', ['Después de cada reunión', 'Según las necesidades']],
  ['fr', ['Après chaque réunion', 'selon les besoins']],
  ['ru', ['После каждого собрания', 'Когда это нужно']],
  ['zh', ['每次会议之后', '视需要']],
])('the %s letter of a JCA says when it reports, and whose the roadmap is', (language, times) => {
  const { facts } = read(`circular-68-${language}.txt`);
  expect(facts.reportingDuties.flatMap(({ when }) => when ?? [])).toEqual(times);
  expect(facts.roadmapOwner).toBe('SG13');
});

test.each(['ar', 'en', 'es', 'fr', 'ru', 'zh'])('an opening time that stands plainly in %s is no doubt', (language) => {
  const { facts, doubts } = read(`circular-33-${language}.txt`);
  expect(facts.meeting?.startTime).toBe('09:30');
  expect(doubts.filter(({ path }) => path === 'meeting.startTime')).toEqual([]);
});

test('between two amounts of a sentence a comma parts what each is about', () => {
  const lines = readFileSync(new URL('../../../../../test/corpus/known/ru-2-jca-mts.txt', import.meta.url), 'utf8')
    .split(/\r?\n/)
    .map((text) => ({ text }));
  const { leadTimes } = recognise({ format: 'text', name: 'letter.txt', lines }).facts;
  expect(leadTimes.map(({ what, amount, unit }) => `${what} ${amount} ${unit}`)).toEqual([
    'contributions 10 calendarDays',
    'notice 4 weeks',
  ]);
});
