// What may be asked about accounts: who stands behind a session, where somebody is signed in, who may act for a group or a body.

export { type SessionActor, actorOf, bearerOf } from './reads/actors.js';
export { type OpenSession, hasSecretariat, linkOpen, sessionsOf, siteRolesOf } from './reads/entering.js';
export { type AccessGranted, type Leader, type OfficeHolder, accessOf, isMember, officeHolders, whoMayLead } from './reads/rights.js';
