// Facts as a list of terms and what they are; what is not known is left out, so that nothing is made up.

import type { Child } from 'hono/jsx';

export interface Fact {
  term: string;
  is: Child;
}

/** A fact, or nothing when its value is null: for lists that are written as `[fact(...), fact(...)]`. */
export function fact(term: string, value: Child): Fact | null {
  return value === null || value === undefined || value === '' || value === false ? null : { term, is: value };
}

export function Facts({ facts }: { facts: (Fact | null)[] }) {
  const known = facts.filter((one) => one !== null);
  if (known.length === 0) return null;
  return (
    <dl class="facts">
      {known.map((one) => (
        <>
          <dt>{one.term}</dt>
          <dd>{one.is}</dd>
        </>
      ))}
    </dl>
  );
}
