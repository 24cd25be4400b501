// The releases of a roadmap on the web: the list, one of them in every form, and making the next.

import { z } from 'zod';
import { mistakesIn, typedIn } from '../../../http/mistakes.js';
import { type Asked, type Attachment, type Outcome, type Posted, type Route, acting, reading } from '../../../http/route.js';
import type { Mistake } from '../../../http/view/fields.js';
import { dateInGeneva } from '../../../kit/dates.js';
import { refuse } from '../../../kit/refusals.js';
import { listMeetings } from '../../meetings/reads.js';
import { release } from '../actions.js';
import { differencesOf } from '../differences.js';
import { type ReleaseShown, type ReleasesShown, releasePage, releasesPage } from '../pages/releases.js';
import { type ReleaseFormat, releaseBytes } from '../paper.js';
import { picturesOf } from '../pictures/pictures.js';
import { frozenPapers, releaseOf, releasesOf } from '../reads.js';
import type { NamedGroup } from '../roadmap.js';
import { releaseBriefShape, releaseShape } from '../shapes.js';
import { roadmapPath } from '../words.js';
import { askedRoadmap, groupIdOf } from './asked.js';
import { PAPER_TYPES, WORKBOOK_TYPE } from './paper-types.js';

interface Whole extends Omit<ReleaseShown, 'pictures'> {
  groupId: string;
  name: NamedGroup;
}

export const releaseRoutes: Route[] = [
  reading({
    path: '/groups/:group/roadmap/releases',
    right: 'public',
    summary: 'The releases of a roadmap, newest first',
    read: (asked) => releasesShown(asked),
    html: releasesPage,
    json: { schema: z.object({ rows: z.array(releaseBriefShape) }), of: ({ releases }) => ({ rows: releases }) },
  }),
  acting({ path: '/groups/:group/roadmap/releases', right: 'officer', groupOf: groupIdOf, summary: 'Freeze a roadmap as its next release', takes: z.object({ on: z.string(), meeting: z.number().optional(), note: z.string().optional() }), act: takeRelease }),
  reading({
    path: '/groups/:group/roadmap/releases/:number{[0-9]+}',
    right: 'public',
    summary: 'A release of a roadmap as it was frozen, with what changed since the one before',
    read: readRelease,
    html: (shown, asked) => releasePage({ ...shown, pictures: picturesOf(shown.release.contents, asked.ctx.say, 'page', shown.release.on) }, asked),
    json: { schema: releaseShape, of: ({ release: { number, meeting, on, note, entries, contents } }) => ({ number, meeting, on, note, entries, contents }) },
    files: {
      ...Object.fromEntries((['docx', 'pdf', 'txt', 'xlsx'] as const).map((format) => [format, (shown: Whole, asked: Asked) => fileOf(shown, asked, format)])),
      htm: (shown: Whole, asked: Asked) => fileOf(shown, asked, 'html'),
    },
  }),
];

async function releasesShown(asked: Asked, back: { typed?: Record<string, string>; mistakes?: Mistake[] } = {}): Promise<ReleasesShown> {
  const { ctx } = asked;
  const { group, ...head } = await askedRoadmap(asked);
  const today = dateInGeneva(ctx.now);
  const [releases, { ahead, past }] = await Promise.all([releasesOf(ctx.db, group.id), listMeetings(ctx.db, group.id, { today })]);
  const meetings = [...ahead.toReversed(), ...past].filter((meeting) => meeting.state !== 'cancelled').map(({ number, start }) => ({ number, on: start }));
  return { ...head, releases, meetings, today, typed: back.typed ?? {}, mistakes: back.mistakes ?? [] };
}

async function readRelease(asked: Asked): Promise<Whole> {
  const { ctx, params } = asked;
  const { group, edits: _, ...head } = await askedRoadmap(asked);
  const number = Number(params.number);
  const found = (number < 100_000 && (await releaseOf(ctx.db, group.id, number))) || refuse({ code: 'http.noPage', kind: 'missing' });
  const before = number > 1 ? await releaseOf(ctx.db, group.id, number - 1) : null;
  return { ...head, groupId: group.id, name: found.contents.group ?? { acronym: group.acronym, name: group.name }, release: found, difference: before ? differencesOf(before.contents, found.contents) : null };
}

function paperParts({ name, release: found, difference }: Whole, { ctx }: Asked) {
  return { group: name, release: found, difference, say: ctx.say };
}

/** As it was kept when the release was made; written now where that has not been done yet. */
async function fileOf(shown: Whole, asked: Asked, format: ReleaseFormat): Promise<Attachment> {
  const { ctx, language } = asked;
  const kept = (await frozenPapers(ctx.db, shown.groupId, shown.release.number)).find((one) => one.language === language && one.format === format);
  const bytes = kept ? await ctx.files.get(kept.file) : await releaseBytes(paperParts(shown, asked), format);
  return { name: fileName(shown, format), type: format === 'xlsx' ? WORKBOOK_TYPE : PAPER_TYPES[format], bytes };
}

function fileName({ slug, release: { number } }: Whole, format: string): string {
  return `${slug}-roadmap-${number}.${format}`;
}

async function takeRelease(posted: Posted): Promise<Outcome> {
  const { ctx, form, language } = posted;
  const { group } = await askedRoadmap(posted);
  const meeting = form.get('meeting') ? Number(form.get('meeting')) : null;
  const note = (form.get('note') ?? '').trim().slice(0, 500);
  let number = 0;
  const act = async () => {
    number = (await release(ctx, { groupId: group.id, on: form.get('on') ?? '', meeting, note: note ? { [language]: note } : {} })).number;
  };
  const mistakes = await mistakesIn(act, ctx.say, 'on');
  if (mistakes) return { page: releasesPage(await releasesShown(posted, { typed: typedIn(form), mistakes }), posted), mistakes };
  return { go: roadmapPath(language, group.slug, `releases/${number}`), said: ctx.say('roadmap.said.released', { number }) };
}
