// What is shown of a body to whoever asks: no person is part of it.

import { z } from 'zod';
import { dateShape, languageShape, multilingualShape } from '../../http/shapes.js';
import { BODY_KINDS, MEMBERSHIPS } from './body.js';

export const bodyBriefShape = z.object({
  id: z.string(),
  slug: z.string(),
  kind: z.enum(BODY_KINDS),
  membership: z.enum(MEMBERSHIPS).nullable(),
  acronym: z.string().nullable(),
  name: multilingualShape,
  country: z.string().nullable(),
  endedOn: dateShape.nullable(),
  studyGroups: z.array(z.string()),
});

export const bodyShape = bodyBriefShape.extend({
  parent: bodyBriefShape.nullable(),
  children: z.array(bodyBriefShape),
  aliases: z.array(z.object({ words: z.string(), language: languageShape.nullable() })),
  web: z.string().nullable(),
});
