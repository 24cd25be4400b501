// The technical areas of a roadmap: naming, renaming, their order, taking away.

import { isId } from '../../../kit/ids.js';
import type { Multilingual } from '../../../kit/languages.js';
import { refuse } from '../../../kit/refusals.js';
import { type Ctx, inTransaction } from '../../../storage/index.js';
import { roadmapOf } from '../reads.js';
import { mayEdit } from '../rights.js';
import type { Area, Contents } from '../roadmap.js';
import { addArea, changeEntry, deleteArea, lockRoadmap, orderAreas, retitleArea } from '../store.js';

/** Adds a technical area. Refused (right) to all but who leads the group, (input) without a title. Emits `roadmap.areaAdded`. */
export async function nameArea(ctx: Ctx, given: { groupId: string; title: Multilingual }): Promise<{ id: string }> {
  mayEdit(ctx, given.groupId);
  if (!Object.values(given.title).some((title) => title.trim())) refuse({ code: 'roadmap.needsTitle', field: 'areaTitle', kind: 'input' });
  return inTransaction(ctx, async (within) => {
    const id = await addArea(within.db, { ...given, at: within.now });
    await within.emit({ name: 'roadmap.areaAdded', thing: { kind: 'group', id: given.groupId }, groupId: given.groupId, detail: { title: Object.values(given.title)[0] ?? '' } });
    return { id };
  });
}

/** Names an area otherwise, in the languages that are given. Refused (right), (missing), (input) without any title. Emits `roadmap.areaChanged`. */
export async function renameArea(ctx: Ctx, given: { groupId: string; id: string; title: Multilingual }): Promise<void> {
  await withArea(ctx, given, async (within, area) => {
    const title = Object.fromEntries(Object.entries({ ...area.title, ...given.title }).flatMap(([language, words]) => (words.trim() ? [[language, words.trim().slice(0, 200)]] : [])));
    if (Object.keys(title).length === 0) refuse({ code: 'roadmap.needsTitle', field: 'areaTitle', kind: 'input' });
    await retitleArea(within.db, { id: area.id, title });
    await within.emit({ name: 'roadmap.areaChanged', thing: { kind: 'group', id: given.groupId }, groupId: given.groupId, detail: { title: Object.values(title)[0] ?? '' } });
  });
}

/** Sets an area at a place, the first being 1; the others keep their order. Refused (right), (missing). Emits `roadmap.areaChanged`. */
export async function placeArea(ctx: Ctx, given: { groupId: string; id: string; place: number }): Promise<void> {
  await withArea(ctx, given, async (within, area, { areas }) => {
    const others = areas.filter((one) => one.id !== area.id);
    const at = Math.min(others.length, Math.max(0, Math.trunc(given.place) - 1));
    await orderAreas(within.db, given.groupId, [...others.slice(0, at), area, ...others.slice(at)].map((one) => one.id));
    await within.emit({ name: 'roadmap.areaChanged', thing: { kind: 'group', id: given.groupId }, groupId: given.groupId, detail: { title: Object.values(area.title)[0] ?? '' } });
  });
}

/** Takes an area away; its texts stay, in the area that is given or in none. Releases keep it. Refused (right), (missing). Emits `roadmap.areaRemoved`. */
export async function removeArea(ctx: Ctx, given: { groupId: string; id: string; into: string | null }): Promise<{ moved: number }> {
  return withArea(ctx, given, async (within, area, { areas, entries }) => {
    if (given.into && (given.into === area.id || !areas.some((one) => one.id === given.into))) refuse({ code: 'roadmap.noSuchArea', field: 'into', kind: 'input' });
    const moved = entries.filter((entry) => entry.areaId === area.id);
    for (const { id, ...facts } of moved) await changeEntry(within.db, { groupId: given.groupId, id, facts: { ...facts, areaId: given.into }, at: within.now });
    await deleteArea(within.db, { groupId: given.groupId, id: area.id });
    await within.emit({ name: 'roadmap.areaRemoved', thing: { kind: 'group', id: given.groupId }, groupId: given.groupId, detail: { title: Object.values(area.title)[0] ?? '' } });
    return { moved: moved.length };
  });
}

async function withArea<T>(ctx: Ctx, { groupId, id }: { groupId: string; id: string }, act: (within: Ctx, area: Area, contents: Contents) => Promise<T>): Promise<T> {
  mayEdit(ctx, groupId);
  return inTransaction(ctx, async (within) => {
    await lockRoadmap(within.db, groupId);
    const contents = await roadmapOf(within.db, groupId);
    const area = (isId(id) && contents.areas.find((one) => one.id === id)) || refuse({ code: 'roadmap.noSuchArea', kind: 'missing' });
    return act(within, area, contents);
  });
}
