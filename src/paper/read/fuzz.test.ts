import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { writePaper } from '../index.js';
import { aMail, aPaper, refusalOf } from '../testing.js';

/** Bytes changed, cut out and doubled at places of fast-check's choice. */
const mutations = fc.array(
  fc.record({
    at: fc.nat(),
    how: fc.constantFrom('set', 'cut', 'double'),
    byte: fc.nat(255),
    length: fc.integer({ min: 1, max: 64 }),
  }),
  { minLength: 1, maxLength: 6 },
);

type Mutations = { at: number; how: string; byte: number; length: number }[];

function mutated(bytes: Uint8Array, changes: Mutations): Uint8Array {
  let out = Buffer.from(bytes);
  for (const { at, how, byte, length } of changes) {
    const place = at % Math.max(1, out.length);
    if (how === 'set') out[place] = byte;
    else if (how === 'cut') out = Buffer.concat([out.subarray(0, place), out.subarray(place + length)]);
    else out = Buffer.concat([out.subarray(0, place + length), out.subarray(place)]);
  }
  return out;
}

describe('a file with mistakes in it is read or refused, never a crash', () => {
  const files = new Map<string, Uint8Array>();
  beforeAll(async () => {
    for (const format of ['docx', 'html', 'txt', 'pdf'] as const)
      files.set(format, await writePaper(aPaper('ar'), format));
    files.set('eml', aMail('application/octet-stream', 'letter.html', files.get('html') as Uint8Array));
  });

  test.each([
    ['docx', 150],
    ['html', 150],
    ['txt', 150],
    ['eml', 100],
    ['pdf', 25],
  ])(
    '%s',
    async (format, runs) => {
      const property = fc.asyncProperty(mutations, async (changes) => {
        const answer = await refusalOf(
          { name: 'letter', bytes: mutated(files.get(format) as Uint8Array, changes) },
          { seconds: 5 },
        );
        expect(typeof answer === 'string' ? answer : answer.lines.length).toEqual(
          typeof answer === 'string' ? expect.stringMatching(/^paper\.\w+$/) : expect.any(Number),
        );
      });
      await fc.assert(property, { numRuns: runs });
    },
    60_000,
  );

  test('any bytes at all', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom('', 'PK\x03\x04', '<html>', '{\\rtf', 'From: a\nMessage-ID: b\nDate: c\n\n'),
        fc.uint8Array({ maxLength: 300 }),
        async (head, rest) => {
          const answer = await refusalOf({ name: 'a', bytes: Buffer.concat([Buffer.from(head, 'latin1'), rest]) });
          expect(answer).toBeTruthy();
        },
      ),
      { numRuns: 300 },
    );
  });
});
