// Dates as bodies print them in plans: `2027`, `2027-03`, `2027-03-15`, `2028-Q1`. Each is a span of months, since a year alone promises no month.

export interface Span {
  /** Months since the year 0. */
  from: number;
  to: number;
}

/** The months that a date covers; null for what is no date. */
export function spanOf(date: string): Span | null {
  const [, year, quarter, month] = /^((?:19|20)\d\d)(?:-Q([1-4])|-(0[1-9]|1[0-2])(?:-\d\d)?)?(?:T.*)?$/.exec(date.trim()) ?? [];
  if (!year) return null;
  const start = Number(year) * 12;
  if (quarter) return { from: start + Number(quarter) * 3 - 3, to: start + Number(quarter) * 3 - 1 };
  return month ? { from: start + Number(month) - 1, to: start + Number(month) - 1 } : { from: start, to: start + 11 };
}

/** Months that lie at least between two dates; 0 when they may fall together. */
export function monthsBetween(one: string, other: string): number {
  const [a, b] = [spanOf(one), spanOf(other)];
  return a && b ? Math.max(0, a.from - b.to, b.from - a.to) : 0;
}

/** The latest of some dates, by the last month that each may mean; null when none is a date. */
export function latestOf(dates: readonly string[]): string | null {
  return dates.filter((date) => spanOf(date)).sort((x, y) => (spanOf(y) as Span).to - (spanOf(x) as Span).to || (x < y ? 1 : -1))[0] ?? null;
}
