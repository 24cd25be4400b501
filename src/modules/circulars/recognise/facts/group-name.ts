// The official name of the group, in the nominative. It stands before the acronym in brackets: in the subject, in the first
// paragraph (there often declined), in the title of the terms of reference.

import type { Language } from '../../../../kit/languages.js';
import { BEFORE_CHINESE_NAME, NAME_HEADS } from '../../languages/group-names.js';
import { type Block, joinBlocks, placeIn } from '../blocks.js';
import type { Draft } from '../draft.js';
import { cue, exact } from '../patterns.js';
import { annexKind, type Sheet } from '../sheet.js';

interface NameFound {
  name: string;
  block: Block;
  index: number;
  length: number;
  /** The words stand as in a title: nothing had to be put into another form. */
  asPrinted: boolean;
}

// «الفريق المتخصص الجديد»: that it is new belongs to the day, not to the name.
const NEW = /^ (?:ال)?جديد(?= )/u;

export function readGroupName(sheet: Sheet, draft: Draft): void {
  const { acronym, kind } = draft.facts.group;
  if (!acronym || !kind) return;
  const terms = annexKind(sheet, 'termsOfReference');
  const blocks = [
    ...(terms?.title ? [terms.title] : []),
    ...(terms?.blocks.slice(0, 4) ?? []),
    ...sheet.body.slice(0, 8),
    joinBlocks(sheet.body.slice(0, 3)),
  ];
  const found = blocks.flatMap((block) => nameIn(block, acronym, kind, sheet.language));
  const best = found.find((one) => one.asPrinted) ?? found[0];
  const subject = draft.facts.subject ?? '';
  const inSubject = nameBefore(subject, acronym, kind, sheet.language);
  // The subject of a letter is written with most care; a name that only it has whole is taken from there.
  const name =
    inSubject && (!best || (inSubject.asPrinted && (!best.asPrinted || inSubject.name.length > best.name.length)))
      ? inSubject.name
      : best?.name;
  if (!name) return;
  draft.facts.group.name = name;
  const at = best && name === best.name ? placeIn(best.block, best.index, best.length) : draft.places.subject;
  if (at) draft.put('group.name', at);
}

function nameIn(block: Block, acronym: string, kind: 'JCA' | 'FG', language: Language): NameFound[] {
  const found = nameBefore(block.text, acronym, kind, language);
  return found ? [{ ...found, block }] : [];
}

function nameBefore(
  text: string,
  acronym: string,
  kind: 'JCA' | 'FG',
  language: Language,
): Omit<NameFound, 'block'> | null {
  const bracket = /[(（]/g;
  for (const open of text.slice(0, 4000).matchAll(bracket)) {
    const inside = text
      .slice(open.index + 1, open.index + 40)
      .replace(/[\u2010-\u2015]/g, '-')
      .replace(/^(?:ITU-T|МСЭ-Т) /, '');
    if (!inside.startsWith(acronym) || /^[\p{L}\d-]/u.test(inside.slice(acronym.length))) continue;
    const from = Math.max(0, open.index - 260);
    const before = text.slice(from, open.index).trimEnd();
    const name = language === 'zh' ? chinese(before, kind) : western(before, kind, language);
    if (name) return { ...name, index: from + name.index, length: before.length - name.index };
  }
  return null;
}

function western(before: string, kind: 'JCA' | 'FG', language: Exclude<Language, 'zh'>) {
  const heads = exact(
    language,
    'nameHead',
    () => NAME_HEADS[language].map((head) => `(${head.read})(?!\\p{L})`).join('|'),
    'giu',
  );
  const last = [...before.matchAll(heads)].at(-1);
  const i = last ? last.slice(1).findIndex((group) => group !== undefined) : -1;
  const head = NAME_HEADS[language][i];
  if (!last || !head) {
    const word = cue(language, kind === 'JCA' ? 'jca' : 'focusGroup')
      .all(before)
      .at(-1);
    return word ? { name: before.slice(word.index), index: word.index, asPrinted: false } : null;
  }
  const rest = before.slice(last.index + last[0].length);
  if (rest.trim().length < 3) return null;
  const same = last[0].toLowerCase() === head.written.toLowerCase();
  // A title in capitals says nothing of how the name is spelt.
  const shouted = /\p{Lu}{4}/u.test(last[0]);
  const name = (same && !shouted ? capital(last[0]) : head.written) + rest.replace(NEW, '');
  return { name, index: last.index, asPrinted: same && !shouted };
}

function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

function chinese(before: string, kind: 'JCA' | 'FG') {
  if (!cue('zh', kind === 'JCA' ? 'jca' : 'focusGroup').test(before.slice(-8))) return null;
  let index = 0;
  // A bracket within the name is no border: 新冠肺炎疫情（COVID-19）证书.
  const plain = before.replace(/[(（][^()（）]{1,30}[)）]/gu, (inner) => '〇'.repeat(inner.length));
  for (const cut of plain.matchAll(BEFORE_CHINESE_NAME)) index = cut.index + cut[0].length;
  const name = before
    .slice(index)
    .replace(/^[(（][^()（）]{1,40}[)）]\s*/u, '')
    .trim();
  return name.length > 6 && name.length < 80 ? { name, index, asPrinted: true } : null;
}
