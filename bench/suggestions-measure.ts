// What bench/suggestions.mjs runs: of each roadmap of the demonstration a fifth of its texts is hidden, five times, and looked for among what is
// suggested for the rest; then again after an editor has turned down the first ten that do not belong.

import { openApp } from '../src/app/open.js';
import { buildDemo } from '../src/app/demo.js';
import { configFrom } from '../src/config.js';
import { SYSTEM } from '../src/kit/actor.js';
import { importRecords, makeIndex } from '../src/modules/catalogue/actions.js';
import { openSource } from '../src/modules/catalogue/adapters/open-source.js';
import { groupBySlug } from '../src/modules/groups/reads.js';
import { turnDown } from '../src/modules/roadmap/actions.js';
import { roadmapOf, suggestionsFor } from '../src/modules/roadmap/reads.js';
import { textKey } from '../src/modules/roadmap/naming.js';
import type { Contents } from '../src/modules/roadmap/index.js';

const FOLDS = 5;
const [home = '', ...files] = process.argv.slice(2);
const app = await openApp(configFrom({}, { home }), { name: 'comity bench' });
const ctx = app.ctxFor(SYSTEM, 'en');
try {
  await buildDemo(app);
  for (const file of files) {
    const source = await openSource(file);
    await importRecords(ctx, { ...source, mapping: null, dry: false, resume: null, whole: null, index: false, begun: () => undefined, progress: () => undefined });
  }
  await makeIndex(ctx);
  console.log('| roadmap | texts | recall@20 | recall@50 | after ten were turned down: @20 | @50 | CPU a question, ms |\n| --- | --- | --- | --- | --- | --- | --- |');
  for (const slug of ['jca-qkdn', 'jca-dcc', 'fg-dlt']) console.log(await rowOf(slug));
} finally {
  await app.close();
}

async function rowOf(slug: string): Promise<string> {
  const group = await groupBySlug(ctx.db, slug);
  if (!group) throw new Error(`no ${slug}`);
  const contents = await roadmapOf(ctx.db, group.id);
  const before = process.cpuUsage();
  const first = await recalls(group.id, contents);
  const used = process.cpuUsage(before);
  const belongs = new Set(contents.entries.map((entry) => textKey(entry.designation)));
  const strangers = (await suggestionsFor(ctx, group.id, contents, 50)).filter((found) => !belongs.has(textKey(found.designation))).slice(0, 10);
  for (const { id } of strangers) await turnDown(ctx, { groupId: group.id, recordId: id });
  const second = await recalls(group.id, contents);
  const cells = [slug, contents.entries.length, ...[...first, ...second].map((value) => value.toFixed(2)), ((used.user + used.system) / 1000 / FOLDS).toFixed(0)];
  return `| ${cells.join(' | ')} |`;
}

/** Of what was hidden, how much is among the first 20 and 50 that are suggested. */
async function recalls(groupId: string, contents: Contents): Promise<[number, number]> {
  let [hidden, at20, at50] = [0, 0, 0];
  for (let fold = 0; fold < FOLDS; fold += 1) {
    const out = contents.entries.filter((_, at) => at % FOLDS === fold);
    const left = { ...contents, entries: contents.entries.filter((_, at) => at % FOLDS !== fold) };
    const found = (await suggestionsFor(ctx, groupId, left, 50)).map((one) => textKey(one.designation));
    const ranks = out.map((entry) => found.indexOf(textKey(entry.designation))).filter((rank) => rank >= 0);
    hidden += out.length;
    at20 += ranks.filter((rank) => rank < 20).length;
    at50 += ranks.length;
  }
  return [at20 / hidden, at50 / hidden];
}
