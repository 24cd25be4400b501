// Links between subjects by what their records state: who names whom, and who names the same third text.

import { IntList, RowList, type Rows, inverted, rowOf } from '../index/int-list.js';
import { Numbers } from '../index/numbers.js';
import { baseOf } from './designations.js';
import type { Says, Stated } from './stated.js';

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
/** Reasons by their numbers. */
export const REASONS = Object.keys(STRENGTH) as Reason[];
/** A key that so many subjects state is a reference work, no partner. */
const TOO_MANY = 40;

/** Who owns and who states a designation, over all subjects; numbers throughout, since there are as many as texts. */
export class Links {
  private readonly keys = new Numbers();
  private readonly bodies = new Numbers();
  private readonly publisher = new IntList();
  private readonly owned = new RowList();
  private readonly said = new RowList();
  /** What a text is also known by because another of its own publisher adopts it: `IEEE Std C57.15` as `IEC 60076-21`. */
  private readonly lent = new Map<number, number[]>();
  private readonly lenders = new Map<number, number[]>();
  private known: { own: Rows; owners: Rows; stated: Rows; staters: Rows } | null = null;

  constructor(subjects: Iterable<Known> = []) {
    for (const subject of subjects) this.add(subject);
  }

  add({ publisher, own, stated }: Known): void {
    this.publisher.push(this.bodies.of(publisher));
    this.owned.add(own.map((key) => this.keys.of(key)));
    this.said.add(stated.map(({ key, as }) => this.keys.of(key) * REASONS.length + REASONS.indexOf(as)));
  }

  /** The linked subjects of other publishers, each by its strongest link. */
  of(subject: number): Link[] {
    return this.numbersOf(subject).map(({ other, reason, key }) => ({ subject: other, as: REASONS[reason] as Reason, key: this.keys.written[key] as string }));
  }

  /** The links of all subjects in numbers that threads share: of each the other subject, the reason and the designation. */
  all(): Rows {
    const rows = new RowList();
    for (let subject = 0; subject < this.publisher.length; subject++) rows.add(this.numbersOf(subject).flatMap(({ other, reason, key }) => [other, reason, key]));
    return rows.done();
  }

  /** The designations that are a subject's own. */
  ownOf(subject: number): string[] {
    return Array.from(rowOf(this.closed().own, subject), (key) => this.keyOf(key));
  }

  /** A designation by its number. */
  keyOf(number: number): string {
    return this.keys.written[number] as string;
  }

  private numbersOf(subject: number): Numbered[] {
    const { own, owners, stated, staters } = this.closed();
    const best = new Map<number, Numbered>();
    const add = (other: number, reason: number, key: number) => {
      if (other === subject || this.publisher.at(other) === this.publisher.at(subject)) return;
      const known = best.get(other);
      if (!known || strengthOf(known.reason) < strengthOf(reason)) best.set(other, { other, reason, key });
    };
    for (const key of rowOf(own, subject)) {
      for (const other of rowOf(owners, key)) add(other, SAME, key);
      for (const { other, reason } of sayersIn(staters, key)) add(other, reason, key);
      for (const other of this.lenders.get(key) ?? []) add(other, ADOPTION, key);
    }
    for (const packed of [...rowOf(stated, subject), ...(this.lent.get(subject) ?? [])]) {
      const [key, reason] = [Math.floor(packed / REASONS.length), packed % REASONS.length];
      for (const other of this.ownersOf(key, owners)) add(other, reason, key);
      for (const second of sayersIn(staters, key)) if (reason !== NUMBER && second.reason !== NUMBER) add(second.other, THIRD, key);
    }
    return [...best.values()];
  }

  private ownersOf(key: number, owners: Rows): Int32Array {
    const found = rowOf(owners, key);
    if (found.length > 0) return found;
    const base = baseOf(this.keyOf(key));
    return base === this.keyOf(key) ? found : rowOf(owners, this.keys.find(base) ?? key);
  }

  private closed() {
    if (this.known) return this.known;
    const [own, stated] = [this.owned.done(), this.said.done()];
    const owners = inverted(own, this.keys.count);
    this.known = { own, owners, stated, staters: sayers(stated, this.keys.count) };
    for (let subject = 0; subject < this.publisher.length; subject++) this.lend(subject, own, owners, rowOf(stated, subject));
    return this.known;
  }

  private lend(subject: number, own: Rows, owners: Rows, stated: Int32Array): void {
    for (const packed of stated) {
      const [key, reason] = [Math.floor(packed / REASONS.length), packed % REASONS.length];
      if (reason !== ADOPTION && reason !== JOINT) continue;
      for (const other of rowOf(owners, key)) {
        if (other === subject || this.publisher.at(other) !== this.publisher.at(subject)) continue;
        for (const mine of rowOf(own, subject)) {
          put(this.lent, other, mine * REASONS.length + ADOPTION);
          put(this.lenders, mine, other);
        }
      }
    }
  }
}

interface Numbered {
  other: number;
  reason: number;
  key: number;
}

const [SAME, ADOPTION, JOINT, NUMBER, THIRD] = (['sameDesignation', 'adoption', 'jointNumber', 'numberOf', 'sharedThird'] as const).map((reason) => REASONS.indexOf(reason)) as [number, number, number, number, number];

function strengthOf(reason: number): number {
  return STRENGTH[REASONS[reason] as Reason];
}

/** For each designation who states it, and how; of a reference work nobody. */
function sayers(stated: Rows, keys: number): Rows {
  const plain: Rows = { from: stated.from, all: stated.all.map((packed) => Math.floor(packed / REASONS.length)) };
  const reasons = new Map<number, number>();
  for (let subject = 0; subject + 1 < stated.from.length; subject++) {
    for (const packed of rowOf(stated, subject)) reasons.set(subject * keys + Math.floor(packed / REASONS.length), packed % REASONS.length);
  }
  const found = inverted(plain, keys);
  for (let key = 0; key < keys; key++) {
    const row = rowOf(found, key);
    for (let at = 0; at < row.length; at++) row[at] = (row[at] as number) * REASONS.length + (reasons.get((row[at] as number) * keys + key) as number);
  }
  return found;
}

function sayersIn(staters: Rows, key: number): { other: number; reason: number }[] {
  const row = rowOf(staters, key);
  return row.length > TOO_MANY ? [] : Array.from(row, (packed) => ({ other: Math.floor(packed / REASONS.length), reason: packed % REASONS.length }));
}

function put<Key, Item>(map: Map<Key, Item[]>, key: Key, item: Item): void {
  const list = map.get(key);
  if (list) list.push(item);
  else map.set(key, [item]);
}
