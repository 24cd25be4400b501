// What is shown of accounts to themselves, without a secret.

import { z } from 'zod';
import { SCOPES } from '../../http/rights.js';
import { dateShape, instantShape, multilingualShape, pageOf } from '../../http/shapes.js';
import { WAYS } from './ways.js';

export const meShape = z.object({
  name: z.string(),
  emails: z.array(z.string()),
  roles: z.array(z.enum(['secretariat', 'reader', 'member', 'focalPoint'])),
  /** The capacities in which somebody acts for groups. */
  offices: z.array(z.string()),
  /** The bodies for which somebody has member-level access, or whose focal point they are. */
  bodies: z.array(z.object({ id: z.string(), slug: z.string(), name: z.string(), focalPoint: z.boolean() })),
  /** Among which one may choose, and the one chosen. */
  capacities: z.array(z.object({ key: z.string(), words: z.string().nullable(), sent: z.object({ body: z.string(), group: z.string() }).optional() })),
  acting: z.string().nullable(),
  sessions: z.array(z.object({ id: z.string(), startedAt: instantShape, seenAt: instantShape, agent: z.string(), how: z.enum(WAYS), current: z.boolean() })),
});

export const accessShape = pageOf(
  z.object({ id: z.string(), personId: z.string(), name: multilingualShape, emails: z.array(z.string()), from: dateShape, until: dateShape.nullable(), by: multilingualShape.nullable() }),
);

export const providersShape = z.object({
  rows: z.array(z.object({ slug: z.string(), name: z.string(), issuer: z.string(), clientId: z.string(), hasSecret: z.boolean(), trustsEmail: z.boolean(), makesAccounts: z.boolean(), open: z.boolean() })),
});

const tokenShape = z.object({ id: z.string(), name: z.string(), scopes: z.array(z.enum(SCOPES)), createdAt: instantShape, expiresAt: instantShape, usedAt: instantShape.nullable() });

export const tokensShape = z.object({ tokens: z.array(tokenShape) });

export const waysShape = z.object({
  /** When the password was set; null when there is none. */
  password: instantShape.nullable(),
  passkeys: z.array(z.object({ id: z.string(), name: z.string(), createdAt: instantShape, usedAt: instantShape.nullable() })),
  providers: z.array(z.object({ slug: z.string(), name: z.string(), linked: z.boolean() })),
});

export const accountShape = z.object({
  id: z.string(),
  name: multilingualShape,
  roles: z.array(z.enum(['secretariat', 'reader'])),
  sessions: z.array(z.object({ agent: z.string(), how: z.enum(WAYS), startedAt: instantShape, seenAt: instantShape })),
  ways: z.object({ password: z.boolean(), passkeys: z.number(), tokens: z.number(), providers: z.array(z.string()) }),
});
