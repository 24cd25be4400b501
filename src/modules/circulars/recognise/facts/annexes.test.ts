import { expect, test } from 'vitest';
import { demoEditions } from '../../testing.js';

test('the topics of practical information are told from their texts alike in six languages', () => {
  const shapes = demoEditions(33).map(({ reading }) =>
    reading.facts.practicalInformation.map(({ topic, text }) => (topic ? 'topic' : '') + (text ? '+text' : '')),
  );
  const expected = [...Array.from({ length: 10 }, () => 'topic+text'), '+text'];
  expect(shapes).toEqual([expected, expected, expected, expected, expected, expected]);
});
