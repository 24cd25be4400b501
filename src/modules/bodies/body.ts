// A body that takes part in standards work or is asked about it: an administration of a Member State, a Sector Member, an Associate, an
// academic member, a study group or one of its Questions, another standards organization, a forum. Who is a member of the Sector is said
// by the Constitution and Convention of the Union and WTSA Resolution 1; what a body is and whether it is a member are two facts.

import type { IsoDate } from '../../kit/dates.js';
import { LANGUAGES, type Multilingual } from '../../kit/languages.js';

export const BODY_KINDS = ['administration', 'sectorMember', 'associate', 'academia', 'studyGroup', 'question', 'sdo', 'forum', 'igo', 'company', 'other'] as const;
export type BodyKind = (typeof BODY_KINDS)[number];

export const MEMBERSHIPS = ['memberState', 'sectorMember', 'associate', 'academia'] as const;
export type Membership = (typeof MEMBERSHIPS)[number];

/** What a body is brought with it: the kinds that are memberships by themselves. */
const BY_KIND: Partial<Record<BodyKind, Membership>> = { administration: 'memberState', sectorMember: 'sectorMember', associate: 'associate', academia: 'academia' };

/** As which a body is a member of the Sector on a day; null when it is none. A standards organization may be a Sector Member too. */
export function membershipOf(body: { kind: BodyKind; membership: Membership | null; endedOn: IsoDate | null }, on: IsoDate): Membership | null {
  if (body.endedOn && body.endedOn < on) return null;
  return body.membership ?? BY_KIND[body.kind] ?? null;
}

/** Names as they are compared: `ISO/IEC JTC 1`, `iso-iec jtc1` are one, and so are `ITU-T SG13` and `SG 13`. */
export function nameKey(words: string): string {
  const key = words
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\u064b-\u065f\u0640]/g, '')
    .replace(/[أإآٱ]/g, 'ا')
    .replace(/ё/g, 'е')
    .replace(/[^\p{L}\p{N}]/gu, '');
  return key.replace(/^(?:itut|uitt|мсэт)(?=(?:sg|ce|ик|tsag|study)\d*)/, '').slice(0, 200);
}

/** Where a body stands in a list: by its acronym, else its name; numbers in their order, so that SG2 comes before SG13. */
export function sortKeyOf(acronym: string | null, name: Multilingual): string {
  return nameKey(acronym ?? firstName(name)).replace(/\d+/g, (number) => number.padStart(4, '0'));
}

/** The words for the address of a body's page: from its acronym, else its Latin name. */
export function bodySlug(acronym: string | null, name: Multilingual): string {
  const latin = [acronym, name.en, name.fr, name.es].find((words) => words && /[a-z0-9]/i.test(words)) ?? 'body';
  const slug = latin
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60)
    .replace(/-+$/, '');
  return slug === '' || slug === 'new' ? `body-${slug || '1'}` : slug;
}

function firstName(name: Multilingual): string {
  return name.en ?? LANGUAGES.map((language) => name[language]).find(Boolean) ?? '';
}
