// Who leads a group hears what is proposed for its roadmap, and who proposed hears what became of it. What was read out of a liaison statement
// is told to nobody: an editor read it there.

import { dateInGeneva } from '../../../kit/dates.js';
import { inLanguage } from '../../../kit/languages.js';
import type { Say } from '../../../kit/words.js';
import type { Ctx } from '../../../storage/index.js';
import { whoMayLead } from '../../accounts/reads.js';
import { groupsByIds } from '../../groups/reads.js';
import { mailSettings, oneLine } from '../../mail/index.js';
import { postTemplate } from '../../mail/actions.js';
import { languagesOfReaders } from '../../mail/reads.js';
import { personsByIds } from '../../people/reads.js';
import { proposedSince } from '../reads.js';
import type { EntryFacts } from '../roadmap.js';
import { roadmapPath } from '../words.js';

/** What a mail says of a proposal. */
export interface Told {
  kind: 'add' | 'change' | 'remove';
  designation: string;
}

/** Who proposes many texts in an hour is told of once: the link leads to all of them. */
const HOUR = 3_600_000;

/** Tells the officers of the group, else the secretariat, of what somebody else proposes; joins the caller's transaction. */
export async function tellProposed(ctx: Ctx, given: Told & { groupId: string; reason: string; by: string | null }): Promise<void> {
  const { groupId, by, reason } = given;
  if (!by || (await proposedSince(ctx.db, { groupId, by, since: new Date(ctx.now.getTime() - HOUR) })) > 1) return;
  const leaders = await whoMayLead(ctx.db, [groupId], dateInGeneva(ctx.now));
  const officers = leaders.filter((one) => one.groupIds.length > 0);
  const told = (officers.length > 0 ? officers : leaders).filter((one) => one.personId !== by);
  const languages = await languagesOfReaders(ctx.db, told.flatMap((one) => one.emails[0] ?? []));
  const [group] = await groupsByIds(ctx.db, [groupId]);
  const [person] = await personsByIds(ctx.db, [by], dateInGeneva(ctx.now));
  for (const { personId, emails } of told) {
    const recipient = emails[0];
    if (!recipient || !group) continue;
    const language = languages.get(recipient) ?? 'en';
    const values = { group: group.acronym, person: inLanguage(person?.name ?? {}, language)?.text ?? '', proposal: wordsOf(given, ctx.sayIn(language)), reason, link: `${mailSettings().origin}${roadmapPath(language, group.slug, 'proposals')}` };
    await postTemplate(ctx, { purpose: 'roadmap.proposed', recipient, language, groupId, personId, values });
  }
}

export interface Decided extends Told {
  state: 'accepted' | 'refused';
  answer: string | null;
  /** Who proposed it; null when it was read out of a paper or a list. */
  by: string | null;
}

/** Tells each who proposed what became of it, of all in one mail; joins the caller's transaction. */
export async function tellDecided(ctx: Ctx, { groupId, decided }: { groupId: string; decided: readonly Decided[] }): Promise<void> {
  const proposers = [...new Set(decided.flatMap(({ by }) => (by && by !== ctx.actor.personId ? [by] : [])))];
  if (proposers.length === 0) return;
  const persons = await personsByIds(ctx.db, proposers, dateInGeneva(ctx.now));
  const languages = await languagesOfReaders(ctx.db, persons.flatMap((one) => one.emails[0] ?? []));
  const [group] = await groupsByIds(ctx.db, [groupId]);
  for (const { id, emails } of persons) {
    const recipient = emails[0];
    if (!recipient || !group) continue;
    const language = languages.get(recipient) ?? 'en';
    const say = ctx.sayIn(language);
    const lines = decided.filter(({ by }) => by === id).map((one) => `- ${wordsOf(one, say)}: ${say(`roadmap.proposals.state.${one.state}`)}${one.answer ? ` (${oneLine(one.answer)})` : ''}`);
    const values = { group: group.acronym, decisions: lines.join('\n'), link: `${mailSettings().origin}${roadmapPath(language, group.slug, 'proposals')}` };
    await postTemplate(ctx, { purpose: 'roadmap.decided', recipient, language, groupId, personId: id, values });
  }
}

function wordsOf({ kind, designation }: Told, say: Say): string {
  return `${say(`roadmap.proposals.kind.${kind}`)}: ${oneLine(designation)}`;
}

/** What a proposal is about: the entry, else what would be added. */
export function toldOf({ kind, entry, facts }: { kind: Told['kind']; entry: { designation: string } | null; facts: Partial<EntryFacts> }): Told {
  return { kind, designation: entry?.designation || facts.designation || Object.values(facts.title ?? {})[0] || '' };
}
