// From the facts of a letter to the group that it announces.

import type { Language, Multilingual } from '../../../kit/languages.js';
import type { EditionWords, Founding } from '../../groups/actions.js';
import type { LeadTimeKept, OfficeRole } from '../../groups/index.js';
import type { CircularFacts } from '../circular.js';
import { withoutSecrets } from './public-text.js';

type Named = CircularFacts & { date: string; group: { acronym: string } };

/** What the terms of reference in the letter set for meetings of the group. */
export function leadTimesIn({ leadTimes }: Pick<CircularFacts, 'leadTimes'>): LeadTimeKept[] {
  return leadTimes.map(({ what, amount, unit, clause }) => ({ what, amount, unit, clause }));
}

/** The group as the letter announces it, in the language of the letter. */
export function foundingOf(facts: Named, source: string): Founding {
  const { language, group, establishedBy, participation } = facts;
  const says = (text: string | null): Multilingual => (text?.trim() ? { [language]: text.trim() } : {});
  const establishedOn = establishedBy?.end ?? establishedBy?.start ?? null;
  return {
    acronym: group.acronym,
    kind: group.kind ?? kindOf(group.acronym),
    name: says(group.name ?? group.acronym),
    state: 'announced',
    stateOn: facts.date,
    parent: group.parent ?? establishedBy?.body ?? null,
    establishedBy: establishedBy?.body ?? null,
    establishedOn,
    participation: participation && { ...participation, text: says(unnumbered(participation.text, facts)) },
    workingLanguages: facts.workingLanguages,
    contact: { name: facts.contact.name, telephone: facts.contact.telephone, email: facts.contact.email },
    homePage: webAddress(facts.homePage),
    studyGroups: facts.studyGroups,
    outsideBodies: facts.outsideBodies,
    roadmapOwner: facts.roadmapOwner,
    duties: facts.reportingDuties.map(({ what, to, when, text }) => ({ what, to, when, text: says(unnumbered(text, facts)) })),
    leadTimes: leadTimesIn(facts),
    lifetime: facts.lifetime,
    officers: officersIn(facts).map((officer) => ({
      role: officer.role,
      name: says(officer.name),
      affiliation: says(officer.affiliation),
      country: says(officer.country),
      from: establishedOn ?? facts.date,
    })),
    terms: facts.termsOfReference.length > 0 ? { language, clauses: clausesIn(facts), since: establishedOn ?? facts.date, source } : null,
    milestones: facts.milestones.map(({ text, quarter, on }) => ({ text: says(unnumbered(text, facts)), quarter: quarterOf(quarter), on })),
  };
}

/** What the letter says in its language about a group that is known. */
export function editionWords(facts: CircularFacts): EditionWords {
  return {
    name: facts.group.name,
    officers: officersIn(facts),
    participation: facts.participation ? unnumbered(facts.participation.text, facts) : null,
    terms: clausesIn(facts),
    milestones: facts.milestones.map(({ text }) => unnumbered(text, facts)),
    duties: facts.reportingDuties.map(({ what, text }) => ({ what, text: unnumbered(text, facts) })),
  };
}

/** Terms of reference without what must not be public. */
export function clausesIn({ termsOfReference, language }: { termsOfReference: CircularFacts['termsOfReference']; language: Language }) {
  return termsOfReference.map((clause) => ({ ...clause, text: withoutSecrets(clause.text, language) }));
}

/** A sentence without the number or the dash that stood before it in the letter: they mean nothing where it is shown alone. */
function unnumbered(text: string, { paragraphs, termsOfReference }: CircularFacts): string {
  const plain = text.trim().replace(/^[-–−•*]\s+/u, '');
  const number = /^(\d{1,2}(?:\.\d{1,2})*)[.)．、]?\s+/u.exec(plain);
  const known = number && [...paragraphs, ...termsOfReference].some((one) => one.number?.replace(/[.)]$/, '') === number[1]);
  return known ? plain.slice(number[0].length) : plain;
}

/** A group has one chair: several who are named so share the chair. */
function officersIn(facts: CircularFacts): { role: OfficeRole; name: string; affiliation: string | null; country: string | null }[] {
  const chairs = facts.officers.filter(({ role }) => role === 'chair').length;
  return facts.officers.map((officer) => ({ ...officer, role: officer.role === 'chair' && chairs > 1 ? 'coChair' : officer.role }));
}

function kindOf(acronym: string): string {
  return /^FG\b/i.test(acronym) ? 'FG' : 'JCA';
}

/** As a link needs it: letters print addresses without their scheme too. */
function webAddress(printed: string | null): string | null {
  if (!printed) return null;
  return /^https?:\/\//i.test(printed) ? printed : `https://${printed}`;
}

function quarterOf(printed: string | null): string | null {
  return printed && /^\d{4}-Q[1-4]$/.test(printed) ? printed : null;
}
