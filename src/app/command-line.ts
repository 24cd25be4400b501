// The command line of the whole application: the verbs of the modules and its own.

import type { Surroundings } from '../cli/run.js';
import { type Call, languageIn } from '../cli/verb.js';
import { configFrom } from '../config.js';
import { SYSTEM } from '../kit/actor.js';
import { modules } from '../modules.js';
import { wordsOf } from './refusal-words.js';
import { appVerbs } from './verbs.js';

/** What `runCli` needs, from the environment of this process. */
export function commandLine(environment: Record<string, string | undefined>): Surroundings {
  const config = configFrom(environment);
  return {
    verbs: [...appVerbs, ...modules.flatMap((module) => module.verbs ?? [])],
    version: config.version,
    home: config.home,
    debug: config.debug,
    language: languageIn(environment),
    wordsOf,
    withCtx: (home) => withCtx(environment, home),
    addressOf: (home) => addressOf(environment, home),
  };
}

/** The public address, else the one that a running `start` (or the last that was killed) noted, else the usual one. */
async function addressOf(environment: Record<string, string | undefined>, home: string): Promise<string> {
  const { origin, port } = configFrom(environment, { home });
  const { noteOf } = await import('./occupancy.js');
  return origin ?? (await noteOf(home))?.address ?? `http://localhost:${port}`;
}

function withCtx(environment: Record<string, string | undefined>, home: string): Call['withCtx'] {
  return async (act) => {
    const { openApp } = await import('./open.js');
    const app = await openApp(configFrom(environment, { home }));
    try {
      return await act(app.ctxFor(SYSTEM, languageIn(environment)));
    } finally {
      await app.close();
    }
  };
}
