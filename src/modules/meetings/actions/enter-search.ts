// What of a meeting can be found: which it is and where, each item of its agenda, its practical information.

import { LANGUAGES, type Language, type Multilingual, inLanguage } from '../../../kit/languages.js';
import { sayIn } from '../../../kit/words.js';
import { sayDates } from '../../../kit/date-words.js';
import type { Ctx } from '../../../storage/index.js';
import { groupsByIds } from '../../groups/reads.js';
import { putEntries, putEntry } from '../../search/actions.js';
import { messages } from '../messages.js';
import { meetingById } from '../reads.js';

/** Enters a meeting anew; inside the caller's transaction. */
export async function enterMeeting(ctx: Ctx, meetingId: string): Promise<void> {
  const meeting = await meetingById(ctx.db, meetingId);
  const [group] = meeting ? await groupsByIds(ctx.db, [meeting.groupId]) : [];
  if (!meeting || !group) return;
  const of = { thingId: meetingId, groupId: group.id, group: group.acronym, path: `/groups/${group.slug}/meetings/${meeting.number}` };
  const texts = LANGUAGES.map((language) => {
    const title = `${sayIn(messages, language)('meetings.pages.meeting', { number: meeting.number })}, ${sayDates(language, meeting.start, meeting.end)}`;
    const points = meeting.practical.flatMap(({ topic, text }) => [topic, text]);
    return [language, { title, text: [meeting.place, group.name, ...points].map((one) => inLanguage(one, language)?.text ?? '').join('\n') }] as const;
  });
  await putEntry(ctx, { ...of, kind: 'meeting', texts: Object.fromEntries(texts) });
  const items = meeting.agenda.map(({ number, title }) => ({ ...of, kind: 'agenda', part: String(number), texts: titlesOf(title) }));
  await putEntries(ctx, { kind: 'agenda', thingId: meetingId }, items);
}

function titlesOf(title: Multilingual): Partial<Record<Language, { title: string; text: string }>> {
  return Object.fromEntries(Object.entries(title).map(([language, words]) => [language, { title: words, text: '' }]));
}
