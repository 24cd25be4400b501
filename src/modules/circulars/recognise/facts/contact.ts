// Who answers questions: name, telephone, fax, mailbox; and the home page of the group.

import { phrasesOf } from '../../languages/index.js';
import { findEmails, findTelephones, findUrls } from '../addresses.js';
import { placeIn } from '../blocks.js';
import type { Draft } from '../draft.js';
import { labelOf } from '../labels.js';
import { type Piece, plainOf } from '../lines.js';
import { cue, custom, escapeSource, sourceOf } from '../patterns.js';
import type { Sheet } from '../sheet.js';
import { placeOf } from './head.js';

export function readContact(sheet: Sheet, draft: Draft): void {
  readName(sheet, draft);
  readInline(sheet, draft);
  for (const key of ['telephone', 'fax'] as const) {
    const piece = sheet.header[key]?.[0];
    const number =
      piece &&
      (findTelephones(plainOf(piece.text))[0]?.value ?? /^[\d ()./-]{6,}/.exec(plainOf(piece.text))?.[0]?.trim());
    if (!piece || !number || draft.facts.contact[key]) continue;
    draft.facts.contact[key] = number;
    draft.put(`contact.${key}`, placeOf(piece.line, number));
  }
  readBareNumber(sheet, draft);
  readEmail(sheet, draft);
  readFootNumber(sheet, draft);
}

// `Contact: X. Yang - …@itu.int - +41 …`: the one number beside the contact is the telephone.
function readBareNumber(sheet: Sheet, draft: Draft): void {
  if (draft.facts.contact.telephone) return;
  const found = (sheet.header.contact ?? []).flatMap((piece) =>
    findTelephones(plainOf(piece.text)).map((phone) => ({ piece, phone })),
  );
  const [only, other] = found.filter(({ phone }) => phone.value !== draft.facts.contact.fax);
  if (!only || other) return;
  draft.facts.contact.telephone = only.phone.value;
  draft.put('contact.telephone', placeOf(only.piece.line, only.phone.value));
}

// `Secretariat: …@itu.int, tel. +41 …` at the foot of the letter.
function readFootNumber(sheet: Sheet, draft: Draft): void {
  const { contact } = draft.facts;
  if (contact.telephone || !contact.email) return;
  for (const block of sheet.body) {
    const phones = findTelephones(block.plain);
    const [only] = phones;
    if (!only || phones.length > 1 || !block.plain.includes(contact.email)) continue;
    contact.telephone = only.value;
    draft.put('contact.telephone', placeIn(block, only.index, only.value.length));
    draft.doubt('contact.telephone', 'noLabel');
    return;
  }
}

// `Contact: a@itu.int; Tel. +41 …; Fax +41 …`, `Tél./Télécopie: +41 … / +41 …`: numbers by the word before them.
function readInline(sheet: Sheet, draft: Draft): void {
  const { labels } = phrasesOf(sheet.language);
  const first = sheet.body[0]?.lines[0]?.number ?? 0;
  const worded = (key: 'telephone' | 'fax') =>
    custom(sheet.language, `inline-${key}`, () =>
      sourceOf(
        sheet.language,
        labels[key].map((form) => `\\b${escapeSource(form.replace(/\.$/, ''))}\\b`),
      ),
    );
  for (const line of sheet.lines.filter((one) => one.number < first)) {
    let from = 0;
    let both = false;
    for (const phone of findTelephones(line.plain)) {
      const before = line.plain.slice(from, phone.index);
      const [telephone, fax] = [worded('telephone').test(before), worded('fax').test(before)];
      const key = fax && !telephone ? 'fax' : telephone ? 'telephone' : both ? 'fax' : null;
      both = telephone && fax;
      from = phone.index + phone.value.length;
      if (!key || draft.facts.contact[key]) continue;
      draft.facts.contact[key] = phone.value;
      draft.put(`contact.${key}`, placeOf(line, phone.value));
    }
  }
}

function readName(sheet: Sheet, draft: Draft): void {
  for (const piece of sheet.header.contact ?? []) {
    const plain = plainOf(piece.text);
    const mail = findEmails(plain)[0];
    // `Contact: V. Prokhorchuk, tel. +41 …, e-mail …@itu.int`: the name stands before the first number or address.
    const ends = [mail?.index, findTelephones(plain)[0]?.index, piece.text.length].filter((at) => at !== undefined);
    const lead = piece.text
      .slice(0, Math.min(...ends))
      .replace(/[\s–—-]+$/, '')
      .trim();
    if (lead.length < 4 || !/\p{L}{2}/u.test(lead)) continue;
    const name = personOf({ ...piece, text: lead }, sheet);
    if (!name || namesNobody(name, sheet)) continue;
    draft.facts.contact.name = name;
    draft.put('contact.name', placeOf(piece.line, piece.text));
    return;
  }
}

