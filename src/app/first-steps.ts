// What a new workspace is given, by those who know how: an invitation for the secretariat, and the demonstration.

import type { App } from './app.js';

export interface FirstSteps {
  /** Fills an empty workspace with the demonstration. */
  buildDemo?: (app: App) => Promise<void>;
  /** The path of a one-use link that signs the secretariat in; null when the workspace has one already and no demonstration was asked for. */
  invite?: (app: App, demo: boolean) => Promise<string | null>;
}

export const firstSteps: FirstSteps = {};
