// Editing a roadmap on the web: adding from the catalogue or by hand, changing and taking out.

import { z } from 'zod';
import { mistakesIn, typedIn } from '../../../http/mistakes.js';
import { type Asked, type Outcome, type Posted, type Route, acting, reading } from '../../../http/route.js';
import type { Mistake } from '../../../http/view/fields.js';
import { isId } from '../../../kit/ids.js';
import { refuse } from '../../../kit/refusals.js';
import { enter, enterMany, revise, takeOut, turnDown } from '../actions.js';
import { factsFrom, typedOf } from '../entry-form.js';
import { type ChangeShown, changePage } from '../pages/change.js';
import { type AddShown, addPage } from '../pages/edit.js';
import { fieldsBetween } from '../differences.js';
import { markOf } from '../proposing.js';
import { type EntryVersion, entryById, roadmapOf, searchFor, suggestionsFor, versionsOf } from '../reads.js';
import type { Entry } from '../roadmap.js';
import { addedShape, changedEntryShape, wholeEntryShape } from '../shapes.js';
import { roadmapPath } from '../words.js';
import { askedRoadmap, groupIdOf } from './asked.js';

const officer = { right: 'officer', groupOf: groupIdOf } as const;

export const editRoutes: Route[] = [
  reading({ path: '/groups/:group/roadmap/add', ...officer, summary: 'Adding to a roadmap: what the catalogue finds, what is suggested', query: { q: 'words or a designation to find in the catalogue', area: 'the id of the area that is offered first', after: 'the key after which the page begins' }, read: (asked) => addShown(asked), html: addPage }),
  acting({ path: '/groups/:group/roadmap/add', ...officer, summary: 'Add an entry to a roadmap by hand, or one or many records of the catalogue', takes: addedShape, act: takeAdding }),
  acting({ path: '/groups/:group/roadmap/unwanted', ...officer, summary: 'Note that a record does not belong in a roadmap', takes: z.object({ recordId: z.string() }), act: takeUnwanted }),
  reading({ path: '/groups/:group/roadmap/entries/:entry', ...officer, summary: 'An entry of a roadmap with all that was said of it, and the form that changes it', read: (asked) => changeShown(asked), html: changePage, json: { schema: wholeEntryShape, of: ({ entry, mark, versions }) => ({ ...entry, seen: mark, versions }) } }),
  acting({ path: '/groups/:group/roadmap/entries/:entry', ...officer, summary: 'Change an entry of a roadmap; what is left out stays as it is', takes: changedEntryShape, act: takeChange }),
  acting({ path: '/groups/:group/roadmap/entries/:entry/remove', ...officer, summary: 'Take an entry out of a roadmap', takes: z.object({ seen: z.string().optional() }), act: takeRemoval }),
];

async function addShown(asked: Asked, back: { typed?: Record<string, string>; mistakes?: Mistake[] } = {}): Promise<AddShown> {
  const { ctx, query } = asked;
  const { group, ...head } = await askedRoadmap(asked);
  const contents = await roadmapOf(ctx.db, group.id);
  const words = (query.get('q') ?? '').slice(0, 200);
  const [found, suggested] = await Promise.all([words ? searchFor(ctx, contents, words, query.get('after')) : NOTHING_FOUND, suggestionsFor(ctx, group.id, contents)]);
  return { ...head, areas: contents.areas, words, found, suggested, chosenArea: query.get('area') ?? '', typed: back.typed ?? {}, mistakes: back.mistakes ?? [] };
}

const NOTHING_FOUND: AddShown['found'] = { rows: [], total: 0, after: null };

/** By hand, or as many records of the catalogue as are chosen: then the search stays where it was. */
async function takeAdding(posted: Posted): Promise<Outcome> {
  const { ctx, form, language } = posted;
  const { group } = await askedRoadmap(posted);
  const path = roadmapPath(language, group.slug);
  if (form.has('recordId') || form.has('words')) return takeRecords(posted, group.id, path);
  let id = '';
  const facts = factsFrom(form, language, null);
  const mistakes = await mistakesIn(async () => {
    id = (await enter(ctx, { groupId: group.id, facts })).id;
  }, ctx.say, 'designation');
  if (mistakes) return { page: addPage(await addShown(posted, { typed: typedIn(form), mistakes }), posted), mistakes };
  return { go: `${path}?at=${id}#${id}`, said: ctx.say('roadmap.said.added', { designation: facts.designation }) };
}

