// Freezing a roadmap as its next release.

import { type IsoDate, dateInGeneva, isDate } from '../../../kit/dates.js';
import { LANGUAGES, type Multilingual } from '../../../kit/languages.js';
import { Refused, refuse } from '../../../kit/refusals.js';
import { type Ctx, inTransaction } from '../../../storage/index.js';
import { groupsByIds } from '../../groups/reads.js';
import { meetingByNumber } from '../../meetings/reads.js';
import { differencesOf, nothingChanged, sameAreas } from '../differences.js';
import { RELEASE_FORMATS, type ReleaseFormat, type ReleasePaper, releaseBytes } from '../paper.js';
import { frozenPapers, releaseOf, roadmapOf, tiesOf } from '../reads.js';
import { mayEdit } from '../rights.js';
import type { NamedGroup } from '../roadmap.js';
import { addFrozenPaper, addRelease, lockRoadmap } from '../store.js';

/**
 * Freezes the roadmap as its next release. Refused (right), (input) for a day that is none or ahead or a meeting that the group does not have, (state) for an empty roadmap or one
 * that is as it was released last. Emits `roadmap.released`.
 */
export async function release(ctx: Ctx, given: { groupId: string; on: string; meeting: number | null; note: Multilingual }): Promise<{ number: number }> {
  mayEdit(ctx, given.groupId);
  const on: IsoDate = given.on;
  if (!isDate(on)) refuse({ code: 'roadmap.noSuchDay', params: { on: String(given.on).slice(0, 20) }, field: 'on', kind: 'input' });
  if (on > dateInGeneva(ctx.now)) refuse({ code: 'roadmap.dayAhead', field: 'on', kind: 'input' });
  return inTransaction(ctx, async (within) => {
    await lockRoadmap(within.db, given.groupId);
    await mustBeMeeting(within, given.groupId, given.meeting);
    const contents = await roadmapOf(within.db, given.groupId);
    if (contents.entries.length === 0) refuse({ code: 'roadmap.empty', field: 'on', kind: 'state' });
    const last = await releaseOf(within.db, given.groupId);
    if (last && sameAreas(last.contents, contents) && nothingChanged(differencesOf(last.contents, contents))) refuse({ code: 'roadmap.unchanged', params: { number: last.number }, field: 'on', kind: 'state' });
    const number = await addRelease(within.db, { ...given, on, contents: { ...contents, group: await nameOf(within, given.groupId), ties: await tiesOf(within.db, contents) }, by: within.actor.personId, at: within.now });
    await within.emit({ name: 'roadmap.released', thing: { kind: 'group', id: given.groupId }, groupId: given.groupId, detail: { number } });
    await within.enqueue({ name: 'roadmap.freezePapers', args: { groupId: given.groupId, number }, key: `roadmap.freezePapers:${given.groupId}:${number}` });
    return { number };
  });
}

/** What is frozen says who approved it: a meeting that the group has, and that was not cancelled. */
async function mustBeMeeting(ctx: Ctx, groupId: string, number: number | null): Promise<void> {
  const meeting = number === null ? null : await meetingByNumber(ctx.db, groupId, number);
  if (number !== null && (!meeting || meeting.state === 'cancelled')) refuse({ code: 'roadmap.noSuchMeeting', params: { number }, field: 'meeting', kind: 'input' });
}

async function nameOf(ctx: Ctx, groupId: string): Promise<NamedGroup> {
  const [group] = await groupsByIds(ctx.db, [groupId]);
  return { acronym: group?.acronym ?? '', name: group?.name ?? {} };
}

/**
 * Writes the papers of a release in every language and form and keeps their bytes: what was approved stays the same for ever, whatever
 * later programs would write. What is kept already stays; PDF is left out where this system cannot write it.
 */
export async function freezePapers(ctx: Ctx, { groupId, number }: { groupId: string; number: number }): Promise<{ kept: number }> {
  const release = await releaseOf(ctx.db, groupId, number);
  if (!release) return { kept: 0 };
  const before = number > 1 ? await releaseOf(ctx.db, groupId, number - 1) : null;
  const difference = before ? differencesOf(before.contents, release.contents) : null;
  const group = release.contents.group ?? (await nameOf(ctx, groupId));
  const there = new Set((await frozenPapers(ctx.db, groupId, number)).map(({ language, format }) => `${language} ${format}`));
  let kept = 0;
  for (const language of LANGUAGES)
    for (const format of RELEASE_FORMATS) {
      if (there.has(`${language} ${format}`)) continue;
      const bytes = await written({ group, release, difference, say: ctx.sayIn(language) }, format);
      if (!bytes) continue;
      const file = await ctx.files.put(bytes);
      await inTransaction(ctx, (within) => addFrozenPaper(within.db, { groupId, number, language, format, file }));
      kept += 1;
    }
  return { kept };
}

async function written(parts: ReleasePaper, format: ReleaseFormat): Promise<Uint8Array | null> {
  try {
    return await releaseBytes(parts, format);
  } catch (thrown) {
    if (thrown instanceof Refused && thrown.refusal.code === 'paper.noPdfWriter') return null;
    throw thrown;
  }
}
