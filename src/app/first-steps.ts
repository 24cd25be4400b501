// What a new workspace is given, by those who know how: an invitation for the secretariat, and the demonstration.

import { sql } from 'kysely';
import { SYSTEM } from '../kit/actor.js';
import { invite } from '../modules/people/actions.js';
import type { App } from './app.js';

export interface FirstSteps {
  /** Fills an empty workspace with the demonstration. */
  buildDemo?: (app: App) => Promise<void>;
  /** The path of a one-use link that signs the secretariat in; null when there is no need of one. */
  inviteSecretariat: (app: App, demo: boolean) => Promise<string | null>;
}

/** An address that no mail ever reaches (RFC 2606): the first one signs in by the link that `start` prints. */
const FIRST = 'secretariat@comity.invalid';

export const firstSteps: FirstSteps = {
  buildDemo: async (app) => (await import('./demo.js')).buildDemo(app),
  inviteSecretariat,
};

/** With the demonstration always; else only while nobody is the secretariat. */
async function inviteSecretariat(app: App, demo: boolean): Promise<string | null> {
  if (!app.modules.some((module) => module.name === 'people')) return null;
  const found = await sql`select 1 from site_roles where role = 'secretariat' limit 1`.execute(app.db);
  if (!demo && found.rows.length > 0) return null;
  const { path } = await invite(app.ctxFor(SYSTEM, 'en'), { email: FIRST, role: 'secretariat', name: 'Secretariat' });
  return `/en${path}`;
}
