// The technical areas of a roadmap on the web.

import { z } from 'zod';
import { mistakesIn } from '../../../http/mistakes.js';
import { type Asked, type Outcome, type Posted, type Route, acting, reading } from '../../../http/route.js';
import type { Mistake } from '../../../http/view/fields.js';
import { LANGUAGES } from '../../../kit/languages.js';
import { nameArea, placeArea, removeArea, renameArea } from '../actions.js';
import { type AreasShown, areasPage } from '../pages/areas.js';
import { roadmapOf } from '../reads.js';
import { areaShape } from '../shapes.js';
import { roadmapPath } from '../words.js';
import { askedRoadmap, groupIdOf } from './asked.js';

const officer = { right: 'officer', groupOf: groupIdOf } as const;
const titles = Object.fromEntries(LANGUAGES.map((language) => [`title-${language}`, z.string().optional()]));

export const areaRoutes: Route[] = [
  reading({
    path: '/groups/:group/roadmap/areas',
    ...officer,
    summary: 'The technical areas of a roadmap in their order, and the forms that change them',
    read: (asked) => areasShown(asked),
    html: areasPage,
    json: { schema: z.object({ rows: z.array(areaShape.extend({ entries: z.number() })) }), of: ({ areas }) => ({ rows: areas }) },
  }),
  acting({ path: '/groups/:group/roadmap/areas', ...officer, summary: 'Add a technical area to a roadmap', takes: z.object({ areaTitle: z.string() }), act: takeArea }),
  acting({ path: '/groups/:group/roadmap/areas/:area', ...officer, summary: 'Name a technical area otherwise, or set it at another place, the first being 1', takes: z.object({ ...titles, place: z.number().optional() }), act: takeChange }),
  acting({ path: '/groups/:group/roadmap/areas/:area/remove', ...officer, summary: 'Take a technical area away; its texts go into another, or into none', takes: z.object({ into: z.string().optional() }), act: takeRemoval }),
];

async function areasShown(asked: Asked, mistakes: Mistake[] = []): Promise<AreasShown> {
  const { group, ...head } = await askedRoadmap(asked);
  const { areas, entries } = await roadmapOf(asked.ctx.db, group.id);
  return { ...head, areas: areas.map((area) => ({ ...area, entries: entries.filter((entry) => entry.areaId === area.id).length })), mistakes };
}

async function takeArea(posted: Posted): Promise<Outcome> {
  const { ctx, form, language } = posted;
  const title = { [language]: (form.get('areaTitle') ?? '').trim().slice(0, 200) };
  return done(posted, (groupId) => nameArea(ctx, { groupId, title }), ctx.say('roadmap.said.areaAdded'));
}

async function takeChange(posted: Posted): Promise<Outcome> {
  const { ctx, form, params } = posted;
  const id = params.area ?? '';
  const place = Number(form.get('place'));
  const title = Object.fromEntries(LANGUAGES.flatMap((language) => (form.has(`title-${language}`) ? [[language, form.get(`title-${language}`) ?? '']] : [])));
  return done(posted, async (groupId) => {
    if (place > 0) await placeArea(ctx, { groupId, id, place });
    if (Object.keys(title).length > 0 || !(place > 0)) await renameArea(ctx, { groupId, id, title });
  }, ctx.say('roadmap.said.areaChanged'));
}

async function takeRemoval(posted: Posted): Promise<Outcome> {
  const { ctx, form, params } = posted;
  return done(posted, (groupId) => removeArea(ctx, { groupId, id: params.area ?? '', into: form.get('into') || null }), ctx.say('roadmap.said.areaRemoved'));
}

async function done(posted: Posted, act: (groupId: string) => Promise<unknown>, said: string): Promise<Outcome> {
  const { group } = await askedRoadmap(posted);
  const mistakes = await mistakesIn(() => act(group.id), posted.ctx.say, 'areaTitle');
  if (mistakes) return { page: areasPage(await areasShown(posted, mistakes), posted), mistakes };
  return { go: roadmapPath(posted.language, group.slug, 'areas'), said };
}
