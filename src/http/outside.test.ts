import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Refused } from '../kit/refusals.js';
import { isOutside, mustBeOutside, outsideFetch } from './outside.js';

const asked: string[] = [];
const server = createServer((request, response) => {
  asked.push(request.url ?? '');
  if (request.url === '/away') response.writeHead(302, { location: 'http://169.254.169.254/latest/meta-data/' }).end();
  else if (request.url === '/long') response.end('x'.repeat(1_000_001));
  else response.end('here');
});
beforeAll(() => new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve)));
afterAll(() => server.close());
const port = () => (server.address() as AddressInfo).port;
const codeOf = (act: () => unknown) => {
  try {
    act();
    return 'taken';
  } catch (thrown) {
    return thrown instanceof Refused ? thrown.refusal.code : String(thrown);
  }
};

test.each([
  ['8.8.8.8', true],
  ['2a00:1450:4001::1', true],
  ['127.0.0.1', false],
  ['10.1.2.3', false],
  ['172.31.0.1', false],
  ['192.168.1.1', false],
  ['169.254.169.254', false],
  ['100.64.0.1', false],
  ['0.0.0.0', false],
  ['::1', false],
  ['::', false],
  ['fe80::1', false],
  ['fc00::1', false],
  ['::ffff:127.0.0.1', false],
  ['64:ff9b::7f00:1', false],
  ['2002:7f00:1::', false],
  ['2001:0:4136:e378::1', false],
  ['localhost', false],
])('%s is outside: %s', (address, outside) => {
  expect(isOutside(address)).toBe(outside);
});

test.each(['http://idp.example', 'https://127.0.0.1', 'https://2130706433', 'https://0x7f.1', 'https://0177.0.0.1', 'https://[::1]', 'https://[::ffff:7f00:1]', 'https://user:word@idp.example', 'file:///etc/passwd', 'gopher://x'])(
  'an address like %s is refused before anything is asked',
  (address) => {
    expect(codeOf(() => mustBeOutside(new URL(address)))).toBe('http.insideAddress');
  },
);

test('a name that leads inside is refused when it is looked up, whatever it led to before', async () => {
  const before = asked.length;
  await expect(outsideFetch()(`https://localhost:${port()}/secret`)).rejects.toMatchObject({ refusal: { code: 'http.insideAddress' } });
  expect(asked.length).toBe(before);
});

test('what the operator names inside may be asked; a redirection is not followed; an answer too long is not read', async () => {
  const fetch = outsideFetch({ inside: [`127.0.0.1:${port()}`] });
  expect(await (await fetch(`http://127.0.0.1:${port()}/x`)).text()).toBe('here');
  expect((await fetch(`http://127.0.0.1:${port()}/away`)).status).toBe(302);
  expect(asked.slice(-2)).toEqual(['/x', '/away']);
  await expect(fetch(`http://127.0.0.1:${port()}/long`)).rejects.toThrow('too long');
});
