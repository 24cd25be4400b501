// The intake on the web: upload, paste, queue, review, and what is decided there.

import { type Asked, type Posted, type Route, acting, reading, sayRefusal } from '../../http/index.js';
import { sayDate } from '../../kit/date-words.js';
import { isDate } from '../../kit/dates.js';
import type { Say } from '../../kit/words.js';
import { Refused, refuse } from '../../kit/refusals.js';
import { groupsByIds } from '../groups/reads.js';
import { adopt, correct, receive, setAside, takeBack } from './actions.js';
import { queuePage } from './pages/queue.js';
import { reviewPage } from './pages/review.js';
import { type Received, queueOf, receivedById } from './reads.js';
import type { ReadField, Recogniser } from './recogniser.js';
import { type DraftField, type Review, receivedBriefShape, reviewShape } from './shapes.js';
import { z } from 'zod';

const UPLOAD = 200_000_000;

async function readQueue({ ctx, query }: Asked) {
  const show = query.get('show') === 'done' ? ('done' as const) : ('waiting' as const);
  return { ...(await queueOf(ctx.db, { show, after: query.get('after') })), show };
}

/** One received thing in the words of the reader. */
async function readReview(asked: Asked): Promise<Review> {
  const { ctx, params } = asked;
  const found = (await receivedById(ctx.db, idOf(params))) ?? refuse({ code: 'intake.none', kind: 'missing' });
  const [group] = await groupsByIds(ctx.db, found.groupId ? [found.groupId] : []);
  const recogniser = ctx.slot('recognisers').find((one) => one.kind === found.kind);
  const joins = found.state === 'read' && recogniser ? await recogniser.joins(ctx, found.draft) : null;
  const proposes = found.state === 'read' && found.paper ? ((await recogniser?.proposes?.(ctx, { draft: found.draft, paper: found.paper })) ?? null) : null;
  return shownOf(found, asked, recogniser, { groupSlug: group?.slug ?? null, joins, proposes });
}

function shownOf(found: Received, asked: Asked, recogniser: Recogniser | undefined, more: Pick<Review, 'groupSlug' | 'joins' | 'proposes'>): Review {
  const { say } = asked.ctx;
  const { id, name, format, size, at, state, title, language, doubts, errors, warnings } = found;
  const words = (key: string) => (say.has(key) ? say(key) : key);
  return {
    ...{ id, name, format, size, at, state, title, language, doubts, errors, warnings, ...more },
    lines: (found.paper?.lines ?? []).map((line) => ({ text: line.text, page: line.page ?? null })),
    fields: found.fields.map((field) => ({ ...fieldShown(field, say), corrected: field.path in found.corrections })),
    findings: found.readFindings.map(({ message, ...finding }) => ({ ...finding, words: recogniser?.say?.(message, say) ?? words(message.key) })),
    refusal: found.refusal ? sayRefusal(say, found.refusal) : null,
  };
}

/** A value with its code or its date in words, and the choices that it has. */
function fieldShown({ path, value, line, quote, doubts, type, choices = [] }: ReadField, say: Say): Omit<DraftField, 'corrected'> {
  const words = (key: string) => (say.has(key) ? say(key) : key);
  const choice = value === null ? undefined : choices.find((one) => one.value === value);
  const written = type === 'date' && isDate(value) ? sayDate(say.language, value) : choice ? words(choice.key) : null;
  const shown = { path, value, line, quote, doubts: doubts.map(words), words: written, type: type ?? ('text' as const) };
  return { ...shown, choices: choices.map((one) => ({ value: one.value, words: words(one.key) })) };
}

const idOf = (params: Record<string, string>) => params.received as string;

async function upload(posted: Posted) {
  const { ctx, kept, language } = posted;
  if (kept.length === 0) return againWith(posted, 'letters', [ctx.say('intake.upload.none')]);
  const mistakes: string[] = [];
  const made: { id: string; name: string }[] = [];
  for (const file of kept)
    try {
      made.push({ id: (await receive(ctx, file)).id, name: file.name });
    } catch (thrown) {
      if (!(thrown instanceof Refused)) throw thrown;
      mistakes.push(`${file.name}: ${sayRefusal(ctx.say, thrown.refusal)}`);
    }
  if (mistakes.length > 0) return againWith(posted, 'letters', mistakes, made);
  return { go: made.length === 1 ? `/${language}/intake/${made[0]?.id}` : `/${language}/intake`, said: ctx.say('intake.said.received') };
}

