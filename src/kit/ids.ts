// Identifiers of rows: UUID version 7, so that they sort by the time at which they were made and page by key.

import { randomBytes } from 'node:crypto';

interface Last {
  asked: number;
  time: number;
  count: number;
}

/** The last identifiers of this process, by its clock and for times that were given: within a millisecond they are counted. */
const byClock: Last = { asked: 0, time: 0, count: 0 };
const byGiven: Last = { asked: -1, time: 0, count: 0 };

/** A new identifier; in one process each sorts after those made before it for the same time (RFC 9562, 6.2, method 1). */
export function newId(at?: number): string {
  const last = at === undefined ? byClock : byGiven;
  const asked = at ?? Math.max(Date.now(), byClock.time);
  const bytes = randomBytes(16);
  if (asked !== last.asked && asked !== last.time) Object.assign(last, { time: asked, count: bytes.readUInt16BE(6) & 0x3ff });
  else if (last.count < 0xfff) last.count += 1;
  else Object.assign(last, { time: last.time + 1, count: 0 });
  last.asked = asked;
  bytes.writeUIntBE(last.time, 0, 6);
  bytes.writeUInt16BE(0x7000 | last.count, 6);
  bytes[8] = ((bytes[8] as number) & 0x3f) | 0x80;
  const hex = bytes.toString('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}

const ID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

export function isId(value: unknown): value is string {
  return typeof value === 'string' && ID.test(value);
}
