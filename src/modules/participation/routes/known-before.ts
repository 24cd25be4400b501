// What of a form is known before somebody types: from the last registration, else from what is known of the person.

import type { Ctx } from '../../../storage/index.js';
import type { Typed } from '../fields.js';
import { typedOf } from '../given.js';
import type { FormKnown } from '../reads/form.js';
import { registrationsOfPerson } from '../reads/registrations.js';

/** The fields as they may be offered; needs of another meeting, consent and passport are asked anew. */
export async function knownBefore(ctx: Ctx, personId: string, _known: FormKnown): Promise<Typed> {
  const [last] = await registrationsOfPerson(ctx.db, personId);
  if (!last) return { name: ctx.actor.name };
  const { name, title, body, country, category } = typedOf(last, null);
  return { name: name ?? '', title: title ?? '', body: body ?? '', country: country ?? '', category: category ?? '' };
}
