// From where somebody asks: the network, for limits. What a header says of it is believed of the operator's own proxies alone.

import { BlockList, isIP } from 'node:net';

/** The proxies of an operator: addresses or prefixes (`127.0.0.1, 10.0.0.0/8`). Throws for what is neither. */
export function proxiesOf(written: string | undefined): BlockList {
  const list = new BlockList();
  for (const one of (written ?? '').split(/[\s,]+/).filter(Boolean)) {
    const [address, bits] = one.split('/', 2) as [string, string | undefined];
    const family = familyOf(address);
    if (!family) throw new Error(`COMITY_PROXIES: ${one} is neither an address nor a prefix`);
    if (bits === undefined) list.addAddress(address, family);
    else list.addSubnet(address, Number(bits), family);
  }
  return list;
}

/**
 * The network of whoever asks: `203.0.113.0/24`, `2001:db8:1::/48`. Behind proxies it is that of the last address in X-Forwarded-For that
 * is no proxy of ours; what stands before it was written by anybody. Null for this machine itself: then a proxy that nobody named may be
 * in front, and all its visitors must not share one limit.
 */
export function networkOf(peer: string | undefined, forwarded: string | null, proxies: BlockList): string | null {
  let address = plain(peer ?? '');
  const said = (forwarded ?? '').split(',').map((one) => plain(one.trim()));
  while (isProxy(address, proxies) && said.length > 0) {
    const before = said.pop() as string;
    if (!familyOf(before)) break;
    address = before;
  }
  return prefixOf(address);
}

function isProxy(address: string, proxies: BlockList): boolean {
  const family = familyOf(address);
  return family !== null && proxies.check(address, family);
}

function prefixOf(address: string): string | null {
  if (isIP(address) === 4) return address.startsWith('127.') ? null : `${address.split('.').slice(0, 3).join('.')}.0/24`;
  if (isIP(address) !== 6 || address === '::1') return null;
  const [head = '', tail] = address.split('::') as [string, string?];
  const front = head.split(':').filter(Boolean);
  const back = (tail ?? '').split(':').filter(Boolean);
  const whole = tail === undefined ? front : [...front, ...Array(Math.max(0, 8 - front.length - back.length)).fill('0'), ...back];
  return `${whole.slice(0, 3).map((part) => Number.parseInt(part, 16).toString(16)).join(':')}::/48`;
}

/** An IPv4 address that came over IPv6 is itself again; a zone index and a port are left out. */
function plain(address: string): string {
  const bare = address.replace(/^\[([^\]]+)\](?::\d+)?$/, '$1').replace(/%.*$/, '');
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(bare)?.[1] ?? bare;
  return /^\d+\.\d+\.\d+\.\d+:\d+$/.test(mapped) ? mapped.replace(/:\d+$/, '') : mapped;
}

function familyOf(address: string): 'ipv4' | 'ipv6' | null {
  const version = isIP(address);
  return version === 4 ? 'ipv4' : version === 6 ? 'ipv6' : null;
}
