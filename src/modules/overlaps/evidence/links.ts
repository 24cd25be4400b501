// Links between subjects by what their records state: who names whom, and who names the same third text.

import type { Says, Stated } from './stated.js';
import { baseOf } from './designations.js';

export interface Known {
  publisher: string;
  own: readonly string[];
  stated: readonly Stated[];
}

export type Reason = Says | 'sameDesignation' | 'sharedThird';

export interface Link {
  subject: number;
  as: Reason;
  /** The designation key that links. */
  key: string;
}

/** How sure the link makes that both are the same text or made from it; measured on pairs (docs/guide/overlaps.md). */
export const STRENGTH: Record<Reason, number> = {
  sameDesignation: 0.99,
  jointNumber: 0.985,
  adoption: 0.98,
  endorsement: 0.97,
  modified: 0.96,
  transposes: 0.95,
  aligned: 0.93,
  sharedThird: 0.85,
  numberOf: 0.5,
};
/** A key that so many subjects state is a reference work, no partner. */
const TOO_MANY = 40;

/** Who owns and who states a designation, over all subjects. */
export class Links {
  private readonly owners = new Map<string, number[]>();
  private readonly staters = new Map<string, { subject: number; as: Says }[]>();
  /** What a text is also known by because another of its own publisher adopts it: `IEEE Std C57.15` as `IEC 60076-21`. */
  private readonly lent = new Map<number, Stated[]>();
  private readonly lenders = new Map<string, number[]>();

  constructor(private readonly subjects: readonly Known[]) {
    subjects.forEach(({ own, stated }, subject) => {
      for (const key of own) put(this.owners, key, subject);
      for (const { key, as } of stated) put(this.staters, key, { subject, as });
    });
    subjects.forEach((from, subject) => {
      this.lend(subject, from);
    });
  }

  /** The linked subjects of other publishers, each by its strongest link. */
  of(subject: number): Link[] {
    const { own, stated, publisher } = this.subjects[subject] as Known;
    const best = new Map<number, Link>();
    const add = (other: number, as: Reason, key: string) => {
      if (other === subject || (this.subjects[other] as Known).publisher === publisher) return;
      const known = best.get(other);
      if (!known || STRENGTH[known.as] < STRENGTH[as]) best.set(other, { subject: other, as, key });
    };
    const says = [...stated, ...(this.lent.get(subject) ?? [])];
    for (const key of own) {
      for (const other of this.owners.get(key) ?? []) add(other, 'sameDesignation', key);
      for (const { subject: other, as } of few(this.staters.get(key))) add(other, as, key);
      for (const other of this.lenders.get(key) ?? []) add(other, 'adoption', key);
    }
    for (const { key, as } of says) {
      for (const other of this.ownersOf(key)) add(other, as, key);
      for (const { subject: other, as: second } of few(this.staters.get(key))) if (as !== 'numberOf' && second !== 'numberOf') add(other, 'sharedThird', key);
    }
    return [...best.values()];
  }

  private ownersOf(key: string): number[] {
    return this.owners.get(key) ?? (baseOf(key) === key ? [] : (this.owners.get(baseOf(key)) ?? []));
  }

  private lend(subject: number, { publisher, own, stated }: Known): void {
    for (const { key, as } of stated) {
      if (as !== 'adoption' && as !== 'jointNumber') continue;
      for (const other of this.owners.get(key) ?? []) {
        if (other === subject || (this.subjects[other] as Known).publisher !== publisher) continue;
        for (const mine of own) {
          put(this.lent, other, { key: mine, as: 'adoption' });
          put(this.lenders, mine, other);
        }
      }
    }
  }
}

function few<Item>(items: readonly Item[] | undefined): readonly Item[] {
  return items && items.length <= TOO_MANY ? items : [];
}

function put<Key, Item>(map: Map<Key, Item[]>, key: Key, item: Item): void {
  const list = map.get(key);
  if (list) list.push(item);
  else map.set(key, [item]);
}
