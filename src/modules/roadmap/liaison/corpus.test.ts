import { describe, expect, test } from 'vitest';
import { type Told, statements } from './corpus.js';
import { type Listed, listedIn } from './listed.js';

const told = ({ designation, status, title, formerly, on }: Listed | Told): string => JSON.stringify([designation, status, title, formerly, on]);

describe('liaison statements in six languages, as lists, sentences, enumerations and tables', () => {
  const all = statements(20_261_121, 4);

  test.each(all)('$name', ({ text, told: expected }) => {
    expect(listedIn(text).map(told)).toEqual(expected.map(told));
  });
});
