// The intake at the command line.

import { basename } from 'node:path';
import type { Run } from '../../cli/verb.js';
import { openPaperFile } from '../../paper/index.js';
import { inTransaction } from '../../storage/index.js';
import { adopt, correct, readReceived, receive, setAside } from './actions.js';
import { queueOf, receivedById } from './reads.js';
import type { ReceivedBrief } from './shapes.js';

export const runReceive: Run = async (call) => {
  const files = await Promise.all(call.args.map((path) => openPaperFile(path)));
  const received = await call.withCtx(async (ctx) => {
    // All of them or none: a file that is refused leaves nothing of the others.
    const ids = await inTransaction(ctx, async (within) => {
      const received: string[] = [];
      for (const file of files) received.push((await receive(within, { name: basename(file.name), bytes: file.bytes })).id);
      return received;
    });
    const made: ReceivedBrief[] = [];
    for (const id of ids) {
      await readReceived(ctx, id);
      const found = await receivedById(ctx.db, id);
      if (found) made.push(found);
    }
    return made;
  });
  tell(call, received.map(briefly));
  return received.some((one) => one.state === 'refused') ? 1 : 0;
};

export const runQueue: Run = async (call) => {
  const { rows } = await call.withCtx((ctx) => queueOf(ctx.db, { show: 'waiting' }));
  tell(call, rows.map(briefly));
  return 0;
};

export const runCorrect: Run = async (call) => {
  const [id = '', path = '', value = ''] = call.args;
  await call.withCtx((ctx) => correct(ctx, { id, path, value }));
  return 0;
};

export const runAdopt: Run = async (call) => {
  const reason = typeof call.options.despite === 'string' ? call.options.despite : null;
  const adopted = await call.withCtx((ctx) => adopt(ctx, { id: call.args[0] ?? '', reason }));
  call.out(call.json ? JSON.stringify(adopted) : `/groups/${adopted.groupSlug}`);
  return 0;
};

export const runSetAside: Run = async (call) => {
  const reason = typeof call.options.reason === 'string' ? call.options.reason : '';
  await call.withCtx((ctx) => setAside(ctx, { id: call.args[0] ?? '', reason }));
  return 0;
};

type Brief = Pick<ReceivedBrief, 'id' | 'name' | 'state' | 'title' | 'language' | 'doubts' | 'errors' | 'warnings'>;

function briefly({ id, name, state, title, language, doubts, errors, warnings }: ReceivedBrief): Brief {
  return { id, name, state, title, language, doubts, errors, warnings };
}

function tell(call: Parameters<Run>[0], rows: Brief[]): void {
  if (call.json) {
    call.out(JSON.stringify(rows));
    return;
  }
  for (const row of rows) {
    const counts = `${row.doubts} doubts, ${row.errors} errors, ${row.warnings} warnings`;
    call.out(`${row.id}  ${row.state.padEnd(8)}  ${row.language ?? '--'}  ${counts}  ${row.title ?? row.name}`);
  }
}
