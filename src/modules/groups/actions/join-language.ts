// Another language of a group's texts: from a further edition of its circular.

import type { Language, Multilingual } from '../../../kit/languages.js';
import { rolesOf } from '../../../kit/actor.js';
import { refuse } from '../../../kit/refusals.js';
import { type Ctx, inTransaction } from '../../../storage/index.js';
import type { Clause } from '../differences.js';
import type { OfficeRole } from '../group.js';
import { milestonesOf, newestTerms, officersOf, readGroup } from '../reads.js';
import { changeMilestoneWords, changeOfficerWords, changeWords, lockGroup, putTermsEdition } from '../store.js';

/** What an edition of a letter says about a group, in its language. */
export interface EditionWords {
  name: string | null;
  officers: { role: OfficeRole; name: string; affiliation: string | null; country: string | null }[];
  participation: string | null;
  terms: Clause[];
  milestones: string[];
  duties: { what: string; text: string }[];
}

/**
 * Adds one language to the texts of a group; what is there in that language stays. Officers are matched by role and their order in
 * it, milestones by place, duties by kind and order. Refused (right) to all but the secretariat. Emits `group.languageJoined`.
 */
export async function joinLanguage(ctx: Ctx, given: { groupId: string; language: Language; words: EditionWords }): Promise<void> {
  if (!rolesOf(ctx.actor).includes('secretariat')) refuse({ code: 'groups.notSecretariat', kind: 'right' });
  const { groupId, language, words } = given;
  await inTransaction(ctx, async (within) => {
    await lockGroup(within.db, groupId);
    const known = (await readGroup(within.db, { id: groupId })) ?? refuse({ code: 'groups.noGroup', kind: 'missing' });
    const add = (text: Multilingual, said: string | null | undefined): Multilingual => (said && !text[language] ? { ...text, [language]: said } : text);
    const participation = known.shown.participation ? { ...known.shown.participation, text: add(known.shown.participation.text, words.participation) } : null;
    const seen = new Map<string, number>();
    const duties = known.duties.map((duty) => {
      const place = seen.get(duty.what) ?? 0;
      seen.set(duty.what, place + 1);
      return { ...duty, text: add(duty.text, words.duties.filter((one) => one.what === duty.what)[place]?.text) };
    });
    await changeWords(within.db, groupId, { name: add(known.shown.name, words.name), participation, duties });
    await joinOfficers(within, groupId, words, add);
    for (const milestone of await milestonesOf(within.db, groupId)) {
      const text = add(milestone.text, words.milestones[milestone.place - 1]);
      if (text !== milestone.text) await changeMilestoneWords(within.db, milestone.id, text);
    }
    const terms = await newestTerms(within.db, groupId);
    if (terms && words.terms.length > 0 && !terms.languages.includes(language)) await putTermsEdition(within.db, terms.id, language, words.terms);
    await within.emit({ name: 'group.languageJoined', thing: { kind: 'group', id: groupId }, groupId, detail: { language } });
  });
}

async function joinOfficers(ctx: Ctx, groupId: string, words: EditionWords, add: (text: Multilingual, said: string | null | undefined) => Multilingual): Promise<void> {
  const present = (await officersOf(ctx.db, groupId)).filter((officer) => officer.until === null);
  for (const officer of present) {
    const place = present.filter((one) => one.role === officer.role).indexOf(officer);
    const said = words.officers.filter((one) => one.role === officer.role)[place];
    if (!said) continue;
    const name = add(officer.name, said.name);
    const affiliation = add(officer.affiliation, said.affiliation);
    const country = add(officer.country, said.country);
    if (name !== officer.name || affiliation !== officer.affiliation || country !== officer.country) await changeOfficerWords(ctx.db, officer.id, { name, affiliation, country });
  }
}
