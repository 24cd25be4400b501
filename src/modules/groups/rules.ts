// The law of a group's life as people read it, for docs/rules.md.

import type { RuleTable } from '../../kit/rule-table.js';
import { NOTICE_DAYS } from './due.js';
import type { RuleKind } from './group.js';
import { NOTIFICATION_DAYS, moves, movesFor } from './moves.js';
import { ASSEMBLIES, TEXTS, nameOf } from './texts.js';

const KINDS: RuleKind[] = ['JCA', 'FG'];

/** The tables of this module, with the texts in force on a day. */
export function rulesOn(on: string): RuleTable[] {
  return [
    {
      title: 'Life of a group',
      about: `A JCA lives under Rec. ITU-T A.1, since 29 July 2024 under A.18; a focus group under A.7. The decision comes ${NOTIFICATION_DAYS} days after the notification at the earliest; a meeting is announced ${NOTICE_DAYS} days before.`,
      columns: ['Move', 'From', 'To', 'By', 'JCA rests on', 'Focus group rests on'],
      rows: Object.entries(moves).map(([name, row]) => [name, row.from.join(', '), row.to, row.by.join(', '), ...KINDS.map((kind) => sourceIn(kind, name, on))]),
    },
    {
      title: 'Texts that govern groups',
      about: 'The text in force on the day of an act is the one that it rests on.',
      columns: ['Kind', 'From', 'Until', 'Text', 'Clauses'],
      rows: TEXTS.map((text) => [text.kind, text.from, text.until ?? '', nameOf(text), Object.entries(text.clauses).map(([subject, clause]) => `${subject} ${clause}`).join(', ')]),
    },
    {
      title: 'First meeting of TSAG after an assembly',
      about: 'There every JCA is reviewed, and whether it goes on is decided.',
      columns: ['Assembly', 'From', 'To', 'Read in'],
      rows: ASSEMBLIES.map(({ name, firstTsag, source }) => [name, firstTsag.start, firstTsag.end, source]),
    },
  ];
}

function sourceIn(kind: RuleKind, name: string, on: string): string {
  const found = movesFor(kind, on).find((move) => move.name === name);
  return found ? (found.source ?? 'house custom') : 'not for this kind';
}
