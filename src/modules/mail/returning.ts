// When mail that came back is held against an address. What says that the address itself is no good counts at once; what may pass (a full
// mailbox, a server that is away) counts when it was so on several days. Status codes: RFC 3463. The numbers are house custom.

export const RETURNING = [
  { kind: 'hard', what: 'the address itself is no good (5.1.x, 5.2.1)', days: 1, within: null, source: 'RFC 3463 3.2, 3.3' },
  { kind: 'soft', what: 'anything else, on different days', days: 5, within: 30, source: null },
] as const;

/** On so many days soft ones count like a hard one, when there are no more days than `within` from the first of them to the last. */
export const SOFT = RETURNING[1];
