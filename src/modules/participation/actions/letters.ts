// Visa support letters for all who asked, are approved and gave their passport data: made by a job one by one, then mailed, each to its
// person alone. The mails wait for somebody to release them, unless whoever asked wants them to leave at once.

import { randomBytes } from 'node:crypto';
import { isLanguage } from '../../../kit/languages.js';
import { refuse, refusedForNow } from '../../../kit/refusals.js';
import { type Ctx, inTransaction } from '../../../storage/index.js';
import { draftMailing } from '../../mail/actions.js';
import { type AttachmentSource, type Recipient, mailSettings } from '../../mail/index.js';
import { windowsOfForm } from '../form.js';
import { ownPath } from '../mail-values.js';
import { type FormKnown, formOf } from '../reads/form.js';
import { type LetterAsked, type LetterMade, lettersAsked, lettersMade, lettersToMake, meetingOfRound } from '../reads/letters.js';
import { paperById, sealedPaper } from '../reads/papers.js';
import { addRound, failPaper, holdRound, settleRound } from '../store/letters.js';
import { addPaper } from '../store/papers.js';
import { makePaper } from './papers.js';

export const LETTER_SOURCE = 'participation.paper';

/** Whether a letter is made for somebody in a round: approved, complete, and without one. */
export function isReady({ state, complete, letter }: LetterAsked): boolean {
  return state === 'approved' && complete && !letter;
}

/**
 * Has the letters of all made for whom one can be. Refused (right) to all but the secretariat, since they carry passports, (state) when
 * there is none to make or the meeting is cancelled. Emits `paper.asked`; a job makes and mails them.
 */
export async function askForLetters(ctx: Ctx, given: { meetingId: string; atOnce: boolean; origin: string }): Promise<{ letters: number }> {
  if (!ctx.actor.siteRoles.includes('secretariat')) refuse({ code: 'people.notSecretariat', kind: 'right' });
  const known = (await formOf(ctx.db, given.meetingId)) ?? refuse({ code: 'meetings.noMeeting', kind: 'missing' });
  if (known.form.state === 'cancelled') refuse({ code: 'participation.cancelled', kind: 'state' });
  return inTransaction(ctx, async (within) => {
    const ready = (await lettersAsked(within.db, given.meetingId)).filter(isReady);
    if (ready.length === 0) refuse({ code: 'participation.noLetters', kind: 'state' });
    const roundId = await addRound(within.db, { ...given, at: within.now, by: within.actor.personId });
    let letters = 0;
    for (const { id, language } of ready) {
      const code = randomBytes(12).toString('base64url');
      const paper = { meetingId: given.meetingId, registrationId: id, kind: 'visaLetter' as const, language: language === 'fr' ? 'fr' : 'en', code, roundId };
      // Whose own request was quicker has theirs.
      if (await addPaper(within.db, { ...paper, at: within.now, by: within.actor.personId, purgeOn: windowsOfForm(known.form).purge.on })) letters += 1;
    }
    await within.enqueue({ name: 'participation.letters', args: { id: roundId }, key: `participation.letters:${roundId}` });
    await within.emit({ name: 'paper.asked', thing: { kind: 'meeting', id: given.meetingId }, groupId: known.form.group.id, detail: { number: known.form.number, letters } });
    return { letters };
  });
}

/** Makes the letters of a round and drafts, or sends, the mails. For the job: run again after a crash, or refused (busy), it goes on where it stopped. */
export async function makeLetters(ctx: Ctx, roundId: string, failed: (paper: string, thrown: unknown) => void): Promise<void> {
  const round = await meetingOfRound(ctx.db, roundId);
  if (!round) return;
  let later: unknown = null;
  for (const id of await lettersToMake(ctx.db, roundId)) {
    try {
      await makePaper(ctx, { id, origin: round.origin });
    } catch (thrown) {
      failed(id, thrown);
      if (refusedForNow(thrown)) later = thrown;
      else await failPaper(ctx.db, id);
    }
  }
  if (later) throw later;
  const known = await formOf(ctx.db, round.meetingId);
  if (known) await mailLetters(ctx, roundId, known);
}

async function mailLetters(ctx: Ctx, roundId: string, known: FormKnown): Promise<void> {
  await inTransaction(ctx, async (within) => {
    const held = await holdRound(within.db, roundId);
    if (!held) return;
    const mailings: string[] = [];
    for (const [place, letters] of withoutSharedAddresses(await lettersMade(within.db, roundId)).entries()) {
      const recipients = letters.map((letter) => recipientOf(within, letter, known));
      const given = { purpose: 'registration.visaLetterSent', groupId: known.form.group.id, about: { kind: 'meeting', id: known.form.meetingId }, recipients };
      const mailing = await draftMailing(within, { ...given, key: `visaLetters:${roundId}:${place}`, release: held.at_once });
      if (mailing) mailings.push(mailing.id);
    }
    await settleRound(within.db, roundId, { state: mailings.length === 0 ? 'nothing' : held.at_once ? 'sent' : 'drafted', mailings });
  });
}

/** A mailing holds an address once: two persons who share one get theirs in two. */
function withoutSharedAddresses(letters: readonly LetterMade[]): LetterMade[][] {
  const rounds: LetterMade[][] = [];
  for (const letter of letters) {
    const free = rounds.find((some) => some.every(({ email }) => email.toLowerCase() !== letter.email.toLowerCase()));
    if (free) free.push(letter);
    else rounds.push([letter]);
  }
  return rounds;
}

function recipientOf(ctx: Ctx, letter: LetterMade, known: FormKnown): Recipient {
  const language = isLanguage(letter.language) ? letter.language : 'en';
  const number = String(letter.number ?? '');
  const link = ownPath(known, mailSettings().origin, ctx.sayIn(language));
  const file = { name: `visa-support-letter-${number}.pdf`, type: 'application/pdf', file: letter.paper, from: LETTER_SOURCE };
  return { email: letter.email, language, personId: letter.personId, values: { name: letter.name, letter: number, link }, attachments: [file] };
}

/** A letter is opened when its mail is sent, and written down as read then; one that no longer holds, or is of a cancelled meeting, stays here. */
export const letterSource: AttachmentSource = {
  name: LETTER_SOURCE,
  bytes: async (ctx, id) => {
    const paper = await paperById(ctx.db, id);
    const sealed = paper?.state === 'made' ? await sealedPaper(ctx.db, id) : null;
    if (!paper || !sealed || (await formOf(ctx.db, paper.meetingId))?.form.state === 'cancelled') return null;
    await inTransaction(ctx, (within) => within.emit({ name: 'paper.mailed', thing: { kind: 'registration', id: paper.registrationId ?? '' }, detail: { ...(paper.number ? { number: paper.number } : {}) } }));
    return ctx.unseal(sealed, 'participation.paper');
  },
};
