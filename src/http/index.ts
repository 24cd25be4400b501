// The door of the web: what the application and the modules may use.

export { atomOf, type Feed } from './atom.js';
export { calendarOf, type CalendarEntry } from './calendar.js';
export { ACTING_COOKIE, AWAY_COOKIE, SESSION_COOKIE, cookie } from './cookies.js';
export { sayRefusal } from './errors.js';
export { httpMessages } from './messages.js';
export { mustBeOutside, outsideFetch } from './outside.js';
export { networkOf, proxiesOf } from './network.js';
export { RIGHTS, RIGHT_ROWS, type Scope, SCOPES, allowed, rightsTable } from './rights.js';
export {
  type ActRoute,
  type Asked,
  type Attachment,
  type Format,
  type NavigationItem,
  type Outcome,
  type Page,
  type Posted,
  type ReadRoute,
  type Right,
  type Route,
  type KeptFile,
  type UploadedFile,
  acting,
  reading,
} from './route.js';
export { createSite } from './site.js';
export type { SiteParts } from './site-parts.js';
