import { mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { Refused } from '../kit/refusals.js';
import { openSealer, sealerOf } from './seal.js';

const home = await mkdtemp(join(tmpdir(), 'comity-seal-'));
afterAll(() => rm(home, { recursive: true }));
const ONE = 'a1'.repeat(32);
const OTHER = 'b2'.repeat(32);
const codeOf = (act: () => unknown) => {
  try {
    return act();
  } catch (thrown) {
    return thrown instanceof Refused ? thrown.refusal.code : String(thrown);
  }
};

test('what was sealed opens again, text and bytes, empty too; twice the same looks different', () => {
  const { seal, unseal } = sealerOf(ONE);
  for (const plain of ['', 'P1234567', 'جواز سفر']) expect(unseal(seal(plain, 'passport'), 'passport').toString()).toBe(plain);
  expect([...unseal(seal(new Uint8Array([0, 255]), 'x'), 'x')]).toEqual([0, 255]);
  expect(seal('same', 'x').equals(seal('same', 'x'))).toBe(false);
  expect(seal('P1234567', 'x').includes('P1234567')).toBe(false);
});

test('it opens for no other purpose, under no other key, and not when one bit was changed', () => {
  const { seal, unseal } = sealerOf(ONE);
  const sealed = seal('P1234567', 'passport');
  expect(codeOf(() => unseal(sealed, 'secret'))).toBe('storage.cannotUnseal');
  expect(codeOf(() => sealerOf(OTHER).unseal(sealed, 'passport'))).toBe('storage.cannotUnseal');
  for (let at = 0; at < sealed.length; at++) {
    const changed = Buffer.from(sealed);
    changed[at] = (changed[at] as number) ^ 1;
    expect([at, codeOf(() => unseal(changed, 'passport'))]).toEqual([at, 'storage.cannotUnseal']);
  }
  expect(codeOf(() => unseal(new Uint8Array(), 'passport'))).toBe('storage.cannotUnseal');
});

test('a new key in front seals, the old one behind it still opens', () => {
  const old = sealerOf(ONE).seal('x', 'p');
  const both = sealerOf(`${OTHER},${ONE}`);
  expect(both.unseal(old, 'p').toString()).toBe('x');
  expect(sealerOf(OTHER).unseal(both.seal('y', 'p'), 'p').toString()).toBe('y');
});

test('a key that is none is refused', () => {
  for (const written of ['', 'short', 'g'.repeat(64)]) expect(codeOf(() => sealerOf(written))).toBe('storage.badKey');
});

test('a home gets one key, for its owner alone, also when eight open it at once', async () => {
  const eight = await Promise.all(Array.from({ length: 8 }, () => openSealer(home, null)));
  const sealed = (eight[0] as (typeof eight)[0]).seal('x', 'p');
  expect(eight.map((one) => one.unseal(sealed, 'p').toString())).toEqual(eight.map(() => 'x'));
  expect((await stat(join(home, 'key'))).mode & 0o777).toBe(0o600);
  expect(sealerOf(await readFile(join(home, 'key'), 'utf8')).unseal(sealed, 'p').toString()).toBe('x');
});
