// What people keep about a person, in words; and what stands of focal points on the page of a body.

import type { Panel } from '../../../http/view/panel.js';
import { printedName } from '../names/name.js';
import type { Ctx } from '../../../storage/index.js';
import { bodyBrief } from '../../bodies/reads.js';
import { bodiesOfFocalPoint, focalPointsOf, readPerson } from '../reads.js';
import type { PersonalRecord, PersonalRecords } from '../slots.js';
import { dateInGeneva } from '../../../kit/dates.js';
import { nameWords, personPath } from '../words.js';

export const records: PersonalRecords = {
  tables: ['persons', 'person_names', 'person_addresses', 'address_requests', 'affiliations', 'focal_points', 'distinct_persons', 'person_imports'],
  of: async (ctx, personId): Promise<PersonalRecord[]> => {
    const { say } = ctx;
    const person = await readPerson(ctx.db, personId);
    if (!person) return [];
    const points = await bodiesOfFocalPoint(ctx.db, personId, dateInGeneva(ctx.now));
    const kept = { until: say('people.personal.account') };
    return [
      { ...kept, what: say('people.names'), purpose: say('people.personal.namesFor'), rows: person.names.map((name) => ({ name: printedName(name), script: name.script, given: name.given, family: name.family })) },
      { ...kept, what: say('people.addresses'), purpose: say('people.personal.addressesFor'), rows: person.addresses.map(({ email, verifiedAt }) => ({ email, verifiedAt: verifiedAt?.toISOString() ?? null })) },
      { ...kept, what: say('people.affiliations'), purpose: say('people.personal.affiliationsFor'), rows: person.affiliations.map(({ body, title, country, from, until, saidBy, confirmedAt }) => ({ body: nameWords(body, say), title, country, from, until, saidBy, confirmedAt: confirmedAt?.toISOString() ?? null })) },
      { ...kept, what: say('people.focal.title'), purpose: say('people.personal.focalFor'), rows: points.map((bodyId) => ({ bodyId })) },
    ];
  },
};

/** The focal points of a body, for the secretariat alone: they are persons. */
export async function focalPanel(ctx: Ctx, bodyId: string): Promise<Panel | null> {
  const { say, actor } = ctx;
  if (!actor.siteRoles.includes('secretariat')) return null;
  const body = await bodyBrief(ctx.db, { id: bodyId });
  const points = await focalPointsOf(ctx.db, bodyId, dateInGeneva(ctx.now));
  const rows = points.map((point) => ({ what: point.name, path: personPath(say.language, point.personId), more: point.emails, from: point.from }));
  return { title: say('people.focal.title'), rows: [...rows, { what: say('people.focal.manage'), path: `/${say.language}/bodies/${body?.slug}/focal-points` }] };
}
