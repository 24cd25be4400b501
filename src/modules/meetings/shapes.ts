// What is shown of a meeting to whoever asks: the shapes of its JSON, from which the pages are made as well.

import { z } from 'zod';
import { dateShape, instantShape, multilingualShape } from '../../http/shapes.js';

export const deadlineShape = z.object({ kind: z.string(), on: dateShape });

export const meetingBriefShape = z.object({
  id: z.string(),
  number: z.number(),
  state: z.string(),
  start: dateShape,
  end: dateShape.nullable(),
  startTime: z.string().nullable(),
  endTime: z.string().nullable(),
  timeZone: z.string().nullable(),
  /** The instants of its beginning and its end, where the hours are known. */
  startsAt: instantShape.nullable(),
  endsAt: instantShape.nullable(),
  place: multilingualShape,
  mode: z.enum(['onsite', 'remote', 'hybrid']).nullable(),
});

export const meetingShape = meetingBriefShape.extend({
  registrationRequired: z.boolean().nullable(),
  colocatedWith: z.object({ group: z.string(), start: dateShape.nullable(), end: dateShape.nullable() }).nullable(),
  deadlines: z.array(deadlineShape),
  agenda: z.array(z.object({ number: z.number(), title: multilingualShape })),
  practical: z.array(z.object({ topic: multilingualShape, text: multilingualShape })),
});

/** A meeting or a deadline, of whichever group, in the order of time. */
export const eventShape = z.object({
  kind: z.enum(['meeting', 'deadline', 'due']),
  /** For a deadline what it is for; for what is due, what it is. */
  what: z.string().nullable(),
  group: z.object({ slug: z.string(), acronym: z.string(), name: multilingualShape }),
  meeting: z.number().nullable(),
  on: dateShape,
  until: dateShape.nullable(),
  startsAt: instantShape.nullable(),
  endsAt: instantShape.nullable(),
  timeZone: z.string().nullable(),
  place: multilingualShape,
  mode: z.enum(['onsite', 'remote', 'hybrid']).nullable(),
  source: z.string().nullable(),
  /** In calendar files alone: the meeting is cancelled, and how often it was changed. */
  cancelled: z.boolean().optional(),
  sequence: z.number().optional(),
});

export type EventShown = z.infer<typeof eventShape>;
export type DeadlineShown = z.infer<typeof deadlineShape>;
export type MeetingBrief = z.infer<typeof meetingBriefShape>;
export type MeetingShown = z.infer<typeof meetingShape>;
