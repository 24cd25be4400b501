// The ways by which somebody comes in.

export const WAYS = ['link', 'code', 'invitation', 'recovery', 'password', 'passkey', 'openid'] as const;
export type Way = (typeof WAYS)[number];

/** Minutes after coming in during which one may change how one comes in, without proving anew who one is. */
export const FRESH_MINUTES = 30;
