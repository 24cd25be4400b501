// What is shown of a group to whoever asks: the shapes of its JSON, from which the pages are made as well.

import { z } from 'zod';
import { dateShape, instantShape, languageShape, multilingualShape } from '../../http/shapes.js';

export const groupBriefShape = z.object({
  id: z.string(),
  slug: z.string(),
  acronym: z.string(),
  name: multilingualShape,
  kind: z.string(),
  state: z.string(),
  parent: z.string().nullable(),
});

export const officerShape = z.object({
  role: z.string(),
  name: multilingualShape,
  affiliation: multilingualShape,
  country: multilingualShape,
  from: dateShape.nullable(),
  until: dateShape.nullable(),
});

/** Who an officer is among the persons: confirmed, likely by the name, found by words. */
const officerCandidateShape = z.object({ id: z.string(), name: multilingualShape, emails: z.array(z.string()), affiliation: z.object({ body: multilingualShape, country: z.string().nullable() }).nullable() });

export const officerPersonShape = z.object({
  role: z.string(),
  name: multilingualShape,
  from: dateShape.nullable(),
  until: dateShape.nullable(),
  person: officerCandidateShape.nullable(),
  likely: z.array(officerCandidateShape),
  found: z.array(officerCandidateShape),
});

export const clauseShape = z.object({ number: z.string().nullable(), title: z.string(), text: z.string(), level: z.number() });

export const newsShape = z.object({ id: z.string(), at: instantShape, title: multilingualShape, text: multilingualShape });

/** Something that is due: `what` names it in the words of `groups.due.*`, `source` is the text that asks for it. */
export const dueShape = z.object({
  what: z.string(),
  on: dateShape.nullable(),
  source: z.string().nullable(),
  state: z.enum(['overdue', 'soon', 'ahead', 'done', 'open']),
  detail: z.string().nullable(),
});

export const groupShape = groupBriefShape.extend({
  establishedBy: z.string().nullable(),
  establishedOn: dateShape.nullable(),
  officers: z.array(officerShape),
  participation: z
    .object({ openTo: z.string().nullable(), invitedExperts: z.boolean(), outsideRepresentatives: z.boolean(), text: multilingualShape })
    .nullable(),
  workingLanguages: z.array(languageShape),
  contact: z.object({ name: z.string().nullable(), telephone: z.string().nullable(), email: z.string().nullable() }),
  homePage: z.string().nullable(),
  studyGroups: z.array(z.string()),
  outsideBodies: z.array(z.string()),
  lifetime: z.object({ from: dateShape.nullable(), until: dateShape.nullable() }),
  milestones: z.array(z.object({ on: dateShape.nullable(), quarter: z.string().nullable(), text: multilingualShape })),
});

export type GroupBrief = z.infer<typeof groupBriefShape>;
export type GroupShown = z.infer<typeof groupShape>;
export type OfficerShown = z.infer<typeof officerShape>;
export type ClauseShown = z.infer<typeof clauseShape>;
export type NewsShown = z.infer<typeof newsShape>;
export type DueShown = z.infer<typeof dueShape>;
