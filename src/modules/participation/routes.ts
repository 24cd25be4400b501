// The addresses of participation. What has a fixed name stands before what has a key in its place.

import type { Route } from '../../http/route.js';
import { approvalRoutes } from './routes/approvals.js';
import { checkInRoutes } from './routes/check-in.js';
import { enterRoutes } from './routes/enter.js';
import { letterRoutes } from './routes/letters.js';
import { paperRoutes } from './routes/papers.js';
import { participantRoutes } from './routes/participants.js';
import { registerRoutes } from './routes/register.js';
import { registrationRoutes } from './routes/registration.js';
import { severalRoutes } from './routes/several.js';
import { settingsRoutes } from './routes/settings.js';
import { takePartRoutes } from './routes/take-part.js';

export const routes: Route[] = [...registerRoutes, ...takePartRoutes, ...registrationRoutes, ...paperRoutes, ...letterRoutes, ...enterRoutes, ...severalRoutes, ...participantRoutes, ...settingsRoutes, ...checkInRoutes, ...approvalRoutes];
