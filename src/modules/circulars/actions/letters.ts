// Writing letters of ours: asked for on a group's page, written by a job in every format, checked before anybody issues them.

import { rolesOf } from '../../../kit/actor.js';
import { Refused, refuse, refusedForNow } from '../../../kit/refusals.js';
import { type PaperText, type PaperWriteFormat, readPaper, writePaper } from '../../../paper/index.js';
import { type Ctx, inTransaction } from '../../../storage/index.js';
import { checkLetter } from '../check.js';
import { compose } from '../compose.js';
import type { ComposeFacts } from '../compose.js';
import { findingShown } from '../finding-shown.js';
import { type LetterAsked, type LetterSources, letterFacts } from '../letter-facts.js';
import type { LetterFiles } from '../letter-tables.js';
import { letterById } from '../reads/letters.js';
import { recognise } from '../recognise.js';
import { addLetter, keepFailure, keepWritten } from '../store/letters.js';

const FORMATS: PaperWriteFormat[] = ['docx', 'pdf', 'html', 'txt'];

/** Asks for a letter: its facts are kept as they are now, a job writes it. Emits `letter.asked`. Refused (right) to all but officers of the group and the secretariat. */
export async function askForLetter(ctx: Ctx, asked: LetterAsked, sources: LetterSources): Promise<string> {
  const roles = rolesOf(ctx.actor, sources.group.id);
  if (!roles.includes('secretariat') && !roles.includes('officer')) refuse({ code: 'http.officer', kind: 'right' });
  if (asked.kind === 'collectiveLetter' && !sources.meeting) refuse({ code: 'circulars.noMeeting', field: 'meeting', kind: 'input' });
  const facts: ComposeFacts = letterFacts(asked, sources);
  const title = compose(facts, asked.language).title;
  return inTransaction(ctx, async (within) => {
    const id = await addLetter(within.db, { groupId: sources.group.id, kind: asked.kind, language: asked.language, title, facts }, ctx.now);
    await within.enqueue({ name: 'circulars.write', args: { id }, key: `circulars.write:${id}` });
    await within.emit({ name: 'letter.asked', thing: { kind: 'letter', id }, groupId: sources.group.id, detail: { kind: asked.kind, language: asked.language } });
    return id;
  });
}

/** Writes a letter in every format and checks what was written. Doing it again gives the same files. Refused (busy) when it is to be done again later. */
export async function writeLetter(ctx: Ctx, id: string): Promise<void> {
  const letter = await letterById(ctx.db, id);
  if (!letter || letter.state === 'written') return;
  const paper = compose(letter.facts, letter.language);
  const files: LetterFiles = {};
  for (const format of FORMATS)
    try {
      files[format] = await ctx.files.put(await writePaper(paper, format));
    } catch (thrown) {
      // The job is done again.
      if (refusedForNow(thrown)) throw thrown;
      if (!(thrown instanceof Refused) || format !== 'pdf') return keepFailure(ctx.db, id, String((thrown as Error).message ?? thrown));
    }
  const text: PaperText = await readPaper({ name: 'letter.txt', bytes: await ctx.files.get(files.txt as string) });
  const findings = checkLetter(recognise(text), text).map(findingShown);
  await keepWritten(ctx.db, id, { files, findings });
}
