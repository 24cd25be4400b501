// What of a group can be found: its name with its officers, each clause of its newest terms of reference, its news.

import { LANGUAGES, type Language, type Multilingual, inLanguage } from '../../../kit/languages.js';
import type { Ctx } from '../../../storage/index.js';
import { putEntries, putEntry } from '../../search/actions.js';
import { newestTerms, newsById, readGroup, termsText } from '../reads.js';

type Texts = Partial<Record<Language, { title: string; text: string }>>;

/** Enters a group and its newest terms of reference anew; inside the caller's transaction. */
export async function enterGroup(ctx: Ctx, groupId: string): Promise<void> {
  const known = await readGroup(ctx.db, { id: groupId });
  if (!known) return;
  const { shown } = known;
  const { slug, acronym: group } = shown;
  const people = shown.officers.flatMap((officer) => [officer.name, officer.affiliation]);
  const words = [shown.participation?.text ?? {}, ...people];
  const plain = [shown.parent, ...shown.studyGroups, ...shown.outsideBodies].filter(Boolean).join(', ');
  const texts = textsOf(shown.name, [...words, allLanguages(plain)]);
  await putEntry(ctx, { kind: 'group', thingId: groupId, groupId, group, path: `/groups/${slug}`, texts });
  const terms = await newestTerms(ctx.db, groupId);
  const editions = terms ? await termsText(ctx.db, groupId, terms.languages.map((language) => ({ version: terms.version, language }))) : [];
  const entries = editions.flatMap(({ language, clauses }) =>
    clauses.map((clause, place) => ({
      kind: 'terms',
      thingId: groupId,
      part: String(place + 1),
      groupId,
      group,
      path: clause.number ? `/groups/${slug}/terms#c${clause.number}` : `/groups/${slug}/terms`,
      texts: { [language]: { title: [clause.number, clause.title].filter(Boolean).join(' '), text: clause.text } } as Texts,
    })),
  );
  await putEntries(ctx, { kind: 'terms', thingId: groupId }, entries);
}

/** Enters one entry of news; inside the caller's transaction. */
export async function enterNews(ctx: Ctx, newsId: string): Promise<void> {
  const news = await newsById(ctx.db, newsId);
  const known = news ? await readGroup(ctx.db, { id: news.groupId }) : null;
  if (!news || !known) return;
  const { slug, acronym: group } = known.shown;
  await putEntry(ctx, { kind: 'news', thingId: newsId, groupId: news.groupId, group, path: `/groups/${slug}/news#${newsId}`, texts: textsOf(news.title, [news.text]) });
}

/** The title and the other words in each language that any of them is in. */
function textsOf(title: Multilingual, others: Multilingual[]): Texts {
  const spoken = LANGUAGES.filter((language) => title[language]);
  const entries = spoken.map((language) => [language, { title: title[language] ?? '', text: others.flatMap((one) => inLanguage(one, language)?.text ?? []).join('\n') }]);
  return Object.fromEntries(entries) as Texts;
}

function allLanguages(text: string): Multilingual {
  return Object.fromEntries(LANGUAGES.map((language) => [language, text]));
}
