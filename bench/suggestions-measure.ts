// What bench/suggestions.mjs runs: of each roadmap of the demonstration a fifth of its texts is hidden, five times, and looked for among what is
// suggested for the rest; then again after an editor has turned down the first ten that do not belong. Texts that no list of the catalogue has
// but the demonstration's own are left out: nobody could suggest them. `--show` prints what would be suggested for the whole roadmaps.

import { openApp } from '../src/app/open.js';
import { buildDemo } from '../src/app/demo.js';
import { configFrom } from '../src/config.js';
import { SYSTEM } from '../src/kit/actor.js';
import { importRecords } from '../src/modules/catalogue/actions.js';
import { openSource } from '../src/modules/catalogue/adapters/open-source.js';
import { familyOf } from '../src/modules/catalogue/index.js';
import { outlinesByIds } from '../src/modules/catalogue/reads.js';
import { groupBySlug } from '../src/modules/groups/reads.js';
import { turnDown } from '../src/modules/roadmap/actions.js';
import { catalogueCensus, findSuggestions, roadmapOf } from '../src/modules/roadmap/reads.js';
import { fullName } from '../src/modules/roadmap/naming.js';
import type { Entry } from '../src/modules/roadmap/roadmap.js';

const FOLDS = 5;
const SLUGS = ['jca-qkdn', 'jca-dcc', 'fg-dlt'];
const [home = '', ...asked] = process.argv.slice(2);
const files = asked.filter((one) => one !== '--show');
const app = await openApp(configFrom({}, { home }), { name: 'comity bench' });
const ctx = app.ctxFor(SYSTEM, 'en');
const noPause = () => undefined;
try {
  const own = await listed();
  await buildDemo(app);
  const began = process.cpuUsage();
  const census = await catalogueCensus(ctx.db, noPause);
  console.log(`${census.size()} documents, read through in ${cpu(began)} s of CPU, ${Math.round(process.memoryUsage().rss / 1e6)} MB\n`);
  for (const slug of SLUGS) console.log(await fromNothing(slug, census));
  console.log('\n| roadmap | texts | of them in the lists | recall@20 | recall@50 | after ten were turned down: @20 | @50 | CPU, s |\n| --- | --- | --- | --- | --- | --- | --- | --- |');
  for (const slug of SLUGS) console.log(await rowOf(slug, census, own));
  if (asked.includes('--show')) for (const slug of SLUGS) await show(slug, census);
} finally {
  await app.close();
}

/** Imports the lists, and tells the families that they have. */
async function listed(): Promise<Set<string>> {
  for (const file of files) {
    const source = await openSource(file);
    await importRecords(ctx, { ...source, mapping: null, dry: false, resume: null, whole: null, index: false, begun: () => undefined, progress: () => undefined });
  }
  const families = new Set<string>();
  for (const one of (await catalogueCensus(ctx.db, noPause)).all()) families.add(one.family.toUpperCase());
  return families;
}

async function groupOf(slug: string): Promise<{ id: string; entries: Entry[] }> {
  const group = await groupBySlug(ctx.db, slug);
  if (!group) throw new Error(`no ${slug}`);
  return { id: group.id, entries: (await roadmapOf(ctx.db, group.id)).entries };
}

function find(census: Awaited<ReturnType<typeof catalogueCensus>>, groupId: string, entries: readonly Entry[], most: number) {
  return findSuggestions(ctx.db, census, { groupId, entries, year: new Date().getUTCFullYear(), most, pause: noPause });
}

/** What would be suggested were the roadmap empty. */
async function fromNothing(slug: string, census: Awaited<ReturnType<typeof catalogueCensus>>): Promise<string> {
  const { id, entries } = await groupOf(slug);
  const records = new Map((await outlinesByIds(ctx.db, entries.flatMap((entry) => entry.recordId ?? []))).map((record) => [record.id, record]));
  const own = new Set([...records.values()].map((record) => record.family.toUpperCase()));
  const ranked = await find(census, id, [], 50);
  const families = new Map((await outlinesByIds(ctx.db, ranked.map((one) => one.id))).map((record) => [record.id, record.family.toUpperCase()]));
  const hits = (most: number) => ranked.slice(0, most).filter((one) => own.has(families.get(one.id) ?? '')).length;
  return `${slug}: from its name and terms of reference alone: precision@20 ${(hits(20) / 20).toFixed(2)}, recall@50 ${(hits(50) / own.size).toFixed(2)} (${ranked.length} suggested)`;
}

async function rowOf(slug: string, census: Awaited<ReturnType<typeof catalogueCensus>>, own: Set<string>): Promise<string> {
  const { id, entries } = await groupOf(slug);
  const records = new Map((await outlinesByIds(ctx.db, entries.flatMap((entry) => entry.recordId ?? []))).map((record) => [record.id, record]));
  const familyOfEntry = (entry: Entry) => (records.get(entry.recordId ?? '')?.family ?? familyOf(fullName(entry.designation))).toUpperCase();
  const byId = new Map([...census.all()].map((one) => [one.id, one.family.toUpperCase()]));
  const known = files.length === 0 ? entries : entries.filter((entry) => own.has(familyOfEntry(entry)));
  const began = process.cpuUsage();
  const first = await recalls();
  const used = cpu(began) / FOLDS;
  const all = new Set(entries.map(familyOfEntry));
  const strangers = (await find(census, id, entries, 60)).filter((one) => !all.has(byId.get(one.id) ?? '')).slice(0, 10);
  for (const one of strangers) await turnDown(ctx, { groupId: id, recordId: one.id });
  const second = await recalls();
  return `| ${[slug, entries.length, known.length, ...[...first, ...second].map((value) => value.toFixed(2)), used.toFixed(1)].join(' | ')} |`;

  /** Of what was hidden, how much is among the first 20 and 50 that are suggested. */
  async function recalls(): Promise<[number, number]> {
    let [at20, at50] = [0, 0];
    for (let fold = 0; fold < FOLDS; fold += 1) {
      const out = new Set(known.filter((_, at) => at % FOLDS === fold));
      const found = (await find(census, id, entries.filter((entry) => !out.has(entry)), 50)).map((one) => byId.get(one.id));
      const ranks = [...out].map((entry) => found.indexOf(familyOfEntry(entry))).filter((rank) => rank >= 0);
      at20 += ranks.filter((rank) => rank < 20).length;
      at50 += ranks.length;
    }
    return [at20 / known.length, at50 / known.length];
  }
}

async function show(slug: string, census: Awaited<ReturnType<typeof catalogueCensus>>): Promise<void> {
  const { id, entries } = await groupOf(slug);
  const found = await find(census, id, entries, 20);
  const records = new Map((await outlinesByIds(ctx.db, found.map((one) => one.id))).map((record) => [record.id, record]));
  console.log(`\n${slug}`);
  for (const { id: record, score, because } of found) console.log(`${score.toFixed(2)}  ${records.get(record)?.designation}  ${records.get(record)?.title.slice(0, 90)}  [${because.map((one) => `${one.kind}: ${one.words}`).join('; ')}]`);
}

/** Seconds of CPU since. */
function cpu(since: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(since);
  return Math.round((user + system) / 10_000) / 100;
}
