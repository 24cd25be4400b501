// Builders for tests: a meeting to register for, people who do.

import { SYSTEM, type Actor } from '../../kit/actor.js';
import { newId } from '../../kit/ids.js';
import type { Ctx } from '../../storage/index.js';
import { aGroup } from '../groups/testing.js';
import { type Convening, convene } from '../meetings/actions.js';
import { invite } from '../accounts/actions.js';
import { register, setMeetingForm } from './actions.js';
import type { FormSettings, Registered, Registering } from './actions.js';
import type { Typed } from './fields.js';

/** A hybrid meeting of a group of its own, whose form is as given; registration closes on 9 March 2027. */
export async function aMeetingToRegister(ctx: Ctx, acronym: string, set: Partial<FormSettings> = {}): Promise<{ meetingId: string; groupId: string; slug: string; number: number }> {
  // Open to anyone from a Member State, so that whoever registers in a test may.
  const participation = { openTo: 'anyone', invitedExperts: true, outsideRepresentatives: true, text: {} };
  const { id: groupId, slug } = await aGroup(ctx, { acronym, participation });
  const { id: meetingId, number } = await convene(ctx, aConveningHere(groupId));
  await setMeetingForm(ctx, aForm(meetingId, set));
  return { meetingId, groupId, slug, number };
}

/** Three days in Geneva and by remote means, in March 2027. */
export function aConveningHere(groupId: string): Convening {
  return {
    groupId,
    start: '2027-03-16',
    end: '2027-03-18',
    startTime: '09:30',
    endTime: '17:00',
    timeZone: 'Europe/Zurich',
    place: 'Geneva',
    mode: 'hybrid',
    registrationRequired: true,
    colocatedWith: null,
    deadlines: [{ kind: 'registration', on: '2027-03-09' }],
    agenda: ['Opening'],
    language: 'en',
  };
}

export function aForm(meetingId: string, change: Partial<FormSettings> = {}): FormSettings {
  return {
    meetingId,
    opens: null,
    closes: null,
    changes: null,
    visa: null,
    approval: 'secretariat',
    offerHours: 48,
    listedFor: 'participants',
    places: {},
    fields: {},
    origin: null,
    ...change,
  };
}

export function aTyped(change: Typed = {}): Typed {
  return { mode: 'onsite', name: 'Ada Delegate', title: 'Engineer', body: 'Example Ltd', country: 'CH', category: 'sectorMember', gender: '', accessNeeds: '', dietary: '', listed: 'yes', visa: '', ...change };
}

export const A_PASSPORT: Typed = {
  'passport.surname': 'DELEGATE',
  'passport.givenNames': 'ADA',
  'passport.nationality': 'Swiss',
  'passport.bornOn': '1980-02-03',
  'passport.bornIn': 'Bern',
  'passport.number': 'X1234567',
  'passport.issuedOn': '2020-01-01',
  'passport.expiresOn': '2030-01-01',
  'passport.issuedIn': 'Switzerland',
};

/** Somebody with an account; gives the actor. */
export async function aPerson(ctx: Ctx, email: string, name = 'Ada Delegate'): Promise<Actor & { personId: string; email: string }> {
  const { personId } = await invite({ ...ctx, actor: SYSTEM }, { email, role: 'reader', name });
  return { personId, name, siteRoles: [], offices: [], email };
}

/** Somebody registers for a meeting. */
export async function aRegistration(ctx: Ctx, person: { personId: string; email: string }, meetingId: string, change: Partial<Registering> = {}): Promise<Registered> {
  return register(ctx, { meetingId, formKey: newId(), personId: person.personId, email: person.email, typed: aTyped(), origin: null, ...change });
}
