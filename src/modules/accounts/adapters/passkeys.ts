// Passkeys: what is asked of the browser (WebAuthn Level 3) and whether its answer is true. Discoverable credentials with user verification,
// since a passkey is the only thing that is asked for.

import type { PasskeyKnown } from '../reads/entering.js';

/** For which site a passkey is: the address as the browser sees it. */
export interface Site {
  origin: string;
}

/** What the script of the page hands to `navigator.credentials.create`. */
export function makingOptions(site: Site, given: { challenge: string; personId: string; address: string; name: string; known: { id: string; transports: string[] }[] }) {
  return {
    challenge: given.challenge,
    rp: { id: rpOf(site), name: 'Comity' },
    user: { id: Buffer.from(given.personId).toString('base64url'), name: given.address, displayName: given.name },
    // EdDSA, ES256, RS256 (IANA COSE algorithms).
    pubKeyCredParams: [-8, -7, -257].map((alg) => ({ type: 'public-key', alg })),
    authenticatorSelection: { residentKey: 'required', requireResidentKey: true, userVerification: 'required' },
    attestation: 'none',
    excludeCredentials: given.known.map((key) => ({ ...key, type: 'public-key' })),
    timeout: 300_000,
  };
}

/** What the script of the page hands to `navigator.credentials.get`. */
export function askingOptions(site: Site, challenge: string) {
  return { challenge, rpId: rpOf(site), userVerification: 'required', timeout: 300_000 };
}

export interface MadePasskey {
  credentialId: string;
  publicKey: Uint8Array;
  counter: number;
  transports: string[];
  backedUp: boolean;
}

/** The passkey in an answer to `makingOptions`; null when the answer is not true. `isOurs` tells whether the challenge was asked here. */
export async function madePasskey(answer: string, site: Site, isOurs: (challenge: string) => boolean): Promise<MadePasskey | null> {
  const { verifyRegistrationResponse } = await import('@simplewebauthn/server');
  const response = parsed(answer);
  if (!response) return null;
  const checked = await verifyRegistrationResponse({
    response: response as never,
    expectedChallenge: isOurs,
    expectedOrigin: site.origin,
    expectedRPID: rpOf(site),
    requireUserVerification: true,
  }).catch(() => null);
  if (!checked?.verified) return null;
  const { credential, credentialBackedUp } = checked.registrationInfo;
  return { credentialId: credential.id, publicKey: credential.publicKey, counter: credential.counter, transports: (credential.transports ?? []).slice(0, 8), backedUp: credentialBackedUp };
}

/** Whether an answer to `askingOptions` was signed by this passkey; gives its counter, or null. */
export async function provedPasskey(answer: string, site: Site, key: PasskeyKnown, isOurs: (challenge: string) => boolean): Promise<{ counter: number } | null> {
  const { verifyAuthenticationResponse } = await import('@simplewebauthn/server');
  const response = parsed(answer);
  if (!response) return null;
  const checked = await verifyAuthenticationResponse({
    response: response as never,
    expectedChallenge: isOurs,
    expectedOrigin: site.origin,
    expectedRPID: rpOf(site),
    credential: { id: key.credentialId, publicKey: new Uint8Array(key.publicKey), counter: key.counter },
    requireUserVerification: true,
  }).catch(() => null);
  return checked?.verified ? { counter: checked.authenticationInfo.newCounter } : null;
}

/** Which passkey an answer says to be from; null when it says nothing. */
export function credentialIn(answer: string): string | null {
  const { id } = (parsed(answer) ?? {}) as { id?: unknown };
  return typeof id === 'string' && /^[\w-]{16,1400}$/.test(id) ? id : null;
}

const rpOf = (site: Site): string => new URL(site.origin).hostname;

function parsed(answer: string): object | null {
  try {
    const value: unknown = JSON.parse(answer.slice(0, 20_000));
    return typeof value === 'object' ? value : null;
  } catch {
    return null;
  }
}
