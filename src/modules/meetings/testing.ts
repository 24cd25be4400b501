// Builders for tests: a meeting that is convened in time.

import type { Convening } from './actions.js';

type Plain = Omit<Convening, 'place'> & { place: string };

export function aConvening(change: Partial<Plain> & { groupId: string }): Plain {
  return {
    start: '2027-03-16',
    end: '2027-03-18',
    startTime: '09:30',
    endTime: '17:00',
    timeZone: 'Europe/Zurich',
    place: 'Geneva',
    mode: 'hybrid',
    registrationRequired: true,
    colocatedWith: null,
    deadlines: [
      { kind: 'contributions', on: '2027-03-04' },
      { kind: 'registration', on: '2027-03-09' },
    ],
    agenda: ['Opening of the meeting', 'Any other business'],
    language: 'en',
    ...change,
  };
}
