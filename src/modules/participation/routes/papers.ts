// Papers: asking for them, having them, verifying them.

import { z } from 'zod';
import { mistakesIn } from '../../../http/mistakes.js';
import { type Asked, type Attachment, type Outcome, type Posted, type Route, acting, reading } from '../../../http/route.js';
import { dateShape } from '../../../http/shapes.js';
import { refuse } from '../../../kit/refusals.js';
import { askForBadges, askForPaper, readPaper } from '../actions/papers.js';
import { myRegistrationPage } from '../pages/registration.js';
import { type Verified, verifyPage } from '../pages/verify.js';
import { OWN_PAPERS, initialsOf } from '../papers/rules.js';
import { formOf } from '../reads/form.js';
import { paperByCode } from '../reads/papers.js';
import { registrationById } from '../reads/registrations.js';
import { MEETING, askedForm, askedGroupId, meetingBase } from './asked-meeting.js';
import { mine, shownOf } from './registration.js';

const verifiedShape = z.object({ valid: z.boolean(), kind: z.string(), number: z.number().nullable(), group: z.string(), meeting: z.number(), start: dateShape, end: dateShape.nullable(), initials: z.string() });

export const paperRoutes: Route[] = [
  acting({ path: `${MEETING}/registration/papers`, right: 'signedIn', summary: 'Have a paper of one’s own registration made', act: askOwn }),
  reading({ path: `${MEETING}/registration/papers/:paper`, right: 'signedIn', summary: 'A paper of a registration, for whose it is and those who lead', read: readOne, files: { pdf: (file) => file } }),
  acting({
    path: `${MEETING}/badges`,
    right: 'officer',
    groupOf: askedGroupId,
    summary: 'Have the badges of all approved participants on site made',
    act: async (posted) => {
      const known = await askedForm(posted);
      await askForBadges(posted.ctx, { meetingId: known.form.meetingId, language: posted.language, origin: posted.mailOrigin });
      return { go: `${meetingBase(known, posted)}/participants`, said: posted.ctx.say('participation.pages.paperAsked') };
    },
  }),
  reading({ path: '/verify/:code', right: 'public', summary: 'Whether a paper that shows a code holds', read: verify, html: verifyPage, json: { schema: verifiedShape, of: (paper) => paper } }),
];

async function askOwn(posted: Posted): Promise<Outcome> {
  const { known, registration } = await mine(posted);
  const { ctx, form } = posted;
  const kind = OWN_PAPERS.find((one) => one === form.get('kind')) ?? refuse({ code: 'participation.noPaper', kind: 'missing' });
  const ask = () => askForPaper(ctx, { registrationId: registration.id, kind, language: form.get('language') ?? '', origin: posted.mailOrigin });
  const mistakes = await mistakesIn(ask, ctx.say, 'kind');
  if (mistakes) return { page: myRegistrationPage({ ...(await shownOf(known, registration, posted)), mistakes }, posted) };
  return { go: `${meetingBase(known, posted)}/registration`, said: ctx.say('participation.pages.paperAsked') };
}

async function readOne(asked: Asked): Promise<Attachment> {
  const known = await askedForm(asked);
  const { paper, bytes } = await readPaper(asked.ctx, asked.params.paper ?? '');
  if (paper.meetingId !== known.form.meetingId) refuse({ code: 'participation.noPaper', kind: 'missing' });
  const name = [known.form.group.slug, known.form.number, paper.kind, paper.number].filter((part) => part !== null).join('-');
  return { name: `${name}.pdf`, type: 'application/pdf', bytes };
}

async function verify({ ctx, params }: Asked): Promise<Verified> {
  const code = params.code ?? '';
  const paper = /^[\w-]{16}$/.test(code) ? await paperByCode(ctx.db, code) : null;
  const registration = paper?.registrationId ? await registrationById(ctx.db, paper.registrationId) : null;
  const form = paper ? (await formOf(ctx.db, paper.meetingId))?.form : null;
  if (!paper || !registration || !form || paper.state === 'asked') refuse({ code: 'participation.noSuchPaper', kind: 'missing' });
  return {
    valid: paper.state === 'made' && registration.state === 'approved' && form.state !== 'cancelled',
    kind: paper.kind,
    number: paper.number,
    group: form.group.acronym,
    meeting: form.number,
    start: form.start,
    end: form.end,
    initials: initialsOf(registration.name),
  };
}
