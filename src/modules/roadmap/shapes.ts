// The shapes of roadmaps as JSON.

import { z } from 'zod';
import { dateShape, instantShape, multilingualShape } from '../../http/shapes.js';
import { LANGUAGES } from '../../kit/languages.js';
import { DOUBTS } from './proposing.js';
import { ENTRY_STATUSES, SCOPES } from './roadmap.js';

export const areaShape = z.object({ id: z.string(), title: multilingualShape });

export const entryShape = z.object({
  id: z.string(),
  recordId: z.string().nullable(),
  designation: z.string(),
  title: multilingualShape,
  body: z.string(),
  areaId: z.string().nullable(),
  status: z.enum(ENTRY_STATUSES),
  scope: z.enum(SCOPES),
  lead: z.string().nullable(),
  publishedOn: z.string().nullable(),
  notes: multilingualShape,
  milestone: multilingualShape,
  milestoneOn: dateShape.nullable(),
  url: z.string().nullable(),
});

/** An entry with what sends it back unseen by others, and all that was said of it, the newest first; null from when it was taken out. */
export const wholeEntryShape = entryShape.extend({ seen: z.string(), versions: z.array(z.object({ at: instantShape, facts: entryShape.omit({ id: true }).nullable() })) });

export const releaseBriefShape = z.object({ number: z.number(), meeting: z.number().nullable(), on: dateShape, note: multilingualShape, entries: z.number() });

export const contentsShape = z.object({ areas: z.array(areaShape), entries: z.array(entryShape) });

export const roadmapShape = contentsShape.extend({ lastRelease: releaseBriefShape.nullable(), changedSince: z.number() });

export const releaseShape = releaseBriefShape.extend({ contents: contentsShape.extend({ group: z.object({ acronym: z.string(), name: multilingualShape }).optional(), ties: z.array(z.object({ from: z.string(), to: z.string(), kind: z.enum(['relation', 'overlap', 'complementary', 'possible']), words: z.string() })).optional() }) });

export const proposalShape = z.object({
  id: z.string(),
  kind: z.enum(['add', 'change', 'remove']),
  designation: z.string(),
  facts: entryShape.partial(),
  reason: z.string(),
  statement: z.string().nullable(),
  quote: z.string().nullable(),
  doubts: z.array(z.object({ kind: z.enum(DOUBTS), designation: z.string().optional() })),
  /** Of an open one: whether what it would change is still what it was. */
  fits: z.enum(['fits', 'changed', 'gone']).nullable(),
  /** Sent back with an acceptance: says that the entry was seen as it stands. */
  seen: z.string(),
  state: z.enum(['open', 'accepted', 'refused']),
  proposedAt: instantShape,
  answer: z.string().nullable(),
});

const changedFieldShape = z.object({ field: z.string(), was: z.unknown(), now: z.unknown() });

export const changesShape = z.object({
  since: z.string(),
  from: dateShape,
  added: z.array(entryShape),
  removed: z.array(entryShape),
  changed: z.array(z.object({ id: z.string(), designation: z.string(), fields: z.array(changedFieldShape) })),
  behind: z.array(z.object({ id: z.string(), designation: z.string(), catalogue: entryShape.partial() })),
  heard: z.array(z.object({ id: z.string(), designation: z.string(), at: instantShape, what: z.string(), was: z.string().nullable(), now: z.string().nullable() })),
});

const otherLanguages = (name: string) => Object.fromEntries(LANGUAGES.map((language) => [`${name}-${language}`, z.string().optional()]));

/** What a program sends of an entry: texts in the language of the address, or in another by its code (`title-fr`); `seen` as it was had, so that nothing unseen is written over. */
export const givenEntryShape = z.object({
  designation: z.string().optional(),
  title: z.string().optional(),
  body: z.string().optional(),
  areaId: z.string().optional(),
  status: z.enum(ENTRY_STATUSES).optional(),
  scope: z.enum(SCOPES).optional(),
  lead: z.string().optional(),
  publishedOn: z.string().optional(),
  notes: z.string().optional(),
  milestone: z.string().optional(),
  milestoneOn: z.string().optional(),
  url: z.string().optional(),
  ...otherLanguages('title'),
  ...otherLanguages('notes'),
  ...otherLanguages('milestone'),
});

/** Instead of what an entry says: the records from which it is said. */
export const addedShape = givenEntryShape.extend({ recordId: z.union([z.string(), z.array(z.string())]).optional() });

export const changedEntryShape = givenEntryShape.extend({ seen: z.string().optional() });