async function takeRecords(posted: Posted, groupId: string, path: string): Promise<Outcome> {
  const { ctx, form } = posted;
  const [recordIds, areaId] = [form.getAll('recordId'), form.get('areaId') || null];
  const done: Awaited<ReturnType<typeof enterMany>> = { added: [], left: [] };
  const mistakes = await mistakesIn(async () => void Object.assign(done, await enterMany(ctx, { groupId, recordIds, areaId })), ctx.say, 'recordId');
  // Of one text alone it is an answer that it is not new, or not there.
  const left = mistakes ?? (done.added.length === 0 && recordIds.length === 1 ? [{ field: 'recordId', words: ctx.say('roadmap.add.notNew') }] : null);
  if (left) return { page: addPage(await addShown(posted, { mistakes: left }), posted), mistakes: left };
  const words = form.get('words');
  const back = new URLSearchParams({ ...(words ? { q: words } : {}), ...(areaId ? { area: areaId } : {}) });
  return { go: words === null ? `${path}?at=${done.added[0]?.id ?? ''}` : `${path}/add?${back}`, said: ctx.say('roadmap.said.addedMany', { added: done.added.length, left: done.left.length }) };
}

async function takeUnwanted(posted: Posted): Promise<Outcome> {
  const { ctx, form, language } = posted;
  const { group } = await askedRoadmap(posted);
  await turnDown(ctx, { groupId: group.id, recordId: (form.get('unwanted') ?? form.get('recordId') ?? '').slice(0, 300) });
  return { go: roadmapPath(language, group.slug, 'add'), said: ctx.say('roadmap.said.unwanted') };
}

async function changeShown(asked: Asked, back: { typed?: Record<string, string>; seen?: string; mistakes?: Mistake[] } = {}): Promise<ChangeShown> {
  const { ctx, params, language } = asked;
  const { group, ...head } = await askedRoadmap(asked);
  const entry = (isId(params.entry) && (await entryById(ctx.db, group.id, params.entry))) || refuse({ code: 'http.noPage', kind: 'missing' });
  const { areas } = await roadmapOf(ctx.db, group.id);
  const versions = await versionsOf(ctx.db, group.id, entry.id);
  return { ...head, areas, entry, mark: markOf(entry), meanwhile: saidMeanwhile(entry, versions, back.seen), versions, typed: back.typed ?? typedOf(entry, language), mistakes: back.mistakes ?? [] };
}

async function takeChange(posted: Posted): Promise<Outcome> {
  const { ctx, form, params, language } = posted;
  const { group } = await askedRoadmap(posted);
  const entry = isId(params.entry) ? await entryById(ctx.db, group.id, params.entry) : null;
  if (!entry) return goneMeanwhile(posted, group.id);
  const facts = factsFrom(posted.scopes ? filledUp(form, typedOf(entry, language)) : form, language, entry);
  const seen = form.get('seen') ?? '';
  const mistakes = await mistakesIn(() => revise(ctx, { groupId: group.id, id: entry.id, facts, seen }), ctx.say, 'designation');
  if (mistakes) return { page: changePage(await changeShown(posted, { typed: typedIn(form), seen, mistakes }), posted), mistakes };
  return { go: `${roadmapPath(language, group.slug)}?at=${entry.id}#${entry.id}`, said: ctx.say('roadmap.said.changed', { designation: facts.designation }) };
}

/** Somebody took the text out while another changed it: what was typed stands in the form that adds it anew. */
async function goneMeanwhile(posted: Posted, groupId: string): Promise<Outcome> {
  const { ctx, form, params } = posted;
  if (!isId(params.entry) || (await versionsOf(ctx.db, groupId, params.entry, 1)).length === 0) return refuse({ code: 'http.noPage', kind: 'missing' });
  const mistakes = [{ field: 'designation', words: ctx.say('roadmap.change.goneMeanwhile') }];
  return { page: addPage(await addShown(posted, { typed: typedIn(form), mistakes }), posted), mistakes };
}

/** What is said otherwise since the form was opened, so that whoever sends it sees what it would write over. */
function saidMeanwhile(entry: Entry, versions: readonly EntryVersion[], seen: string | undefined): ChangeShown['meanwhile'] {
  if (!seen || seen === markOf(entry)) return null;
  const opened = versions.find(({ facts }) => facts && markOf({ id: entry.id, ...facts }) === seen)?.facts;
  return opened ? { was: { id: entry.id, ...opened }, fields: fieldsBetween(opened, entry) } : null;
}

/** A browser sends every field; of what a program leaves out nothing is said. */
function filledUp(form: URLSearchParams, was: Record<string, string>): URLSearchParams {
  return new URLSearchParams({ ...was, ...Object.fromEntries(form) });
}

async function takeRemoval(posted: Posted): Promise<Outcome> {
  const { ctx, form, params, language } = posted;
  const { group } = await askedRoadmap(posted);
  const mistakes = await mistakesIn(() => takeOut(ctx, { groupId: group.id, id: params.entry ?? '', seen: form.get('seen') ?? '' }), ctx.say, 'designation');
  if (mistakes) return { page: changePage(await changeShown(posted, { seen: form.get('seen') ?? '', mistakes }), posted), mistakes };
  return { go: roadmapPath(language, group.slug), said: ctx.say('roadmap.said.removed') };
}
