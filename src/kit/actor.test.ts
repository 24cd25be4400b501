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

const rep: Actor = {
  personId: 'p3',
  name: 'Rep',
  siteRoles: ['reader', 'secretariat'],
  offices: [],
  bodies: [
    { bodyId: 'b1', body: 'Example Telecom', as: 'member' },
    { bodyId: 'b2', body: 'Other Telecom', as: 'member' },
  ],
  standings: [
    { id: 's1', groupId: 'g1', group: 'G1', bodyId: 'b1', body: 'ETSI' },
    { id: 's2', groupId: 'g1', group: 'G1', bodyId: 'b3', body: 'IEEE' },
    { id: 's3', groupId: 'g2', group: 'G2', bodyId: 'b1', body: 'ETSI' },
  ],
};

test('whoever is sent by a body may choose to act for it, and the journal keeps for whom', () => {
  expect(capacitiesOf(rep).map(({ key }) => key)).toEqual(['secretariat', 'sent:s1', 'sent:s2', 'sent:s3', 'body:b1', 'body:b2', 'reader']);
  const acting = actingAs(rep, 'sent:s2');
  expect([capacityOf(acting, 'g1'), rolesOf(acting, 'g1'), rolesOf(actingAs(rep, 'sent:s1')).includes('member')]).toEqual(['representative of IEEE', ['anyone', 'reader'], true]);
});

test('without a choice somebody speaks for the one body that sent them to the group; of two nobody can tell which', () => {
  const plain: Actor = { ...rep, siteRoles: ['reader'] };
  expect([capacityOf(plain, 'g1'), capacityOf(plain, 'g2'), capacityOf(plain, 'g9'), capacityOf(rep, 'g2')]).toEqual(['reader', 'representative of ETSI', 'reader', 'secretariat']);
});
