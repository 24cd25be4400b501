// What may be done to bodies: add one, change what is known of it.

import { rolesOf } from '../../kit/actor.js';
import { isMemberState } from '../../kit/countries.js';
import { type IsoDate, isDate } from '../../kit/dates.js';
import { LANGUAGES, type Multilingual } from '../../kit/languages.js';
import { refuse } from '../../kit/refusals.js';
import { type Ctx, inTransaction } from '../../storage/index.js';
import { BODY_KINDS, type BodyKind, MEMBERSHIPS, type Membership, nameKey } from './body.js';
import { bodiesByNames, bodyBrief, bodyByName, parentIdOf } from './reads.js';
import { type BodyWritten, addBodyRow, changeBodyRow, lockNames } from './store.js';

export interface BodyGiven {
  kind: string;
  membership?: string | null;
  acronym?: string | null;
  name: Multilingual;
  /** ISO 3166 code. */
  country?: string | null;
  /** A name or acronym of the body above it. */
  parent?: string | null;
  web?: string | null;
  endedOn?: IsoDate | null;
  aliases?: string[];
}

/**
 * Adds a body. Refused (right) to all but the secretariat, (input) for a value that is none, (conflict) when another body has the name or
 * acronym. Emits `body.added`.
 */
export async function addBody(ctx: Ctx, given: BodyGiven): Promise<{ id: string; slug: string }> {
  mustBeSecretariat(ctx);
  return inTransaction(ctx, async (within) => {
    await lockNames(within.db);
    const body = await checked(within, given, null);
    const added = await addBodyRow(within.db, body, within.now);
    await within.emit({ name: 'body.added', thing: { kind: 'body', id: added.id }, detail: { name: body.name, acronym: body.acronym, kind: body.kind } });
    return added;
  });
}

/** Writes what is known of a body anew. Refused as when one is added, and (missing) when there is none. Emits `body.changed`. */
export async function changeBody(ctx: Ctx, given: BodyGiven & { id: string }): Promise<void> {
  mustBeSecretariat(ctx);
  await inTransaction(ctx, async (within) => {
    await lockNames(within.db);
    if (!(await bodyBrief(within.db, { id: given.id }))) refuse({ code: 'bodies.noBody', kind: 'missing' });
    const body = await checked(within, given, given.id);
    await changeBodyRow(within.db, given.id, body);
    await within.emit({ name: 'body.changed', thing: { kind: 'body', id: given.id }, detail: { name: body.name, acronym: body.acronym } });
  });
}

/** The body that a name means, or a new one under that name (kind `other` unless it is said): for lists that are imported. */
export async function bodyNamed(ctx: Ctx, given: { name: string; kind?: BodyKind; country?: string | null }): Promise<{ id: string; added: boolean }> {
  const known = await bodyByName(ctx.db, given.name);
  if (known) return { id: known.id, added: false };
  const { id } = await addBody(ctx, { kind: given.kind ?? 'other', name: { [ctx.say.language]: given.name }, country: given.country ?? null });
  return { id, added: true };
}

async function checked(ctx: Ctx, given: BodyGiven, id: string | null): Promise<BodyWritten> {
  const kind = BODY_KINDS.find((one) => one === given.kind) ?? refuse({ code: 'bodies.noSuchKind', params: { kind: given.kind.slice(0, 40) }, field: 'kind', kind: 'input' });
  const name = Object.fromEntries(LANGUAGES.flatMap((language) => (clean(given.name[language]) ? [[language, clean(given.name[language])]] : []))) as Multilingual;
  const acronym = clean(given.acronym, 60) || null;
  if (!acronym && Object.keys(name).length === 0) refuse({ code: 'bodies.needsName', field: 'name-en', kind: 'input' });
  const country = given.country?.trim().toUpperCase() || null;
  if (country && !isMemberState(country)) refuse({ code: 'bodies.noSuchCountry', params: { country: country.slice(0, 40) }, field: 'country', kind: 'input' });
  if (given.endedOn && !isDate(given.endedOn)) refuse({ code: 'bodies.noSuchDay', params: { on: String(given.endedOn).slice(0, 20) }, field: 'endedOn', kind: 'input' });
  const web = given.web?.trim() || null;
  if (web && !(/^https?:\/\//i.test(web) && URL.canParse(web))) refuse({ code: 'bodies.badWeb', field: 'web', kind: 'input' });
  await mustBeFree(ctx, [acronym, ...Object.values(name)], id);
  const aliases = [...new Map((given.aliases ?? []).map((words) => clean(words)).filter(nameKey).map((words) => [nameKey(words), words])).values()].slice(0, 100);
  return { kind, membership: membershipGiven(given.membership), acronym, name, country, parentId: await parentOf(ctx, given.parent, id), web, endedOn: given.endedOn || null, aliases };
}

function membershipGiven(membership: string | null | undefined): Membership | null {
  return MEMBERSHIPS.find((one) => one === membership) ?? null;
}

async function mustBeFree(ctx: Ctx, names: (string | null)[], id: string | null): Promise<void> {
  const wanted = names.filter((name) => name !== null);
  for (const [words, body] of await bodiesByNames(ctx.db, wanted))
    if (body.id !== id) refuse({ code: 'bodies.nameTaken', params: { name: words }, field: words === names[0] ? 'acronym' : 'name-en', kind: 'conflict' });
}

/** The body above, by its name. A circle would have no top. */
async function parentOf(ctx: Ctx, parent: string | null | undefined, id: string | null): Promise<string | null> {
  if (!parent?.trim()) return null;
  const found = (await bodyByName(ctx.db, parent)) ?? refuse({ code: 'bodies.noSuchParent', params: { name: parent.slice(0, 100) }, field: 'parent', kind: 'input' });
  for (let above: string | null = found.id, steps = 0; above && steps < 20; steps++) {
    if (above === id) refuse({ code: 'bodies.ownParent', field: 'parent', kind: 'input' });
    above = await parentIdOf(ctx.db, above);
  }
  return found.id;
}

function mustBeSecretariat(ctx: Ctx): void {
  if (!rolesOf(ctx.actor).includes('secretariat')) refuse({ code: 'bodies.notSecretariat', kind: 'right' });
}

function clean(words: string | null | undefined, most = 200): string {
  return (words ?? '').replace(/\s+/g, ' ').trim().slice(0, most);
}
