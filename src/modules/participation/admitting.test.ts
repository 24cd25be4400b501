import { expect, test } from 'vitest';
import { NOW, aCtx, aDatabase } from '../../../test/support/index.js';
import { addBody } from '../bodies/actions.js';
import { nameFocalPoint } from '../people/actions.js';
import { appointRepresentative } from '../representatives/actions.js';
import { aGroup } from '../groups/testing.js';
import { convene } from '../meetings/actions.js';
import { aConveningHere, aPerson, aRegistration, aTyped } from './testing.js';
import { decide } from './actions.js';
import { approvalsFor } from './reads/approvals.js';
import { registrationById } from './reads.js';

const { db } = await aDatabase();
const ctx = await aCtx();
const refusalOf = (act: Promise<unknown>) => act.then(() => null, (thrown) => thrown.refusal);

async function aClosedMeeting(acronym: string, openTo: string) {
  const { id: groupId } = await aGroup(ctx, { acronym, participation: { openTo, invitedExperts: true, outsideRepresentatives: true, text: {} } });
  return { groupId, meetingId: (await convene(ctx, aConveningHere(groupId))).id };
}

test('a member registers by the body that they name; its focal point approves, whose own registration needs nobody', async () => {
  const { meetingId } = await aClosedMeeting('JCA-FOCAL', 'membership');
  const { id: bodyId } = await addBody(ctx, { kind: 'sectorMember', name: { en: 'Focal Telecom' }, country: 'CH' });
  const [ada, focal, stranger] = [await aPerson(ctx, 'ada.focal@example.org'), await aPerson(ctx, 'focal@example.org'), await aPerson(ctx, 'stranger.focal@example.org')];
  await nameFocalPoint(ctx, { personId: focal.personId, bodyId });
  const typed = aTyped({ body: 'Focal Telecom' });
  const made = await aRegistration(await aCtx({ actor: ada }), ada, meetingId, { typed });
  expect(made.state).toBe('received');
  expect(await registrationById(db, made.id)).toMatchObject({ bodyId, capacity: 'member' });
  expect((await approvalsFor(db, [bodyId], null)).rows.map(({ id }) => id)).toEqual([made.id]);
  expect(await refusalOf(decide(await aCtx({ actor: stranger }), { id: made.id, move: 'approve', origin: null }))).toEqual({ code: 'participation.none', kind: 'missing' });
  expect((await decide(await aCtx({ actor: focal }), { id: made.id, move: 'approve', origin: null })).state).toBe('approved');
  const own = await aRegistration(await aCtx({ actor: focal }), focal, meetingId, { typed });
  expect([own.state, own.number !== null]).toEqual(['approved', true]);
});

test('who may not take part is told why and by which text; the secretariat still may register them', async () => {
  const { meetingId } = await aClosedMeeting('JCA-WHY', 'membership');
  const ada = await aPerson(ctx, 'ada.why@example.org');
  const refusal = await refusalOf(aRegistration(await aCtx({ actor: ada }), ada, meetingId, { typed: aTyped({ body: 'Unknown Workshop' }) }));
  expect(refusal).toEqual({ code: 'representatives.may.notMember', params: { group: 'JCA-WHY', body: 'Unknown Workshop' }, source: 'Rec. ITU-T A.18 (05/2025)', kind: 'right' });
  const entered = await aRegistration(ctx, ada, meetingId, { typed: aTyped({ body: 'Unknown Workshop' }) });
  expect((await registrationById(db, entered.id))?.capacity).toBe('secretariat');
});

test('a representative registers for the body that sent them', async () => {
  const { meetingId, groupId } = await aClosedMeeting('JCA-SENT', 'official');
  const { id: bodyId } = await addBody(ctx, { kind: 'sdo', name: { en: 'Forum of Senders' }, acronym: 'FOS' });
  const ada = await aPerson(ctx, 'ada.sent@example.org');
  await appointRepresentative(ctx, { groupId, person: { personId: ada.personId }, body: 'FOS', by: 'letter', reference: 'Letter 1' });
  const { id } = await aRegistration(await aCtx({ actor: ada, now: NOW }), ada, meetingId, { typed: aTyped({ body: 'Forum of Senders', category: 'otherOrganization' }) });
  expect(await registrationById(db, id)).toMatchObject({ bodyId, capacity: 'representative' });
});
