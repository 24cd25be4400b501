// Proposals for a roadmap on the web: reading them, making one, reading them out of a liaison statement, deciding.

import { z } from 'zod';
import { mistakesIn, typedIn } from '../../../http/mistakes.js';
import { type Asked, type Outcome, type Posted, type Route, acting, reading } from '../../../http/route.js';
import { pageOf } from '../../../http/shapes.js';
import type { Mistake } from '../../../http/view/fields.js';
import { isId } from '../../../kit/ids.js';
import { readPaper } from '../../../paper/index.js';
import { type StatementRead, accept, decideMany, decline, propose, proposeFromStatement } from '../actions.js';
import { type ProposalsShown, proposalsPage } from '../pages/proposals.js';
import { proposalsOf, roadmapOf } from '../reads.js';
import { ENTRY_STATUSES, type EntryFacts } from '../roadmap.js';
import { proposalJson } from '../proposal-json.js';
import { proposalShape } from '../shapes.js';
import { statementText } from '../statement-text.js';
import { roadmapPath } from '../words.js';
import { askedRoadmap, groupIdOf } from './asked.js';

const officer = { right: 'officer', groupOf: groupIdOf } as const;

export const proposalRoutes: Route[] = [
  reading({
    path: '/groups/:group/roadmap/proposals',
    right: 'public',
    summary: 'What is proposed for a roadmap: the open proposals, newest first, and those decided last',
    query: { after: 'the key after which the page begins' },
    read: (asked) => proposalsShown(asked),
    html: proposalsPage,
    json: { schema: pageOf(proposalShape).extend({ decided: z.array(proposalShape) }), of: ({ open, decided, after }) => ({ rows: open.map(proposalJson), decided: decided.map(proposalJson), after }) },
  }),
  acting({ path: '/groups/:group/roadmap/proposals', right: 'signedIn', summary: 'Propose a change to a roadmap', scope: 'documents', takes: z.object({ kind: z.enum(['add', 'change', 'remove']), entryId: z.string().optional(), designation: z.string().optional(), title: z.string().optional(), status: z.enum(ENTRY_STATUSES).optional(), reason: z.string() }), act: takeProposal }),
  acting({ path: '/groups/:group/roadmap/statement', ...officer, limit: 20_000_000, summary: 'Propose what a liaison statement lists: its text, or its file', takes: z.object({ statement: z.string().optional(), text: z.string() }), act: takeStatement }),
  acting({ path: '/groups/:group/roadmap/proposals/decide', ...officer, summary: 'Accept or refuse many proposals at once', takes: z.object({ decide: z.enum(['accept', 'decline']), chosen: z.array(z.string()), answer: z.string().optional() }), act: takeDecisions }),
  acting({ path: '/groups/:group/roadmap/proposals/:proposal/accept', ...officer, summary: 'Accept a proposal, which changes the roadmap', takes: z.object({ answer: z.string().optional(), seen: z.string().optional(), designation: z.string().optional() }), act: (posted) => takeDecision(posted, 'accept') }),
  acting({ path: '/groups/:group/roadmap/proposals/:proposal/decline', ...officer, summary: 'Refuse a proposal', takes: z.object({ answer: z.string().optional() }), act: (posted) => takeDecision(posted, 'decline') }),
];

async function proposalsShown(asked: Asked, back: { typed?: Record<string, string>; mistakes?: Mistake[] } = {}): Promise<ProposalsShown> {
  const { ctx, query } = asked;
  const { group, ...head } = await askedRoadmap(asked);
  const after = query.get('after');
  const [contents, open, decided] = await Promise.all([
    roadmapOf(ctx.db, group.id),
    proposalsOf(ctx.db, group.id, { open: true, after: isId(after) ? after : null }),
    proposalsOf(ctx.db, group.id, { open: false }),
  ]);
  return { ...head, contents, open: open.rows, after: open.after, decided: decided.rows.slice(0, 20), proposes: ctx.actor.personId !== null, typed: back.typed ?? {}, mistakes: back.mistakes ?? [] };
}

