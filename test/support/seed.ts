// Properties are tried with one seed, so that a run says the same twice; COMITY_SEED=random (or a number) looks elsewhere.

import fc from 'fast-check';

const asked = process.env.COMITY_SEED;
if (asked !== 'random') fc.configureGlobal({ seed: asked ? Number(asked) : 20_261_121 });
