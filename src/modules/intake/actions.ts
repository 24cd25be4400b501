// What the secretariat does with what comes in: receive, have it read, correct, adopt, set aside, take back.

import { rolesOf } from '../../kit/actor.js';
import { isId } from '../../kit/ids.js';
import { whyNot } from '../../kit/lifecycle.js';
import { Refused, refuse } from '../../kit/refusals.js';
import { PAPER_LIMITS, type PaperText, readPaper } from '../../paper/index.js';
import { type Ctx, inTransaction } from '../../storage/index.js';
import { intakeMoves } from './moves.js';
import type { Recognised, Recogniser } from './recogniser.js';
import { waitsAlready } from './reads.js';
import { addReceived, keepReading, keepRefusal, lockReceived, setReceivedState } from './store.js';

/** What is received: bytes, or a file that stands in the store already (none when it was too large, or empty, to be kept). */
export type Arriving = { name: string; bytes: Uint8Array } | { name: string; fileId: string | null; size: number };

/**
 * Stores the bytes by their hash and puts them into the queue; a job reads them. The same bytes twice lead to the first, unless that was
 * set aside. Emits `received.arrived`. Refused (input) when there are no bytes or too many, (right) to all but the secretariat.
 */
export async function receive(ctx: Ctx, file: Arriving): Promise<{ id: string; fresh: boolean }> {
  mustBeSecretariat(ctx);
  const size = 'bytes' in file ? file.bytes.length : file.size;
  if (size === 0) refuse({ code: 'paper.empty', params: { name: file.name }, kind: 'input' });
  const limit = Math.round(PAPER_LIMITS.bytes / 1024 / 1024);
  const kept = 'bytes' in file || file.fileId !== null;
  if (!kept || size > PAPER_LIMITS.bytes) refuse({ code: 'paper.tooLarge', params: { name: file.name, limit }, kind: 'input' });
  const fileId = 'bytes' in file ? await ctx.files.put(file.bytes) : (file.fileId as string);
  return inTransaction(ctx, async (within) => {
    const name = file.name.normalize('NFC').slice(0, 200);
    const made = await addReceived(within.db, { fileId, name, size, at: ctx.now, by: ctx.actor.personId });
    if (!made.fresh) return made;
    await within.enqueue({ name: 'intake.read', args: { id: made.id }, key: `intake.read:${made.id}` });
    await within.emit({ name: 'received.arrived', thing: { kind: 'received', id: made.id }, detail: { name, bytes: size } });
    return made;
  });
}

/** Reads what was received and keeps the draft, or why it could not be read. Done by a job; doing it again changes nothing. */
export async function readReceived(ctx: Ctx, id: string): Promise<void> {
  const waiting = await ctx.db.transaction().execute((db) => lockReceived(db, id));
  if (!waiting || waiting.state !== 'received') return;
  const outcome = await readBytes(ctx, waiting.name, await ctx.files.get(waiting.file_id));
  await inTransaction(ctx, async (within) => {
    const row = await lockReceived(within.db, id);
    if (row?.state !== 'received') return;
    if ('refusal' in outcome) await keepRefusal(within.db, id, outcome.refusal, outcome.paper);
    else await keepReading(within.db, id, { ...outcome, corrections: {} });
    await within.emit({ name: 'refusal' in outcome ? 'received.refused' : 'received.read', thing: { kind: 'received', id } });
  });
}

/** Corrects one value of the draft; its doubts are settled by it. Emits `received.corrected`. Refused (input) for a value that cannot be. */
export async function correct(ctx: Ctx, given: { id: string; path: string; value: string }): Promise<void> {
  await inTransaction(ctx, async (within) => {
    const row = await mayMove(within, given.id, 'correct');
    const { paper } = row;
    if (!paper || !row.kind) refuse({ code: 'intake.notRead', kind: 'state' });
    const recogniser = recogniserOf(ctx, row.kind);
    const changed = recogniser.correct({ draft: row.draft, paper }, { path: given.path, value: given.value });
    const before = row.fields.find((field) => field.path === given.path)?.value ?? null;
    const corrections = { ...row.corrections, [given.path]: given.value };
    await keepReading(within.db, given.id, { ...changed, kind: row.kind, paper, corrections });
    await within.emit({
      name: 'received.corrected',
      thing: { kind: 'received', id: given.id },
      detail: { path: given.path, from: before?.slice(0, 200) ?? null, to: given.value.slice(0, 200) },
    });
  });
}

