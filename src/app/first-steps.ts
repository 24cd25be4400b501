// What a new workspace is given, by those who know how: an invitation for the secretariat, and the demonstration.

import { SYSTEM } from '../kit/actor.js';
import { invite } from '../modules/accounts/actions.js';
import { hasSecretariat } from '../modules/accounts/reads.js';
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
  if (!demo && (await hasSecretariat(app.db))) return null;
  const { path } = await invite(app.ctxFor(SYSTEM, 'en'), { email: FIRST, role: 'secretariat', name: 'Secretariat' });
  return `/en${path}`;
}
