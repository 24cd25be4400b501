// What the pages show that put together what several modules know: the start page, a group's home, the calendar, what is due.

import { z } from 'zod';
import { dateShape, languageShape } from '../../http/shapes.js';
import { dueShape, groupBriefShape, groupShape, newsShape } from '../groups/index.js';
import { mailingBriefShape } from '../mail/index.js';
import { type MeetingLink, eventShape, meetingShape } from '../meetings/index.js';

export const startShape = z.object({
  next: z.array(eventShape),
  groups: z.array(groupBriefShape),
  /** Whether there are more groups than these. */
  more: z.boolean(),
  /** Mails that wait to be released by the reader, who leads a group or is the secretariat. */
  drafts: z.array(mailingBriefShape),
});

export const editionShape = z.object({
  id: z.string(),
  kind: z.enum(['circular', 'collectiveLetter', 'correction']),
  period: z.string(),
  number: z.number().nullable(),
  language: languageShape,
  date: dateShape.nullable(),
  subject: z.string().nullable(),
});

export const homeShape = z.object({
  group: groupShape,
  next: meetingShape.nullable(),
  last: meetingShape.nullable(),
  editions: z.array(editionShape),
  news: z.array(newsShape),
  /** For the officers of the group and the secretariat; null for everybody else. */
  due: z.array(dueShape).nullable(),
});

export const calendarShape = z.object({ month: z.string(), from: dateShape, to: dateShape, events: z.array(eventShape) });

export const dueListShape = z.object({ rows: z.array(dueShape.extend({ group: z.object({ slug: z.string(), acronym: z.string() }) })), drafts: z.array(mailingBriefShape) });

export type StartShown = z.infer<typeof startShape>;
/** The links that later modules add to the next meeting: registering, the list of participants. */
export type HomeShown = z.infer<typeof homeShape> & { links: MeetingLink[] };
export type EditionShown = z.infer<typeof editionShape>;
export type CalendarShown = z.infer<typeof calendarShape>;
export type DueListShown = z.infer<typeof dueListShape>;
