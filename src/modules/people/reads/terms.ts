// Terms: from a day, until a day, or ended by hand.

import { type RawBuilder, sql } from 'kysely';
import type { IsoDate } from '../../../kit/dates.js';

/**
 * Whether a term holds on a day, in a question of a table with `from_on`, `until_on` and `ended_at`. It lasts through its last day; what was
 * ended by hand is over on the day on which it was.
 */
export function holdsOn(table: string, on: IsoDate): RawBuilder<boolean> {
  const [from, until, ended] = ['from_on', 'until_on', 'ended_at'].map((column) => sql.ref(`${table}.${column}`));
  return sql<boolean>`((${from} is null or ${from} <= ${on}::date) and (${until} is null or ${until} > ${on}::date or (${until} = ${on}::date and ${ended} is null)))`;
}
