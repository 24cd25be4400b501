// What may be done to bodies: add one, change what is known of it.

import { rolesOf } from '../../kit/actor.js';
import { isMemberState } from '../../kit/countries.js';
import { type IsoDate, isDate } from '../../kit/dates.js';
import { LANGUAGES, type Multilingual } from '../../kit/languages.js';
import { type Refusal, refuse, refuseAll } from '../../kit/refusals.js';
import { type Ctx, inTransaction } from '../../storage/index.js';
import { BODY_KINDS, type BodyKind, MEMBERSHIPS, nameKey } from './body.js';
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
  /** The study groups that an Associate has joined, by any of their names. */
  studyGroups?: string[];
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

/** What was given as it is kept. Refused with all that is wrong with it at once. */
async function checked(ctx: Ctx, given: BodyGiven, id: string | null): Promise<BodyWritten> {
  const name = Object.fromEntries(LANGUAGES.flatMap((language) => (clean(given.name[language]) ? [[language, clean(given.name[language])]] : []))) as Multilingual;
  const acronym = clean(given.acronym, 60) || null;
  const country = given.country?.trim().toUpperCase() || null;
  const web = given.web?.trim() || null;
  const parent = await parentOf(ctx, given.parent, id);
  const joined = await joinedBy(ctx, given.studyGroups ?? []);
  refuseAll([
    isOneOf(BODY_KINDS, given.kind) ? null : { code: 'bodies.noSuchKind', params: { kind: given.kind.slice(0, 40) }, field: 'kind', kind: 'input' },
    acronym || Object.keys(name).length > 0 ? null : { code: 'bodies.needsName', field: 'name-en', kind: 'input' },
    ...(await taken(ctx, acronym, name, id)),
    !country || isMemberState(country) ? null : { code: 'bodies.noSuchCountry', params: { country: country.slice(0, 40) }, field: 'country', kind: 'input' },
    'code' in parent ? parent : null,
    !web || (/^https?:\/\//i.test(web) && URL.canParse(web)) ? null : { code: 'bodies.badWeb', field: 'web', kind: 'input' },
    joined.wrong,
    !given.endedOn || isDate(given.endedOn) ? null : { code: 'bodies.noSuchDay', params: { on: String(given.endedOn).slice(0, 20) }, field: 'endedOn', kind: 'input' },
  ]);
  const aliases = [...new Map((given.aliases ?? []).map((words) => clean(words)).filter(nameKey).map((words) => [nameKey(words), words])).values()].slice(0, 100);
  const membership = isOneOf(MEMBERSHIPS, given.membership) ? given.membership : null;
  return { kind: given.kind as BodyKind, membership, acronym, name, country, parentId: 'id' in parent ? parent.id : null, web, endedOn: given.endedOn || null, aliases, studyGroups: joined.acronyms };
}

function isOneOf<One extends string>(all: readonly One[], given: string | null | undefined): given is One {
  return all.some((one) => one === given);
}

/** The names that another body has, each at its field. */
async function taken(ctx: Ctx, acronym: string | null, name: Multilingual, id: string | null): Promise<Refusal[]> {
  const fields = [...(acronym ? [['acronym', acronym] as const] : []), ...Object.entries(name).map(([language, words]) => [`name-${language}`, words] as const)];
  const known = await bodiesByNames(ctx.db, fields.map(([, words]) => words));
  return fields.flatMap(([field, words]): Refusal[] => ((known.get(words)?.id ?? id) === id ? [] : [{ code: 'bodies.nameTaken', params: { name: words }, field, kind: 'conflict' }]));
}

/** Study groups by any of their names: under the acronyms by which groups name them; or the first that is none. */
async function joinedBy(ctx: Ctx, names: readonly string[]): Promise<{ acronyms: string[]; wrong: Refusal | null }> {
  const wanted = names.map((words) => clean(words)).filter(Boolean).slice(0, 30);
  const known = await bodiesByNames(ctx.db, wanted);
  const isStudyGroup = (words: string) => known.get(words)?.kind === 'studyGroup' && known.get(words)?.acronym;
  const strange = wanted.find((words) => !isStudyGroup(words));
  const acronyms = [...new Set(wanted.flatMap((words) => known.get(words)?.acronym ?? []))];
  return { acronyms, wrong: strange ? { code: 'bodies.noSuchStudyGroup', params: { name: strange }, field: 'studyGroups', kind: 'input' } : null };
}

/** The body above, by its name; or why it cannot be that one. A circle would have no top. */
async function parentOf(ctx: Ctx, parent: string | null | undefined, id: string | null): Promise<{ id: string } | { none: true } | Refusal> {
  if (!parent?.trim()) return { none: true };
  const found = await bodyByName(ctx.db, parent);
  if (!found) return { code: 'bodies.noSuchParent', params: { name: parent.slice(0, 100) }, field: 'parent', kind: 'input' };
  for (let above: string | null = found.id, steps = 0; above && steps < 20; steps++) {
    if (above === id) return { code: 'bodies.ownParent', field: 'parent', kind: 'input' };
    above = await parentIdOf(ctx.db, above);
  }
  return { id: found.id };
}

function mustBeSecretariat(ctx: Ctx): void {
  if (!rolesOf(ctx.actor).includes('secretariat')) refuse({ code: 'bodies.notSecretariat', kind: 'right' });
}

function clean(words: string | null | undefined, most = 200): string {
  return (words ?? '').replace(/\s+/g, ' ').trim().slice(0, most);
}
