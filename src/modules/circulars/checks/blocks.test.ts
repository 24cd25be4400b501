import { describe, expect, it } from 'vitest';
import { blocksOf, cleanLines, lineAt, plain } from './blocks.js';

const blocks = (text: string, spaced = true) =>
  blocksOf(
    cleanLines({ format: 'text', name: 'x', lines: text.split('\n').map((line) => ({ text: line })) }),
    [],
    spaced,
  );

const WRAPPED = [
  '1 It is my pleasure to announce that a new ITU-T Focus Group on Holographic-Type Communications',
  '(FG-HTC) was created by Study Group 16 in the course of its meeting in Ljubljana, Slovenia (on',
  '',
  '- 2 -',
  'TSB Circular 117',
  '',
  'the way), 9-20 July 2018. The group meets in the capital of Japan with the help of its adminis-',
  'tration and in the presence of all those who have come from far away to take part in its work.',
  '2 FG-HTC will collect use cases for the transmission of volumetric and holographic media, there.',
  '',
  '- 3 -',
  'TSB Circular 117',
  '',
  '3 Another paragraph stands on the third page of this letter and is as long as the others are now.',
].join('\n');

describe('paragraphs', () => {
  it('are joined over line ends and pages where a letter is wrapped by hand', () => {
    const found = blocks(WRAPPED);
    expect(found.map((block) => block.text.slice(0, 10))).toEqual(['1 It is my', '2 FG-HTC w', '3 Another ']);
    expect(found[0]?.text).toContain('(on the way)');
    expect(found[0]?.text).toContain('administration and');
  });

  it('know the line of every character', () => {
    const [first] = blocks(WRAPPED);
    expect(lineAt(first as never, first?.text.indexOf('the way') ?? -1)).toBe(7);
    expect(lineAt(first as never, 0)).toBe(1);
  });

  it('are the lines themselves where a letter is not wrapped', () => {
    expect(blocks('Geneva, 1 May 2020\n[bookmark: x]To:\n–\tAdministrations').map((block) => block.text)).toEqual([
      'Geneva, 1 May 2020',
      'To:',
      '– Administrations',
    ]);
  });

  it('keep the printed characters beside the plain ones', () => {
    expect(plain('МСЭ‑Т ١٤ page')).toBe('МСЭ-Т 14 page');
    expect(blocks('JCA‑QKDN x').map((block) => block.raw)).toEqual(['JCA‑QKDN x']);
  });
});
