// The catalogue at the command line.

import type { Call, Run } from '../../cli/verb.js';
import { importRecords, makeIndex } from './actions.js';
import type { Imported } from './actions/import.js';
import { searchCatalogue } from './reads.js';
import { openSource } from './adapters/open-source.js';

export const runImport: Run = async (call) => {
  const { format, map, dry, resume } = call.options;
  const mapping = typeof map === 'string' ? mappingFrom(map) : null;
  const imported = await call.withCtx(async (ctx) => {
    const all: (Imported & { name: string })[] = [];
    for (const path of call.args) {
      const source = await openSource(path, { format: typeof format === 'string' ? format : null, mapping });
      const given = { ...source, mapping, dry: dry === true, resume: typeof resume === 'string' ? resume : null, index: false, progress: progressOf(call, source.name) };
      all.push({ name: source.name, ...(await importRecords(ctx, given)) });
    }
    if (dry !== true) await makeIndex(ctx);
    return all;
  });
  for (const one of imported) call.out(call.json ? JSON.stringify(one) : `${one.name}: ${one.added} new, ${one.changed} changed, ${one.same} the same, ${one.bad} not taken (import ${one.id})`);
  return imported.some((one) => one.bad > 0) ? 1 : 0;
};

export const runSearch: Run = async (call) => {
  const { body, status, limit } = call.options;
  const filters = { ...(typeof body === 'string' ? { sdo: [body] } : {}), ...(typeof status === 'string' ? { status: [status] } : {}) };
  const most = Math.min(1_000, Math.max(1, Number(limit) || 20));
  const found = await call.withCtx((ctx) => searchCatalogue(ctx.db, { words: call.args.join(' '), language: 'en', filters, sort: 'relevance', limit: most }));
  if (call.json) call.out(JSON.stringify(found));
  else for (const { designation, titles, status: is } of found.rows) call.out(`${designation.padEnd(36)}  ${is.padEnd(17)}  ${titles.en ?? Object.values(titles)[0] ?? ''}`);
  return found.total > 0 ? 0 : 1;
};

/** A word every so many records, for whoever waits at a terminal. */
function progressOf(call: Call, name: string): (counts: { position: number }) => void {
  let told = 0;
  return ({ position }) => {
    if (call.json || position - told < 20_000) return;
    told = position;
    call.err(`${name}: ${position} records`);
  };
}

/** `designation=Number,title.en=Title` as pairs. */
function mappingFrom(words: string): Record<string, string> {
  return Object.fromEntries(
    words.split(',').flatMap((pair) => {
      const [field, ...column] = pair.split('=');
      return field && column.length > 0 ? [[field.trim(), column.join('=').trim()]] : [];
    }),
  );
}
