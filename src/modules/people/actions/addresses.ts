// The addresses of a person: another one is theirs when the link that was sent to it is used.

import { refuse } from '../../../kit/refusals.js';
import { type Ctx, inTransaction } from '../../../storage/index.js';
import { addressOf, badAddress } from '../address.js';
import { addressesOf, personByAddress, requestsOf } from '../reads.js';
import { addAddress, addAddressRequest, dropAddress, useAddressRequest, verifyAddress } from '../store.js';
import { ADDRESSES_MOST, VERIFY_AN_HOUR, VERIFY_HOURS, newVerification, verificationHash } from '../verification.js';
import { holdPerson, mayChange, mustBeSecretariat } from './rights.js';

const HOUR = 3_600_000;

/**
 * Sends a link to a further address of a person; it is added when the link is used. The answer is the same whether the address is
 * somebody's or nobody's. Refused (right) to all but the person and the secretariat, (input) for what is no address, (limit) beyond ten
 * addresses, (pace) after five links within an hour. Emits `person.addressAsked`.
 */
export async function askForAddress(ctx: Ctx, given: { personId: string; email: string; origin: string }): Promise<void> {
  mayChange(ctx, given.personId);
  const email = emailOr(given.email);
  await inTransaction(ctx, async (within) => {
    await holdPerson(within, given.personId);
    if ((await addressesOf(within.db, given.personId)).length >= ADDRESSES_MOST) refuse({ code: 'people.manyAddresses', params: { most: ADDRESSES_MOST }, field: 'email', kind: 'limit' });
    if ((await requestsOf(within.db, given.personId, new Date(within.now.getTime() - HOUR))) >= VERIFY_AN_HOUR) refuse({ code: 'people.tooManyLinks', field: 'email', kind: 'pace' });
    const { token, hash } = newVerification();
    await addAddressRequest(within.db, { hash, personId: given.personId, email, at: within.now, until: new Date(within.now.getTime() + VERIFY_HOURS * HOUR) });
    const { say } = within;
    const link = `${given.origin}/${say.language}/verify-address/${token}`;
    const letter = { recipient: email, subject: say('people.verify.subject'), body: say('people.verify.text', { link, hours: VERIFY_HOURS }), language: say.language };
    for (const office of within.slot('postOffice')) await office.post(within, { ...letter, purpose: 'account', secret: true });
    await within.emit({ name: 'person.addressAsked', thing: { kind: 'person', id: given.personId } });
  });
}

/**
 * Uses the link up: the address is the person's from now on. Refused (missing) when it was used or is too old, (conflict) when somebody
 * else has the address: then two persons are perhaps one, which the secretariat can merge. Emits `person.addressAdded`.
 */
export async function proveAddress(ctx: Ctx, token: string): Promise<{ personId: string }> {
  return inTransaction(ctx, async (within) => {
    const used = (await useAddressRequest(within.db, verificationHash(token), within.now)) ?? refuse({ code: 'people.linkClosed', kind: 'missing' });
    await holdPerson(within, used.personId);
    const holder = await personByAddress(within.db, used.email);
    if (holder && holder !== used.personId) refuse({ code: 'people.addressOfOther', kind: 'conflict' });
    await addAddress(within.db, { ...used, at: within.now });
    await verifyAddress(within.db, used.email, within.now);
    await within.emit({ name: 'person.addressAdded', thing: { kind: 'person', id: used.personId } });
    return { personId: used.personId };
  });
}

/** Adds an address that the secretariat knows to be the person's. Refused (right) to others, (input), (conflict) when somebody has it. Emits `person.addressAdded`. */
export async function noteAddress(ctx: Ctx, given: { personId: string; email: string }): Promise<void> {
  mustBeSecretariat(ctx);
  const email = emailOr(given.email);
  await inTransaction(ctx, async (within) => {
    await holdPerson(within, given.personId);
    if (!(await addAddress(within.db, { personId: given.personId, email, at: within.now }))) refuse({ code: 'people.addressTaken', field: 'email', kind: 'conflict' });
    await within.emit({ name: 'person.addressAdded', thing: { kind: 'person', id: given.personId } });
  });
}

/** Takes an address away. Refused (right) to all but the person and the secretariat, (missing) when it is not theirs, (state) when it is the last. Emits `person.addressRemoved`. */
export async function removeAddress(ctx: Ctx, given: { personId: string; email: string }): Promise<void> {
  mayChange(ctx, given.personId);
  await inTransaction(ctx, async (within) => {
    await holdPerson(within, given.personId);
    const known = await addressesOf(within.db, given.personId);
    if (known.length === 1 && known[0] === given.email) refuse({ code: 'people.lastAddress', kind: 'state' });
    if (!(await dropAddress(within.db, given.personId, given.email))) refuse({ code: 'people.noAddress', kind: 'missing' });
    await within.emit({ name: 'person.addressRemoved', thing: { kind: 'person', id: given.personId } });
  });
}

function emailOr(written: string): string {
  return addressOf(written) ?? refuse(badAddress(written));
}
