import { describe, expect, it } from 'vitest';
import { editionFor, LEAD_TIMES, leadTimeRule } from './rules.js';

describe('rules by edition', () => {
  it('are those in force on the date of the letter', () => {
    expect(
      ['2016-09-14', '2019-09-26', '2019-09-27', '2024-07-28', '2024-07-29', '2025-05-29', '2025-05-30'].map(
        (on) => editionFor('JCA', on)?.recommendation,
      ),
    ).toEqual(['A.1', 'A.1', 'A.1', 'A.1', 'A.18', 'A.18', 'A.18']);
    expect(
      ['2019-09-26', '2019-09-27', '2025-05-29', '2025-05-30'].map((on) => editionFor('JCA', on)?.edition),
    ).toEqual(['10/2016', '09/2019', '07/2024', '05/2025']);
    expect(['2024-08-01', '2024-08-02'].map((on) => editionFor('FG', on)?.edition)).toEqual([null, '08/2024']);
  });

  it('ask four weeks of notice for a joint coordination activity, by the clause of the edition', () => {
    expect(leadTimeRule('notice', 'JCA', '2018-01-15')?.clause).toBe('2.2.5');
    expect(leadTimeRule('notice', 'JCA', '2023-01-18')?.clause).toBe('5.5');
    expect(leadTimeRule('notice', 'JCA', '2026-01-19')).toMatchObject({
      source: 'Rec. ITU-T A.18 (05/2025)',
      clause: null,
      established: false,
    });
  });

  it('set no deadline for contributions to a joint coordination activity or a focus group', () => {
    expect(leadTimeRule('contributions', 'JCA', '2023-01-18')).toBeNull();
    expect(leadTimeRule('contributions', 'FG', '2017-06-07')).toBeNull();
    expect(leadTimeRule('contributions', 'SG', '2017-06-07')?.amount).toBe(12);
  });

  it('never overlap', () => {
    for (const rule of LEAD_TIMES)
      expect(
        LEAD_TIMES.filter(
          (one) =>
            one.what === rule.what &&
            one.kindOfGroup === rule.kindOfGroup &&
            one.from <= rule.from &&
            (one.until === null || rule.from <= one.until),
        ),
      ).toEqual([rule]);
  });

  it('know the clauses of each edition as far as they are established', () => {
    const [old, now] = [editionFor('FG', '2017-06-07'), editionFor('FG', '2025-06-02')];
    expect(['2.3', '10.2', '13', '14', '12'].map((clause) => old?.has(clause))).toEqual([
      'yes',
      'yes',
      'yes',
      'no',
      'unknown',
    ]);
    expect(['3.1', '8.3', '9', '11', '13'].map((clause) => now?.has(clause))).toEqual(['yes', 'yes', 'no', 'no', 'no']);
    expect(['5.10', '5.11', '2.2.10', '3.1.8'].map((clause) => editionFor('JCA', '2023-01-18')?.has(clause))).toEqual([
      'yes',
      'no',
      'no',
      'unknown',
    ]);
  });
});
