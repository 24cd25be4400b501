// What is known about bodies: kinds, memberships, how their names are compared.

export { BODY_KINDS, type BodyKind, MEMBERSHIPS, type Membership, membershipOf, nameKey } from './body.js';
export { bodyPath, bodyWords } from './heading.js';
export { bodyBriefShape } from './shapes.js';
export type { BodyPanels } from './slots.js';
