// Editing a roadmap on the web: adding from the catalogue or by hand, areas, changing and taking out.

import { z } from 'zod';
import { mistakesIn, typedIn } from '../../../http/mistakes.js';
import { type Asked, type Outcome, type Posted, type Route, acting, reading } from '../../../http/route.js';
import type { Mistake } from '../../../http/view/fields.js';
import { isId } from '../../../kit/ids.js';
import { refuse } from '../../../kit/refusals.js';
import { enter, nameArea, revise, takeOut, turnDown } from '../actions.js';
import { factsFrom, typedOf } from '../entry-form.js';
import { type AddShown, type ChangeShown, addPage, changePage } from '../pages/edit.js';
import { entryById, factsOfRecord, roadmapOf, searchFor, suggestionsFor } from '../reads.js';
import { givenEntryShape } from '../shapes.js';
import { roadmapPath } from '../words.js';
import { askedRoadmap, groupIdOf } from './asked.js';

const officer = { right: 'officer', groupOf: groupIdOf } as const;

export const editRoutes: Route[] = [
  reading({ path: '/groups/:group/roadmap/add', ...officer, summary: 'Adding to a roadmap: what the catalogue finds, what is suggested', query: { q: 'words or a designation to find in the catalogue' }, read: (asked) => addShown(asked), html: addPage }),
  acting({ path: '/groups/:group/roadmap/add', ...officer, summary: 'Add an entry to a roadmap, by its record or by hand', takes: givenEntryShape, act: takeAdding }),
  acting({ path: '/groups/:group/roadmap/unwanted', ...officer, summary: 'Note that a record does not belong in a roadmap', takes: z.object({ recordId: z.string() }), act: takeUnwanted }),
  acting({ path: '/groups/:group/roadmap/areas', ...officer, summary: 'Add a technical area to a roadmap', takes: z.object({ areaTitle: z.string() }), act: takeArea }),
  reading({ path: '/groups/:group/roadmap/entries/:entry', ...officer, summary: 'The form that changes an entry of a roadmap', read: (asked) => changeShown(asked), html: changePage }),
  acting({ path: '/groups/:group/roadmap/entries/:entry', ...officer, summary: 'Change an entry of a roadmap; what is left out stays as it is', takes: givenEntryShape, act: takeChange }),
  acting({ path: '/groups/:group/roadmap/entries/:entry/remove', ...officer, summary: 'Take an entry out of a roadmap', takes: z.object({}), act: takeRemoval }),
];

async function addShown(asked: Asked, back: { typed?: Record<string, string>; mistakes?: Mistake[] } = {}): Promise<AddShown> {
  const { ctx, query } = asked;
  const { group, ...head } = await askedRoadmap(asked);
  const contents = await roadmapOf(ctx.db, group.id);
  const words = (query.get('q') ?? '').slice(0, 200);
  const [found, suggested] = await Promise.all([words ? searchFor(ctx, contents, words) : [], suggestionsFor(ctx, group.id, contents)]);
  return { ...head, areas: contents.areas, words, found, suggested, typed: back.typed ?? {}, mistakes: back.mistakes ?? [] };
}

async function takeAdding(posted: Posted): Promise<Outcome> {
  const { ctx, form, language } = posted;
  const { group } = await askedRoadmap(posted);
  const recordId = form.get('recordId');
  const facts = recordId ? ((await factsOfRecord(ctx.db, recordId)) ?? refuse({ code: 'roadmap.noRecord', kind: 'missing' })) : factsFrom(form, language, null);
  const mistakes = await mistakesIn(() => enter(ctx, { groupId: group.id, facts }), ctx.say, 'designation');
  if (mistakes) return { page: addPage(await addShown(posted, { typed: typedIn(form), mistakes }), posted), mistakes };
  return { go: roadmapPath(language, group.slug), said: ctx.say('roadmap.said.added', { designation: facts.designation }) };
}

async function takeUnwanted(posted: Posted): Promise<Outcome> {
  const { ctx, form, language } = posted;
  const { group } = await askedRoadmap(posted);
  await turnDown(ctx, { groupId: group.id, recordId: (form.get('recordId') ?? '').slice(0, 300) });
  return { go: roadmapPath(language, group.slug, 'add'), said: ctx.say('roadmap.said.unwanted') };
}

async function takeArea(posted: Posted): Promise<Outcome> {
  const { ctx, form, language } = posted;
  const { group } = await askedRoadmap(posted);
  const title = { [language]: (form.get('areaTitle') ?? '').trim().slice(0, 200) };
  const mistakes = await mistakesIn(() => nameArea(ctx, { groupId: group.id, title }), ctx.say, 'areaTitle');
  if (mistakes) return { page: addPage(await addShown(posted, { typed: typedIn(form), mistakes }), posted), mistakes };
  return { go: roadmapPath(language, group.slug, 'add'), said: ctx.say('roadmap.said.areaAdded') };
}

async function changeShown(asked: Asked, back: { typed?: Record<string, string>; mistakes?: Mistake[] } = {}): Promise<ChangeShown> {
  const { ctx, params, language } = asked;
  const { group, ...head } = await askedRoadmap(asked);
  const entry = (isId(params.entry) && (await entryById(ctx.db, group.id, params.entry))) || refuse({ code: 'http.noPage', kind: 'missing' });
  const { areas } = await roadmapOf(ctx.db, group.id);
  return { ...head, areas, entry, typed: back.typed ?? typedOf(entry, language), mistakes: back.mistakes ?? [] };
}

async function takeChange(posted: Posted): Promise<Outcome> {
  const { ctx, form, language } = posted;
  const { group } = await askedRoadmap(posted);
  const { entry } = await changeShown(posted);
  const facts = factsFrom(posted.scopes ? filledUp(form, typedOf(entry, language)) : form, language, entry);
  const mistakes = await mistakesIn(() => revise(ctx, { groupId: group.id, id: entry.id, facts }), ctx.say, 'designation');
  if (mistakes) return { page: changePage(await changeShown(posted, { typed: typedIn(form), mistakes }), posted), mistakes };
  return { go: `${roadmapPath(language, group.slug)}#${entry.id}`, said: ctx.say('roadmap.said.changed', { designation: facts.designation }) };
}

/** A browser sends every field; of what a program leaves out nothing is said. */
function filledUp(form: URLSearchParams, was: Record<string, string>): URLSearchParams {
  return new URLSearchParams({ ...was, ...Object.fromEntries(form) });
}

async function takeRemoval(posted: Posted): Promise<Outcome> {
  const { ctx, params, language } = posted;
  const { group } = await askedRoadmap(posted);
  await takeOut(ctx, { groupId: group.id, id: params.entry ?? '' });
  return { go: roadmapPath(language, group.slug), said: ctx.say('roadmap.said.removed') };
}
