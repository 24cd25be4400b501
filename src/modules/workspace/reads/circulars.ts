// The letters of a group in all their editions; for the secretariat with what the checks and the comparison found.

import type { Asked } from '../../../http/route.js';
import { refuse } from '../../../kit/refusals.js';
import type { Say } from '../../../kit/words.js';
import { findingWords } from '../../circulars/index.js';
import { editionsOf, findingsOf } from '../../circulars/reads.js';
import { groupBySlug } from '../../groups/reads.js';
import type { CircularsShown, FindingShown } from '../pages/circulars.js';
import type { EditionShown } from '../shapes.js';

export async function readCirculars(asked: Asked): Promise<CircularsShown> {
  const { ctx, params, language } = asked;
  const group = (await groupBySlug(ctx.db, params.group ?? '')) ?? refuse({ code: 'http.noPage', kind: 'missing' });
  const known = await editionsOf(ctx.db, group.id);
  const forSecretariat = ctx.actor.siteRoles.includes('secretariat');
  const editions = known.map((edition) => ({ ...editionShown(edition), path: forSecretariat ? `/${language}/intake/${edition.receivedId}` : null }));
  return { group, editions, findings: forSecretariat ? await findingsHere(asked, group.id) : null, mayWrite: leadsGroup(asked, group.id) };
}

/** What anyone may know of an edition. */
export function editionShown({ id, kind, period, number, language, date, subject }: EditionShown): EditionShown {
  return { id, kind, period, number, language, date, subject };
}

export function leadsGroup({ ctx }: Asked, groupId: string): boolean {
  return ctx.actor.siteRoles.includes('secretariat') || ctx.actor.offices.some((office) => office.groupId === groupId);
}

type Found = Awaited<ReturnType<typeof findingsOf>>[string][number];

async function findingsHere({ ctx }: Asked, groupId: string): Promise<Record<string, FindingShown[]>> {
  const found = await findingsOf(ctx.db, groupId);
  return Object.fromEntries(Object.entries(found).map(([edition, findings]) => [edition, findings.map((finding) => inWords(finding, ctx.say))]));
}

function inWords({ severity, line, quote, expected, message, source }: Found, say: Say): FindingShown {
  return { severity, words: findingWords(message, say), quote, line, expected, source };
}
