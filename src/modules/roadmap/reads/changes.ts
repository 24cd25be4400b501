// What changed in a roadmap since a release, a meeting or a day, and what the bodies' own lists say since.

import { type IsoDate, addMonths } from '../../../kit/dates.js';
import type { Db } from '../../../storage/index.js';
import { type ChangeShown, historiesOf, recordsBriefly } from '../../catalogue/reads.js';
import { type Behind, behindCatalogue } from '../behind.js';
import { type RoadmapDifference, differencesOf } from '../differences.js';
import type { Contents } from '../roadmap.js';
import type { Since } from '../since.js';
import { type ReleaseBrief, releaseOf, releasesOf } from './releases.js';
import { roadmapOf } from './roadmap.js';
import { type PastMeeting, afterMeeting, beginningOf, meetingsPast, roadmapAt, todayIn } from './versions.js';

export interface RoadmapChanges {
  since: Since;
  /** The day on which what is told begins. */
  from: IsoDate;
  contents: Contents;
  difference: RoadmapDifference;
  /** What the catalogue heard of a record since, by the record's id, the newest first. */
  heard: Map<string, ChangeShown[]>;
  behind: Behind[];
  releases: ReleaseBrief[];
  meetings: PastMeeting[];
}

/**
 * What changed since the release, meeting or day that is asked for; without one, since the last meeting or release, whichever is later,
 * else half a year. Something that is not there counts as not asked for. At most twelve queries.
 */
export async function roadmapChanges(db: Db, groupId: string, { since, now }: { since: Since | null; now: Date }): Promise<RoadmapChanges> {
  const today = todayIn(now);
  const [contents, releases, meetings] = await Promise.all([roadmapOf(db, groupId), releasesOf(db, groupId), meetingsPast(db, groupId, today)]);
  const chosen = chosenOf(since, { releases, meetings, today });
  const { was, begins } = await stateBefore(db, groupId, chosen, meetings);
  const ids = contents.entries.flatMap((entry) => entry.recordId ?? []);
  const [heard, records] = await Promise.all([historiesOf(db, ids, begins), recordsBriefly(db, ids)]);
  return { since: chosen, from: todayIn(begins), contents, difference: differencesOf(was, contents), heard, behind: behindCatalogue(contents.entries, records), releases, meetings };
}

function chosenOf(asked: Since | null, { releases, meetings, today }: { releases: ReleaseBrief[]; meetings: PastMeeting[]; today: IsoDate }): Since {
  const there = asked?.kind === 'release' ? releases.some((one) => one.number === asked.number) : asked?.kind === 'meeting' ? meetings.some((one) => one.number === asked.number) : asked !== null;
  if (asked && there) return asked;
  const [meeting, release] = [meetings[0], releases[0]];
  if (meeting && !(release && release.on > meeting.end)) return { kind: 'meeting', number: meeting.number };
  return release ? { kind: 'release', number: release.number } : { kind: 'day', on: addMonths(today, -6) };
}

/** What stood there then: a release as it was frozen, else the versions of its entries. */
async function stateBefore(db: Db, groupId: string, since: Since, meetings: PastMeeting[]): Promise<{ was: Contents; begins: Date }> {
  if (since.kind === 'release') {
    const release = await releaseOf(db, groupId, since.number);
    if (release) return { was: release.contents, begins: beginningOf(release.on) };
  }
  const meeting = since.kind === 'meeting' ? meetings.find((one) => one.number === since.number) : undefined;
  const begins = meeting ? afterMeeting(meeting) : beginningOf(since.kind === 'day' ? since.on : '1970-01-01');
  return { was: await roadmapAt(db, groupId, begins), begins };
}
