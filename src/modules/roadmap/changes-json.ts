// The changes of a roadmap for machines: the page and the command line give the same.

import type { RoadmapChanges } from './reads.js';
import { sinceWord } from './since.js';

export function changesJson({ since, from, difference, behind, contents, heard }: RoadmapChanges) {
  return {
    since: sinceWord(since),
    from,
    added: difference.added,
    removed: difference.removed,
    changed: difference.changed.map(({ was, now, fields }) => ({ id: now.id, designation: now.designation, fields: fields.map((field) => ({ field, was: was[field] ?? null, now: now[field] ?? null })) })),
    behind: behind.map(({ entry, facts }) => ({ id: entry.id, designation: entry.designation, catalogue: facts })),
    heard: contents.entries.flatMap((entry) => (heard.get(entry.recordId ?? '') ?? []).map(({ at, what, was, now }) => ({ id: entry.id, designation: entry.designation, at: at.toISOString(), what, was, now }))),
  };
}