/**
 * Makes what was read the workspace's own, in one transaction: doing it twice, or by two people at once, does it once and leads both to
 * the same group. With errors standing a reason is asked. Emits `received.adopted`.
 */
export async function adopt(ctx: Ctx, given: { id: string; reason: string | null }): Promise<{ groupSlug: string; groupId: string }> {
  mustBeSecretariat(ctx);
  return inTransaction(ctx, async (within) => {
    const row = (isId(given.id) ? await lockReceived(within.db, given.id) : null) ?? refuse({ code: 'intake.none', kind: 'missing' });
    if (row.state !== 'adopted') await mayMove(within, given.id, 'adopt');
    if (!row.kind) refuse({ code: 'intake.notRead', kind: 'state' });
    if (row.state !== 'adopted' && row.errors > 0 && !given.reason?.trim())
      refuse({ code: 'intake.errorsStand', params: { count: row.errors }, field: 'reason', kind: 'input' });
    const adopted = await recogniserOf(ctx, row.kind).adopt(within, { receivedId: row.id, draft: row.draft, despite: given.reason });
    if (row.state === 'adopted') return adopted;
    await setReceivedState(within.db, row.id, 'adopted', { groupId: adopted.groupId, editionId: adopted.editionId, ...(given.reason ? { reason: given.reason } : {}) });
    const detail = { name: row.name, ...(given.reason ? { reason: given.reason } : {}) };
    await within.emit({ name: 'received.adopted', thing: { kind: 'received', id: row.id }, groupId: adopted.groupId, detail });
    return adopted;
  });
}

/** Leaves a letter without adopting it, with a reason. Emits `received.setAside`. */
export async function setAside(ctx: Ctx, given: { id: string; reason: string }): Promise<void> {
  if (!given.reason.trim()) refuse({ code: 'intake.noReason', field: 'reason', kind: 'input' });
  await inTransaction(ctx, async (within) => {
    await mayMove(within, given.id, 'setAside');
    await setReceivedState(within.db, given.id, 'setAside', { reason: given.reason.slice(0, 500) });
    await within.emit({ name: 'received.setAside', thing: { kind: 'received', id: given.id }, detail: { reason: given.reason.slice(0, 500) } });
  });
}

/** Takes back what was set aside; refused when the same bytes wait already. Emits `received.takenBack`. */
export async function takeBack(ctx: Ctx, given: { id: string }): Promise<void> {
  await inTransaction(ctx, async (within) => {
    const row = await mayMove(within, given.id, 'takeBack');
    if (await waitsAlready(within.db, row.file_id)) refuse({ code: 'intake.waitsAlready', kind: 'conflict' });
    await setReceivedState(within.db, given.id, row.kind ? 'read' : 'refused');
    await within.emit({ name: 'received.takenBack', thing: { kind: 'received', id: given.id } });
  });
}

function mustBeSecretariat(ctx: Ctx): void {
  if (!rolesOf(ctx.actor).includes('secretariat')) refuse({ code: 'people.notSecretariat', kind: 'right' });
}

async function mayMove(within: Ctx, id: string, move: string) {
  const row = (isId(id) ? await lockReceived(within.db, id) : null) ?? refuse({ code: 'intake.none', kind: 'missing' });
  const refusal = whyNot(intakeMoves, move, row.state, rolesOf(within.actor));
  if (refusal) refuse(refusal);
  return row;
}

function recogniserOf(ctx: Ctx, kind: string): Recogniser {
  return ctx.slot('recognisers').find((one) => one.kind === kind) ?? refuse({ code: 'intake.notRead', kind: 'state' });
}

type Outcome = (Recognised & { kind: string; paper: PaperText }) | { refusal: Refused['refusal']; paper: PaperText | null };

async function readBytes(ctx: Ctx, name: string, bytes: Uint8Array): Promise<Outcome> {
  let paper: PaperText | null = null;
  try {
    paper = await readPaper({ name, bytes });
  } catch (thrown) {
    if (thrown instanceof Refused) return { refusal: thrown.refusal, paper };
    throw thrown;
  }
  let refusal: Refused['refusal'] = { code: 'intake.notRead', kind: 'input' };
  for (const recogniser of ctx.slot('recognisers')) {
    const recognised = recogniser.recognise(paper);
    if (!('not' in recognised)) return { ...recognised, kind: recogniser.kind, paper };
    refusal = { ...recognised.not, kind: 'input' };
  }
  return { refusal, paper };
}
