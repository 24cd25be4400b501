// The stylesheet and the script, named by the hash of their content, so that a browser keeps them for ever and never holds an old one.

import { createHash } from 'node:crypto';
import type { Context } from 'hono';
import checkIn from './assets/check-in.js?raw';
import passkey from './assets/passkey.js?raw';
import script from './assets/client.js?raw';
import style from './assets/style.css?raw';

const hashOf = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 12);

const FILES: Record<string, { text: string; type: string }> = {
  [`style.${hashOf(style)}.css`]: { text: style, type: 'text/css; charset=utf-8' },
  [`client.${hashOf(script)}.js`]: { text: script, type: 'text/javascript; charset=utf-8' },
};

/** Scripts of single pages, by the name that a page asks for. */
const OWN_SCRIPTS = { checkIn: { path: `check-in.${hashOf(checkIn)}.js`, text: checkIn }, passkey: { path: `passkey.${hashOf(passkey)}.js`, text: passkey } };
for (const { path, text } of Object.values(OWN_SCRIPTS)) FILES[path] = { text, type: 'text/javascript; charset=utf-8' };

export function ownScriptPath(name: keyof typeof OWN_SCRIPTS): string {
  return `/assets/${OWN_SCRIPTS[name].path}`;
}

export const STYLE_PATH = `/assets/style.${hashOf(style)}.css`;
export const SCRIPT_PATH = `/assets/client.${hashOf(script)}.js`;

export function assetOf(c: Context): Response {
  const file = FILES[c.req.param('name') ?? ''];
  if (!file) return c.text('not found', 404);
  return c.body(file.text, 200, { 'Content-Type': file.type, 'Cache-Control': 'public, max-age=31536000, immutable' });
}
