// What becomes of persons: made known, named, reached, affiliated, merged, erased.

import type { Multilingual } from '../../kit/languages.js';
import type { Ctx } from '../../storage/index.js';
import { addPerson, verifyAddress } from './store.js';

export { askForAddress, noteAddress, proveAddress, removeAddress } from './actions/addresses.js';
export { type AffiliationGiven, affiliate, endAffiliation, settle } from './actions/affiliations.js';
export { type FocalPointInvited, endFocalPoint, inviteFocalPoint, nameFocalPoint } from './actions/focal-points.js';
export { enteredIn } from './actions/entered.js';
export { erasePerson } from './actions/erasing.js';
export { type ImportPlan, forgetLists, importFile, importKept, keepList, planImport } from './actions/importing.js';
export { type MergePlan, keepApart, merge, planMerge } from './actions/merging.js';
export { type PersonGiven, addKnownPerson, nameAnew } from './actions/persons.js';

/** Makes a person known by an address that nobody has yet, inside the caller's transaction; the caller tells why, and asks who may. Gives the id. */
export async function makeKnown(ctx: Ctx, given: { name: Multilingual; email: string }): Promise<string> {
  return addPerson(ctx.db, { ...given, at: ctx.now });
}

/** Notes that whoever has this address has proved it, inside the caller's transaction. */
export async function noteVerified(ctx: Ctx, email: string): Promise<void> {
  await verifyAddress(ctx.db, email, ctx.now);
}
