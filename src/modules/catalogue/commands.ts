// The catalogue at the command line.

import { open } from 'node:fs/promises';
import { type Call, type Run, languageOf } from '../../cli/verb.js';
import { importRecords, makeIndex } from './actions.js';
import type { Imported } from './actions/import.js';
import { listNameOf } from './actions/settle-list.js';
import { refuse } from '../../kit/refusals.js';
import type { Ctx } from '../../storage/index.js';
import { isDate } from '../../kit/dates.js';
import type { Filters } from './finding/match.js';
import { type CatalogueRecord, changesSince, newSince, recordsAfter, recordsByIds, searchCatalogue } from './reads.js';
import { titleIn } from './paths.js';
import { SORTS } from './view.js';
import { WRITERS } from './formats/writers.js';
import { openSource } from './adapters/open-source.js';

export const runImport: Run = async (call) => {
  const { format, map, dry, resume, whole, list, sure } = call.options;
  if (typeof list === 'string' && call.args.length > 1) refuse({ code: 'catalogue.oneListName', kind: 'input' });
  const mapping = typeof map === 'string' ? mappingFrom(map) : null;
  const imported = await call.withCtx(async (ctx) => {
    const all: (Imported & { name: string })[] = [];
    for (const [n, path] of call.args.entries()) {
      const source = await openSource(path, { format: typeof format === 'string' ? format : null, mapping });
      const given = { ...source, mapping, dry: dry === true, resume: typeof resume === 'string' && n === 0 ? resume : null, whole: whole === true || typeof list === 'string' ? { list: typeof list === 'string' ? list : listNameOf(source.list), sure: sure === true } : null, index: false, begun: (id: string) => call.err(`${source.name}: import ${id}`), progress: progressOf(call, source.name) };
      all.push({ name: source.name, ...(await importRecords(ctx, given)) });
    }
    if (dry !== true) await makeIndex(ctx);
    return all;
  });
  for (const one of imported) call.out(call.json ? JSON.stringify(one) : `${one.name}: ${one.added} new, ${one.changed} changed, ${one.same} the same, ${one.bad} not taken${goneWords(one)} (import ${one.id})`);
  return imported.some((one) => one.bad > 0) ? 1 : 0;
};

function goneWords({ gone, held }: Imported): string {
  if (gone === null) return '';
  const why = { badRows: 'rows that could not be read may be those', tooMany: 'a large part of the list: if the file is whole, say --sure' };
  return held ? `, ${gone} of the list were not met and not marked (${why[held]})` : `, ${gone} no longer listed`;
}

export const runSearch: Run = async (call) => {
  const { limit, sort, after } = call.options;
  const filters = filtersOf(call);
  const language = languageOf(call);
  const order = SORTS.find((one) => one === sort) ?? 'relevance';
  const most = Math.min(1_000, Math.max(1, Number(limit) || 20));
  const found = await call.withCtx((ctx) => searchCatalogue(ctx.db, { words: call.args.join(' '), language, filters, sort: order, limit: most, after: typeof after === 'string' ? after : null }));
  if (call.json) call.out(JSON.stringify(found));
  else for (const { designation, titles, status: is } of found.rows) call.out(`${designation.padEnd(36)}  ${is.padEnd(17)}  ${titleIn(titles, language)?.text ?? ''}`);
  if (!call.json && found.after) call.err(`--after ${found.after}`);
  return found.total > 0 ? 0 : 1;
};

const DAY = 86_400_000;
const KINDS = ['title', 'status', 'stage', 'date'] as const;

