// What other rooms ask of participation about a person: merging two who were one, what is kept, erasing it.

import { sayDate } from '../../../kit/date-words.js';
import type { Ctx } from '../../../storage/index.js';
import type { PersonReference, PersonalRecord, PersonalRecords } from '../../people/index.js';
import { windowsOfForm } from '../form.js';
import { formOf } from '../reads/form.js';
import { attendedBy } from '../reads/attendance.js';
import { registrationById, registrationsOfPerson } from '../reads/registrations.js';
import { holdsPlace, isActive } from '../registration.js';
import { changeState, holdForm } from '../store.js';
import { dropDigest } from '../store/digests.js';
import { doubled, forgetPerson, layToPerson } from '../store/persons.js';
import { purgePassport } from './passports.js';
import { passOn } from './places.js';

/** Who entered, decided, checked in, or asked for papers. */
export const ENTERED = [
  { table: 'registrations', column: 'entered_by' },
  { table: 'registrations', column: 'decided_by' },
  { table: 'registration_papers', column: 'asked_by' },
  { table: 'registration_letter_rounds', column: 'asked_by' },
  { table: 'attendance', column: 'noted_by' },
  { table: 'approval_digests', column: 'person_id', repoint: (ctx: Ctx, { from }: { from: string }) => dropDigest(ctx.db, from).then(() => 0) },
];

/** Where the ids of persons stand. Two registrations of one person for one meeting become one: the confirmed, else the other's own. */
export const personReferences: PersonReference[] = [
  {
    table: 'registrations',
    column: 'person_id',
    repoint: async (ctx, which) => {
      for (const id of await doubled(ctx.db, which)) await giveUp(ctx, id);
      return layToPerson(ctx.db, which);
    },
  },
  ...ENTERED,
];

/** What is kept of a person, and until when; erasing leaves who took part. */
export const personalRecords: PersonalRecords = {
  tables: ['registrations', 'registration_passports', 'registration_papers', 'registration_drafts', 'attendance', 'approval_digests'],
  of: async (ctx, personId) => {
    const registrations = await registrationsOfPerson(ctx.db, personId);
    return (await Promise.all(registrations.map((registration) => recordOf(ctx, registration.id)))).flatMap((record) => record ?? []);
  },
  erase: async (ctx, personId) => {
    for (const { id, state } of await registrationsOfPerson(ctx.db, personId)) {
      await purgePassport(ctx, id);
      if (isActive(state) && state !== 'approved') await giveUp(ctx, id);
    }
    await dropDigest(ctx.db, personId);
    await forgetPerson(ctx.db, personId);
  },
};

async function recordOf(ctx: Ctx, id: string): Promise<PersonalRecord | null> {
  const registration = await registrationById(ctx.db, id);
  const known = registration ? await formOf(ctx.db, registration.meetingId) : null;
  if (!registration || !known) return null;
  const { say } = ctx;
  const { state, number, mode, name, title, body, country, category, gender, dietary, accessNeeds, listed, visa, email, createdAt } = registration;
  const attended = (await attendedBy(ctx.db, id)).map(({ on, mode: how }) => `${on} ${how}`);
  return {
    what: say('participation.personal.what', { group: known.form.group.acronym, meeting: known.form.number }),
    purpose: say('participation.personal.purpose'),
    until: say('participation.personal.until', { on: sayDate(say.language, windowsOfForm(known.form).purge.on) }),
    rows: [{ state, number, mode, name, title, body, country, category, gender, dietary, accessNeeds, listed, visa, email, registeredAt: createdAt.toISOString(), attended }],
    stays: state === 'approved',
  };
}

/** Withdraws without a word to anybody; the place passes on. */
async function giveUp(ctx: Ctx, id: string): Promise<void> {
  const registration = await registrationById(ctx.db, id);
  const known = registration ? await formOf(ctx.db, registration.meetingId) : null;
  if (!registration || !known) return;
  await holdForm(ctx.db, registration.meetingId, 'using');
  await changeState(ctx.db, id, registration.state, { to: 'withdrawn', at: ctx.now, by: ctx.actor.personId });
  await purgePassport(ctx, id);
  if (holdsPlace(registration.state)) await passOn(ctx, known, registration.mode, null);
  await ctx.emit({ name: 'registration.withdrawn', thing: { kind: 'registration', id } });
}
