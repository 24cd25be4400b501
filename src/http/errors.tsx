// Refusals and defects as answers: the words of the rule in the reader's language, and the way out.

import { randomBytes } from 'node:crypto';
import type { Context } from 'hono';
import type { Refusal } from '../kit/refusals.js';
import { showPage } from './present.js';
import type { Asked, Format } from './route.js';
import { type SiteParts, sayFor } from './site-parts.js';

const STATUS = { input: 422, right: 403, state: 409, missing: 404, conflict: 409, limit: 413, pace: 429, busy: 503 } as const;

/** The words of a refusal in one language. */
export function sayRefusal(say: ReturnType<typeof sayFor>, refusal: Refusal): string {
  const key = `refusals.${refusal.code}`;
  return say.has(key) ? say(key, refusal.params) : say('refusals.other', { code: refusal.code });
}

export function answerRefusal(c: Context, parts: SiteParts, asked: Asked, refusal: Refusal, format: Format): Response {
  const say = sayFor(parts, asked.language);
  // RFC 6750 3.1: a token that is none is told from one that may not.
  if (refusal.code === 'http.token') c.header('WWW-Authenticate', 'Bearer error="invalid_token"');
  const status = refusal.code === 'http.token' ? 401 : STATUS[refusal.kind ?? 'state'];
  const words = sayRefusal(say, refusal);
  // RFC 6585, RFC 9110 10.2.3: who asks too often, or for what is not to be had now, is told when to come again.
  if ((refusal.kind === 'pace' || refusal.kind === 'busy') && refusal.params?.seconds) c.header('Retry-After', String(refusal.params.seconds));
  if (format !== 'html' || asked.scopes) return c.json({ error: { code: refusal.code, message: words, source: refusal.source ?? null } }, status);
  const stranger = asked.ctx.actor.personId === null;
  if (status === 403 && stranger && c.req.method === 'GET') {
    const next = encodeURIComponent(new URL(c.req.url).pathname);
    return c.redirect(`/${asked.language}/sign-in?next=${next}`, 302);
  }
  const body = (
    <>
      <div class="head">
        <h1>{say(`http.title.${status === 404 ? 'missing' : status === 403 ? 'right' : 'refused'}`)}</h1>
      </div>
      <p>{words}</p>
      {say.has(`http.lifts.${refusal.code}`) ? <p class="soft">{say(`http.lifts.${refusal.code}`)}</p> : null}
      {refusal.source ? <p class="soft">{say('http.restsOn', { source: refusal.source })}</p> : null}
      <p>
        <a href={`/${asked.language}`}>{say('http.toStart')}</a>
      </p>
    </>
  );
  const shown = showPage(c, parts, asked, { title: words, body, secret: true });
  return new Response(shown.body, { status, headers: shown.headers });
}

/** A defect gets an id, which the log carries too; nothing of its insides is shown. */
export function answerDefect(c: Context, parts: SiteParts, asked: Asked, thrown: unknown, format: Format): Response {
  const id = randomBytes(4).toString('hex');
  console.error(JSON.stringify({ level: 'error', defect: id, url: new URL(c.req.url).pathname, error: String((thrown as Error)?.stack ?? thrown) }));
  const say = sayFor(parts, asked.language);
  if (format !== 'html' || asked.scopes) return c.json({ error: { code: 'defect', message: say('http.defect', { id }) } }, 500);
  const body = (
    <>
      <h1>{say('http.title.defect')}</h1>
      <p>{say('http.defect', { id })}</p>
    </>
  );
  const shown = showPage(c, parts, asked, { title: say('http.title.defect'), body, secret: true });
  return new Response(shown.body, { status: 500, headers: shown.headers });
}
