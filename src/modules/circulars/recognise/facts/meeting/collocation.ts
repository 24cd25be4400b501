// The meeting that this one is held with.

import type { IsoDate } from '../../../../../kit/dates.js';
import type { MeetingFacts } from '../../../circular.js';
import { placeIn } from '../../blocks.js';
import { findBodies } from '../../bodies.js';
import { type DateFound, findDates } from '../../dates.js';
import type { Draft } from '../../draft.js';
import { cue, matches } from '../../patterns.js';
import type { Sentence } from '../../sentences.js';
import type { Sheet } from '../../sheet.js';

const ASSEMBLY =
  /World Telecommunication Standardization Assembly|WTSA|Assemblée mondiale|AMNT|Asamblea Mundial|ВАСЭ|Всемирн\p{L}+ ассамбле|世界电信标准化全会|الجمعية العالمية/u;

// Held with the meeting of a body: that meeting's days enclose this one's, or a word says so.
/** Its body and its days, where a word or the days themselves say so. */
export function readCollocation(sheet: Sheet, draft: Draft, talk: readonly Sentence[], meeting: MeetingFacts): void {
  const { language } = sheet;
  const start = meeting.start as IsoDate;
  for (const sentence of talk) {
    const bodies = findBodies(sentence.plain, language);
    if (bodies.length === 0) continue;
    const ranges = findDates(sentence.plain, language, sheet.date).filter(
      (one) =>
        one.start !== one.last &&
        !(one.start === meeting.start && one.last === meeting.end && meeting.start !== meeting.end),
    );
    const around =
      ranges.find((one) => one.start <= start && one.last >= start) ??
      ranges.find((one) => one.start > (sheet.date ?? '0'));
    const word = [...matches(sentence.plain, cue(language, 'collocated'))][0];
    if (!word && !(around && around.start <= start && around.last >= start)) continue;
    // `the World Assembly (New Delhi, 15-24 October)`: the days of a body that is no parent of ours.
    if (!word && around && ASSEMBLY.test(sentence.plain.slice(Math.max(0, around.index - 90), around.index))) continue;
    const reference = word ? word.index : (around as DateFound).index;
    const body =
      bodies.find((one) => one.index >= reference) ??
      [...bodies].sort((a, b) => Math.abs(a.index - reference) - Math.abs(b.index - reference))[0];
    if (!body) continue;
    meeting.colocatedWith = { group: body.body, start: around?.start ?? null, end: around?.last ?? null };
    draft.put('meeting.colocatedWith.group', placeIn(sentence.block, sentence.at + body.index, body.end - body.index));
    if (around)
      for (const end of ['start', 'end'])
        draft.put(
          `meeting.colocatedWith.${end}`,
          placeIn(sentence.block, sentence.at + around.index, around.end - around.index),
        );
    if (!word || !around) draft.doubt('meeting.colocatedWith', 'weakCue');
    return;
  }
}
