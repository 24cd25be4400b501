// A person is erased: the public record stays as it was printed, everything else of them goes.

import { LANGUAGES, type Multilingual } from '../../../kit/languages.js';
import { refuse } from '../../../kit/refusals.js';
import { type Ctx, inTransaction } from '../../../storage/index.js';
import { readPerson } from '../reads.js';
import { erasePersonRow } from '../store/merging.js';
import { holdPerson, mustBeSecretariat } from './rights.js';

/**
 * Erases a person. Names that were published (officers of groups, lists of participants) stay as printed; whatever else points at the
 * person points at nobody in particular from then on. Refused (right) to all but the secretariat, (input) for oneself, (missing).
 * Emits `person.erased`. Nothing brings it back.
 */
export async function erasePerson(ctx: Ctx, personId: string): Promise<void> {
  mustBeSecretariat(ctx);
  if (ctx.actor.personId === personId) refuse({ code: 'people.notOneself', kind: 'input' });
  await inTransaction(ctx, async (within) => {
    await holdPerson(within, personId);
    // Those who turned out to be this person go along: their names stand in rows of their own.
    const former = (await readPerson(within.db, personId))?.formerIds ?? [];
    for (const id of [personId, ...former]) {
      for (const records of within.slot('personalRecords')) await records.erase?.(within, id);
    }
    for (const id of [...former, personId]) await erasePersonRow(within.db, id, erasedWords(within), within.now);
    await within.emit({ name: 'person.erased', thing: { kind: 'person', id: personId } });
  });
}

/** What stands in the place of a name. */
export function erasedWords(ctx: Ctx): Multilingual {
  return Object.fromEntries(LANGUAGES.map((language) => [language, ctx.sayIn(language)('people.erased')]));
}
