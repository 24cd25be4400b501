// The command line of the whole application: the verbs of the modules and its own.

import type { Surroundings } from '../cli/run.js';
import type { Call } from '../cli/verb.js';
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
    wordsOf,
    withCtx: (home) => withCtx(environment, home),
  };
}

function withCtx(environment: Record<string, string | undefined>, home: string): Call['withCtx'] {
  return async (act) => {
    const { openApp } = await import('./open.js');
    const app = await openApp(configFrom(environment, { home }));
    try {
      return await act(app.ctxFor(SYSTEM, 'en'));
    } finally {
      await app.close();
    }
  };
}
