// Reads a circular letter: from the lines of a paper to its facts, each with its place in the source and what is not certain of it.
// Pure. The order matters in three places only: the letter's date comes first, the group before what names it, the meeting before its deadlines.

import type { PaperText } from '../../paper/lines.js';
import type { Reading } from './circular.js';
import { newDraft } from './recognise/draft.js';
import { readAgenda } from './recognise/facts/agenda.js';
import { readAnnexes } from './recognise/facts/annexes.js';
import { readClauses } from './recognise/facts/clauses.js';
import { readContact, readHomePage } from './recognise/facts/contact.js';
import { readDeadlines } from './recognise/facts/deadlines.js';
import { readEstablishment } from './recognise/facts/establishment.js';
import { readGroup } from './recognise/facts/group.js';
import { readHead } from './recognise/facts/head.js';
import { readLanguagesOfWork } from './recognise/facts/languages-of-work.js';
import { readLifetime } from './recognise/facts/lifetime.js';
import { readMeeting } from './recognise/facts/meeting.js';
import { readOfficers } from './recognise/facts/officers.js';
import { readProse } from './recognise/facts/prose.js';
import { readRules } from './recognise/facts/rules.js';
import { languageOf } from './recognise/language.js';
import { inOwnLanguage, linesOf } from './recognise/lines.js';
import { sheetOf } from './recognise/sheet.js';

export { type LooksLike, looksLike } from './recognise/looks-like.js';

/** The facts of a letter; `null` and empty lists for what it does not state. */
export function recognise(paper: PaperText): Reading {
  const { language, certain } = languageOf(linesOf(inOwnLanguage(paper)));
  const sheet = sheetOf(paper, language);
  const draft = newDraft(language);
  if (!certain) draft.doubt('language', 'languageUncertain');
  readHead(sheet, draft);
  sheet.date = draft.facts.date;
  readContact(sheet, draft);
  readGroup(sheet, draft);
  readHomePage(sheet, draft);
  readAnnexes(sheet, draft);
  readClauses(sheet, draft);
  readAgenda(sheet, draft);
  readEstablishment(sheet, draft);
  readOfficers(sheet, draft);
  readMeeting(sheet, draft);
  readDeadlines(sheet, draft);
  readLanguagesOfWork(sheet, draft);
  readLifetime(sheet, draft);
  readRules(sheet, draft);
  readProse(sheet, draft);
  return { facts: draft.facts, places: draft.places, doubts: draft.doubts };
}
