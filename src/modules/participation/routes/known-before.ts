// What of a form is known before somebody types: from the last registration, else from what is known of the person.

import { dateInGeneva } from '../../../kit/dates.js';
import { inLanguage } from '../../../kit/languages.js';
import type { Ctx } from '../../../storage/index.js';
import { affiliationOn } from '../../people/reads.js';
import type { Typed } from '../fields.js';
import { typedOf } from '../given.js';
import { registrationsOfPerson } from '../reads/registrations.js';

/** The fields as they may be offered; needs of another meeting, consent and passport are asked anew. */
export async function knownBefore(ctx: Ctx, personId: string): Promise<Typed> {
  const [last] = await registrationsOfPerson(ctx.db, personId);
  if (!last) return { name: ctx.actor.name, ...(await affiliation(ctx, personId)) };
  const { name, title, body, country, category } = typedOf(last, null);
  return { name: name ?? '', title: title ?? '', body: body ?? '', country: country ?? '', category: category ?? '' };
}

async function affiliation(ctx: Ctx, personId: string): Promise<Typed> {
  const found = await affiliationOn(ctx.db, personId, dateInGeneva(ctx.now));
  return found ? { body: inLanguage(found.body, ctx.say.language)?.text ?? '', country: found.country ?? '', title: found.title ?? '' } : {};
}
