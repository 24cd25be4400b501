// Those who lead enter a registration for somebody: after the closing with a reason, also for a person who was not known so far.

import { refuse } from '../../../kit/refusals.js';
import { type Ctx, inTransaction } from '../../../storage/index.js';
import { makeKnown } from '../../people/actions.js';
import { addressOf } from '../../people/index.js';
import { personByAddress } from '../../people/reads.js';
import { formOf } from '../reads/form.js';
import { holdAddress } from '../store/persons.js';
import { leads } from './admitted.js';
import { type Registered, type Registering, register } from './register.js';

/**
 * Registers the person behind an address, who is made when nobody has it. Refused (right) to all but those who lead the group, and as
 * `register` is. Emits what `register` emits.
 */
export async function enterRegistration(ctx: Ctx, given: Omit<Registering, 'personId' | 'email'> & { email: string }): Promise<Registered> {
  const known = given.known ?? (await formOf(ctx.db, given.meetingId)) ?? refuse({ code: 'meetings.noMeeting', kind: 'missing' });
  if (!leads(ctx, known.form.group.id)) refuse({ code: 'groups.notOfficer', kind: 'right' });
  const email = addressOf(given.email) ?? refuse({ code: 'participation.badAddress', field: 'email', kind: 'input' });
  return inTransaction(ctx, async (within) => {
    await holdAddress(within.db, email);
    const name = { [ctx.say.language]: given.typed.name?.trim().slice(0, 100) || email };
    const personId = (await personByAddress(within.db, email)) ?? (await makeKnown(within, { name, email }));
    return register(within, { ...given, known, email, personId });
  });
}
