// What the entries of a roadmap say of plans: for the planning conflicts, which an earlier room finds.

import type { Db } from '../../../storage/index.js';
import type { EntryPlan } from '../../overlaps/index.js';
import { roadmapOf } from './roadmap.js';

/** The entries of a group's roadmap as far as they are plans. Two queries. */
export async function plansOnRoadmap(db: Db, groupId: string): Promise<EntryPlan[]> {
  const { entries } = await roadmapOf(db, groupId);
  return entries.map(({ id, recordId, designation, body, status, milestone, milestoneOn, notes }) => ({
    id,
    recordId,
    designation,
    body,
    status,
    milestoneOn,
    words: [...Object.values(milestone), ...Object.values(notes)],
  }));
}
