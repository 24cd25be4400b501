// The list of participants, and what those who lead or approve do with one of them.

import { z } from 'zod';
import { mistakesIn } from '../../../http/mistakes.js';
import { type Asked, type Attachment, type Outcome, type Posted, type Route, acting, reading } from '../../../http/route.js';
import { dateShape } from '../../../http/shapes.js';
import { movesOpen } from '../../../kit/lifecycle.js';
import { refuse } from '../../../kit/refusals.js';
import { writePaper, writeWorkbook } from '../../../paper/index.js';
import { groupHeading } from '../../groups/index.js';
import { partsOf } from '../actions/admitted.js';
import { decide } from '../actions/decide.js';
import { type ListFile, countsCsv, listCsv, listPaper, listSheets } from '../list-files.js';
import { registrationMoves } from '../moves.js';
import { type ParticipantShown, participantPage } from '../pages/participant.js';
import { type ParticipantsShown, participantsPage } from '../pages/participants.js';
import { attendedBy, presenceOf } from '../reads/attendance.js';
import type { FormKnown } from '../reads/form.js';
import { countsOf, everyParticipant, hasApproved, participantsOf } from '../reads/list.js';
import { badgeSheetsOf } from '../reads/papers.js';
import { registrationById } from '../reads/registrations.js';
import { REGISTRATION_STATES } from '../registration.js';
import { todayOf } from '../windows.js';
import { MEETING, askedForm, leadsGroup, meetingBase } from './asked-meeting.js';
import { briefOf, registrationShape } from './registration.js';

const countShape = z.record(z.string(), z.number());
const listShape = z.object({
  sees: z.enum(['all', 'list', 'count']),
  rows: z.array(registrationShape),
  counts: z.object({ all: z.number(), modes: countShape, categories: countShape, countries: countShape, regions: countShape, genders: countShape }).nullable(),
  approved: z.number(),
  after: z.string().nullable(),
});
const oneShape = z.object({ registration: registrationShape, moves: z.array(z.string()), attended: z.array(z.object({ on: dateShape, mode: z.string() })) });

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

type List = ParticipantsShown & { known: FormKnown };

export const participantRoutes: Route[] = [
  reading({
    path: `${MEETING}/participants`,
    right: 'public',
    summary: 'The participants of a meeting: all for those who lead, those who agreed for whom the form says, else how many; as table and paper',
    query: { counts: 'anything: the table for other programs holds the counts instead of the list', state: 'a state, for those who lead', words: 'words in a name, an organization or a number, for those who lead', after: 'the key after which the page begins' },
    read: readList,
    html: participantsPage,
    json: {
      schema: listShape,
      of: ({ sees, rows, counts, after }) => ({ sees, rows: rows.map(briefOf), counts: sees === 'count' ? null : withoutStates(counts), approved: counts.states.approved ?? 0, after }),
    },
    files: {
      xlsx: async (list, asked) => ({ name: fileName(list, 'xlsx'), type: XLSX, bytes: await writeWorkbook(listSheets(await fileOf(list, asked), asked.ctx.say)) }),
      csv: async (list, asked) => {
        const write = asked.query.get('counts') ? countsCsv : listCsv;
        return { name: fileName(list, 'csv'), type: 'text/csv; charset=utf-8', bytes: write(await fileOf(list, asked), asked.ctx.say) };
      },
      docx: async (list, asked): Promise<Attachment> => ({ name: fileName(list, 'docx'), type: DOCX, bytes: await writePaper(listPaper(await fileOf(list, asked), asked.ctx.say), 'docx') }),
    },
  }),
  reading({
    path: `${MEETING}/participants/:registration`,
    right: 'signedIn',
    summary: 'One registration, for those who lead the group or approve for its body',
    read: readOne,
    html: participantPage,
    json: { schema: oneShape, of: ({ registration, moves, attended }) => ({ registration: briefOf(registration), moves, attended: attended.map(({ on, mode }) => ({ on, mode })) }) },
  }),
  acting({ path: `${MEETING}/participants/:registration/:move`, right: 'signedIn', summary: 'Approve, refuse or withdraw a registration, or offer it a place', act: takeMove }),
];

