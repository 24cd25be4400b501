// Asking addresses that somebody typed (an identity provider's, say): of the open Internet alone, by the address that was checked, never by
// a name that is looked up a second time (DNS rebinding), never after a redirection, and no more than a megabyte in ten seconds.

import { type LookupAddress, lookup } from 'node:dns';
import { type IncomingMessage, request as plainRequest } from 'node:http';
import { request as secureRequest } from 'node:https';
import { BlockList, type LookupFunction, isIP } from 'node:net';
import { Refused } from '../kit/refusals.js';

const MOST = 1_000_000;
const PATIENCE = 10_000;

/** RFC 6890 and the IANA registries of special-purpose addresses: what is not to be reached from outside is not reached from here. */
const SPECIAL = [
  '0.0.0.0/8', '10.0.0.0/8', '100.64.0.0/10', '127.0.0.0/8', '169.254.0.0/16', '172.16.0.0/12', '192.0.0.0/24', '192.0.2.0/24', '192.88.99.0/24',
  '192.168.0.0/16', '198.18.0.0/15', '198.51.100.0/24', '203.0.113.0/24', '224.0.0.0/4', '240.0.0.0/4',
  '2001::/23', '2001:db8::/32', '2002::/16', '3fff::/20',
]; // prettier-ignore

const special = new BlockList();
for (const one of SPECIAL) {
  const [address, bits] = one.split('/') as [string, string];
  special.addSubnet(address, Number(bits), address.includes(':') ? 'ipv6' : 'ipv4');
}
// Of IPv6 the global unicast block alone is the open Internet.
const global6 = new BlockList();
global6.addSubnet('2000::', 3, 'ipv6');

/** Whether an address is one of the open Internet. */
export function isOutside(address: string): boolean {
  if (isIP(address) === 4) return !special.check(address, 'ipv4');
  return isIP(address) === 6 && global6.check(address, 'ipv6') && !special.check(address, 'ipv6');
}

export interface OutsideOptions {
  /** `host:port` on the operator's own network that may be asked all the same, without TLS too. */
  inside?: readonly string[];
  /** So many bytes of an answer are read, and so many milliseconds are waited for all of it; a megabyte and ten seconds where they are left out. */
  most?: number;
  patience?: number;
}

/** Refused (input) for an address that is not `https:` of the open Internet by its own words; names are checked when they are asked. */
export function mustBeOutside(url: URL, options: OutsideOptions = {}): void {
  if (isInside(url, options)) return;
  const host = url.hostname.replace(/^\[|\]$/g, '');
  if (url.protocol !== 'https:' || url.username || (isIP(host) > 0 && !isOutside(host))) refuseInside();
}

/** A `fetch` that asks outside alone. */
export function outsideFetch(options: OutsideOptions = {}) {
  return async (address: string, init: { method?: string; headers?: Record<string, string>; body?: unknown } = {}): Promise<Response> => {
    const url = new URL(address);
    mustBeOutside(url, options);
    const inside = isInside(url, options);
    const { most = MOST, patience = PATIENCE } = options;
    const asked = await new Promise<IncomingMessage>((resolve, reject) => {
      const open = url.protocol === 'https:' ? secureRequest : plainRequest;
      const sent = open(url, { method: init.method ?? 'GET', headers: init.headers ?? {}, timeout: patience, signal: AbortSignal.timeout(patience), ...(inside ? {} : { lookup: checkedLookup }) }, resolve);
      sent.on('timeout', () => sent.destroy(new Error('no answer in time')));
      sent.on('error', reject);
      sent.end(init.body === undefined || init.body === null ? undefined : String(init.body));
    });
    const body = await readUpTo(asked, most);
    const headers = Object.entries(asked.headers).flatMap(([name, value]) => [value ?? []].flat().map((one) => [name, one] as [string, string]));
    const status = asked.statusCode ?? 502;
    return new Response([204, 304].includes(status) ? null : new Uint8Array(body), { status, headers });
  };
}

/** Looks a name up and gives only addresses of the open Internet: the connection goes to what was checked. */
const checkedLookup: LookupFunction = (name, options, answer) => {
  lookup(name, { ...options, all: true }, (failed, found) => {
    if (failed) return answer(failed, '', 0);
    const addresses = found as LookupAddress[];
    if (addresses.length === 0 || addresses.some(({ address }) => !isOutside(address))) return answer(new Refused({ code: 'http.insideAddress', kind: 'input' }), '', 0);
    if (options.all) return answer(null, addresses);
    const first = addresses[0] as LookupAddress;
    return answer(null, first.address, first.family);
  });
};

function isInside(url: URL, { inside = [] }: OutsideOptions): boolean {
  return inside.includes(url.host) && (url.protocol === 'https:' || url.protocol === 'http:');
}

async function readUpTo(answer: IncomingMessage, most: number): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of answer) {
    size += (chunk as Buffer).length;
    if (size > most) throw new Error('the answer is too long');
    chunks.push(chunk as Buffer);
  }
  return Buffer.concat(chunks);
}

function refuseInside(): never {
  throw new Refused({ code: 'http.insideAddress', kind: 'input' });
}
