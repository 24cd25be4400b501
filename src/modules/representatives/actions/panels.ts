// What of representations stands on the pages of bodies and persons, and what is kept of somebody.

import type { Panel } from '../../../http/view/panel.js';
import { inLanguage } from '../../../kit/languages.js';
import type { Ctx } from '../../../storage/index.js';
import { bodyPath, bodyWords } from '../../bodies/index.js';
import { groupPath } from '../../groups/index.js';
import { groupsByIds } from '../../groups/reads.js';
import type { PersonalRecord, PersonalRecords } from '../../people/index.js';
import { expertsOf, officesOf, representativesOf } from '../reads.js';

/** In which groups a body is represented; by whom, for those who have signed in. */
export async function bodyPanel(ctx: Ctx, bodyId: string): Promise<Panel | null> {
  const { say, actor } = ctx;
  const known = actor.personId !== null || actor.siteRoles.includes('secretariat');
  const sent = (await representativesOf(ctx.db, { bodyId })).filter((one) => one.until === null);
  const groups = await groupsByIds(ctx.db, sent.map((one) => one.groupId));
  const rows = sent.flatMap((one) => {
    const group = groups.find(({ id }) => id === one.groupId);
    return group ? [{ what: group.acronym, path: groupPath(say.language, group.slug, 'people'), more: known ? [one.person.name] : [], from: one.from }] : [];
  });
  return { title: say('representatives.representedIn'), rows };
}

/** Which bodies somebody represents where, and to which groups somebody is invited. */
export async function personPanel(ctx: Ctx, personId: string): Promise<Panel | null> {
  const { say } = ctx;
  const [sent, invited] = [await representativesOf(ctx.db, { personId }), await expertsOf(ctx.db, { personId })];
  const offices = await officesOf(ctx.db, personId);
  const groups = await groupsByIds(ctx.db, [...sent, ...invited].map((one) => one.groupId));
  const acronymOf = (id: string) => groups.find((group) => group.id === id)?.acronym ?? '';
  return {
    title: say('representatives.inGroups'),
    rows: [
      ...offices.map((office) => ({ what: office.capacity, path: groupPath(say.language, office.slug, 'people'), more: [office.acronym], from: office.from, until: office.until })),
      ...sent.map((one) => ({ what: bodyWords(one.body, say), path: bodyPath(say.language, one.body.slug), more: [acronymOf(one.groupId), one.reference], from: one.from, until: one.until })),
      ...invited.map((one) => ({ what: say('representatives.expert'), more: [acronymOf(one.groupId), one.purpose], from: one.from, until: one.until })),
    ],
  };
}

/** Who represented a body is part of the record of the group, and stays under the words that stand for somebody erased. */
export const records: PersonalRecords = {
  tables: ['representations', 'invited_experts'],
  of: async (ctx, personId): Promise<PersonalRecord[]> => {
    const { say } = ctx;
    const sent = (await representativesOf(ctx.db, { personId })).map((one) => ({ body: inLanguage(one.body.name, say.language)?.text, by: one.by, reference: one.reference, from: one.from, until: one.until }));
    const invited = (await expertsOf(ctx.db, { personId })).map((one) => ({ by: one.by, purpose: one.purpose, from: one.from, until: one.until }));
    const record = { purpose: say('representatives.personal.purpose'), until: say('people.personal.record'), stays: true };
    return [
      { ...record, what: say('representatives.representatives'), rows: sent },
      { ...record, what: say('representatives.experts'), rows: invited },
    ];
  },
};
