// What is told by the clock, each once: that a form was not sent, that registrations wait for a focal point, that the link is open.

import { sayDate, sayDates } from '../../../kit/date-words.js';
import { dateIn, dateInGeneva } from '../../../kit/dates.js';
import { type Language, inLanguage, isLanguage } from '../../../kit/languages.js';
import type { Say } from '../../../kit/words.js';
import { type Ctx, inTransaction } from '../../../storage/index.js';
import { hashOf, newToken } from '../../accounts/index.js';
import { draftMailing, postTemplate } from '../../mail/actions.js';
import { type Recipient, mailSettings, plainValue } from '../../mail/index.js';
import { languagesOfReaders } from '../../mail/reads.js';
import { focalPointsOf, personByAddress } from '../../people/reads.js';
import { whyNotRegister } from '../admission.js';
import { modesOf, windowsOfForm } from '../form.js';
import { meetingValues, ownPath } from '../mail-values.js';
import { type WaitsForBody, linksOpened, waitingForBodies } from '../reads/digests.js';
import { draftsToRemind } from '../reads/drafts.js';
import { type FormKnown, formOf } from '../reads/form.js';
import { registrationFor } from '../reads/registrations.js';
import { registeredOf } from '../reads/told.js';
import { keptUntil } from '../reminders.js';
import { claimDigest, claimLink } from '../store/digests.js';
import { claimReminder, copyDraft } from '../store/drafts.js';
import { todayOf } from '../windows.js';
import type { Draft } from './drafts.js';
import { opened } from './sealing.js';
import { openSecrets } from './secrets.js';

const HOUR = 3_600_000;
/** A focal point hears of what waits once a day at most. */
const BETWEEN_DIGESTS = 20 * HOUR;
const MOST_LINES = 40;

/** Reminds of forms that were not sent, each once; of none whose person has registered, and of none that takes nothing any more. */
export async function remindOfDrafts(ctx: Ctx): Promise<number> {
  let sent = 0;
  for (const tokenHash of await draftsToRemind(ctx.db, ctx.now)) if (await inTransaction(ctx, (within) => remindOne(within, tokenHash))) sent += 1;
  return sent;
}

async function remindOne(ctx: Ctx, tokenHash: Buffer): Promise<boolean> {
  const claimed = await claimReminder(ctx.db, tokenHash, ctx.now);
  const known = claimed ? await formOf(ctx.db, claimed.meeting_id) : null;
  if (!claimed || !known || takesNothing(known, ctx.now)) return false;
  const { email, typed } = opened<Draft>(ctx, claimed.sealed, 'participation.draft');
  const personId = await personByAddress(ctx.db, email);
  if (personId && (await registrationFor(ctx.db, { meetingId: known.form.meetingId, personId }))) return false;
  const token = newToken();
  const until = keptUntil(ctx.now);
  await copyDraft(ctx.db, { from: tokenHash, to: hashOf(token), until, at: ctx.now });
  const language: Language = isLanguage(claimed.language) ? claimed.language : 'en';
  const say = ctx.sayIn(language);
  const { form } = known;
  const values = {
    ...meetingValues(known, say),
    name: typed.name || email,
    closes: sayDate(language, windowsOfForm(form).closes.on),
    deleted: sayDate(language, dateIn(form.timeZone ?? 'Europe/Zurich', until)),
    link: `${mailSettings().origin}/${language}/groups/${form.group.slug}/meetings/${form.number}/register?draft=${token}`,
  };
  await postTemplate(ctx, { purpose: 'registration.draftWaits', recipient: email, language, groupId: form.group.id, values });
  return true;
}

function takesNothing({ form }: FormKnown, now: Date): boolean {
  return whyNotRegister(form, windowsOfForm(form), { today: todayOf(form, now), mode: modesOf(form)[0] ?? 'onsite', leads: false, lateReason: null }) !== null;
}

/** Tells each focal point of all that waits, in one mail, once a day at most and only when somebody new waits. */
export async function tellFocalPoints(ctx: Ctx): Promise<number> {
  const today = dateInGeneva(ctx.now);
  const waiting = await waitingForBodies(ctx.db, today);
  const people = new Map<string, { name: string; email: string; rows: WaitsForBody[] }>();
  for (const bodyId of new Set(waiting.map((row) => row.bodyId))) {
    const rows = waiting.filter((row) => row.bodyId === bodyId);
    for (const { personId, name, emails } of await focalPointsOf(ctx.db, bodyId, today)) {
      const [email] = emails;
      if (!email) continue;
      const known = people.get(personId) ?? { name: inLanguage(name, 'en')?.text ?? email, email, rows: [] };
      people.set(personId, { ...known, rows: [...known.rows, ...rows] });
    }
  }
  const languages = await languagesOfReaders(ctx.db, [...people.values()].map(({ email }) => email));
  let told = 0;
  for (const [personId, { name, email, rows }] of people) {
    const newest = rows.map(({ id }) => id).sort().at(-1) as string;
    const done = await inTransaction(ctx, async (within) => {
      if (!(await claimDigest(within.db, { personId, newest, at: within.now, notSince: new Date(within.now.getTime() - BETWEEN_DIGESTS) }))) return false;
      const language = languages.get(email) ?? 'en';
      const values = { name, count: String(rows.length), list: linesOf(rows, within.sayIn(language)), link: `${mailSettings().origin}/${language}/approvals` };
      await postTemplate(within, { purpose: 'registration.toApprove', recipient: email, language, personId, values });
      return true;
    });
    if (done) told += 1;
  }
  return told;
}

function linesOf(rows: readonly WaitsForBody[], say: Say): string {
  const lines = rows.slice(0, MOST_LINES).map(({ name, body, acronym, start, end }) => `- ${plainValue(name)} (${plainValue(body)}): ${acronym}, ${sayDates(say.language, start, end)}`);
  return [...lines, ...(rows.length > MOST_LINES ? ['- …'] : [])].join('\n');
}

/** Tells those who are approved for taking part remotely that the link can be had, when its time has come. The link stands in no mail. */
export async function tellOfLinks(ctx: Ctx): Promise<number> {
  let told = 0;
  for (const meetingId of await linksOpened(ctx.db, { at: ctx.now, today: dateInGeneva(ctx.now) }))
    if (await inTransaction(ctx, (within) => tellOfLink(within, meetingId))) told += 1;
  return told;
}

async function tellOfLink(ctx: Ctx, meetingId: string): Promise<boolean> {
  if (!(await claimLink(ctx.db, meetingId, ctx.now))) return false;
  const known = await formOf(ctx.db, meetingId);
  const recipients = known && (await openSecrets(ctx, meetingId)).link ? await registeredOf(ctx.db, meetingId, { approved: 'remote' }) : [];
  if (!known || recipients.length === 0) return false;
  const each = recipients.map(({ email, personId, name, language: written }): Recipient => {
    const language = isLanguage(written) ? written : 'en';
    return { email, language, personId, values: { name, link: ownPath(known, mailSettings().origin, ctx.sayIn(language)) } };
  });
  const about = { kind: 'meeting', id: meetingId };
  await draftMailing(ctx, { purpose: 'registration.linkReady', groupId: known.form.group.id, about, recipients: each, key: `linkReady:${meetingId}:${ctx.now.toISOString()}`, release: true });
  return true;
}
