// The technical areas of a roadmap at the command line.

import { type Run, languageOf } from '../../../cli/verb.js';
import { inLanguage } from '../../../kit/languages.js';
import { refuse } from '../../../kit/refusals.js';
import { nameArea, placeArea, removeArea, renameArea } from '../actions.js';
import { roadmapOf } from '../reads.js';
import { areaNamed, groupAsked } from './asked.js';

/** 0 when it lists any, 1 when there is none. */
export const runAreas: Run = async (call) => {
  const { areas, entries } = await call.withCtx(async (ctx) => roadmapOf(ctx.db, (await groupAsked(ctx, call)).id));
  const rows = areas.map((area) => ({ ...area, entries: entries.filter((entry) => entry.areaId === area.id).length }));
  if (call.json) call.out(JSON.stringify(rows));
  else for (const [at, { title, entries: texts }] of rows.entries()) call.out(`${String(at + 1).padStart(3)}  ${String(texts).padStart(4)}  ${inLanguage(title, languageOf(call))?.text ?? ''}`);
  return rows.length > 0 ? 0 : 1;
};

/** Adds the area that is named; with an option, changes the one of this name. */
export const runArea: Run = async (call) => {
  const { rename, place, remove, into } = call.options;
  const [language, words] = [languageOf(call), call.args[1] ?? ''];
  if (place !== undefined && !/^[1-9]\d{0,4}$/.test(String(place))) refuse({ code: 'roadmap.noSuchPlace', params: { place: String(place).slice(0, 20) }, kind: 'input' });
  const said = await call.withCtx(async (ctx) => {
    const groupId = (await groupAsked(ctx, call)).id;
    if (typeof rename !== 'string' && place === undefined && !remove) return nameArea(ctx, { groupId, title: { [language]: words } });
    const { areas } = await roadmapOf(ctx.db, groupId);
    const id = areaNamed(areas, words) ?? refuse({ code: 'roadmap.noSuchArea', kind: 'input' });
    if (remove) return { id, ...(await removeArea(ctx, { groupId, id, into: areaNamed(areas, typeof into === 'string' ? into : undefined) })) };
    if (typeof rename === 'string') await renameArea(ctx, { groupId, id, title: { [language]: rename } });
    if (place !== undefined) await placeArea(ctx, { groupId, id, place: Number(place) });
    return { id };
  });
  if (call.json) call.out(JSON.stringify(said));
  return 0;
};