// `Contact: TSB Secretariat`, `Tel.`: an office or a label, and no person.
function namesNobody(name: string, sheet: Sheet): boolean {
  return (
    labelOf(name, sheet.language) !== null ||
    /^(?:TSB|БСЭ|ITU|UIT|МСЭ|Secr[eé]ta?r|Секретариат|Bureau|Бюро|Oficina|مكتب|الأمانة|秘书处|电信标准化局)(?!\p{L}*\p{Ll} \p{Lu})/u.test(
      name,
    )
  );
}

// A Latin spelling in brackets wins: it is the person's own.
function personOf(piece: Piece, sheet: Sheet): string | null {
  const latin = /[(（](?=[^()（）]{2,80}[)）])((?:\p{Script=Latin}[\p{L}'’.-]*)(?:[ ‑-]\p{Script=Latin}[\p{L}'’.-]*){1,4})[)）]/u.exec(
    piece.text,
  );
  if (latin?.[1] && !/[A-Z]{3}/.test(latin[1]) && !/^[\p{Script=Latin}]/u.test(piece.text)) return latin[1];
  const title = cue(sheet.language, 'title');
  const bare = piece.text.split(/[,，،;；(（/]|\s[–—-]\s/)[0] ?? '';
  const name = title
    .all(bare)
    .reduceRight((words, match) => words.slice(0, match.index) + words.slice(match.index + match[0].length), bare)
    .replace(/\s+/g, ' ')
    .replace(/^\.\s*/, '')
    .trim();
  return /\p{L}{2}/u.test(name) && name.length < 60 && !/\d/.test(name) ? name : null;
}

function readEmail(sheet: Sheet, draft: Draft): void {
  const labelled = [...(sheet.header.email ?? []), ...(sheet.header.contact ?? [])];
  for (const piece of labelled) {
    const email = findEmails(plainOf(piece.text))[0];
    if (!email) continue;
    draft.facts.contact.email = email.value;
    draft.put('contact.email', placeOf(piece.line, email.value));
    return;
  }
  const tally = new Map<string, { count: number; at: () => void }>();
  for (const block of sheet.body)
    for (const email of findEmails(block.plain)) {
      if (!/@(?:[a-z]+\.)?itu\.int$/i.test(email.value)) continue;
      const known = tally.get(email.value);
      if (known) known.count += 1;
      else
        tally.set(email.value, {
          count: 1,
          at: () => draft.put('contact.email', placeIn(block, email.index, email.value.length)),
        });
    }
  const best = [...tally].sort((a, b) => b[1].count - a[1].count)[0];
  if (!best) return;
  draft.facts.contact.email = best[0];
  best[1].at();
  draft.doubt('contact.email', 'noLabel');
}

/** The page of the group: the one that the head names, else one whose address bears its letters. */
export function readHomePage(sheet: Sheet, draft: Draft): void {
  const groupPage = /\/(?:jca|focusgroups?|fg)[/-]|\/(?:jca|focusgroups?)\b/i;
  for (const piece of sheet.header.web ?? []) {
    const url = findUrls(plainOf(piece.text))[0];
    if (!url) continue;
    draft.facts.homePage = url.value;
    draft.put('homePage', placeOf(piece.line, url.value));
    return;
  }
  const found = [...sheet.body, ...sheet.annexes.flatMap((annex) => annex.blocks)].flatMap((block) =>
    findUrls(block.plain).map((url) => ({ block, url })),
  );
  const best =
    found.find(({ url }) => groupPage.test(url.value)) ?? found.find(({ url }) => namesGroup(url.value, draft)) ?? null;
  const weak =
    best ?? found.find(({ url }) => /itu\.int\/(?:en|fr|es|ru|zh|ar|net4)?\/?ITU-T\//i.test(url.value)) ?? null;
  if (!weak) return;
  draft.facts.homePage = weak.url.value;
  draft.put('homePage', placeIn(weak.block, weak.url.index, weak.url.value.length));
  if (!best) draft.doubt('homePage', 'weakCue');
}

// `itu.int/go/fgcee`: a short address made of the group's own letters.
function namesGroup(url: string, draft: Draft): boolean {
  const letters = draft.facts.group.acronym?.toLowerCase().replace(/[^a-z0-9]/g, '') ?? '';
  const own = letters.replace(/^(?:jca|fg)/, '');
  const parts = url
    .toLowerCase()
    .replace(/^https?:\/\//, '')
    .split(/[/?#=]/)
    .slice(1)
    .map((part) => part.replace(/[^a-z0-9]/g, ''));
  return own.length > 1 && parts.some((part) => part === own || part === letters);
}
