// How far the comparison is, for the secretariat: begun, stopped, watched.

import { z } from 'zod';
import { type Asked, type Outcome, type Posted, type Route, acting, reading } from '../../../http/route.js';
import { refuse } from '../../../kit/refusals.js';
import { startComparison, stopComparison } from '../actions.js';
import { embeddingService } from '../adapters/embeddings.js';
import { type ComparisonShown, comparisonPage } from '../pages/comparison.js';
import { overlapsPath } from '../paths.js';
import { newestProgress } from '../reads.js';
import { comparisonShape } from '../shapes.js';

const PATH = '/overlaps/comparison';
const WHATS = ['changed', 'whole', 'stop'] as const;

export const comparisonRoutes: Route[] = [
  reading({
    path: PATH,
    right: 'secretariat',
    summary: 'How far the comparison of the catalogue with itself is, and by how many workers',
    read: readComparison,
    html: comparisonPage,
    json: { schema: comparisonShape, of: ({ progress }) => progress && { ...progress, ...instants(progress) } },
  }),
  acting({ path: PATH, right: 'secretariat', summary: 'Begin a comparison of what changed or of the whole catalogue, or stop the one that goes on', takes: z.object({ what: z.enum(WHATS) }), act: take }),
];

async function readComparison({ ctx }: Asked): Promise<ComparisonShown> {
  const service = embeddingService(process.env);
  return { progress: await newestProgress(ctx.db), service: service && { model: service.model, host: URL.canParse(service.url) ? new URL(service.url).host : service.url } };
}

function instants(progress: NonNullable<ComparisonShown['progress']>) {
  const { startedAt, since, endedAt, stoppedAt, heardAt } = progress;
  return { startedAt: startedAt.toISOString(), since: since?.toISOString() ?? null, endedAt: endedAt?.toISOString() ?? null, stoppedAt: stoppedAt?.toISOString() ?? null, heardAt: heardAt?.toISOString() ?? null };
}

async function take({ ctx, form, language }: Posted): Promise<Outcome> {
  const what = WHATS.find((one) => one === form.get('what')) ?? refuse({ code: 'overlaps.noSuchAct', kind: 'input' });
  if (what === 'stop') await stopComparison(ctx);
  else await startComparison(ctx, { whole: what === 'whole' });
  return { go: overlapsPath(language, 'comparison'), said: ctx.say(what === 'stop' ? 'overlaps.comparison.saidStopped' : 'overlaps.comparison.saidBegun') };
}
