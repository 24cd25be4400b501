// What is shown of persons to the secretariat and to themselves.

import { z } from 'zod';
import { dateShape, instantShape, multilingualShape } from '../../http/shapes.js';
import { SCRIPTS } from './names/script.js';

export const personBriefShape = z.object({
  id: z.string(),
  name: multilingualShape,
  emails: z.array(z.string()),
  affiliation: z.object({ body: multilingualShape, country: z.string().nullable() }).nullable(),
});

const nameShape = z.object({
  script: z.enum(SCRIPTS),
  title: z.string().nullable(),
  given: z.string().nullable(),
  family: z.string().nullable(),
  familyFirst: z.boolean(),
  written: z.string(),
});

export const personShape = z.object({
  id: z.string(),
  name: multilingualShape,
  names: z.array(nameShape),
  addresses: z.array(z.object({ email: z.string(), verifiedAt: instantShape.nullable() })),
  affiliations: z.array(
    z.object({
      id: z.string(),
      bodyId: z.string().nullable(),
      body: multilingualShape,
      title: z.string().nullable(),
      country: z.string().nullable(),
      from: dateShape.nullable(),
      until: dateShape.nullable(),
      saidBy: z.enum(['oneself', 'secretariat', 'list']),
      confirmedAt: instantShape.nullable(),
      deniedAt: instantShape.nullable(),
    }),
  ),
});

export const pairShape = z.object({ one: z.string(), other: z.string(), oneName: multilingualShape, otherName: multilingualShape, because: z.enum(['name', 'address']) });

/** Everything that is kept about a person, for the person. */
export const personalShape = z.object({
  person: z.string(),
  at: instantShape,
  records: z.array(z.object({ what: z.string(), purpose: z.string(), until: z.string(), stays: z.boolean(), rows: z.array(z.record(z.string(), z.unknown())) })),
});

export const focalPointsShape = z.array(z.object({ personId: z.string(), name: multilingualShape, emails: z.array(z.string()), from: dateShape, until: dateShape.nullable() }));
