import { expect, test } from 'vitest';
import { type Actor, NOBODY, SYSTEM, capacityOf, rolesOf } from './actor.js';
import { isId, newId } from './ids.js';
import { inLanguage } from './languages.js';
import { type Moves, movesOpen, whyNot } from './lifecycle.js';

const moves: Moves<'draft' | 'sent', 'chair' | 'secretariat'> = {
  send: { from: ['draft'], to: 'sent', by: ['secretariat'], source: 'Rec. X 1.5' },
};

test('a move is refused to others, and from other states, with the text it rests on', () => {
  expect(whyNot(moves, 'send', 'draft', ['secretariat'])).toBe(null);
  expect(whyNot(moves, 'send', 'draft', ['chair'])).toEqual({
    code: 'kit.notYours',
    params: { move: 'send', by: 'secretariat' },
    source: 'Rec. X 1.5',
    kind: 'right',
  });
  expect(whyNot(moves, 'send', 'sent', ['secretariat'])?.code).toBe('kit.notFromHere');
  expect(whyNot(moves, 'fly', 'sent', ['secretariat'])?.code).toBe('kit.noSuchMove');
  expect(movesOpen(moves, 'draft', ['secretariat'])).toEqual(['send']);
});

test('an officer of one group is no officer of another', () => {
  const chair: Actor = { personId: 'p', name: 'A', siteRoles: [], offices: [{ groupId: 'g1', capacity: 'chair of G1' }] };
  expect(rolesOf(chair, 'g1')).toEqual(['anyone', 'reader', 'officer']);
  expect(rolesOf(chair, 'g2')).toEqual(['anyone', 'reader']);
  expect(rolesOf(NOBODY, 'g1')).toEqual(['anyone']);
  expect(capacityOf(chair, 'g1')).toBe('chair of G1');
  expect(capacityOf(SYSTEM)).toBe('system');
});

test('ids sort by the time at which they were made', () => {
  const made = [newId(1_000), newId(2_000), newId(1_700_000_000_000)];
  expect([...made].sort()).toEqual(made);
  expect(made.every(isId)).toBe(true);
  expect(isId('../etc/passwd')).toBe(false);
});

test('ids made at one moment sort by the order in which they were made, however many', () => {
  for (const at of [1_700_000_000_000, undefined]) {
    const made = Array.from({ length: 10_000 }, () => newId(at));
    expect([...made].sort()).toEqual(made);
    expect(new Set(made).size).toBe(10_000);
    expect(made.every(isId)).toBe(true);
  }
});

test('a text that is not in the language asked for says in which it is', () => {
  expect(inLanguage({ fr: 'Mandat' }, 'zh')).toEqual({ text: 'Mandat', language: 'fr' });
  expect(inLanguage({ fr: 'Mandat', en: 'Terms of reference' }, 'zh')?.language).toBe('en');
  expect(inLanguage({}, 'zh')).toBe(null);
});
