// Who belongs to the group of a list by its rules on participation, and so to its list of members.

import type { IsoDate } from '../../../kit/dates.js';
import type { Db } from '../../../storage/index.js';
import { personByAddress } from '../../people/reads.js';
import { mayTakePart } from '../../representatives/reads.js';

/** Whether a person may take part in a group on a day: its officers, representatives, invited experts, or whoever its rule lets in. */
export async function isMember(db: Db, of: { groupId: string; personId: string; on: IsoDate }): Promise<boolean> {
  return 'ok' in (await mayTakePart(db, of));
}

/** The same of whoever has an address; one that nobody here has belongs to nobody. */
export async function isMembersAddress(db: Db, of: { groupId: string; email: string; on: IsoDate }): Promise<boolean> {
  const personId = await personByAddress(db, of.email);
  return personId !== null && isMember(db, { groupId: of.groupId, personId, on: of.on });
}