export async function readList(asked: Asked): Promise<List> {
  const known = await askedForm(asked);
  const { ctx, query } = asked;
  const { form } = known;
  const sees = await sight(known, asked);
  const state = sees === 'all' ? (REGISTRATION_STATES.find((one) => one === query.get('state')) ?? null) : null;
  const words = sees === 'all' ? (query.get('words') ?? '').slice(0, 100) : '';
  const none = { rows: [], after: null };
  const counts = await countsOf(ctx.db, form.meetingId);
  const { rows, after } = sees === 'count' ? none : await participantsOf(ctx.db, form.meetingId, { public: sees === 'list', state, words, after: query.get('after') });
  return {
    known,
    slug: form.group.slug,
    acronym: form.group.acronym,
    number: form.number,
    heading: groupHeading(known.group, ctx.say),
    sees,
    cancelled: form.state === 'cancelled',
    office: ctx.actor.siteRoles.includes('secretariat'),
    rows,
    after,
    // Of few people a gender names one: it is counted for those who lead, who write the report.
    counts: sees === 'all' ? counts : { ...counts, genders: {} },
    presence: sees === 'all' ? await presenceOf(ctx.db, form.meetingId) : [],
    state,
    words,
    places: Object.entries(form.places).map(([mode, counts]) => ({ mode, ...counts })),
    sheets: sees === 'all' ? (await badgeSheetsOf(ctx.db, form.meetingId)).map(({ id, state, askedAt }) => ({ id, ready: state === 'made', at: askedAt })) : [],
  };
}

/** What of the list whoever asks may see: by consent, and by what the form says. */
async function sight({ form }: FormKnown, asked: Asked): Promise<ParticipantsShown['sees']> {
  if (leadsGroup(asked, form.group.id)) return 'all';
  if (form.listedFor === 'public') return 'list';
  const isOne = form.listedFor === 'participants' && (await hasApproved(asked.ctx.db, { meetingId: form.meetingId, personId: asked.ctx.actor.personId }));
  return isOne ? 'list' : 'count';
}

async function fileOf({ known, sees, counts, presence }: List, { ctx }: Asked): Promise<ListFile> {
  const rows = sees === 'count' ? [] : await everyParticipant(ctx.db, known.form.meetingId, { public: sees === 'list' });
  return { form: known.form, rows, counts: sees === 'count' ? null : counts, all: sees === 'all', presence };
}

function fileName({ slug, number }: List, format: string): string {
  return `${slug}-${number}-participants.${format}`;
}

function withoutStates({ all, modes, categories, countries, regions, genders }: ParticipantsShown['counts']) {
  return { all, modes, categories, countries, regions, genders };
}

/** The registration in the path for whoever has a part in it; to all others it is not there. */
async function readOne(asked: Asked): Promise<ParticipantShown> {
  const known = await askedForm(asked);
  const { ctx, params } = asked;
  const registration = await registrationById(ctx.db, params.registration ?? '');
  if (!registration || registration.meetingId !== known.form.meetingId) refuse({ code: 'participation.none', kind: 'missing' });
  const of = { personId: registration.personId, bodyId: registration.bodyId, groupId: known.form.group.id, on: todayOf(known.form, ctx.now) };
  const parts = (await partsOf(ctx, of)).filter((part) => part !== 'registrant');
  if (parts.length === 0) refuse({ code: 'participation.none', kind: 'missing' });
  const leads = leadsGroup(asked, known.form.group.id);
  return {
    slug: known.form.group.slug,
    acronym: known.form.group.acronym,
    number: known.form.number,
    heading: groupHeading(known.group, ctx.say),
    registration,
    moves: movesOpen(registrationMoves, registration.state, parts).filter((move) => move !== 'lapse' && move !== 'offer' && (known.form.state !== 'cancelled' || move === 'withdraw')),
    leads,
    attended: leads ? await attendedBy(ctx.db, registration.id) : [],
  };
}

async function takeMove(posted: Posted): Promise<Outcome> {
  const shown = await readOne(posted);
  const { ctx, params, form } = posted;
  const act = () => decide(ctx, { id: shown.registration.id, move: params.move ?? '', reason: form.get('reason'), origin: posted.mailOrigin });
  const mistakes = await mistakesIn(act, ctx.say, 'reason');
  if (mistakes) return { page: participantPage({ ...shown, mistakes }, posted) };
  const back = shown.leads ? `${meetingBase(await askedForm(posted), posted)}/participants` : `/${posted.language}/approvals`;
  return { go: back, said: ctx.say('participation.pages.decided', { name: shown.registration.name }) };
}
