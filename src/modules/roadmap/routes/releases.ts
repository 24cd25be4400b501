// The releases of a roadmap on the web: the list, one of them in every form, and making the next.

import { z } from 'zod';
import { mistakesIn, typedIn } from '../../../http/mistakes.js';
import { type Asked, type Attachment, type Outcome, type Posted, type Route, acting, reading } from '../../../http/route.js';
import type { Mistake } from '../../../http/view/fields.js';
import { dateIn } from '../../../kit/dates.js';
import { refuse } from '../../../kit/refusals.js';
import { type PaperWriteFormat, writePaper, writeWorkbook } from '../../../paper/index.js';
import { release } from '../actions.js';
import { differencesOf } from '../differences.js';
import { type ReleaseShown, type ReleasesShown, releasePage, releasesPage } from '../pages/releases.js';
import { paperOf, sheetsOf } from '../paper.js';
import { coverage } from '../pictures/coverage.js';
import { timeline } from '../pictures/timeline.js';
import { releaseOf, releasesOf } from '../reads.js';
import { releaseBriefShape, releaseShape } from '../shapes.js';
import { roadmapPath } from '../words.js';
import { askedRoadmap, groupIdOf } from './asked.js';
import { PAPER_TYPES, WORKBOOK_TYPE } from './paper-types.js';

interface Whole extends ReleaseShown {
  name: ReturnType<typeof groupName>;
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
  acting({ path: '/groups/:group/roadmap/releases', right: 'officer', groupOf: groupIdOf, summary: 'Freeze a roadmap as its next release', act: takeRelease }),
  reading({
    path: '/groups/:group/roadmap/releases/:number{[0-9]+}',
    right: 'public',
    summary: 'A release of a roadmap as it was frozen, with what changed since the one before',
    read: readRelease,
    html: releasePage,
    json: { schema: releaseShape, of: ({ release: { number, meeting, on, note, entries, contents } }) => ({ number, meeting, on, note, entries, contents }) },
    files: {
      docx: (shown, asked) => paperFile(shown, asked, 'docx'),
      pdf: (shown, asked) => paperFile(shown, asked, 'pdf'),
      txt: (shown, asked) => paperFile(shown, asked, 'txt'),
      xlsx: async (shown, asked) => ({ name: fileName(shown, 'xlsx'), type: WORKBOOK_TYPE, bytes: await writeWorkbook(sheetsOf(paperParts(shown, asked))) }),
    },
  }),
];

async function releasesShown(asked: Asked, back: { typed?: Record<string, string>; mistakes?: Mistake[] } = {}): Promise<ReleasesShown> {
  const { ctx } = asked;
  const { group, ...head } = await askedRoadmap(asked);
  return { ...head, releases: await releasesOf(ctx.db, group.id), today: dateIn('Europe/Zurich', ctx.now), typed: back.typed ?? {}, mistakes: back.mistakes ?? [] };
}

async function readRelease(asked: Asked): Promise<Whole> {
  const { ctx, params } = asked;
  const { group, edits: _, ...head } = await askedRoadmap(asked);
  const number = Number(params.number);
  const found = (number < 100_000 && (await releaseOf(ctx.db, group.id, number))) || refuse({ code: 'http.noPage', kind: 'missing' });
  const before = number > 1 ? await releaseOf(ctx.db, group.id, number - 1) : null;
  const pictures = [coverage(found.contents, ctx.say, 'page'), timeline(found.contents, ctx.say, 'page', found.on)];
  return { ...head, name: groupName(group), release: found, difference: before ? differencesOf(before.contents, found.contents) : null, pictures };
}

function groupName(group: { acronym: string; name: Partial<Record<string, string>> }) {
  return { acronym: group.acronym, name: group.name };
}

function paperParts(shown: Whole, { ctx }: Asked) {
  return { group: shown.name, release: shown.release, difference: shown.difference, say: ctx.say };
}

async function paperFile(shown: Whole, asked: Asked, format: PaperWriteFormat): Promise<Attachment> {
  return { name: fileName(shown, format), type: PAPER_TYPES[format], bytes: await writePaper(paperOf(paperParts(shown, asked)), format) };
}

function fileName({ slug, release: { number } }: Whole, format: string): string {
  return `${slug}-roadmap-${number}.${format}`;
}

async function takeRelease(posted: Posted): Promise<Outcome> {
  const { ctx, form, language } = posted;
  const { group } = await askedRoadmap(posted);
  const meeting = Number(form.get('meeting'));
  const note = (form.get('note') ?? '').trim().slice(0, 500);
  let number = 0;
  const act = async () => {
    number = (await release(ctx, { groupId: group.id, on: form.get('on') ?? '', meeting: Number.isInteger(meeting) && meeting > 0 && meeting < 100_000 ? meeting : null, note: note ? { [language]: note } : {} })).number;
  };
  const mistakes = await mistakesIn(act, ctx.say, 'on');
  if (mistakes) return { page: releasesPage(await releasesShown(posted, { typed: typedIn(form), mistakes }), posted) };
  return { go: roadmapPath(language, group.slug, `releases/${number}`), said: ctx.say('roadmap.said.released', { number }) };
}
