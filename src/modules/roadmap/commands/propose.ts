// Proposals for a roadmap at the command line.

import { type Run, languageOf } from '../../../cli/verb.js';
import { sayRefusal } from '../../../http/index.js';
import { refuse } from '../../../kit/refusals.js';
import { readPaperFile } from '../../../paper/index.js';
import { basename } from 'node:path';
import { decideMany, propose, proposeFromStatement } from '../actions.js';
import { readName } from '../naming.js';
import { proposalJson } from '../proposal-json.js';
import { markOf } from '../proposing.js';
import { type Proposal, proposalsOf, roadmapOf } from '../reads.js';
import type { EntryFacts } from '../roadmap.js';
import type { Ctx } from '../../../storage/index.js';
import { statementText } from '../statement-text.js';
import { entryNamed, groupAsked, saidOf } from './asked.js';

const KINDS = ['add', 'change', 'remove'] as const;

export const runPropose: Run = async (call) => {
  const language = languageOf(call);
  const { reason } = call.options;
  const kind = KINDS.find((one) => one === call.options.kind) ?? refuse({ code: 'roadmap.noSuchKind', params: { kind: String(call.options.kind).slice(0, 40) }, kind: 'input' });
  const made = await call.withCtx(async (ctx) => {
    const group = await groupAsked(ctx, call);
    const contents = await roadmapOf(ctx.db, group.id);
    const { title, notes, milestone, ...said } = saidOf(call, contents.areas);
    const words = Object.entries({ title, notes, milestone }).flatMap(([field, text]) => (text ? [[field, { [language]: text }]] : []));
    const facts: Partial<EntryFacts> = kind === 'remove' ? {} : { ...said, ...Object.fromEntries(words), ...(kind === 'add' ? { designation: readName(call.args[1] ?? '').designation } : {}) };
    const entryId = kind === 'add' ? undefined : entryNamed(contents, call.args[1] ?? '').id;
    return propose(ctx, { groupId: group.id, kind, ...(entryId ? { entryId } : {}), facts, reason: typeof reason === 'string' ? reason : '' });
  });
  if (call.json) call.out(JSON.stringify(made));
  return 0;
};

/** 0 when none waits, 1 when any does. */
export const runProposals: Run = async (call) => {
  const { rows, say } = await call.withCtx(async (ctx) => ({ rows: await allOpen(ctx, (await groupAsked(ctx, call)).id), say: ctx.sayIn(languageOf(call)) }));
  if (call.json) call.out(JSON.stringify(rows.map(proposalJson)));
  else
    for (const row of rows) {
      const { designation, fits } = proposalJson(row);
      const doubts = row.doubts.map((doubt) => say(`roadmap.doubts.${doubt.kind}`, { designation: doubt.designation ?? '' }));
      call.out([row.id, say(`roadmap.proposals.kind.${row.kind}`), designation, ...doubts, ...(fits === 'changed' ? [say('roadmap.doubts.title')] : [])].join('  '));
    }
  return rows.length > 0 ? 1 : 0;
};

async function allOpen(ctx: Ctx, groupId: string): Promise<Proposal[]> {
  const found: Proposal[] = [];
  let after: string | null = null;
  do {
    const page: Awaited<ReturnType<typeof proposalsOf>> = await proposalsOf(ctx.db, groupId, { open: true, after });
    found.push(...page.rows);
    after = page.after;
  } while (after);
  return found;
}

/** 0 when all are decided, 1 when some could not be. */
export const runDecide: Run = async (call) => {
  const { accept, decline, anyway, answer } = call.options;
  if ((accept === true) === (decline === true)) refuse({ code: 'roadmap.acceptOrDecline', kind: 'input' });
  const [, ...ids] = call.args;
  const { done, left } = await call.withCtx(async (ctx) => {
    const group = await groupAsked(ctx, call);
    const seen = new Map(anyway === true ? (await allOpen(ctx, group.id)).map((one) => [one.id, markOf(one.entry)]) : []);
    const chosen = ids.map((id) => ({ id, ...(seen.has(id) ? { seen: seen.get(id) as string } : {}) }));
    const told = await decideMany(ctx, { groupId: group.id, state: accept === true ? 'accepted' : 'refused', answer: typeof answer === 'string' ? answer : '', chosen });
    const say = ctx.sayIn(languageOf(call));
    return { done: told.done, left: told.left.map(({ id, refusal }) => ({ id, code: refusal.code, words: sayRefusal(say, refusal) })) };
  });
  if (call.json) call.out(JSON.stringify({ done, left }));
  else for (const one of left) call.err(`${one.id}  ${one.words}`);
  return left.length > 0 ? 1 : 0;
};

/** 0 when nothing is doubtful, 1 when something is to be looked at twice. */
export const runStatement: Run = async (call) => {
  const paper = await readPaperFile(call.args[1] ?? '');
  const { name } = call.options;
  const { told, words } = await call.withCtx(async (ctx) => {
    const group = await groupAsked(ctx, call);
    const read = await proposeFromStatement(ctx, { groupId: group.id, statement: typeof name === 'string' ? name : basename(paper.name), text: statementText(paper) });
    return { told: read, words: ctx.sayIn(languageOf(call))('roadmap.said.statement', { ...read }) };
  });
  call.out(call.json ? JSON.stringify(told) : words);
  return told.doubtful > 0 ? 1 : 0;
};
