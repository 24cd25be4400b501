import { describe, expect, it } from 'vitest';
import type { Language } from '../../../kit/languages.js';
import { datesIn } from './dates.js';
import { quartersIn } from './quarters.js';
import { CHECK_WORDS } from './words/index.js';

describe('quarters', () => {
  it.each<[Language, string, number, number]>([
    ['en', 'planned for the fourth quarter of 2018', 2018, 4],
    ['en', 'first meeting: Q3 2017', 2017, 3],
    ['fr', 'au troisième trimestre de 2019', 2019, 3],
    ['es', 'para el segundo trimestre de 2018', 2018, 2],
    ['ru', 'третий квартал 2024 года', 2024, 3],
    ['ru', 'IV квартал 2024 года', 2024, 4],
    ['zh', '首次焦点组会议：2017年第三季度', 2017, 3],
    ['ar', 'في الربع الثالث من عام 2019', 2019, 3],
  ])('are read in %s: %s', (language, text, year, quarter) => {
    expect(quartersIn(text, language).map((found) => [found.year, found.quarter])).toEqual([[year, quarter]]);
  });
});

describe('printed dates', () => {
  it.each<[Language, string, string]>([
    ['en', 'on Tuesday, 12 March 2024, from 14:30', '2024-03-12'],
    ['fr', 'le 1er août 2018', '2018-08-01'],
    ['es', 'el viernes 30 de junio de 2023', '2023-06-30'],
    ['ru', 'четверг, 11 апреля 2019 года', '2019-04-11'],
    ['zh', '2026年3月4日（星期三）', '2026-03-04'],
    ['ar', 'يوم الثلاثاء 15 نوفمبر 2016', '2016-11-15'],
    ['ar', '14 تشرين الأول 2018', '2018-10-14'],
  ])('are read in %s: %s', (language, text, on) => {
    expect(datesIn(text, CHECK_WORDS[language]).map((date) => date.on)).toEqual([on]);
  });

  it('leave out days that do not exist', () => {
    expect(datesIn('31 November 2018', CHECK_WORDS.en)).toEqual([]);
  });
});
