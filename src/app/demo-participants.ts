// Participants of the demonstration: invented people of invented bodies, in their own scripts, at addresses that no mail ever reaches
// (RFC 2606). Two wait for an answer, so that the list has something to do.

import type { Actor } from '../kit/actor.js';
import { newId } from '../kit/ids.js';
import { makeKnown } from '../modules/people/actions.js';
import { personByAddress } from '../modules/people/reads.js';
import { enterRegistration, register } from '../modules/participation/actions.js';
import { participantsOf } from '../modules/participation/reads.js';
import type { Ctx } from '../storage/index.js';

type Row = readonly [name: string, body: string, country: string, category: string, mode: 'onsite' | 'remote'];

const ENTERED: readonly Row[] = [
  ['Amina Diallo', 'Ministry of Digital Affairs (demonstration)', 'SN', 'memberState', 'onsite'],
  ['李文博', '示例通信研究院', 'CN', 'sectorMember', 'onsite'],
  ['عائشة المنصوري', 'هيئة تنظيم الاتصالات (مثال)', 'AE', 'memberState', 'onsite'],
  ['Юрий Лебедев', 'Институт связи (пример)', 'KZ', 'academia', 'remote'],
  ['María Quiroga', 'Cooperativa de Redes (ejemplo)', 'AR', 'associate', 'remote'],
  ['Hana Sato', 'Example Telecom', 'JP', 'sectorMember', 'onsite'],
  ['Jean-Luc Moreau', 'Opérateur Exemple', 'FR', 'sectorMember', 'onsite'],
  ['Priya Raman', 'Forum for Examples', 'IN', 'otherOrganization', 'remote'],
  ['Thomas Bieri', 'Example Ledgers', 'CH', 'individual', 'onsite'],
  ['Grace Mutua', 'University of Examples', 'KE', 'academia', 'remote'],
];

const WAITING: readonly Row[] = [
  ['Olu Adeyemi', 'Example Networks', 'NG', 'sectorMember', 'onsite'],
  ['Freja Holm', 'Example Standards', 'DK', 'individual', 'remote'],
];

/** Registers them for a meeting that has no participants yet. */
export async function addParticipants(ctx: Ctx, meetingId: string, ctxFor: (actor: Actor) => Ctx): Promise<void> {
  if ((await participantsOf(ctx.db, meetingId, { public: false, size: 1 })).rows.length > 0) return;
  for (const [at, row] of ENTERED.entries())
    await enterRegistration(ctx, { meetingId, formKey: newId(), email: `participant-${at + 1}@comity.invalid`, typed: typedOf(row), origin: null });
  for (const [at, row] of WAITING.entries()) {
    const email = `waiting-${at + 1}@comity.invalid`;
    const personId = (await personByAddress(ctx.db, email)) ?? (await makeKnown(ctx, { name: { en: row[0] }, email }));
    const person = { personId, name: row[0], siteRoles: [], offices: [] };
    await register(ctxFor(person), { meetingId, formKey: newId(), personId, email, typed: typedOf(row), origin: null });
  }
}

function typedOf([name, body, country, category, mode]: Row): Record<string, string> {
  return { name, body, country, category, mode, listed: 'yes' };
}
