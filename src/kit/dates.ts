// Calendar dates (`on`, ISO strings without a zone) and instants (`at`). Deadlines and lead times count calendar days.

export type IsoDate = string;

const DAY = 86_400_000;

/** The date for year, month 1-12 and day, or null when there is no such day (31 November). */
export function dateOf(year: number, month: number, day: number): IsoDate | null {
  const on = new Date(Date.UTC(year, month - 1, day));
  const exists = on.getUTCFullYear() === year && on.getUTCMonth() === month - 1 && on.getUTCDate() === day;
  return exists ? on.toISOString().slice(0, 10) : null;
}

export function isDate(value: unknown): value is IsoDate {
  const parts = typeof value === 'string' ? /^(\d{4})-(\d{2})-(\d{2})$/.exec(value) : null;
  return parts !== null && dateOf(Number(parts[1]), Number(parts[2]), Number(parts[3])) !== null;
}

export function addDays(on: IsoDate, days: number): IsoDate {
  return new Date(Date.parse(on) + days * DAY).toISOString().slice(0, 10);
}

/** The same day `months` later, or the last day of that month. */
export function addMonths(on: IsoDate, months: number): IsoDate {
  const [year, month, day] = on.split('-').map(Number) as [number, number, number];
  const last = new Date(Date.UTC(year, month - 1 + months + 1, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(day, last))).toISOString().slice(0, 10);
}

/** Calendar days from one date to another; negative when `to` is earlier. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / DAY);
}

/** 0 is Sunday. */
export function weekdayOf(on: IsoDate): number {
  return new Date(Date.parse(on)).getUTCDay();
}

export function quarterOf(on: IsoDate): number {
  return Math.ceil(Number(on.slice(5, 7)) / 3);
}

/** The instant at which a clock in `zone` shows that date and time (HH:MM). In a gap of summer time, the instant after it. */
export function instantIn(zone: string, on: IsoDate, time: string): Date {
  const wanted = Date.parse(`${on}T${time}:00Z`);
  const first = wanted - offsetAt(zone, wanted);
  return new Date(wanted - offsetAt(zone, first));
}

/** The calendar date in a zone at an instant. */
export function dateIn(zone: string, at: Date): IsoDate {
  return new Date(at.getTime() + offsetAt(zone, at.getTime())).toISOString().slice(0, 10);
}

/** The calendar date in Geneva, the seat of the Union: the date of whatever has no place of its own. */
export function dateInGeneva(at: Date): IsoDate {
  return dateIn('Europe/Zurich', at);
}

export function isTimeZone(zone: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone });
    return true;
  } catch {
    return false;
  }
}

/** Clocks are put forward or back at whole minutes: within one the answer is the same. */
function offsetAt(zone: string, instant: number): number {
  const minute = Math.floor(instant / 60_000);
  const known = offsets.get(zone)?.get(minute);
  if (known !== undefined) return known;
  const offset = offsetShown(zone, instant);
  if (instant > WHOLE_MINUTES_SINCE) remember(zone, minute, offset);
  return offset;
}

const offsets = new Map<string, Map<number, number>>();
/** The last offset that was no whole number of minutes ended in 1972 (Liberia). */
const WHOLE_MINUTES_SINCE = Date.UTC(1973, 0, 1);
const MOST_MINUTES = 2_000;

function remember(zone: string, minute: number, offset: number): void {
  const of = offsets.get(zone) ?? new Map<number, number>();
  if (of.size >= MOST_MINUTES) of.clear();
  offsets.set(zone, of.set(minute, offset));
}

function offsetShown(zone: string, instant: number): number {
  const shown = clockOf(zone).formatToParts(instant);
  const part = (type: string) => Number(shown.find((p) => p.type === type)?.value);
  const asUtc = Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute'), part('second'));
  return asUtc - Math.floor(instant / 1000) * 1000;
}

/** Making one takes a hundred times as long as asking it, and a page of dates asks often. */
const clocks = new Map<string, Intl.DateTimeFormat>();

function clockOf(zone: string): Intl.DateTimeFormat {
  const known = clocks.get(zone);
  if (known) return known;
  const two = '2-digit';
  const made = new Intl.DateTimeFormat('en-CA', { timeZone: zone, hourCycle: 'h23', year: 'numeric', month: two, day: two, hour: two, minute: two, second: two });
  clocks.set(zone, made);
  return made;
}
