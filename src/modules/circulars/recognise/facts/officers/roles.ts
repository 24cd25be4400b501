// The words of an office in a sentence, and who holds it.

import type { OfficerRole } from '../../../circular.js';
import { findBodies } from '../../bodies.js';
import { cue, matches } from '../../patterns.js';
import type { PersonFound } from '../../persons.js';
import type { Sheet } from '../../sheet.js';

export interface RoleFound {
  index: number;
  end: number;
  role: OfficerRole;
}

/** The offices that a text names, those of study groups left out. */
export function rolesIn(plain: string, sheet: Sheet): RoleFound[] {
  const vices: RoleFound[] = [...matches(plain, cue(sheet.language, 'viceChair'))].map((m) => ({
    index: m.index,
    end: m.index + m[0].length,
    role: 'viceChair',
  }));
  const chairs: RoleFound[] = [...matches(plain, cue(sheet.language, 'chair'))]
    .map((m) => ({
      index: m.index,
      end: m.index + m[0].length,
      role: /^(?:co-? ?|со|联合|共同)/i.test(m[0]) ? ('coChair' as const) : ('chair' as const),
    }))
    .filter((one) => !vices.some((vice) => one.index < vice.end && one.end > vice.index));
  // The chair of a study group is somebody else's.
  const bodies = findBodies(plain, sheet.language);
  const foreign = (one: RoleFound) =>
    bodies.some(
      (body) =>
        (body.index >= one.end && body.index - one.end < 14 && !/[,;，；،]/.test(plain.slice(one.end, body.index))) ||
        (sheet.language === 'zh' && body.end === one.index),
    );
  return [...vices, ...chairs].filter((one) => !foreign(one)).sort((a, b) => a.index - b.index);
}

// Where a sentence begins with the role, names follow it; where it begins with a name, roles follow the names.
export function roleOf(
  person: PersonFound,
  persons: readonly PersonFound[],
  roles: readonly RoleFound[],
  plain: string,
): OfficerRole | null {
  // `chaired by A; B and C act as Vice-Chairs`: between semicolons an office of their own goes before.
  const [from, to] = [plain.lastIndexOf(';', person.index), plain.indexOf(';', person.end)];
  const own = roles.filter((role) => role.index > from && (to < 0 || role.index < to));
  if (from >= 0 && own.length > 0 && own.every((role) => role.index >= person.end)) return own[0]?.role ?? null;
  const first = persons[0] as PersonFound;
  const roleFirst = (roles[0] as RoleFound).index < first.index;
  const before = [...roles].reverse().find((role) => role.index <= person.index);
  const after = roles.find((role) => role.index >= person.end);
  return ((roleFirst ? before : after) ?? before ?? after)?.role ?? null;
}
