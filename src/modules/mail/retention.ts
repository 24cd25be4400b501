// How long mails that came in are kept as they came. What a room makes of one (a mail in the archive of a list, a note that an address is no
// good) is kept by the rules of that room; the whole mail, with the way it took and who else it went to, only for as long as somebody may ask
// what became of it. House custom, after data minimisation (Regulation (EU) 2016/679 Article 5(1)(c) and (e)).

export const RETENTION = [
  { what: 'taken', about: 'read, and given to the room whose address it came to', days: 30 },
  { what: 'refused', about: 'unreadable, or for an address that is no longer there', days: 30 },
] as const;

/** A day between the row and its file. */
export const FILE_DAYS = 1;

/** The days for which a mail is kept: the operator's, else the house's. */
export function daysKept(what: (typeof RETENTION)[number]['what'], set: number | null): number {
  return set ?? RETENTION.find((row) => row.what === what)?.days ?? 30;
}
