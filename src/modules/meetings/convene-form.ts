// What was typed into the form of convening, as the act takes it: empty fields are not known.

import type { Language } from '../../kit/languages.js';
import { DEADLINE_KINDS, type DeadlineKind, type MeetingMode } from './meeting.js';

const LONGEST = { item: 500, items: 100 };

/** Texts are in the language of whoever typed them. */
export function given(form: URLSearchParams, language: Language) {
  const of = (name: string) => form.get(name)?.trim().slice(0, 300) || null;
  const items = (form.get('agendaItems') ?? '').split('\n').flatMap((line) => unnumbered(line) || []);
  const colocated = of('colocated');
  return {
    start: of('start') ?? '',
    end: of('end'),
    startTime: of('startTime'),
    endTime: of('endTime'),
    timeZone: of('timeZone'),
    language,
    place: of('place') ?? '',
    colocatedWith: colocated ? { group: colocated, start: null, end: null } : null,
    mode: modeOf(of('mode')),
    registrationRequired: form.get('registrationRequired') === 'yes',
    deadlines: deadlinesIn(form),
    agenda: items.slice(0, LONGEST.items),
  };
}

/** The kind of deadline that a field is for: `other.2` is a second one for something else. */
export function kindIn(field: string): string {
  return field.replace(/\.\d{1,2}$/, '');
}

function deadlinesIn(form: URLSearchParams): { kind: DeadlineKind; on: string }[] {
  return [...form].flatMap(([name, value]) => {
    const kind = DEADLINE_KINDS.find((one) => one === kindIn(name));
    const on = value.trim().slice(0, 20);
    return kind && on ? [{ kind, on }] : [];
  });
}

function modeOf(given: string | null): MeetingMode {
  return given === 'onsite' || given === 'remote' ? given : 'hybrid';
}

/** A line without the number or bullet that was pasted along with it. */
function unnumbered(line: string): string {
  return line.replace(/^\s*(?:\d{1,3}\s*[.)、]|[-–•])\s*/u, '').trim().slice(0, LONGEST.item);
}
