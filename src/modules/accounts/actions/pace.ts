// Counts attempts, and refuses the one too many.

import { refuse } from '../../../kit/refusals.js';
import type { Ctx } from '../../../storage/index.js';
import { type Limit, windowsOf } from '../limits.js';
import { countAttempt } from '../store/entering.js';

/**
 * Counts one attempt, outside any transaction so that a refusal does not undo it. Refused (pace) beyond a limit of the table, with the
 * seconds after which it may be tried again.
 */
export async function keepPace(ctx: Ctx, what: Limit['what'], by: { address?: string | null; network?: string | null }): Promise<void> {
  const windows = windowsOf(what, by, ctx.now);
  const counts = await countAttempt(ctx.db, windows);
  const over = windows.filter((window, n) => (counts[n] ?? 0) > window.most);
  if (over.length === 0) return;
  const seconds = Math.max(1, Math.ceil((Math.max(...over.map(({ until }) => until.getTime())) - ctx.now.getTime()) / 1000));
  refuse({ code: 'accounts.tooMany', params: { seconds, minutes: Math.ceil(seconds / 60) }, kind: 'pace' });
}
