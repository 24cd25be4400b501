// What mails about meetings say: the convocation, and the reminder of a deadline. Made anew from the meeting for each preview, so that what is
// read is what will leave.

import { sayDate, sayDates, sayZone } from '../../kit/date-words.js';
import { addDays, dateIn, dateInGeneva, daysBetween } from '../../kit/dates.js';
import { inLanguage } from '../../kit/languages.js';
import type { Say } from '../../kit/words.js';
import { groupsByIds } from '../groups/reads.js';
import { type DeadlineShown, deadlineWords, meetingPath, placeWords } from '../meetings/index.js';
import { deadlinesAhead, meetingById } from '../meetings/reads.js';
import type { MailPurpose } from './purposes.js';
import { mailSettings } from './settings.js';
import { oneLine, plainValue } from './template.js';

/** The kind of thing that a reminder is about: `deadline.contributions`, with the id of the meeting. */
export const DEADLINE = 'deadline.';

/** How many days before its day a deadline is recalled, the longest first. */
export const REMINDED = [7, 3, 1] as const;

export const announced: MailPurpose = {
  purpose: 'meeting.announced',
  placeholders: {
    ...{ group: 'plain', groupName: 'plain', number: 'trusted', dates: 'trusted', time: 'trusted', place: 'plain' },
    ...{ deadlines: 'trusted', agenda: 'trusted', registration: 'trusted', link: 'trusted' },
  },
  values: async (ctx, about, say) => {
    const known = await meetingOf(ctx, about.id);
    return known && (known.meeting.state === 'convened' || known.meeting.state === 'planned') ? meetingValues(known, say) : null;
  },
  sample: async (ctx, groupId, say) => {
    const near = await nearestDeadline(ctx, groupId);
    return near ? ((await announced.values?.(ctx, { kind: 'meeting', id: near.meetingId, groupId }, say)) ?? null) : null;
  },
};

export const reminder: MailPurpose = {
  purpose: 'deadline.near',
  placeholders: { ...announced.placeholders, deadline: 'trusted', on: 'trusted', days: 'trusted' },
  values: async (ctx, about, say) => {
    const known = await meetingOf(ctx, about.id);
    const kind = about.kind.slice(DEADLINE.length);
    const deadline = known?.meeting.deadlines.find((one) => one.kind === kind);
    if (!known || !deadline || known.meeting.state !== 'convened') return null;
    const days = daysBetween(dateIn(known.meeting.timeZone ?? 'Europe/Zurich', ctx.now), deadline.on);
    if (days < 0) return null;
    return { ...meetingValues(known, say), deadline: deadlineWords(kind, say), on: sayDate(say.language, deadline.on), days: say('mail.inDays', { days }) };
  },
  sample: async (ctx, groupId, say) => {
    const near = await nearestDeadline(ctx, groupId);
    return near ? ((await reminder.values?.(ctx, { kind: `${DEADLINE}${near.kind}`, id: near.meetingId, groupId }, say)) ?? null) : null;
  },
};

/** The deadline that comes next, of a group or of any: a real case, by which words are shown while they are written. */
async function nearestDeadline(ctx: Parameters<NonNullable<MailPurpose['values']>>[0], groupId: string | null) {
  const today = dateInGeneva(ctx.now);
  const ahead = await deadlinesAhead(ctx.db, { from: today, to: addDays(today, 366) });
  return ahead.find((deadline) => groupId === null || deadline.groupId === groupId) ?? null;
}

/** A word to those who may release them that drafts wait. */
export const toRelease: MailPurpose = { purpose: 'mail.toRelease', placeholders: { count: 'trusted', drafts: 'trusted', link: 'trusted' } };

/** Words to its owner, and to the secretariat, that nothing more is sent to an address. */
export const returned: MailPurpose[] = [
  { purpose: 'address.returned', placeholders: { email: 'trusted', reason: 'plain', link: 'trusted' } },
  { purpose: 'addresses.returned', placeholders: { count: 'trusted', addresses: 'trusted', link: 'trusted' } },
];

type Known = NonNullable<Awaited<ReturnType<typeof meetingOf>>>;

async function meetingOf(ctx: Parameters<NonNullable<MailPurpose['values']>>[0], id: string) {
  const meeting = await meetingById(ctx.db, id);
  const [group] = meeting ? await groupsByIds(ctx.db, [meeting.groupId]) : [];
  return meeting && group ? { meeting, group } : null;
}

function meetingValues({ meeting, group }: Known, say: Say): Record<string, string> {
  const { language } = say;
  const { start, end, startTime, endTime, timeZone } = meeting;
  const hours = startTime ? hoursWords([startTime, endTime].filter(Boolean).join('–'), timeZone ? sayZone(language, timeZone, start) : null, say) : say('mail.hoursOpen');
  return {
    ...{ group: group.acronym, groupName: inLanguage(group.name, language)?.text ?? group.acronym, number: String(meeting.number) },
    ...{ dates: sayDates(language, start, end), time: hours, place: placeWords(meeting, say) },
    deadlines: linesOf(meeting.deadlines.map((one: DeadlineShown) => say('mail.pair', { what: deadlineWords(one.kind, say), on: sayDate(language, one.on) })), say),
    agenda: linesOf(meeting.agenda.map(({ number, title }) => `${number}. ${plainValue(inLanguage(title, language)?.text ?? '')}`), say, ''),
    registration: say(meeting.registrationRequired ? 'mail.registrationRequired' : 'mail.registrationFree'),
    link: `${mailSettings().origin}${meetingPath(language, group.slug, meeting.number)}`,
  };
}

function hoursWords(hours: string, zone: string | null, say: Say): string {
  return zone ? say('mail.hoursIn', { hours, zone }) : hours;
}

/** A list in a text; a dash where there is none. */
function linesOf(lines: string[], say: Say, mark = '- '): string {
  return lines.length > 0 ? lines.map((line) => `${mark}${oneLine(line)}`).join('\n') : `- ${say('mail.none')}`;
}
