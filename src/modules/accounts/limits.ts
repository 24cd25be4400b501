// How often something may be tried: the one table of limits. Counted in the database, so that several servers count together and a new
// start forgets nothing.

import type { RuleTable } from '../../kit/rule-table.js';

export interface Limit {
  what: 'link' | 'code' | 'password' | 'passkey' | 'openid';
  /** Each address, each network (IPv4 /24, IPv6 /48), or all together. */
  per: 'address' | 'network' | 'all';
  most: number;
  minutes: number;
}

export const LIMITS: readonly Limit[] = [
  { what: 'link', per: 'address', most: 5, minutes: 60 },
  { what: 'link', per: 'network', most: 40, minutes: 60 },
  { what: 'link', per: 'all', most: 120, minutes: 1 },
  { what: 'code', per: 'address', most: 10, minutes: 60 },
  { what: 'code', per: 'network', most: 60, minutes: 60 },
  { what: 'code', per: 'all', most: 120, minutes: 1 },
  { what: 'password', per: 'address', most: 10, minutes: 15 },
  { what: 'password', per: 'network', most: 60, minutes: 15 },
  { what: 'password', per: 'all', most: 240, minutes: 1 },
  { what: 'passkey', per: 'network', most: 120, minutes: 15 },
  { what: 'passkey', per: 'all', most: 600, minutes: 1 },
  { what: 'openid', per: 'network', most: 120, minutes: 15 },
  { what: 'openid', per: 'all', most: 600, minutes: 1 },
];

export interface Window {
  what: string;
  /** Who is counted: hashed before it is kept. */
  who: string;
  since: Date;
  most: number;
  /** When the window ends. */
  until: Date;
}

/** The windows in which an attempt counts at a moment. Without a network that is known there is no limit for networks. */
export function windowsOf(what: Limit['what'], by: { address?: string | null; network?: string | null }, now: Date): Window[] {
  return LIMITS.filter((limit) => limit.what === what).flatMap((limit) => {
    const who = limit.per === 'all' ? 'all' : by[limit.per];
    if (!who) return [];
    const length = limit.minutes * 60_000;
    const since = Math.floor(now.getTime() / length) * length;
    return [{ what: `${limit.what}/${limit.per}`, who, since: new Date(since), most: limit.most, until: new Date(since + length) }];
  });
}

/** The table as docs/rules.md prints it. */
export function limitTable(): RuleTable {
  const rows = LIMITS.map(({ what, per, most, minutes }) => [what, per, String(most), String(minutes)]);
  return { title: 'Limits of signing in', about: 'How often each way to sign in may be tried, counted in the database.', columns: ['way', 'per', 'times', 'in minutes'], rows };
}
