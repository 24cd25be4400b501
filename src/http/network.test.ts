import { expect, test } from 'vitest';
import { networkOf, proxiesOf } from './network.js';

const none = proxiesOf(undefined);
const ours = proxiesOf('127.0.0.1, 10.0.0.0/8 2001:db8::1');

test.each([
  ['203.0.113.9', null, none, '203.0.113.0/24'],
  ['::ffff:203.0.113.9', null, none, '203.0.113.0/24'],
  ['2001:db8:1:2::9', null, none, '2001:db8:1::/48'],
  ['2001:db8::9', null, none, '2001:db8:0::/48'],
  ['127.0.0.1', null, none, null],
  ['::1', null, none, null],
  [undefined, null, none, null],
  ['10.0.0.1', '203.0.113.9', ours, '203.0.113.0/24'],
  ['10.0.0.1', '203.0.113.9, 10.1.2.3', ours, '203.0.113.0/24'],
  ['2001:db8::1', '198.51.100.7:4711', ours, '198.51.100.0/24'],
  ['10.0.0.1', null, ours, '10.0.0.0/24'],
  ['10.0.0.1', 'unknown', ours, '10.0.0.0/24'],
] as const)('%s forwarded for %s', (peer, forwarded, proxies, network) => {
  expect(networkOf(peer, forwarded, proxies)).toBe(network);
});

test('X-Forwarded-For of a stranger is not believed, nor what stands before the last honest address', () => {
  expect(networkOf('203.0.113.9', '198.51.100.7', none)).toBe('203.0.113.0/24');
  expect(networkOf('203.0.113.9', '198.51.100.7', ours)).toBe('203.0.113.0/24');
  expect(networkOf('10.0.0.1', '198.51.100.7, 203.0.113.9', ours)).toBe('203.0.113.0/24');
});

test('a proxy that is no address is told to the operator', () => {
  expect(() => proxiesOf('proxy.example')).toThrow('COMITY_PROXIES: proxy.example is neither an address nor a prefix');
});
