// The people of a group on the web.

import { mistakesIn, typedIn } from '../../http/mistakes.js';
import { type Asked, type Outcome, type Posted, type Route, acting, reading } from '../../http/route.js';
import { sayRefusal } from '../../http/index.js';
import { dateInGeneva } from '../../kit/dates.js';
import { refuse } from '../../kit/refusals.js';
import { type GroupBrief, groupHeading, groupPath } from '../groups/index.js';
import { groupBySlug, officersOf } from '../groups/reads.js';
import { appointRepresentative, endInvitation, endRepresentation, inviteExpert } from './actions.js';
import { type GroupPeople, groupPeoplePage } from './pages/people.js';
import { expertsOf, mayTakePart, representativesOf } from './reads.js';
import { groupPeopleShape } from './shapes.js';

type Form = Pick<GroupPeople, 'typed' | 'mistakes' | 'open'>;

export const routes: Route[] = [
  reading({
    path: '/groups/:group/people',
    right: 'public',
    summary: 'Officers, representatives of bodies and invited experts of a group; names for those who have signed in',
    read: (asked) => readPeople(asked),
    html: groupPeoplePage,
    json: { schema: groupPeopleShape, of: jsonOf },
  }),
  acting({
    path: '/groups/:group/people/representatives',
    right: 'officer',
    groupOf: groupIdOf,
    summary: 'Note whom a body sends to a group',
    act: (posted) =>
      orForm(posted, 'representative', 'representatives.appointed', ({ id: groupId }, text) =>
        appointRepresentative(posted.ctx, { groupId, body: text('body'), person: { email: text('email'), name: text('name') }, by: text('by'), reference: text('reference'), from: text('from'), until: text('until') }),
      ),
  }),
  acting({
    path: '/groups/:group/people/representatives/:one/end',
    right: 'officer',
    groupOf: groupIdOf,
    summary: 'End a representation',
    act: (posted) => ending(posted, endRepresentation),
  }),
  acting({
    path: '/groups/:group/people/experts',
    right: 'officer',
    groupOf: groupIdOf,
    summary: 'Note whom a group invites as an expert',
    act: (posted) =>
      orForm(posted, 'expert', 'representatives.invited', ({ id: groupId }, text) =>
        inviteExpert(posted.ctx, { groupId, person: { email: text('expertEmail'), name: text('expertName') }, by: text('inviter'), purpose: text('purpose'), until: text('expertUntil') }),
      ),
  }),
  acting({
    path: '/groups/:group/people/experts/:one/end',
    right: 'officer',
    groupOf: groupIdOf,
    summary: 'End an invitation',
    act: (posted) => ending(posted, endInvitation),
  }),
];

async function readPeople(asked: Asked, form: Form = { typed: {}, mistakes: [], open: null }): Promise<GroupPeople> {
  const { ctx } = asked;
  const group = await askedGroup(asked);
  const { actor } = ctx;
  const secretariat = actor.siteRoles.includes('secretariat');
  const leads = secretariat || actor.offices.some((office) => office.groupId === group.id);
  const known = leads || actor.personId !== null;
  const present = (await officersOf(ctx.db, group.id)).filter((officer) => officer.until === null);
  const officers = present.map(({ id: _, personId: __, ...officer }) => officer);
  const representatives = await representativesOf(ctx.db, { groupId: group.id });
  const experts = known ? await expertsOf(ctx.db, { groupId: group.id }) : [];
  const asSeen = <Row extends { person: { emails: string[] } }>(row: Row): Row => (leads ? row : { ...row, person: { ...row.person, emails: [] } });
  return {
    group,
    heading: groupHeading(group, ctx.say),
    officers,
    unconfirmed: secretariat ? present.filter((officer) => officer.personId === null).length : 0,
    representatives: representatives.filter((one) => leads || one.until === null).map((one) => (known ? asSeen(one) : { ...one, reference: '', person: null })),
    experts: experts.filter((one) => leads || one.until === null).map(asSeen),
    mine: actor.personId && !leads ? await mine(asked, actor.personId, group.id) : null,
    known,
    leads,
    secretariat,
    ...form,
  };
}

/** Whether who asks may take part, in the words of the rule and with the text that it rests on. */
async function mine({ ctx }: Asked, personId: string, groupId: string): Promise<GroupPeople['mine']> {
  const { say } = ctx;
  const answer = await mayTakePart(ctx.db, { personId, groupId, on: dateInGeneva(ctx.now) });
  const source = answer.source ? ` ${say('http.restsOn', { source: answer.source })}` : '';
  if ('ok' in answer) return { may: true, words: say('representatives.youMay', { because: say(answer.because) }) + source };
  return answer.kind === 'missing' ? null : { may: false, words: sayRefusal(say, answer) + source };
}

function jsonOf({ group, officers, representatives, experts, known }: GroupPeople) {
  const { id, slug, acronym } = group;
  return {
    group: { id, slug, acronym },
    officers,
    representatives: representatives.map(({ body, person, by, reference, from, until }) => ({ body, person, by, reference: known ? reference : null, from, until })),
    experts: experts.map(({ person, purpose, by, from, until }) => ({ person, purpose, by, from, until })),
  };
}

async function askedGroup({ ctx, params }: Asked): Promise<GroupBrief> {
  const slug = params.group ?? '';
  const found = /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(slug) ? await groupBySlug(ctx.db, slug) : null;
  return found ?? refuse({ code: 'http.noPage', kind: 'missing' });
}

async function groupIdOf({ ctx, params }: Asked): Promise<string | null> {
  return (await groupBySlug(ctx.db, params.group ?? ''))?.id ?? null;
}

async function orForm(posted: Posted, open: 'representative' | 'expert', said: string, act: (group: GroupBrief, text: (field: string) => string) => Promise<unknown>): Promise<Outcome> {
  const group = await askedGroup(posted);
  const { ctx, form } = posted;
  const mistakes = await mistakesIn(() => act(group, (field) => form.get(field) ?? ''), ctx.say, open === 'expert' ? 'expertEmail' : 'email');
  if (!mistakes) return { go: groupPath(posted.language, group.slug, 'people'), said: ctx.say(said) };
  const there = open === 'expert' ? mistakes.map((mistake) => ({ ...mistake, field: IN_EXPERTS[mistake.field] ?? mistake.field })) : mistakes;
  return { page: groupPeoplePage(await readPeople(posted, { typed: typedIn(form), mistakes: there, open }), posted) };
}

/** The fields of an invitation by the names that they have on a page with another form. */
const IN_EXPERTS: Record<string, string> = { email: 'expertEmail', name: 'expertName', by: 'inviter', until: 'expertUntil' };

async function ending(posted: Posted, end: typeof endRepresentation): Promise<Outcome> {
  const group = await askedGroup(posted);
  await end(posted.ctx, { groupId: group.id, id: posted.params.one ?? '', until: posted.form.get('until') ?? '' });
  return { go: groupPath(posted.language, group.slug, 'people'), said: posted.ctx.say('representatives.ended') };
}
