// A refusal is an answer of the rules: why something may not be done, in a word that each language can say, and by which text.

export interface Refusal {
  /** Message key below `refusals.`, such as `groups.notChair`. */
  code: string;
  /** Values for the message. */
  params?: Record<string, string | number>;
  /** The text and clause that it rests on, if any: `Rec. ITU-T A.1 (2019) 5.5`. */
  source?: string;
  /** The field of a form that is meant, if any. */
  field?: string;
  /** What kind of refusal, for the edges: HTTP status and exit code. `busy` is no rule's answer: not now, but the same may be had later. */
  kind?: 'input' | 'right' | 'state' | 'missing' | 'conflict' | 'limit' | 'pace' | 'busy';
}

/** Thrown by actions; caught by the edges alone, which translate it. */
export class Refused extends Error {
  constructor(
    readonly refusal: Refusal,
    /** What else is wrong with what was given, for a form that shows all of it at once. */
    readonly also: readonly Refusal[] = [],
  ) {
    super(refusal.code);
    this.name = 'Refused';
  }
}

export function refuse(refusal: Refusal): never {
  throw new Refused(refusal);
}

/** Refuses with all that is wrong, the first before the others; nothing when nothing is. */
export function refuseAll(refusals: readonly (Refusal | null)[]): void {
  const [first, ...also] = refusals.filter((one) => one !== null);
  if (first) throw new Refused(first, also);
}

/** Whether something was refused for now alone, and the same may be had later. */
export function refusedForNow(thrown: unknown): boolean {
  return thrown instanceof Refused && thrown.refusal.kind === 'busy';
}