async function takeProposal(posted: Posted): Promise<Outcome> {
  const { ctx, form, language } = posted;
  const { group } = await askedRoadmap(posted);
  const kind = (['add', 'change', 'remove'] as const).find((one) => one === form.get('kind')) ?? 'add';
  const of = (name: string, longest: number) => (form.get(name) ?? '').trim().slice(0, longest);
  const status = ENTRY_STATUSES.find((one) => one === form.get('status'));
  const facts: Partial<EntryFacts> = kind === 'remove' ? {} : { ...(of('designation', 200) ? { designation: of('designation', 200) } : {}), ...(of('title', 500) ? { title: { [language]: of('title', 500) } } : {}), ...(status ? { status } : {}) };
  const given = { groupId: group.id, kind, entryId: of('entryId', 60), facts, reason: of('reason', 2000) };
  const mistakes = await mistakesIn(() => propose(ctx, given), ctx.say, 'reason');
  if (mistakes) return { page: proposalsPage(await proposalsShown(posted, { typed: typedIn(form), mistakes }), posted), mistakes };
  return { go: roadmapPath(language, group.slug, 'proposals'), said: ctx.say('roadmap.said.proposed') };
}

async function takeStatement(posted: Posted): Promise<Outcome> {
  const { ctx, form, files, language } = posted;
  const { group } = await askedRoadmap(posted);
  let told: StatementRead = { proposed: 0, known: 0, doubtful: 0 };
  const act = async () => {
    const file = files.find((one) => one.bytes.length > 0);
    const text = file ? statementText(await readPaper(file)) : (form.get('text') ?? '');
    told = await proposeFromStatement(ctx, { groupId: group.id, statement: form.get('statement') || file?.name || '', text });
  };
  const mistakes = await mistakesIn(act, ctx.say, 'text');
  if (mistakes) return { page: proposalsPage(await proposalsShown(posted, { typed: typedIn(form), mistakes }), posted), mistakes };
  return { go: roadmapPath(language, group.slug, 'proposals'), said: ctx.say('roadmap.said.statement', { ...told }) };
}

async function takeDecision(posted: Posted, what: 'accept' | 'decline'): Promise<Outcome> {
  const { ctx, form, params, language } = posted;
  const { group } = await askedRoadmap(posted);
  const id = params.proposal ?? '';
  // On the page all proposals share a form, so that what belongs to one is named by it; a program may leave the name out.
  const of = (name: string) => form.get(`${name}-${id}`) ?? form.get(name) ?? '';
  const given = { groupId: group.id, id, answer: form.get('answer') ?? '', seen: of('seen'), designation: of('designation').slice(0, 200) };
  const mistakes = await mistakesIn(() => (what === 'accept' ? accept(ctx, given) : decline(ctx, given)), ctx.say, 'answer');
  if (mistakes) return { page: proposalsPage(await proposalsShown(posted, { mistakes }), posted), mistakes };
  return { go: roadmapPath(language, group.slug, 'proposals'), said: ctx.say(`roadmap.said.${what}`) };
}

async function takeDecisions(posted: Posted): Promise<Outcome> {
  const { ctx, form, language } = posted;
  const { group } = await askedRoadmap(posted);
  const chosen = form.getAll('chosen').map((id) => ({ id, seen: form.get(`seen-${id}`) ?? '' }));
  let told = { done: 0, left: 0 };
  const act = async () => {
    const { done, left } = await decideMany(ctx, { groupId: group.id, state: form.get('decide') === 'accept' ? 'accepted' : 'refused', answer: form.get('answer') ?? '', chosen });
    told = { done, left: left.length };
  };
  const mistakes = await mistakesIn(act, ctx.say, 'answer');
  if (mistakes) return { page: proposalsPage(await proposalsShown(posted, { mistakes }), posted), mistakes };
  return { go: roadmapPath(language, group.slug, 'proposals'), said: ctx.say('roadmap.said.decidedMany', told) };
}
