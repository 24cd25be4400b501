// What is kept about a person: for the person, and for the secretariat, which can erase it.

import { type Asked, type Route, acting, reading } from '../../../http/route.js';
import { refuse } from '../../../kit/refusals.js';
import { erasePerson } from '../actions.js';
import { type PersonalShown, personalPage } from '../pages/personal.js';
import { readPerson } from '../reads.js';
import type { PersonalRecord } from '../slots.js';
import { personalShape } from '../shapes.js';
import { nameWords, ownPath, personPath } from '../words.js';
import { personIdOf } from './persons.js';

export const personalRoutes: Route[] = [
  reading({
    path: '/me/personal',
    right: 'signedIn',
    summary: 'Everything that is kept about oneself: for what, until when; as JSON to take away',
    read: (asked) => readPersonal(asked, true),
    html: personalPage,
    json: { schema: personalShape, of: exportOf },
  }),
  reading({
    path: '/people/:person/personal',
    right: 'secretariat',
    summary: 'Everything that is kept about a person',
    read: (asked) => readPersonal(asked, false),
    html: personalPage,
    json: { schema: personalShape, of: exportOf },
  }),
  acting({
    path: '/people/:person/personal/erase',
    right: 'secretariat',
    summary: 'Erase a person; the public record stays',
    act: async (posted) => {
      const shown = await readPersonal(posted, false);
      const { ctx, form, language } = posted;
      // The name typed once more: nothing brings an erased person back.
      if ((form.get('name') ?? '').trim() !== shown.name) return { page: personalPage({ ...shown, mistakes: [{ field: 'name', words: ctx.say('people.personal.notTheName') }] }, posted) };
      await erasePerson(ctx, shown.personId);
      return { go: `/${language}/people`, said: ctx.say('people.personal.done') };
    },
  }),
];

async function readPersonal(asked: Asked, own: boolean): Promise<PersonalShown> {
  const { ctx, language } = asked;
  const personId = await personIdOf(asked, own);
  const person = (await readPerson(ctx.db, personId)) ?? refuse({ code: 'http.noPage', kind: 'missing' });
  const records: PersonalRecord[] = [];
  // What was kept under the ids of those who turned out to be this person stands with the rest.
  for (const slot of ctx.slot('personalRecords')) for (const id of [personId, ...person.formerIds]) gather(records, await slot.of(ctx, id));
  return {
    personId,
    name: nameWords(person.name, ctx.say),
    records: records.filter((record) => record.rows.length > 0),
    path: own ? `/${language}/me/personal` : personPath(language, personId, 'personal'),
    back: own ? ownPath(language) : personPath(language, personId),
    mayErase: !own && ctx.actor.personId !== personId,
    mistakes: [],
  };
}

function gather(records: PersonalRecord[], more: readonly PersonalRecord[]): void {
  for (const one of more) {
    const there = records.find((record) => record.what === one.what && record.purpose === one.purpose);
    if (there) there.rows = [...there.rows, ...one.rows];
    else records.push({ ...one });
  }
}

function exportOf({ personId, records }: PersonalShown, asked: Asked) {
  return { person: personId, at: asked.ctx.now.toISOString(), records: records.map(({ stays, ...record }) => ({ ...record, stays: stays ?? false })) };
}
