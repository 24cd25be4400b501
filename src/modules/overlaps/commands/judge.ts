// Judging a pair at the command line, by ids or designations.

import type { Run } from '../../../cli/verb.js';
import { refuse } from '../../../kit/refusals.js';
import type { Db } from '../../../storage/index.js';
import { recordsBriefly, recordsByDesignation } from '../../catalogue/reads.js';
import { judge } from '../actions.js';

export const runJudge: Run = async (call) => {
  const [first = '', second = ''] = call.args;
  const { verdict, note } = call.options;
  const judged = await call.withCtx(async (ctx) => {
    const [a, b] = [await textNamed(ctx.db, first), await textNamed(ctx.db, second)];
    await judge(ctx, { a, b, verdict: String(verdict ?? ''), note: typeof note === 'string' ? note : '', groupId: null });
    return { a, b, verdict };
  });
  call.out(call.json ? JSON.stringify(judged) : `${judged.a} / ${judged.b}: ${judged.verdict}`);
  return 0;
};

/** The text that an id or a designation names, in its newest edition. Refused (input) for none, and for several documents. */
async function textNamed(db: Db, words: string): Promise<string> {
  const [exact] = await recordsBriefly(db, [words]);
  if (exact) return exact.id;
  const found = await recordsByDesignation(db, words, 20);
  const [newest] = found;
  if (!newest) return refuse({ code: 'overlaps.noSuchText', params: { designation: words.slice(0, 100) }, kind: 'input' });
  const bodies = [...new Map(found.map((record) => [record.sdo, record.id])).values()];
  if (bodies.length > 1) refuse({ code: 'overlaps.manyTexts', params: { designation: words.slice(0, 100), ids: bodies.slice(0, 5).join(', ') }, kind: 'input' });
  return newest.id;
}
