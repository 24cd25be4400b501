// The offices of a person in groups, on the person's page: confirmed terms of officers, with their days.

import type { Panel } from '../../../http/view/panel.js';
import type { Ctx } from '../../../storage/index.js';
import { groupPath, roleWords } from '../heading.js';
import { termsOfPerson } from '../reads.js';

export async function officesPanel({ db, say }: Ctx, personId: string): Promise<Panel | null> {
  const terms = await termsOfPerson(db, personId);
  return {
    title: say('groups.officer.terms'),
    rows: terms.map(({ role, acronym, slug, affiliation, from, until }) => ({ what: `${roleWords(role, say)} · ${acronym}`, path: groupPath(say.language, slug, 'people'), more: Object.keys(affiliation).length > 0 ? [affiliation] : [], from, until })),
  };
}
