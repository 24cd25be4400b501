// When a list was given as whole and has been read to its end: what it had before and no longer has is marked, "no longer listed in … since
// …", and what has come back is freed of the mark. Nothing is deleted. Where the list may have been cut short, nothing is marked: it is said.

import type { Ctx } from '../../../storage/index.js';
import { type Compared, comparedList } from '../reads/listings.js';
import { writeChanges } from '../store.js';
import { markGone, noteBack, noteGone, noteListed } from '../store/listed-store.js';
import type { HeldBack } from '../tables.js';

export interface WholeList {
  /** The name by which it is known again: `rfc-index.xml`. */
  list: string;
  /** Mark even when a large part would be gone. */
  sure: boolean;
}

export interface Settled {
  gone: number;
  held: HeldBack | null;
}

/** A list is called what its file is called, packed or not. */
export function listNameOf(file: string): string {
  return file.replace(/\.gz$/i, '');
}

/** A file that lost its end in a download would seem to have lost its records. House custom, no text says so. */
const LARGE_PART = 0.2;
const FEW = 20;

/** Settles a whole list within the transaction that ends its import; a dry one only tells. */
export async function settleList(within: Ctx, { list, sure }: WholeList, given: { importId: string; ids: ReadonlySet<string>; badRows: boolean; dry: boolean }): Promise<Settled> {
  const ids = [...given.ids];
  const compared = await comparedList(within.db, list, ids);
  const held = heldBack(compared, { sure, badRows: given.badRows });
  if (!given.dry) {
    await noteListed(within.db, list, ids);
    await takeBack(within, list, compared.back, given.importId);
    if (!held) await letGo(within, list, compared.gone, given.importId);
  }
  return { gone: compared.gone.length, held };
}

function heldBack({ had, gone }: Compared, { sure, badRows }: { sure: boolean; badRows: boolean }): HeldBack | null {
  if (gone.length === 0 || sure) return null;
  // What is missing may be what could not be read.
  if (badRows) return 'badRows';
  return gone.length > FEW && gone.length > had * LARGE_PART ? 'tooMany' : null;
}

async function letGo({ db, now }: Ctx, list: string, ids: string[], importId: string): Promise<void> {
  if (ids.length === 0) return;
  const nowhere = await noteGone(db, list, ids, now);
  await markGone(db, nowhere, { list, at: now }, now);
  await writeChanges(db, ids.map((id) => ({ record_id: id, what: 'listing' as const, was: list, now: null })), { importId, at: now });
}

async function takeBack({ db, now }: Ctx, list: string, ids: string[], importId: string): Promise<void> {
  if (ids.length === 0) return;
  await noteBack(db, list, ids);
  await markGone(db, ids, null, now);
  await writeChanges(db, ids.map((id) => ({ record_id: id, what: 'listing' as const, was: null, now: list })), { importId, at: now });
}