export const runNews: Run = async (call) => {
  const { since, what, kind, body, limit } = call.options;
  if (since !== undefined && !isDate(since)) refuse({ code: 'catalogue.badDate', params: { date: String(since).slice(0, 40) }, kind: 'input' });
  if (!['changed', 'new', 'gone'].includes(String(what))) refuse({ code: 'catalogue.badWhat', params: { what: String(what).slice(0, 40) }, kind: 'input' });
  if (kind !== undefined && !KINDS.some((one) => one === kind)) refuse({ code: 'catalogue.badKind', params: { kind: String(kind).slice(0, 40), kinds: KINDS.join(', ') }, kind: 'input' });
  const most = Math.min(1_000, Math.max(1, Number(limit) || 100));
  const found = await call.withCtx((ctx) => {
    const asked = { since: isDate(since) ? new Date(`${since}T00:00:00Z`) : new Date(ctx.now.getTime() - 30 * DAY), limit: most, ...(typeof body === 'string' ? { bodies: [body] } : {}) };
    return what === 'new' ? newSince(ctx.db, asked) : changesSince(ctx.db, { ...asked, what: what === 'gone' ? ['listing'] : KINDS.filter((one) => kind === undefined || one === kind) });
  });
  if (call.json) call.out(JSON.stringify(found));
  else for (const { at, what: field, was, now, record } of found.rows) call.out(`${at.toISOString().slice(0, 10)}  ${record.designation.padEnd(36)}  ${field === 'new' ? (record.titles.en ?? '') : `${field}: ${was ?? '–'} → ${now ?? '–'}`}`);
  return found.rows.length > 0 ? 0 : 1;
};

/** The filters that the options of a verb name. */
function filtersOf(call: Call): Filters {
  const { body, status, committee, topic, ics, from, to, gone } = call.options;
  const one = (value: unknown) => (typeof value === 'string' ? [value] : []);
  return { sdo: one(body), status: one(status), committee: one(committee), keyword: one(topic), ics: one(ics), listing: gone === true ? ['gone'] : [], yearFrom: Number(from) || null, yearTo: Number(to) || null };
}

export const runExport: Run = async (call) => {
  const { output } = call.options;
  const format = String(call.options.format);
  const writer = WRITERS[format] ?? refuse({ code: 'catalogue.noSuchFormat', params: { format: format.slice(0, 40), formats: Object.keys(WRITERS).join(', ') }, kind: 'input' });
  if (format === 'xlsx' && typeof output !== 'string') refuse({ code: 'catalogue.needsOutput', params: { format }, kind: 'input' });
  const file = typeof output === 'string' ? await open(output, 'w') : null;
  const put = async (part: string | Uint8Array) => {
    if (file) await file.writeFile(part);
    else if (part.length > 0) call.out(String(part).replace(/\n$/, ''));
  };
  try {
    await call.withCtx(async (ctx) => {
      const held: CatalogueRecord[] = [];
      const title = ctx.say('catalogue.pages.title');
      for await (const batch of chosen(ctx, call)) {
        if (writer.streams) await put(await writer.write(batch, title));
        else held.push(...batch);
      }
      if (!writer.streams) await put(await writer.write(held, title));
    });
  } finally {
    await file?.close();
  }
  return 0;
};

const BATCH = 500;

/** Those that the words and filters find, best first; without any, all by id. */
async function* chosen(ctx: Ctx, call: Call): AsyncGenerator<CatalogueRecord[]> {
  const filters = filtersOf(call);
  const words = call.args.join(' ');
  let after: string | null = null;
  if (words === '' && Object.values(filters).every((value) => value === null || (Array.isArray(value) && value.length === 0))) {
    for (;;) {
      const batch: CatalogueRecord[] = await recordsAfter(ctx.db, { after, limit: BATCH });
      if (batch.length > 0) yield batch;
      if (batch.length < BATCH) return;
      after = batch.at(-1)?.id ?? null;
    }
  }
  do {
    const page: Awaited<ReturnType<typeof searchCatalogue>> = await searchCatalogue(ctx.db, { words, language: 'en', filters, sort: words ? 'relevance' : 'designation', limit: BATCH, after });
    yield await recordsByIds(ctx.db, page.rows.map((row) => row.id));
    after = page.after;
  } while (after);
}

/** A word every so many records, for whoever waits at a terminal. */
function progressOf(call: Call, name: string): (counts: { position: number }) => void {
  let told = 0;
  return ({ position }) => {
    if (call.json || position - told < 10_000) return;
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
