// What is shown of the people of a group: the public sees offices and bodies; whoever has signed in, names; whoever leads, addresses.

import { z } from 'zod';
import { dateShape, multilingualShape } from '../../http/shapes.js';
import { bodyBriefShape } from '../bodies/index.js';
import { APPOINTMENTS } from './representation.js';

const personShape = z.object({ id: z.string().nullable(), name: multilingualShape, emails: z.array(z.string()) });

export const groupPeopleShape = z.object({
  group: z.object({ id: z.string(), slug: z.string(), acronym: z.string() }),
  officers: z.array(z.object({ role: z.string(), name: multilingualShape, affiliation: multilingualShape, country: multilingualShape, from: dateShape.nullable(), until: dateShape.nullable() })),
  representatives: z.array(
    z.object({
      body: bodyBriefShape.pick({ id: true, slug: true, kind: true, acronym: true, name: true }),
      /** Null for who has not signed in. */
      person: personShape.nullable(),
      by: z.enum(APPOINTMENTS),
      reference: z.string().nullable(),
      from: dateShape,
      until: dateShape.nullable(),
    }),
  ),
  experts: z.array(z.object({ person: personShape, purpose: z.string(), by: z.string(), from: dateShape, until: dateShape.nullable() })),
});
