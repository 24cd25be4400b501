// Names of officers that stand without a title.

import type { PersonFound } from '../../persons.js';
import type { Sheet } from '../../sheet.js';
import { untitledNames } from '../../untitled.js';
import type { RoleFound } from './roles.js';

// `The Chair is …`, `la présidence est assurée par …`: nothing but the verb stands between the office and the first name.
export function isNear(person: PersonFound, roles: readonly RoleFound[], plain: string): boolean {
  return roles.some(
    (role) =>
      person.index >= role.end &&
      person.index - role.end < 40 &&
      !/[;.,؛،；，]/.test(plain.slice(role.end, person.index)),
  );
}

// `Chair: Aiko Tanemura`, `主席：赖俊森、…`: no title, but a colon after the role.
export function labelled(
  text: string,
  plain: string,
  roles: readonly RoleFound[],
  known: readonly PersonFound[],
  sheet: Sheet,
): PersonFound[] {
  return roles.flatMap((role, i) => {
    const colon = /^[^:.;。；]{0,45}:\s*/.exec(plain.slice(role.end, role.end + 60));
    if (!colon) return [];
    const from = role.end + colon[0].length;
    const to = roles.slice(i + 1).find((other) => other.index > from)?.index ?? plain.length;
    if (known.some((person) => person.index < to && person.index >= role.index)) return [];
    return untitledNames(text, plain, from, to, sheet.language, 0);
  });
}

// `The Chair is A (Italy); Vice-Chairs: B (Kenya)`: an office without anybody beside offices that are filled.
export function between(
  text: string,
  plain: string,
  roles: readonly RoleFound[],
  known: readonly PersonFound[],
  sheet: Sheet,
): PersonFound[] {
  if (roles.length < 2) return [];
  return roles.flatMap((role, i) => {
    const to = roles[i + 1]?.index ?? plain.length;
    if (known.some((person) => person.index >= role.index && person.index < to)) return [];
    // Persons stand before the office that they hold: `A as Chair, B as Vice-Chair`.
    if (known.some((person) => person.end <= (roles[0] as RoleFound).index)) return [];
    const names = untitledNames(text, plain, role.end, to, sheet.language, 20);
    return names.some((one) => one.about !== null) && isNear(names[0] as PersonFound, [role], plain) ? names : [];
  });
}

// `Ada Moreno (Iberia Fibra) and Jon Hale act as Vice-Chairs`: the sentence begins with the names.
export function namesBefore(text: string, plain: string, roles: readonly RoleFound[], sheet: Sheet): PersonFound[] {
  if (sheet.language === 'zh') return chineseBefore(text, plain, roles);
  if (sheet.language === 'ar') return [];
  const first = roles[0]?.index ?? 0;
  const start = /^\s*/.exec(plain)?.[0].length ?? 0;
  if (first - start < 8 || !/^\p{Lu}\p{Ll}+ \p{Lu}/u.test(plain.slice(start))) return [];
  const names = untitledNames(text, plain, start, first, sheet.language, 0);
  const last = names.at(-1);
  return last && first - last.end < 60 && !/[;.]/.test(plain.slice(last.end, first)) ? names : [];
}

// `The Chair of the JCA is Aiko Tanemura`: a name after the role and a few words.
export function untitled(text: string, plain: string, from: number, to: number, sheet: Sheet): PersonFound[] {
  const acronym =
    /^[^.;。；]{0,60}?(?:JCA|FG)[- ][A-Z0-9&]+(?:[- ][A-Z0-9&]{2,})?/.exec(plain.slice(from, to))?.[0].length ?? 0;
  const found = untitledNames(text, plain, from + acronym, to, sheet.language, 45);
  return found.length > 0 ? found : untitledNames(text, plain, from, to, sheet.language, 45);
}

// 由李俊（…，中国）任主席，由甲（…）、乙（…）任副主席: the names stand between 由 and the verb of each office.
function chineseBefore(text: string, plain: string, roles: readonly RoleFound[]): PersonFound[] {
  return roles.flatMap((role, i) => {
    const from = plain.lastIndexOf('由', role.index);
    if (from < (roles[i - 1]?.end ?? 0) || role.index - from > 160) return [];
    if (!/(?:担任|出任|任)[^，。]{0,12}$/.test(plain.slice(from, role.index))) return [];
    return untitledNames(text, plain, from + 1, role.index, 'zh', 0);
  });
}
