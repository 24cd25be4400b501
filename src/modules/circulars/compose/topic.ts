// The subject of a group out of its name: a full name in the language of the letter gives its kind back to the sentences, which
// decline it; what is left keeps its own preposition.

import type { GroupKind } from '../circular.js';
import { phrasesOf } from '../languages/index.js';
import type { Topic } from '../languages/sentences/sentences.js';
import { said, type Tongues } from './said.js';
import type { Words } from './schema.js';

// Kinds as authors print them, oblique cases and the sector after them included.
const KIND_PREFIX: Record<GroupKind, RegExp> = {
  JCA: /^(?:the )?(?:joint coordination activity|(?:l'|la )?activité conjointe de coordination|(?:la )?actividad conjunta de coordinación|групп[аыуе] по совместной координационной деятельности|نشاط التنسيق المشترك)/i,
  FG: /^(?:(?:the )?(?:itu-t )?focus group|(?:le |du )?groupe spécialisé(?: de l'uit-t)?|(?:el |del )?grupo temático(?: del uit-t)?|оперативн(?:ая|ой|ую) групп[аыуе](?: мсэ-т)?|الفريق المتخصص(?: التابع لقطاع تقييس الاتصالات)?)/i,
};
const CHINESE_KIND: Record<GroupKind, RegExp> = { JCA: /联合协调活动$/, FG: /焦点组$/ };

/** The topic of a group, or null when its name is not known. */
export function topicOf(name: Words | null | undefined, kind: GroupKind | null, acronym: string | null, tongues: Tongues): Topic | null {
  const found = said(name, tongues);
  if (!found) return null;
  const whole = withoutAcronym(found.run.text.replace(/[’]/g, "'").replace(/[\u2010\u2011]/g, '-'), acronym);
  const rest = kind ? withoutKind(whole, kind, found.language) : whole;
  const full = rest !== whole;
  if (rest === '') return null;
  const { awaiting, language } = found;
  if (language === 'zh') return topic(rest, false, found);
  if (awaiting) return topic(full ? rest.replace(PREPOSITION, '').trim() : rest, false, found);
  return topic(rest, full, { awaiting, language });
}

// What stands between the kind and the subject, in all languages but Chinese.
const PREPOSITION = /^(?:on|for|sur|pour|sobre|para|в области|по теме|по|المعني بموضوع|المعني بشأن|المعنية ب|المعني ب)\s*/iu;

function topic(text: string, linked: boolean, { awaiting, language }: { awaiting: boolean; language: Topic['run']['language'] }): Topic {
  const run = awaiting && language ? { text, language, awaiting: true } : { text };
  return { run, linked, foreign: awaiting };
}

function withoutAcronym(text: string, acronym: string | null): string {
  if (!acronym) return text.trim();
  const bracketed = text.replace(/\s*[（(][^（()）]*[)）]\s*$/u, (inside) => (inside.includes(acronym) ? '' : inside));
  return bracketed.trim();
}

function withoutKind(text: string, kind: GroupKind, language: Topic['run']['language']): string {
  if (language === 'zh') return text.replace(/^ITU-T/, '').replace(CHINESE_KIND[kind], '').trim();
  const pattern = KIND_PREFIX[kind];
  if (pattern.test(text)) return text.replace(pattern, '').trim();
  const [official] = phrasesOf(language ?? 'en').kinds[kind];
  return text.toLowerCase().startsWith(official.toLowerCase()) ? text.slice(official.length).trim() : text;
}
