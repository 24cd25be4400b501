import { describe, expect, it } from 'vitest';
import { isWorkingDay, latestDay } from './counting.js';
import { easterOf, genevaHoliday } from './holidays.js';

describe('holidays in Geneva', () => {
  it('follow Easter', () => {
    expect([2008, 2017, 2022, 2023, 2024, 2025, 2038].map(easterOf)).toEqual([
      '2008-03-23',
      '2017-04-16',
      '2022-04-17',
      '2023-04-09',
      '2024-03-31',
      '2025-04-20',
      '2038-04-25',
    ]);
    expect(genevaHoliday('2022-05-26')).toBe('Ascension Day');
    expect(genevaHoliday('2022-04-18')).toBe('Easter Monday');
    expect(genevaHoliday('2022-06-06')).toBe('Whit Monday');
  });

  it('include those of the canton', () => {
    expect(genevaHoliday('2017-09-07')).toBe('Jeûne genevois');
    expect(genevaHoliday('2024-09-05')).toBe('Jeûne genevois');
    expect(genevaHoliday('2024-12-31')).toBe('Restoration of the Republic');
    expect(genevaHoliday('2024-08-01')).toBe('Swiss National Day');
  });

  it('are few', () => {
    expect(genevaHoliday('2023-03-13')).toBeNull();
    expect(genevaHoliday('2023-08-02')).toBeNull();
  });
});

describe('lead times', () => {
  it('count back from the meeting', () => {
    expect(latestDay('2017-10-17', 12, 'calendarDays')).toBe('2017-10-05');
    expect(latestDay('2022-06-01', 6, 'weeks')).toBe('2022-04-20');
    expect(latestDay('2017-10-17', 1, 'months')).toBe('2017-09-17');
    expect(latestDay('2022-06-01', 3, 'workingDays')).toBe('2022-05-27');
  });

  it('leave out weekends and holidays where working days are counted', () => {
    expect(isWorkingDay('2022-05-26')).toBe(false);
    expect(isWorkingDay('2022-05-28')).toBe(false);
    expect(isWorkingDay('2022-05-27')).toBe(true);
    expect(latestDay('2022-05-30', 2, 'workingDays')).toBe('2022-05-25');
  });
});
