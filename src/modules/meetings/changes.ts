// What changes, said line by line before it is kept: each fact as it was and as it will be.

import { sayDates } from '../../kit/date-words.js';
import { type Multilingual, inLanguage } from '../../kit/languages.js';
import type { Say } from '../../kit/words.js';
import { shownIn } from './changing.js';
import type { MeetingShown } from './shapes.js';
import { deadlineWords } from './words.js';

export interface Change {
  label: string;
  before: string | null;
  after: string | null;
  /** Languages in which the text stands now and will stand no longer. */
  lost: string[];
}

type Changeable = Omit<MeetingShown, 'id' | 'number' | 'state' | 'startsAt' | 'endsAt'>;

/** What differs between a meeting as it is and as it would be. */
export function changesOf(before: Changeable, after: Changeable, say: Say): Change[] {
  const plain = (label: string, of: (meeting: Changeable) => string | null): Change => ({ label, before: of(before), after: of(after), lost: [] });
  const field = (name: string) => say(`meetings.pages.form.${name}`);
  const rows = [
    plain(field('when'), ({ start, end }) => sayDates(say.language, start, end)),
    plain(field('startTime'), ({ startTime }) => startTime),
    plain(field('endTime'), ({ endTime }) => endTime),
    plain(field('timeZone'), ({ timeZone }) => timeZone),
    plain(say('meetings.pages.how'), ({ mode }) => (mode ? say(`meetings.pages.held.${mode}`) : null)),
    worded(field('place'), before.place, after.place, say),
    plain(say('meetings.pages.colocated'), ({ colocatedWith }) => colocatedWith?.group ?? null),
    plain(say('meetings.pages.registration'), ({ registrationRequired }) => registrationWords(registrationRequired, say)),
    ...deadlineChanges(before, after, say),
    ...agendaChanges(before, after, say),
    ...practicalChanges(before, after, say),
  ];
  return rows.filter((row) => row.before !== row.after || row.lost.length > 0);
}

function registrationWords(required: boolean | null, say: Say): string | null {
  return required === null ? null : say(required ? 'meetings.pages.registrationRequired' : 'meetings.pages.registrationFree');
}

function worded(label: string, before: Multilingual, after: Multilingual, say: Say): Change {
  const names = new Intl.DisplayNames([say.language], { type: 'language' });
  const lost = Object.keys(before).filter((language) => language !== say.language && !(language in after));
  const shown = (text: Multilingual) => inLanguage(text, say.language)?.text ?? null;
  return { label, before: shown(before), after: shown(after), lost: shown(before) === shown(after) ? [] : lost.map((language) => names.of(language) ?? language) };
}

function deadlineChanges(before: Changeable, after: Changeable, say: Say): Change[] {
  const kinds = new Set([...before.deadlines, ...after.deadlines].map(({ kind }) => kind));
  const days = ({ deadlines }: Changeable, kind: string) => {
    const found = deadlines.filter((one) => one.kind === kind).map(({ on }) => on);
    return found.length > 0 ? found.sort().map((on) => sayDates(say.language, on, on)).join(' · ') : null;
  };
  return [...kinds].map((kind) => ({ label: deadlineWords(kind, say), before: days(before, kind), after: days(after, kind), lost: [] }));
}

/** Items that come and go; when only their order differs, the order. */
function agendaChanges(before: Changeable, after: Changeable, say: Say): Change[] {
  const label = say('meetings.pages.agenda');
  const of = ({ agenda }: Changeable) => agenda.map(({ title }) => shownIn(title, say.language));
  const [old, fresh] = [of(before), of(after)];
  if (old.length === fresh.length && old.filter((item, at) => item !== fresh[at]).length <= Math.max(1, old.length / 2)) {
    const rows = old.map((_, at) => worded(`${label} ${at + 1}`, before.agenda[at]?.title ?? {}, after.agenda[at]?.title ?? {}, say));
    if (rows.some((row) => row.before !== row.after) && !sameItems(old, fresh)) return rows;
  }
  if (sameItems(old, fresh)) return [{ label, before: numbered(old), after: numbered(fresh), lost: [] }];
  const gone = old.filter((item) => !fresh.includes(item)).map((item) => ({ label, before: item, after: null, lost: [] }));
  const come = fresh.filter((item) => !old.includes(item)).map((item) => ({ label, before: null, after: item, lost: [] }));
  return [...gone, ...come];
}

function sameItems(old: string[], fresh: string[]): boolean {
  return JSON.stringify([...old].sort()) === JSON.stringify([...fresh].sort());
}

function numbered(items: string[]): string {
  return items.map((item, at) => `${at + 1}. ${item}`).join('\n');
}

function practicalChanges(before: Changeable, after: Changeable, say: Say): Change[] {
  const label = say('meetings.pages.practical');
  const of = ({ topic, text }: MeetingShown['practical'][number]) => [shownIn(topic, say.language), shownIn(text, say.language)].filter(Boolean).join(': ');
  const [old, fresh] = [before.practical.map(of), after.practical.map(of)];
  if (old.length === fresh.length) return old.map((_, at) => ({ label, before: old[at] as string, after: fresh[at] as string, lost: lostOf(before.practical[at], after.practical[at], say) }));
  const gone = old.filter((point) => !fresh.includes(point)).map((point) => ({ label, before: point, after: null, lost: [] }));
  const come = fresh.filter((point) => !old.includes(point)).map((point) => ({ label, before: null, after: point, lost: [] }));
  return [...gone, ...come];
}

function lostOf(before: MeetingShown['practical'][number] | undefined, after: MeetingShown['practical'][number] | undefined, say: Say): string[] {
  return [...new Set([...worded('', before?.topic ?? {}, after?.topic ?? {}, say).lost, ...worded('', before?.text ?? {}, after?.text ?? {}, say).lost])];
}
