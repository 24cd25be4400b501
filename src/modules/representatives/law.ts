// The rule of participation as people read it, for docs/rules.md.

import type { RuleTable } from '../../kit/rule-table.js';
import { OPEN_BY_DEFAULT, PARTICIPATION } from './participation.js';
import { PARTICIPATION_TEXTS } from './texts.js';

export function participationLaw(): RuleTable[] {
  const defaults = Object.entries(OPEN_BY_DEFAULT).map(([kind, open]) => `${kind}: ${open}`);
  return [
    {
      title: 'Who may take part',
      about: `The first row that admits tells in which capacity. Where the terms of reference do not say to whom a group is open: ${defaults.join(', ')}.`,
      columns: ['Capacity', 'Groups open to', 'Rests on'],
      rows: PARTICIPATION.map((row) => [row.capacity, row.open.join(', '), row.byText ? 'the text on participation' : 'house custom']),
    },
    {
      title: 'Texts on participation',
      about: 'The text in force on the day of the act.',
      columns: ['Kind', 'From', 'Until', 'Text'],
      rows: PARTICIPATION_TEXTS.map((text) => [text.kind, text.from, text.until ?? '', text.text]),
    },
  ];
}
