// What may be asked about accounts: who stands behind a session, where somebody is signed in, who may act for a group or a body.

export { type SessionActor, actorOf, bearerOf } from './reads/actors.js';
export { type OpenSession, hasSecretariat, linkOpen, sessionsOf, siteRolesOf } from './reads/entering.js';
export { type AccessGranted, type OfficeHolder, accessOf, isMember, officeHolders } from './reads/rights.js';
