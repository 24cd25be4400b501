// What a correction has to say: the facts of the letter as issued against those that are right.

import type { MeetingMode } from '../circular.js';
import type { Corrected } from '../languages/sentences/sentences.js';
import type { ComposeFacts, Words } from './schema.js';

export interface Change {
  what: Corrected;
  old: Words | null;
  new: Words | null;
}

/** The changes between two states of a letter's facts, in the order of the letter; nothing where both say the same. */
export function changesBetween(issued: ComposeFacts, right: ComposeFacts): Change[] {
  const all: Change[] = [
    change('email', issued.contact?.email, right.contact?.email),
    change('telephone', issued.contact?.telephone, right.contact?.telephone),
    change('fax', issued.contact?.fax, right.contact?.fax),
    ...named('chairs', issued.chairs, right.chairs),
    ...named('viceChairs', issued.viceChairs, right.viceChairs),
    change('dates', datesOf(issued), datesOf(right)),
    change('times', timesOf(issued), timesOf(right)),
    change('place', issued.meeting?.place, right.meeting?.place),
    change('mode', issued.meeting?.mode, right.meeting?.mode),
    change('homePage', issued.homePage, right.homePage),
    ...deadlines(issued, right),
  ];
  return all.filter(({ old, new: now }) => JSON.stringify(old) !== JSON.stringify(now));
}

function change(what: Corrected, old: string | MeetingMode | null | undefined, now: string | null | undefined): Change {
  return { what, old: old ?? null, new: now ?? null };
}

/** Persons by pairs: who goes, who comes. */
function named(what: 'chairs' | 'viceChairs', issued: readonly Words[] | null | undefined, right: readonly Words[] | null | undefined): Change[] {
  const same = (a: Words, b: Words) => JSON.stringify(a) === JSON.stringify(b);
  const gone = (issued ?? []).filter((name) => !(right ?? []).some((other) => same(name, other)));
  const come = (right ?? []).filter((name) => !(issued ?? []).some((other) => same(name, other)));
  return Array.from({ length: Math.max(gone.length, come.length) }, (_, at) => ({ what, old: gone[at] ?? null, new: come[at] ?? null }));
}

function datesOf({ meeting }: ComposeFacts): string | null {
  if (!meeting?.start) return null;
  return meeting.end && meeting.end !== meeting.start ? `${meeting.start}/${meeting.end}` : meeting.start;
}

function timesOf({ meeting }: ComposeFacts): string | null {
  if (!meeting?.startTime) return null;
  return meeting.endTime ? `${meeting.startTime}/${meeting.endTime}` : meeting.startTime;
}

function deadlines(issued: ComposeFacts, right: ComposeFacts): Change[] {
  const kinds = [...new Set([...(issued.deadlines ?? []), ...(right.deadlines ?? [])].map(({ kind }) => kind))];
  const datesFor = ({ deadlines: all }: ComposeFacts, kind: string) => (all ?? []).filter((one) => one.kind === kind).map(({ date }) => date);
  return kinds.flatMap((kind) => {
    const [old, now] = [datesFor(issued, kind), datesFor(right, kind)];
    return Array.from({ length: Math.max(old.length, now.length) }, (_, at) => change(kind, old[at], now[at]));
  });
}
