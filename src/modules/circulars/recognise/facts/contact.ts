// Who answers questions: name, telephone, fax, mailbox; and the home page of the group.

import { findEmails, findTelephones, findUrls } from '../addresses.js';
import { placeIn } from '../blocks.js';
import type { Draft } from '../draft.js';
import type { Piece } from '../header.js';
import { plainOf } from '../lines.js';
import { cue } from '../patterns.js';
import type { Sheet } from '../sheet.js';
import { placeOf } from './head.js';

export function readContact(sheet: Sheet, draft: Draft): void {
  readName(sheet, draft);
  for (const key of ['telephone', 'fax'] as const) {
    const piece = sheet.header[key]?.[0];
    const number = piece && (findTelephones(plainOf(piece.text))[0]?.value ?? /^[\d ().\/-]{6,}/.exec(plainOf(piece.text))?.[0]?.trim());
    if (!piece || !number) continue;
    draft.facts.contact[key] = number;
    draft.put(`contact.${key}`, placeOf(piece.line, number));
  }
  readEmail(sheet, draft);
  readHomePage(sheet, draft);
}

function readName(sheet: Sheet, draft: Draft): void {
  const piece = sheet.header.contact?.find((one) => !findEmails(plainOf(one.text)).length && !/^[+\d]/.test(plainOf(one.text)));
  if (!piece) return;
  const name = personOf(piece, sheet);
  if (!name) return;
  draft.facts.contact.name = name;
  draft.put('contact.name', placeOf(piece.line, piece.text));
}

// A Latin spelling in brackets wins: it is the person's own.
function personOf(piece: Piece, sheet: Sheet): string | null {
  const latin = /[(（]((?:\p{Script=Latin}[\p{L}'’.-]*)(?:[ ‑-]\p{Script=Latin}[\p{L}'’.-]*){1,4})[)）]/u.exec(piece.text);
  if (latin?.[1] && !/[A-Z]{3}/.test(latin[1]) && !/^[\p{Script=Latin}]/u.test(piece.text)) return latin[1];
  const title = cue(sheet.language, 'title');
  const bare = piece.text.split(/[,，،;；(（/]|\s[–—-]\s/)[0] ?? '';
  const name = title.all(bare).reduceRight((words, match) => words.slice(0, match.index) + words.slice(match.index + match[0].length), bare).replace(/\s+/g, ' ').replace(/^\.\s*/, '').trim();
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
  for (const block of sheet.body) for (const email of findEmails(block.plain)) {
    if (!/@(?:[a-z]+\.)?itu\.int$/i.test(email.value)) continue;
    const known = tally.get(email.value);
    if (known) known.count += 1;
    else tally.set(email.value, { count: 1, at: () => draft.put('contact.email', placeIn(block, email.index, email.value.length)) });
  }
  const best = [...tally].sort((a, b) => b[1].count - a[1].count)[0];
  if (!best) return;
  draft.facts.contact.email = best[0];
  best[1].at();
  draft.doubt('contact.email', 'noLabel');
}

function readHomePage(sheet: Sheet, draft: Draft): void {
  const groupPage = /\/(?:jca|focusgroups?|fg)[/-]|\/(?:jca|focusgroups?)\b/i;
  for (const piece of sheet.header.web ?? []) {
    const url = findUrls(plainOf(piece.text))[0];
    if (!url) continue;
    draft.facts.homePage = url.value;
    draft.put('homePage', placeOf(piece.line, url.value));
    return;
  }
  const found = [...sheet.body, ...sheet.annexes.flatMap((annex) => annex.blocks)].flatMap((block) => findUrls(block.plain).map((url) => ({ block, url })));
  const best = found.find(({ url }) => groupPage.test(url.value)) ?? null;
  const weak = best ?? found.find(({ url }) => /itu\.int\/(?:en|fr|es|ru|zh|ar|net4)?\/?ITU-T\//i.test(url.value)) ?? null;
  if (!weak) return;
  draft.facts.homePage = weak.url.value;
  draft.put('homePage', placeIn(weak.block, weak.url.index, weak.url.value.length));
  if (!best) draft.doubt('homePage', 'weakCue');
}
