import { expect, test } from 'vitest';
import { type Actor, NOBODY, actingAs, capacitiesOf, capacityOf, rolesOf } from './actor.js';

const ana: Actor = {
  personId: 'p1',
  name: 'Ana',
  siteRoles: ['reader', 'secretariat'],
  offices: [{ groupId: 'g1', capacity: 'chair of G1' }],
  bodies: [
    { bodyId: 'b1', body: 'Example Telecom', as: 'member' },
    { bodyId: 'b1', body: 'Example Telecom', as: 'focalPoint' },
  ],
};

test('somebody with several capacities may choose among them, a stranger has none', () => {
  expect(capacitiesOf(ana).map(({ key }) => key)).toEqual(['secretariat', 'office:g1', 'body:b1', 'reader']);
  expect(capacitiesOf(NOBODY)).toEqual([]);
});

test.each([
  ['secretariat', ['anyone', 'reader', 'secretariat'], 'secretariat'],
  ['office:g1', ['anyone', 'reader', 'officer'], 'chair of G1'],
  ['body:b1', ['anyone', 'reader', 'member', 'focalPoint'], 'Example Telecom'],
  ['reader', ['anyone', 'reader'], 'reader'],
])('acting as %s somebody has its rights alone, and the journal keeps it', (key, roles, capacity) => {
  const acting = actingAs(ana, key);
  expect(rolesOf(acting, 'g1')).toEqual(roles);
  expect(capacityOf(acting, 'g1')).toBe(capacity);
});

test('without a choice the office in the group is the capacity, then the secretariat', () => {
  expect([capacityOf(ana, 'g1'), capacityOf(ana, 'g2')]).toEqual(['chair of G1', 'secretariat']);
});

test('a capacity that is not held gives nothing and takes nothing', () => {
  const reader: Actor = { personId: 'p2', name: 'R', siteRoles: ['reader'], offices: [] };
  for (const key of ['secretariat', 'office:g1', 'body:b1', 'system', '']) expect(actingAs(reader, key)).toEqual(reader);
  expect(actingAs(NOBODY, 'reader')).toEqual(NOBODY);
});
