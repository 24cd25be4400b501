// Looking at a roadmap at the command line.

import { type Run, languageOf } from '../../../cli/verb.js';
import { inLanguage } from '../../../kit/languages.js';
import { refuse } from '../../../kit/refusals.js';
import { changesJson } from '../changes-json.js';
import { sinceWords } from '../changes-paper.js';
import { roadmapChanges, roadmapOf } from '../reads.js';
import { ENTRY_STATUSES, SCOPES } from '../roadmap.js';
import { sinceIn } from '../since.js';
import { SORTS, entriesIn, viewFrom } from '../view.js';
import { areaWords, fieldWords } from '../words.js';
import { areaNamed, groupAsked } from './asked.js';

/** 0 when it lists any, 1 when there is none. */
export const runList: Run = async (call) => {
  const language = languageOf(call);
  const said = (name: string) => (typeof call.options[name] === 'string' ? (call.options[name] as string) : null);
  const [status, scope, sort] = [said('status'), said('scope'), said('sort')];
  if (status && !ENTRY_STATUSES.some((one) => one === status)) refuse({ code: 'roadmap.noSuchStatus', kind: 'input' });
  if (scope && !SCOPES.some((one) => one === scope)) refuse({ code: 'roadmap.noSuchScope', kind: 'input' });
  if (sort && !SORTS.some((one) => one === sort)) refuse({ code: 'roadmap.noSuchSort', params: { sort: sort.slice(0, 20), sorts: SORTS.join(', ') }, kind: 'input' });
  const { contents, say } = await call.withCtx(async (ctx) => ({ contents: await roadmapOf(ctx.db, (await groupAsked(ctx, call)).id), say: ctx.sayIn(language) }));
  const area = areaNamed(contents.areas, said('area') ?? undefined);
  const asked = { q: said('words'), area, body: said('body'), status, scope, sort };
  const entries = entriesIn(contents, viewFrom(new URLSearchParams(Object.entries(asked).flatMap(([name, value]) => (value ? [[name, value]] : [])))));
  if (call.json) call.out(JSON.stringify({ areas: contents.areas, entries }));
  else for (const entry of entries) call.out([entry.designation.padEnd(28), say(`roadmap.status.${entry.status}`).padEnd(18), (entry.publishedOn ?? '–').padEnd(10), areaWords(entry.areaId, contents.areas, say), inLanguage(entry.title, language)?.text ?? ''].join('  '));
  return entries.length > 0 ? 0 : 1;
};

/** 0 when nothing changed, 1 when there is something to tell. */
export const runChanges: Run = async (call) => {
  const language = languageOf(call);
  const { since } = call.options;
  const asked = typeof since === 'string' ? (sinceIn(since) ?? refuse({ code: 'roadmap.noSuchSince', params: { since: since.slice(0, 40) }, kind: 'input' })) : null;
  const { changes, say } = await call.withCtx(async (ctx) => ({ changes: await roadmapChanges(ctx.db, (await groupAsked(ctx, call)).id, { since: asked, now: ctx.now }), say: ctx.sayIn(language) }));
  const { added, removed, changed } = changes.difference;
  const { areas } = changes.contents;
  if (call.json) call.out(JSON.stringify(changesJson(changes)));
  else {
    call.out(`${say('roadmap.changes.chooseSince')}: ${sinceWords(changes, say)}`);
    for (const entry of added) call.out(`+ ${entry.designation}  ${inLanguage(entry.title, language)?.text ?? ''}`);
    for (const entry of removed) call.out(`- ${entry.designation}`);
    for (const { was, now, fields } of changed) for (const field of fields) call.out(`~ ${now.designation}  ${say(`roadmap.fields.${field}`)}: ${fieldWords(was, field, areas, say)} → ${fieldWords(now, field, areas, say)}`);
    for (const { entry, facts } of changes.behind) call.out(`? ${entry.designation}  ${say('roadmap.behind.catalogueSays')}: ${Object.values(facts).join(', ')}`);
  }
  return added.length + removed.length + changed.length + changes.behind.length > 0 ? 1 : 0;
};