async function paste(posted: Posted) {
  const { ctx, form, language } = posted;
  const text = form.get('text') ?? '';
  if (!text.trim()) return againWith(posted, 'text', [ctx.say('intake.paste.none')]);
  const { id } = await receive(ctx, { name: ctx.say('intake.paste.name'), bytes: new TextEncoder().encode(text) });
  return { go: `/${language}/intake/${id}`, said: ctx.say('intake.said.received') };
}

/** The queue again with the mistakes, and what was received all the same. */
async function againWith(posted: Posted, field: string, mistakes: string[], received: { id: string; name: string }[] = []) {
  const queue = await readQueue(posted);
  return { page: queuePage({ ...queue, received }, posted, mistakes.map((words) => ({ field, words })), posted.form.get('text') ?? '') };
}

/** Does one thing to what is under review, and comes back to it; a refused value stands at its field. */
function deciding(what: string, said: string, act: (posted: Posted, id: string) => Promise<string | void>): Route {
  return acting({
    path: `/intake/:received/${what}`,
    right: 'secretariat',
    summary: `Intake: ${what}`,
    act: async (posted) => {
      const { ctx, params, language } = posted;
      try {
        const go = await act(posted, idOf(params));
        return { go: go ?? `/${language}/intake/${idOf(params)}`, said: ctx.say(`intake.said.${said}`) };
      } catch (thrown) {
        if (!(thrown instanceof Refused) || thrown.refusal.kind !== 'input') throw thrown;
        const mistakes = [{ field: thrown.refusal.field ?? posted.form.get('path') ?? 'reason', words: sayRefusal(ctx.say, thrown.refusal) }];
        return { page: reviewPage(await readReview(posted), posted, mistakes) };
      }
    },
  });
}

export const routes: Route[] = [
  reading({
    path: '/intake',
    right: 'secretariat',
    summary: 'What arrived and needs a look',
    query: { show: '`done` for what was adopted or set aside', after: 'the key after which the page begins' },
    read: readQueue,
    html: queuePage,
    json: { schema: z.object({ rows: z.array(receivedBriefShape), after: z.string().nullable() }), of: ({ rows, after }) => ({ rows, after }) },
  }),
  acting({ path: '/intake', right: 'secretariat', summary: 'Receive files', limit: UPLOAD, keepsFiles: true, act: upload }),
  acting({ path: '/intake/paste', right: 'secretariat', summary: 'Receive a pasted text', limit: 5_000_000, act: paste }),
  reading({
    path: '/intake/:received',
    right: 'secretariat',
    summary: 'The review of one received thing: source, fields, doubts, findings',
    read: readReview,
    html: reviewPage,
    json: { schema: reviewShape, of: (review) => review },
  }),
  reading({
    path: '/intake/:received/original',
    right: 'secretariat',
    summary: 'The file as it came',
    read: async ({ ctx, params }) => {
      const found = (await receivedById(ctx.db, idOf(params))) ?? refuse({ code: 'intake.none', kind: 'missing' });
      return { name: found.name, bytes: await ctx.files.get(found.fileId) };
    },
    files: { txt: (file) => ({ ...file, type: 'application/octet-stream' }) },
  }),
  deciding('correct', 'corrected', ({ ctx, form }, id) => correct(ctx, { id, path: form.get('path') ?? '', value: form.get('value') ?? '' })),
  deciding('adopt', 'adopted', async ({ ctx, form, language }, id) => {
    const { groupSlug } = await adopt(ctx, { id, reason: form.get('reason') });
    return `/${language}/groups/${groupSlug}`;
  }),
  deciding('set-aside', 'setAside', async ({ ctx, form, language }, id) => {
    await setAside(ctx, { id, reason: form.get('reason') ?? '' });
    return `/${language}/intake`;
  }),
  deciding('take-back', 'takenBack', ({ ctx }, id) => takeBack(ctx, { id })),
];
