// How the bytes of each paper come to be.

import { countryName } from '../../../kit/countries.js';
import { sayDates } from '../../../kit/date-words.js';
import { dateInGeneva } from '../../../kit/dates.js';
import { isLanguage } from '../../../kit/languages.js';
import { refuse } from '../../../kit/refusals.js';
import type { Say } from '../../../kit/words.js';
import { type Badge, writeBadges, writePaper } from '../../../paper/index.js';
import type { Ctx } from '../../../storage/index.js';
import { readGroup } from '../../groups/reads.js';
import { meetingWords, placeWords } from '../../meetings/index.js';
import { qrCode } from '../adapters/qr-code.js';
import { inOrder } from '../list-columns.js';
import { type LetterFacts, certificate, visaLetter } from '../papers/letters.js';
import { badgeCode } from '../presence.js';
import { attendedBy } from '../reads/attendance.js';
import type { FormKnown } from '../reads/form.js';
import { everyParticipant } from '../reads/list.js';
import type { PaperKnown } from '../reads/papers.js';
import type { RegistrationKnown } from '../reads/registrations.js';
import { openPassport } from './passports.js';

interface Making {
  paper: PaperKnown;
  known: FormKnown;
  registration: RegistrationKnown;
  origin: string;
}

/** The bytes of a paper of one registration. */
export async function paperOf(ctx: Ctx, making: Making): Promise<Uint8Array> {
  const { paper, known, registration } = making;
  const say = speaker(ctx, paper.language);
  const title = `${known.form.group.acronym}: ${registration.name}`;
  if (paper.kind === 'badge') return writeBadges({ title, language: say.language, layout: 'single', badges: [badgeOf(registration, known, say)] });
  const facts = factsOf(ctx, making, say);
  if (paper.kind === 'certificate') {
    const attended = [...new Set((await attendedBy(ctx.db, registration.id)).map(({ on }) => on))];
    return writePaper(certificate(facts, attended, say), 'pdf');
  }
  const passport = (await openPassport(ctx, registration.id)) ?? refuse({ code: 'participation.noPassport', kind: 'missing' });
  const contact = (await readGroup(ctx.db, { id: known.form.group.id }))?.shown.contact.email ?? null;
  return writePaper(visaLetter(facts, { passport, number: paper.number ?? 0, contact }, say), 'pdf');
}

/** The sheets of badges of all approved participants on site, by organization and name. */
export async function badgeSheetOf(ctx: Ctx, { paper, known }: Pick<Making, 'paper' | 'known'>): Promise<Uint8Array> {
  const say = speaker(ctx, paper.language);
  const rows = (await everyParticipant(ctx.db, known.form.meetingId, { public: false })).filter(({ id, state, mode }) => state === 'approved' && mode === 'onsite' && (paper.selection?.includes(id) ?? true));
  const badges = inOrder(rows, say.language).map((row) => badgeOf(row, known, say));
  return writeBadges({ title: `${known.form.group.acronym}: ${meetingWords(known.form.number, say)}`, language: say.language, layout: 'sheet', badges });
}

function badgeOf(row: RegistrationKnown, { form }: FormKnown, say: Say): Badge {
  return {
    name: row.name,
    title: row.title,
    body: row.body,
    country: countryName(say.language, row.country),
    category: say(`participation.categories.${row.category}`),
    mode: say(`participation.modes.${row.mode}`),
    head: `${form.group.acronym}, ${meetingWords(form.number, say)}`,
    days: sayDates(say.language, form.start, form.end),
    number: String(row.number ?? ''),
    code: qrCode(badgeCode(row.ticket)),
  };
}

function factsOf(ctx: Ctx, { paper, known, registration, origin }: Making, say: Say): LetterFacts {
  const { form, meeting } = known;
  const verify = `${origin}/verify/${paper.code}`;
  return {
    group: form.group,
    meeting: form.number,
    start: form.start,
    end: form.end,
    place: placeWords(meeting, say),
    name: registration.name,
    title: registration.title,
    body: registration.body,
    country: registration.country,
    registration: registration.number ?? 0,
    on: dateInGeneva(ctx.now),
    verify,
    code: qrCode(verify),
  };
}

function speaker(ctx: Ctx, language: string): Say {
  return ctx.sayIn(isLanguage(language) ? language : 'en');
}
