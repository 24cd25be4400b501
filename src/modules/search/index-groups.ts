// What is found of groups: their names, who leads them, their terms of reference clause by clause, their news. Written anew, inside the
// transaction, whenever something happened to them.

import type { Happening } from '../../kit/events.js';
import { LANGUAGES, type Language, type Multilingual } from '../../kit/languages.js';
import type { Ctx } from '../../storage/index.js';
import type { GroupBrief } from '../groups/index.js';
import { type GroupKnown, newsById, readGroup, termsEditions, termsText } from '../groups/reads.js';
import { type Entry, putEntries, putEntry } from './actions.js';

/** Hears what happened to a group and what belongs to it. */
export async function hearGroup(ctx: Ctx, happening: Happening): Promise<void> {
  const { groupId, name, thing } = happening;
  if (!groupId) return;
  const known = await readGroup(ctx.db, { id: groupId });
  if (!known) return;
  if (name.startsWith('group.')) {
    await indexGroup(ctx, known);
    if (name !== 'group.moved') await indexTerms(ctx, known.shown);
  }
  if (name === 'news.published') await indexNews(ctx, known.shown, thing.id);
}

async function indexGroup(ctx: Ctx, { shown }: GroupKnown): Promise<void> {
  const texts: Entry['texts'] = {};
  for (const language of languagesOf(shown.name)) texts[language] = { title: shown.name[language] ?? '', text: aboutGroup(shown, language) };
  await putEntry(ctx, { ...ofGroup(shown), kind: 'group', thingId: shown.id, path: `/groups/${shown.slug}`, texts });
}

function aboutGroup(group: GroupKnown['shown'], language: Language): string {
  const officers = group.officers.map((officer) => [officer.name, officer.affiliation, officer.country].map((text) => text[language] ?? text.en ?? '').filter(Boolean).join(', '));
  return [group.participation?.text[language], ...officers, ...group.studyGroups, ...group.outsideBodies, group.contact.name].filter(Boolean).join('\n');
}

/** The newest version alone: what is no longer in force would be found as if it were. */
async function indexTerms(ctx: Ctx, group: GroupBrief): Promise<void> {
  const editions = await termsEditions(ctx.db, group.id);
  const newest = editions.filter((edition) => edition.version === editions[0]?.version);
  const texts = await termsText(ctx.db, group.id, newest);
  const entries = texts.flatMap(({ language, clauses }) =>
    clauses.map((clause, index): Entry => {
      const hash = clause.number ? `#c${clause.number}` : '';
      const title = [clause.number, clause.title].filter(Boolean).join(' ');
      return { ...ofGroup(group), kind: 'terms', thingId: group.id, part: String(index), path: `/groups/${group.slug}/terms${hash}`, texts: { [language]: { title, text: clause.text } } };
    }),
  );
  await putEntries(ctx, { kind: 'terms', thingId: group.id }, entries);
}

async function indexNews(ctx: Ctx, group: GroupBrief, id: string): Promise<void> {
  const news = await newsById(ctx.db, id);
  if (!news) return;
  const texts: Entry['texts'] = {};
  for (const language of languagesOf(news.title)) texts[language] = { title: news.title[language] ?? '', text: news.text[language] ?? '' };
  await putEntry(ctx, { ...ofGroup(group), kind: 'news', thingId: id, path: `/groups/${group.slug}/news#${id}`, texts });
}

const ofGroup = (group: GroupBrief) => ({ groupId: group.id, group: group.acronym });

function languagesOf(text: Multilingual): Language[] {
  return LANGUAGES.filter((language) => text[language]);
}
