// Signing in and out, one's own page, and what is done about accounts.

import type { Route } from '../../http/index.js';
import { meRoutes } from './routes/me.js';
import { openidRoutes } from './routes/openid.js';
import { peopleRoutes } from './routes/people.js';
import { signInRoutes } from './routes/sign-in.js';

export const routes: Route[] = [...signInRoutes, ...openidRoutes, ...meRoutes, ...peopleRoutes];
