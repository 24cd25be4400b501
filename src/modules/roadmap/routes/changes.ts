// What changed in a roadmap, on the web: the page, the paper, and bringing the roadmap up to the catalogue.

import { z } from 'zod';
import { type Asked, type Attachment, type Outcome, type Posted, type Route, acting, reading } from '../../../http/route.js';
import { type PaperWriteFormat, writePaper } from '../../../paper/index.js';
import { proposeFromCatalogue } from '../actions.js';
import { changesJson } from '../changes-json.js';
import { changesPaper } from '../changes-paper.js';
import { feedOf } from '../feed.js';
import { type ChangesShown, changesPage } from '../pages/changes.js';
import { latestSteps, roadmapChanges } from '../reads.js';
import { changesShape } from '../shapes.js';
import { sinceIn, sinceWord } from '../since.js';
import { roadmapPath } from '../words.js';
import { askedRoadmap, groupIdOf } from './asked.js';
import { PAPER_TYPES } from './paper-types.js';

export const changesRoutes: Route[] = [
  reading({
    path: '/groups/:group/roadmap/changes',
    right: 'public',
    summary: 'What changed in a roadmap since a meeting, a release or a day, and where it is behind the catalogue',
    query: { since: 'release-2, meeting-3 or a day (2026-03-01); the last meeting when it is left out', on: 'a day, when since is empty' },
    read: readChanges,
    html: changesPage,
    json: { schema: changesShape, of: ({ changes }) => changesJson(changes) },
    files: { atom: feedFile, htm: (shown, asked) => paperFile(shown, asked, 'html'), docx: (shown, asked) => paperFile(shown, asked, 'docx'), pdf: (shown, asked) => paperFile(shown, asked, 'pdf'), txt: (shown, asked) => paperFile(shown, asked, 'txt') },
  }),
  acting({ path: '/groups/:group/roadmap/catalogue', right: 'officer', groupOf: groupIdOf, summary: 'Propose what the catalogue says of the texts of a roadmap and the roadmap does not', takes: z.object({}), act: takeCatalogue }),
];

interface Told extends ChangesShown {
  groupId: string;
}

async function readChanges(asked: Asked): Promise<Told> {
  const { ctx, query } = asked;
  const { group, ...head } = await askedRoadmap(asked);
  const since = sinceIn(query.get('since')) ?? sinceIn(query.get('on'));
  return { ...head, groupId: group.id, changes: await roadmapChanges(ctx.db, group.id, { since, now: ctx.now }) };
}

async function paperFile({ acronym, slug, changes }: ChangesShown, { ctx }: Asked, format: PaperWriteFormat): Promise<Attachment> {
  const bytes = await writePaper(changesPaper({ acronym, changes, say: ctx.say }), format);
  return { name: `${slug}-roadmap-${sinceWord(changes.since)}.${format}`, type: PAPER_TYPES[format], bytes };
}

async function feedFile({ acronym, slug, changes, groupId }: Told, { ctx, origin, url, language }: Asked): Promise<Attachment> {
  const steps = await latestSteps(ctx.db, groupId);
  const page = origin + roadmapPath(language, slug);
  return feedOf({ slug, acronym, areas: changes.contents.areas, steps, releases: changes.releases.slice(0, 20) }, { origin, self: url, page, now: ctx.now, say: ctx.say });
}

async function takeCatalogue(posted: Posted): Promise<Outcome> {
  const { ctx, language } = posted;
  const { group } = await askedRoadmap(posted);
  const told = await proposeFromCatalogue(ctx, { groupId: group.id });
  return { go: roadmapPath(language, group.slug, 'proposals'), said: ctx.say('roadmap.said.fromCatalogue', told) };
}
