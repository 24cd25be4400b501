import { expect, it } from 'vitest';
import { compose } from '../compose.js';
import { changesBetween } from './changes.js';
import { aLetter } from './testing.js';

const issued = aLetter();
const meeting = issued.meeting ?? {};

it('nothing changes between a letter and itself', () => {
  expect(changesBetween(issued, aLetter())).toEqual([]);
});

it('changes are found in dates, hours, place, manner, persons, addresses and deadlines', () => {
  const right = aLetter({
    chairs: ['Karim Belhaj'],
    meeting: { ...meeting, end: '2024-03-13', endTime: '18:00', place: null, mode: 'remote' },
    deadlines: [{ date: '2024-02-20', kind: 'contributions' }],
    homePage: 'https://www.itu.int/en/ITU-T/jca/twins',
  });
  expect(changesBetween(issued, right)).toEqual([
    { what: 'chairs', old: 'Aiko Tanemura', new: 'Karim Belhaj' },
    { what: 'dates', old: '2024-03-12', new: '2024-03-12/2024-03-13' },
    { what: 'times', old: '14:30/17:30', new: '14:30/18:00' },
    { what: 'place', old: 'Geneva', new: null },
    { what: 'mode', old: 'hybrid', new: 'remote' },
    { what: 'homePage', old: 'https://www.itu.int/en/ITU-T/jca/dtn', new: 'https://www.itu.int/en/ITU-T/jca/twins' },
    { what: 'contributions', old: '2024-02-28', new: '2024-02-20' },
    { what: 'registration', old: '2024-03-05', new: null },
  ]);
});

it('the changes found make the table of a correction', () => {
  const right = aLetter({ meeting: { ...meeting, mode: 'remote', place: null } });
  const facts = aLetter({ letterKind: 'correction', correction: { of: { number: 158 }, changes: changesBetween(issued, right) } });
  const table = (language: 'en' | 'zh') => compose(facts, language).blocks.flatMap((block) => (block.kind === 'table' && block.header ? block.rows.slice(1).map((row) => row.map((cell) => cell.map((run) => run.text).join(''))) : []));
  expect(table('en')).toEqual([['Place of the meeting', 'Geneva', '–'], ['Form of the meeting', 'in person, with remote participation', 'virtual']]);
  expect(table('zh')).toEqual([['会议地点', '日内瓦', '–'], ['会议形式', '现场，可远程参会', '虚拟']]);
});
