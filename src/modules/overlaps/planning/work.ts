// What is at work: a text that is not published, that no published edition and no later draft has overtaken, and that its body has not given up.
// Catalogues are full of others: drafts of what has been published since, committee drafts beside the enquiry draft, projects that were deleted.

import type { FamilyMember } from '../../catalogue/reads.js';
import { monthsBetween, latestOf, spanOf } from './dates.js';
import { ENDED, FORGOTTEN_YEARS, stillAfter } from './thresholds.js';

/** As the catalogue has it, or an entry of a roadmap by hand, which it never saw; dates as `2027-03`, `2027-03-15` or `2028-Q1`. */
export type Planned = Omit<FamilyMember, 'seenOn'> & { seenOn: string | null };

export const OPEN: ReadonlySet<string> = new Set(['under_development', 'draft']);
/** What they all were: on the market once. */
const OUT = new Set(['published', 'superseded', 'withdrawn']);

/** Whether a text is at work, by what else its family has. */
export function isAtWork(text: Planned, family: readonly Planned[], today: string): boolean {
  if (!OPEN.has(text.status) || ENDED.some(({ stage }) => stage.test(text.stage ?? ''))) return false;
  const newest = lastMove(text);
  if (text.status === 'draft' && newest && monthsBetween(newest, today) > FORGOTTEN_YEARS * 12) return false;
  return !family.some((other) => other.id !== text.id && sameChange(text, other) && overtakes(other, text));
}

/** When the work is to end: the last planned date. */
export function endOf({ planned, dates }: Planned): string | null {
  return latestOf([...Object.values(planned), ...Object.entries(dates).flatMap(([what, date]) => (what === 'target' ? [date] : []))]);
}

/** When it last moved, as far as its dates and the catalogue tell; never a day to come. */
export function lastMove(text: Planned): string | null {
  const own = Object.entries(text.dates).flatMap(([what, date]) => (what === 'target' || date === baseYear(text) ? [] : [date]));
  return latestOf([...own, ...(text.movedOn ? [text.movedOn] : [])]) ?? text.seenOn;
}

/** Since when it has not moved, where that is longer than its body gives it; null when it moves, or nobody can tell. */
export function stillSince(text: Planned, today: string): string | null {
  const last = lastMove(text);
  const ahead = endOf(text);
  if (!last || (ahead && (spanOf(ahead)?.to ?? 0) >= (spanOf(today)?.to ?? 0))) return null;
  return monthsBetween(last, today) >= stillAfter(text.sdo) ? last : null;
}

/** Both are the base text, or the same amendment of it: `CD Amd 1`, `DAM 1`, `FDAM 1` and `AMD 1` are one on its way. */
export function sameChange(one: Planned, other: Planned): boolean {
  return changeOf(one) === changeOf(other);
}

function changeOf({ supplement }: Planned): string | null {
  const [, kind, number] = /(AMD?|AMENDMENT|COR|CORRIGENDUM|ADD|SUPPL?)\W*(\d+)/i.exec(supplement ?? '') ?? [];
  return kind ? `${kind.slice(0, 2).toLowerCase()}${number}` : supplement;
}

function overtakes(other: Planned, text: Planned): boolean {
  if (OUT.has(other.status)) {
    if (text.supplement) return (baseYear(other) ?? '') >= (baseYear(text) ?? '');
    const [edition, of] = [Number(other.edition) || 0, Number(text.edition) || 0];
    return edition > 0 && of > 0 ? edition >= of : Boolean(other.publishedOn && text.publishedOn && other.publishedOn >= text.publishedOn);
  }
  if (!OPEN.has(other.status) || other.sdo !== text.sdo) return false;
  if ((baseYear(other) ?? '') > (baseYear(text) ?? '')) return true;
  const [stage, of] = [other.stage ?? '', text.stage ?? ''];
  if (/^\d\d\.\d\d$/.test(stage) && /^\d\d\.\d\d$/.test(of)) return stage > of || (stage === of && other.id > text.id);
  const [on, ofText] = [other.publishedOn ?? '', text.publishedOn ?? ''];
  return on > ofText || (on === ofText && other.designation > text.designation);
}

/** The year of the edition that an amendment amends: lists give it as if it were the amendment's own date. */
export function baseYear({ designation, supplement }: Planned): string | null {
  return supplement ? (/[:-]((?:19|20)\d\d)(?=\/|\+|\s)/.exec(designation)?.[1] ?? null) : null;
}
