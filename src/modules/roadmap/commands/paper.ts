// Releasing a roadmap, and writing it as a paper, at the command line.

import { writeFile } from 'node:fs/promises';
import { type Call, type Run, languageOf } from '../../../cli/verb.js';
import { dateInGeneva } from '../../../kit/dates.js';
import { refuse } from '../../../kit/refusals.js';
import { writePaper } from '../../../paper/index.js';
import type { Ctx } from '../../../storage/index.js';
import { release } from '../actions.js';
import { changesPaper } from '../changes-paper.js';
import { differencesOf } from '../differences.js';
import { RELEASE_FORMATS, type ReleaseFormat, csvOf, releaseBytes } from '../paper.js';
import { frozenPapers, releaseOf, roadmapChanges, roadmapOf, tiesOf } from '../reads.js';
import { sinceIn } from '../since.js';
import { groupAsked } from './asked.js';

export const runRelease: Run = async (call) => {
  const { on, meeting, note } = call.options;
  const number = meeting === undefined ? null : Number(meeting);
  if (number !== null && !(Number.isInteger(number) && number > 0)) refuse({ code: 'roadmap.noSuchMeeting', params: { number: String(meeting).slice(0, 20) }, kind: 'input' });
  const language = languageOf(call);
  const made = await call.withCtx(async (ctx) => {
    const group = await groupAsked(ctx, call);
    return release(ctx, { groupId: group.id, on: typeof on === 'string' ? on : dateInGeneva(ctx.now), meeting: number, note: typeof note === 'string' ? { [language]: note } : {} });
  });
  call.out(call.json ? JSON.stringify(made) : String(made.number));
  return 0;
};

type PaperFormat = ReleaseFormat | 'csv' | 'json';
const FORMATS: readonly PaperFormat[] = [...RELEASE_FORMATS, 'csv', 'json'];
const TEXTS: readonly PaperFormat[] = ['html', 'txt', 'csv', 'json'];

export const runPaper: Run = async (call) => {
  const { output, changes } = call.options;
  const format = FORMATS.find((one) => one === call.options.format) ?? refuse({ code: 'roadmap.noSuchFormat', params: { format: String(call.options.format).slice(0, 20), formats: FORMATS.join(', ') }, kind: 'input' });
  if (typeof output !== 'string' && !TEXTS.includes(format)) refuse({ code: 'roadmap.needsOutput', params: { format }, kind: 'input' });
  const bytes = await call.withCtx((ctx) => (typeof changes === 'string' ? changesBytes(ctx, call, changes, format) : paperBytes(ctx, call, format)));
  if (typeof output === 'string') await writeFile(output, bytes);
  else call.out(typeof bytes === 'string' ? bytes : new TextDecoder().decode(bytes));
  return 0;
};

async function paperBytes(ctx: Ctx, call: Call, format: PaperFormat): Promise<Uint8Array | string> {
  const group = await groupAsked(ctx, call);
  const language = languageOf(call);
  const say = ctx.sayIn(language);
  const number = call.args[1] === undefined ? null : Number(call.args[1]);
  const found = number === null ? null : ((Number.isInteger(number) && (await releaseOf(ctx.db, group.id, number))) || refuse({ code: 'roadmap.noRelease', params: { number: String(call.args[1]).slice(0, 20) }, kind: 'input' }));
  const kept = found ? (await frozenPapers(ctx.db, group.id, found.number)).find((one) => one.language === language && one.format === format) : undefined;
  if (kept) return ctx.files.get(kept.file);
  const contents = found?.contents ?? (await roadmapOf(ctx.db, group.id));
  if (format === 'json') return JSON.stringify(found ?? contents);
  if (format === 'csv') return csvOf(contents, say);
  const before = found ? (found.number > 1 ? await releaseOf(ctx.db, group.id, found.number - 1) : null) : await releaseOf(ctx.db, group.id);
  const shown = found ?? { number: null, meeting: null, on: dateInGeneva(ctx.now), note: {}, contents: { ...contents, ties: await tiesOf(ctx.db, contents) } };
  return releaseBytes({ group: contents.group ?? { acronym: group.acronym, name: group.name }, release: shown, difference: before ? differencesOf(before.contents, contents) : null, say }, format);
}

async function changesBytes(ctx: Ctx, call: Call, words: string, format: PaperFormat): Promise<Uint8Array> {
  const group = await groupAsked(ctx, call);
  const since = sinceIn(words) ?? refuse({ code: 'roadmap.noSuchSince', params: { since: words.slice(0, 40) }, kind: 'input' });
  if (format === 'xlsx' || format === 'csv' || format === 'json') return refuse({ code: 'roadmap.noSuchFormat', params: { format, formats: 'docx, pdf, html, txt' }, kind: 'input' });
  const changes = await roadmapChanges(ctx.db, group.id, { since, now: ctx.now });
  return writePaper(changesPaper({ acronym: group.acronym, changes, say: ctx.sayIn(languageOf(call)) }), format);
}
