// Bodies and persons stand before search in the order of the modules, so search enters them itself: bodies for everybody by all their names
// and aliases, persons for the secretariat alone, who see them anyway.

import { countryName } from '../../../kit/countries.js';
import { dateInGeneva } from '../../../kit/dates.js';
import type { Happening } from '../../../kit/events.js';
import { LANGUAGES, type Language, type Multilingual, inLanguage } from '../../../kit/languages.js';
import { type Ctx, inTransaction } from '../../../storage/index.js';
import { readBody } from '../../bodies/reads.js';
import { readPerson } from '../../people/reads.js';
import { putEntry, removeEntry } from '../actions.js';
import { notEntered } from '../reads/known.js';

const BATCH = 500;

/** Enters a body anew under all its names and aliases; inside the caller's transaction. */
export async function enterBody(ctx: Ctx, bodyId: string): Promise<void> {
  const body = await readBody(ctx.db, { id: bodyId });
  if (!body) return removeEntry(ctx, { kind: 'body', thingId: bodyId });
  const names = [body.acronym, ...Object.values(body.name), ...body.aliases.map((alias) => alias.words)].filter((words) => words !== null);
  const texts = inEach((language) => ({
    title: [body.acronym, inLanguage(body.name, language)?.text].filter(Boolean).join(' · '),
    text: [...new Set(names), ...(body.country ? [countryName(language, body.country)] : [])].join('\n'),
  }));
  await putEntry(ctx, { kind: 'body', thingId: bodyId, path: `/bodies/${body.slug}`, texts });
}

/** Enters a person anew under the names in all scripts, for the secretariat; takes out who was merged or erased. Inside the caller's transaction. */
export async function enterPerson(ctx: Ctx, personId: string): Promise<void> {
  const person = await readPerson(ctx.db, personId);
  if (!person || person.erased || person.mergedInto) return removeEntry(ctx, { kind: 'person', thingId: personId });
  const today = dateInGeneva(ctx.now);
  const bodies = person.affiliations.filter((one) => one.until === null || one.until >= today).map((one) => one.body);
  const said = (words: Multilingual, language: Language) => inLanguage(words, language)?.text ?? '';
  const texts = inEach((language) => ({
    title: said(person.name, language),
    text: [...person.names.map((name) => name.written), ...bodies.map((body) => said(body, language)), ...person.addresses.map((one) => one.email)].filter(Boolean).join('\n'),
  }));
  await putEntry(ctx, { kind: 'person', thingId: personId, path: `/people/${personId}`, texts, audience: 'secretariat' });
}

/** Enters what has no entry yet, one thing a transaction: bodies that came with the program, persons of a list. */
export async function enterKnown(ctx: Ctx): Promise<void> {
  for (const [kind, enter] of [['body', enterBody], ['person', enterPerson]] as const) {
    for (let ids = await notEntered(ctx.db, kind, BATCH); ids.length > 0; ids = await notEntered(ctx.db, kind, BATCH)) {
      for (const id of ids) await inTransaction(ctx, (within) => enter(within, id));
    }
  }
}

/** What of a person may have changed how they are found. The persons of a list come with a job of their own. */
export const PERSON_EVENTS = ['added', 'named', 'joined', 'invited', 'addressAdded', 'addressRemoved', 'affiliated', 'affiliationEnded', 'affiliationDenied', 'merged', 'erased'].map((what) => `person.${what}`);

export async function hearPerson(ctx: Ctx, { thing, detail }: Happening): Promise<void> {
  if (detail?.listed) return;
  await enterPerson(ctx, thing.id);
  if (typeof detail?.merged === 'string') await enterPerson(ctx, detail.merged);
}

function inEach(of: (language: Language) => { title: string; text: string }): Record<Language, { title: string; text: string }> {
  return Object.fromEntries(LANGUAGES.map((language) => [language, of(language)])) as Record<Language, { title: string; text: string }>;
}
