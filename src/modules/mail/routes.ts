// The outbox, mailings, returned addresses and the words of mails on the web.

import type { Route } from '../../http/index.js';
import { groupMailRoutes } from './routes/group-mail.js';
import { mailingRoutes } from './routes/mailings.js';
import { outboxRoutes } from './routes/outbox.js';
import { templateRoutes } from './routes/templates.js';

export const routes: Route[] = [...outboxRoutes, ...mailingRoutes, ...templateRoutes, ...groupMailRoutes];
