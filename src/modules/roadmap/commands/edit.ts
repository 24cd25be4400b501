// Editing a roadmap at the command line.

import type { Run } from '../../../cli/verb.js';
import { enter, revise, takeOut } from '../actions.js';
import { readName } from '../naming.js';
import { factsByDesignation, roadmapOf } from '../reads.js';
import { NO_FACTS } from '../roadmap.js';
import { entryNamed, factsSaid, groupAsked } from './asked.js';

export const runAdd: Run = async (call) => {
  const designation = call.args[1] ?? '';
  const made = await call.withCtx(async (ctx) => {
    const group = await groupAsked(ctx, call);
    const { areas } = await roadmapOf(ctx.db, group.id);
    const read = readName(designation);
    const known = (await factsByDesignation(ctx.db, [read.designation])).get(read.designation);
    const was = { id: '', ...NO_FACTS, publishedOn: read.publishedOn, ...known, designation: known?.designation ?? read.designation };
    const facts = { ...factsSaid(call, was, areas), recordId: known?.recordId ?? null };
    return { ...(await enter(ctx, { groupId: group.id, facts })), designation: facts.designation, inCatalogue: known !== undefined };
  });
  if (call.json) call.out(JSON.stringify(made));
  return 0;
};

export const runChange: Run = async (call) => {
  const changed = await call.withCtx(async (ctx) => {
    const group = await groupAsked(ctx, call);
    const contents = await roadmapOf(ctx.db, group.id);
    const entry = entryNamed(contents, call.args[1] ?? '');
    const facts = factsSaid(call, entry, contents.areas);
    await revise(ctx, { groupId: group.id, id: entry.id, facts });
    return { id: entry.id, ...facts };
  });
  if (call.json) call.out(JSON.stringify(changed));
  return 0;
};

export const runRemove: Run = async (call) => {
  const gone = await call.withCtx(async (ctx) => {
    const group = await groupAsked(ctx, call);
    const entry = entryNamed(await roadmapOf(ctx.db, group.id), call.args[1] ?? '');
    await takeOut(ctx, { groupId: group.id, id: entry.id });
    return { id: entry.id, designation: entry.designation };
  });
  if (call.json) call.out(JSON.stringify(gone));
  return 0;
};
