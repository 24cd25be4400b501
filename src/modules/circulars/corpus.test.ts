// The reader on the letters of the corpus: every set that was learnt from is held at the figure that was reached.

import { describe, expect, test } from 'vitest';
import { goldsBeside, goldsOf, leaves, score } from './recognise/testing.js';

const LEARNT = ['known', 'unseen', 'fresh', 'fresh-2', 'fresh-3', 'fresh-4'];

/** The one letter whose gold names two languages in another order than the letter does. */
const IN_ANOTHER_ORDER = ['ar-1-fg-sdc.txt: workingLanguages[0]', 'ar-1-fg-sdc.txt: workingLanguages[1]'];

describe.each(LEARNT)('the letters of the set %s', (set) => {
  test.each(['ar', 'en', 'es', 'fr', 'ru', 'zh'])('are read without a wrong fact in %s', (language) => {
    const scores = goldsOf(set)
      .filter((gold) => gold.includes(`/${language}-`))
      .map((gold) => score(gold));
    const total = scores.reduce((sum, one) => sum + one.total, 0);
    const wrong = scores.flatMap((one) => one.wrong);
    expect(total).toBeGreaterThan(50);
    expect(wrong.filter((one) => !IN_ANOTHER_ORDER.includes(one))).toEqual([]);
  });
});

test('every value has a place whose words stand on its line', () => {
  for (const gold of goldsOf('known')) {
    const { reading } = score(gold);
    const { facts, places } = reading;
    for (const [path, value] of leaves({
      number: facts.number,
      date: facts.date,
      to: facts.to,
      copy: facts.copy,
      contact: facts.contact,
      subject: facts.subject,
      chairs: facts.chairs,
      viceChairs: facts.viceChairs,
      meeting: facts.meeting,
      deadlines: facts.deadlines,
      homePage: facts.homePage,
      agenda: facts.agenda,
    })) {
      if (value === null || value === '[]' || path.endsWith('.length') || path.endsWith('colocatedWith')) continue;
      expect(places[path], `${gold}: ${path}`).toMatchObject({
        line: expect.any(Number),
        quote: expect.stringMatching(/\S/),
      });
    }
  }
});

test.skipIf(goldsBeside().length === 0)('the gold letters beside the project are read without a wrong fact', () => {
  expect(goldsBeside().flatMap((gold) => score(gold).wrong)).toEqual([]);
});
