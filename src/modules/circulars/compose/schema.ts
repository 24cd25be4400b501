// The facts from which a letter is written: the shape that `circular read --json` prints, where every word for people may be given
// in several languages. What is missing is left out of the letter.

import { z } from 'zod';
import { isDate, isTimeZone } from '../../../kit/dates.js';
import { LANGUAGES } from '../../../kit/languages.js';
import { CORRECTED } from '../languages/sentences/sentences.js';

const language = z.enum(LANGUAGES);
const words = z.union([z.string(), z.partialRecord(language, z.string())], { error: 'must be a text, or texts by language such as {"en": "…"}' });
const date = z.string().refine(isDate, { error: 'must be a date such as 2023-03-22' });
const time = z.string().regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/, { error: 'must be a time such as 14:30' });
const zone = z.string().refine(isTimeZone, { error: 'must be a time zone such as Europe/Zurich' });
const body = z.string().regex(/\S/, { error: 'must name a body such as TSAG or SG13' });
const email = z.string().regex(/^[^\s@]+@[^\s@]+$/, { error: 'must be an e-mail address' });
const address = z.string().regex(/^(?:https?:\/\/)?[\w-]+(?:\.[\w-]+)+(?:[/?:]\S*)?$/i, { error: 'must be a web address' });
const number = z.number().int().positive();
const role = z.enum(['chair', 'coChair', 'viceChair']);
const title = z.enum(['mr', 'ms', 'dr', 'prof']);

const contact = z.object({
  title: title.nullish(),
  name: words.nullish(),
  telephone: z.string().nullish(),
  fax: z.string().nullish(),
  email: email.nullish(),
});

const meeting = z.object({
  /** 1 for the first meeting. */
  number: number.nullish(),
  start: date.nullish(),
  end: date.nullish(),
  startTime: time.nullish(),
  endTime: time.nullish(),
  timeZone: zone.nullish(),
  place: z.string().nullish(),
  mode: z.enum(['onsite', 'remote', 'hybrid']).nullish(),
  registrationRequired: z.boolean().nullish(),
  colocatedWith: z.object({ group: body, start: date.nullish(), end: date.nullish() }).nullish(),
});

const deadline = z.object({
  date,
  kind: z.enum(['contributions', 'registration', 'visaSupport', 'translation', 'interpretation', 'fellowship', 'other']),
  text: words.nullish(),
});

const correction = z.object({
  /** Of the correction itself; 1 when it is not given. */
  number: number.nullish(),
  of: z.object({ number: number.nullish(), date: date.nullish(), letterKind: z.enum(['circular', 'collectiveLetter']).nullish() }),
  /** A value is a text, a date, a time, a pair of them with `/` between, or an English place name. */
  changes: z.array(z.object({ what: z.union([z.enum(CORRECTED), words]), old: words.nullish(), new: words.nullish() })),
});

export const composeFactsSchema = z.object({
  language: language.nullish(),
  letterKind: z.enum(['circular', 'collectiveLetter', 'correction']).nullish(),
  number: number.nullish(),
  serviceReference: z.string().nullish(),
  date: date.nullish(),
  datedAt: z.string().nullish(),
  to: z.array(words).nullish(),
  copy: z.array(words).nullish(),
  contact: contact.nullish(),
  subject: words.nullish(),
  group: z.object({ acronym: z.string().nullish(), kind: z.enum(['JCA', 'FG']).nullish(), parent: body.nullish(), name: words.nullish() }),
  establishedBy: z.object({ body: body.nullish(), start: date.nullish(), end: date.nullish() }).nullish(),
  chairs: z.array(words).nullish(),
  viceChairs: z.array(words).nullish(),
  officers: z.array(z.object({ role, title: title.nullish(), name: words, affiliation: words.nullish(), country: words.nullish() })).nullish(),
  meeting: meeting.nullish(),
  deadlines: z.array(deadline).nullish(),
  homePage: address.nullish(),
  workingLanguages: z.array(language).nullish(),
  annexes: z
    .array(
      z.object({
        kind: z.enum(['termsOfReference', 'draftAgenda', 'practicalInformation', 'other']),
        label: z.string().nullish(),
        title: words.nullish(),
        text: words.nullish(),
      }),
    )
    .nullish(),
  termsOfReference: z.array(z.object({ number: z.string().nullish(), title: words, text: words.nullish(), level: z.number().int().min(1).max(9).nullish() })).nullish(),
  agenda: z.array(words).nullish(),
  lifetime: z.object({ months: number, from: z.enum(['firstMeeting', 'establishment']) }).nullish(),
  participation: z
    .object({ openTo: z.enum(['membership', 'official', 'anyone']).nullish(), invitedExperts: z.boolean().nullish(), outsideRepresentatives: z.boolean().nullish() })
    .nullish(),
  roadmapOwner: body.nullish(),
  practicalInformation: z.array(z.object({ topic: words, text: words })).nullish(),
  signatory: z.object({ name: words.nullish(), title: words.nullish() }).nullish(),
  /** What the group is for, in whole sentences. */
  purpose: words.nullish(),
  /** Paragraphs of the author, after ours. */
  additions: z.array(words).nullish(),
  correction: correction.nullish(),
});

/** The facts of a letter to be written: `CircularFacts` with texts in one or several languages, and everything optional but the group. */
export type ComposeFacts = z.infer<typeof composeFactsSchema>;
export type Words = z.infer<typeof words>;
