// Mailing lists on the web.

import type { Route } from '../../http/index.js';
import { archiveRoutes } from './routes/archive.js';
import { keyRoutes } from './routes/keys.js';
import { leadingRoutes } from './routes/leading.js';
import { ownRoutes } from './routes/own.js';

export const routes: Route[] = [...archiveRoutes, ...ownRoutes, ...leadingRoutes, ...keyRoutes];
