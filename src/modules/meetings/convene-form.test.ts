import { expect, test } from 'vitest';
import { given } from './convene-form.js';

test('what was typed is taken over, and what was left empty is not known', () => {
  const form = new URLSearchParams({ start: '2027-01-12', end: '', startTime: '09:30', timeZone: ' Europe/Zurich ', mode: 'onsite', place: 'Geneva', colocated: 'SG13', contributions: '2026-12-31', registrationRequired: 'yes' });
  expect(given(form, 'en')).toEqual({
    start: '2027-01-12',
    end: null,
    startTime: '09:30',
    endTime: null,
    timeZone: 'Europe/Zurich',
    language: 'en',
    place: 'Geneva',
    colocatedWith: { group: 'SG13', start: null, end: null },
    mode: 'onsite',
    registrationRequired: true,
    deadlines: [{ kind: 'contributions', on: '2026-12-31' }],
    agenda: [],
  });
});

test('a pasted agenda loses its numbers and empty lines, to be numbered anew', () => {
  const form = new URLSearchParams({ agendaItems: '1. Opening\n\n 2) Agenda\n3、路线图\n– Closing\n2030 targets' });
  expect(given(form, 'en').agenda).toEqual(['Opening', 'Agenda', '路线图', 'Closing', '2030 targets']);
});
