// One fault of time, numbering and references, planted in a clean letter: exactly that fault is found.

import { describe, expect, it } from 'vitest';
import { faultsOf, type Planted } from '../testing.js';

const planted: Planted[] = [
  // 1 lead times that the letter's own terms of reference set
  [
    'en-2',
    'contributions later than twelve days before',
    [[/14 November 2018/g, '19 November 2018']],
    ['deadline-lead-time deadlineTooLate'],
  ],
  [
    'es-2',
    'contributions later than twelve days before',
    [['28 de marzo de 2018', '3 de abril de 2018']],
    ['deadline-lead-time deadlineTooLate'],
  ],
  [
    'ru-1',
    'contributions later than twelve days before',
    [['18 сентября 2024 г.', '20 сентября 2024 г.']],
    ['deadline-lead-time deadlineTooLate'],
  ],
  [
    'zh-2',
    'contributions later than twelve days before',
    [['2019年4月30日', '2019年5月7日']],
    ['deadline-lead-time deadlineTooLate'],
  ],
  [
    'ar-2',
    'contributions later than twelve days before',
    [[/17 جويلية/g, '22 جويلية']],
    ['deadline-lead-time deadlineTooLate'],
  ],
  [
    'fr-2',
    'contributions later than twelve days before',
    [['10 septembre 2018', '17 septembre 2018']],
    ['deadline-lead-time deadlineTooLate'],
  ],
  [
    'fr-1',
    'registration after the meeting',
    [['12 juillet 2024', '19 juillet 2024']],
    ['deadline-lead-time deadlineAfterMeeting'],
  ],
  // 2 quarters of milestones
  ['en-2', 'a quarter too early', [['fourth quarter', 'third quarter']], ['milestone-quarter milestoneQuarter']],
  [
    'fr-2',
    'a quarter too late',
    [[/troisième\ntrimestre/, 'quatrième\ntrimestre']],
    ['milestone-quarter milestoneQuarter'],
  ],
  ['es-2', 'a quarter too late', [['segundo trimestre', 'tercer trimestre']], ['milestone-quarter milestoneQuarter']],
  ['ru-1', 'a quarter too early', [['третий квартал', 'второй квартал']], ['milestone-quarter milestoneQuarter']],
  ['zh-2', 'a year too late', [['2019年第二季度', '2020年第二季度']], ['milestone-quarter milestoneQuarter']],
  ['ar-2', 'a quarter too late', [['الربع الثالث', 'الربع الرابع']], ['milestone-quarter milestoneQuarter']],
  // 3 days of deadlines
  ['en-1', 'registration on a Sunday', [[/\t5 March 2024/, '\t10 March 2024']], ['deadline-day deadlineWeekend']],
  ['ru-1', 'fellowships on a Saturday', [['2 августа 2024', '3 августа 2024']], ['deadline-day deadlineWeekend']],
  ['zh-1', 'registration on a Saturday', [['2024-03-05', '2024-03-02']], ['deadline-day deadlineWeekend']],
  ['ar-1', 'registration on a Sunday', [['٨ نوفمبر ٢٠١٦', '٦ نوفمبر ٢٠١٦']], ['deadline-day deadlineWeekend']],
  ['en-1', 'the wrong weekday', [['Tuesday, 12 March', 'Monday, 12 March']], ['deadline-day wrongWeekday']],
  ['es-1', 'the wrong weekday', [['el miércoles 12 de julio', 'el jueves 12 de julio']], ['deadline-day wrongWeekday']],
  ['ru-2', 'the wrong weekday', [['четверг, 11 апреля', 'среду, 11 апреля']], ['deadline-day wrongWeekday']],
  ['ar-1', 'the wrong weekday', [['يوم الثلاثاء', 'يوم الأربعاء']], ['deadline-day wrongWeekday']],
  [
    'zh-3',
    'the wrong weekday',
    [['2026年2月27日（星期五）', '2026年2月27日（星期四）']],
    ['deadline-day wrongWeekday'],
  ],
  // 4 notice
  [
    'fr-2',
    'three weeks of notice',
    [
      ['Genève, le 4 juin 2018', 'Genève, le 6 septembre 2018'],
      ['13 août 2018', '7 septembre 2018'],
    ],
    ['notice noticeTooShort', 'deadline-lead-time deadlineTooLate'],
  ],
  [
    'zh-1',
    'three weeks of notice',
    [
      ['2023年12月11日，日内瓦', '2024年2月20日，日内瓦'],
      ['2024-01-31', '2024-02-22'],
    ],
    ['notice noticeTooShort'],
  ],
  ['zh-3', 'two weeks of notice', [['2026年1月19日', '2026年2月16日']], ['notice noticeTooShort']],
  // 5 numbering
  [
    'en-1',
    'a paragraph number missing',
    [
      ['8\tWritten', '9\tWritten'],
      ['9\tA draft agenda', '10\tA draft agenda'],
    ],
    ['clause-numbering numberMissing'],
  ],
  ['fr-1', 'a clause number repeated', [['9.\tDurée', '8.\tDurée']], ['clause-numbering numberRepeated']],
  ['es-1', 'an agenda number missing', [['13)\tClausura', '14)\tClausura']], ['clause-numbering numberMissing']],
  ['ru-1', 'a clause number missing', [['2.17\tПатентная', '2.18\tПатентная']], ['clause-numbering numberMissing']],
  ['zh-1', 'a clause number repeated', [['9\t持续时间', '8\t持续时间']], ['clause-numbering numberRepeated']],
  ['ar-1', 'a clause number missing', [['٩\tالمدة', '١٠\tالمدة']], ['clause-numbering numberMissing']],
  // 6 references to clauses
  [
    'en-1',
    'a clause that A.1 does not have',
    [['See clause 5.10 of', 'See clause 5.14 of']],
    ['clause-reference noSuchClause'],
  ],
  [
    'es-1',
    'the clause of the earlier edition',
    [['Véase la cláusula 5.10', 'Véase la cláusula 2.2.10']],
    ['clause-reference clauseOfOtherEdition'],
  ],
  [
    'ru-2',
    'the clause of the later edition',
    [['пунктом 2.2.10', 'пунктом 5.10']],
    ['clause-reference clauseOfOtherEdition'],
  ],
  ['zh-1', 'a clause about something else', [['第5.10节', '第5.9节']], ['clause-reference clauseAboutElse']],
  ['en-3', 'an old number of A.7', [['See clause 7 of', 'See clause 9 of']], ['clause-reference clauseOfOtherEdition']],
  [
    'ar-1',
    'the clause of the later edition',
    [['انظر الفقرة 2.2.10', 'انظر الفقرة 5.10']],
    ['clause-reference clauseOfOtherEdition'],
  ],
];

describe('a planted fault', () => {
  it.each(planted)('%s: %s', (letter, _, edits, found) => {
    expect(faultsOf(letter, edits)).toEqual(found);
  });
});
