// What of an adopted letter can be found: its subject and its paragraphs.

import type { Ctx } from '../../../storage/index.js';
import { groupsByIds } from '../../groups/reads.js';
import { putEntry } from '../../search/actions.js';
import { withoutSecrets } from '../adopt/public-text.js';
import { editionById } from '../reads.js';

/** Enters one edition of a letter; inside the caller's transaction. */
export async function enterEdition(ctx: Ctx, editionId: string): Promise<void> {
  const edition = await editionById(ctx.db, editionId);
  const [group] = edition ? await groupsByIds(ctx.db, [edition.groupId]) : [];
  if (!edition || !group) return;
  const { language, number, subject, reading } = edition;
  const text = reading.facts.paragraphs.map((paragraph) => withoutSecrets(paragraph.text, language)).join('\n');
  const path = `/groups/${group.slug}/circulars#${language}-${number}`;
  await putEntry(ctx, { kind: 'circular', thingId: editionId, groupId: group.id, group: group.acronym, path, texts: { [language]: { title: subject ?? String(number ?? ''), text } } });
}
