// Reads facts, writes the letter, reads it back and checks it before it is given out: 0 written, 1 errors found, 2 facts that cannot be used.

import { readFile, writeFile } from 'node:fs/promises';
import { extname } from 'node:path';
import type { Call, ExitCode } from '../../cli/verb.js';
import { isLanguage, LANGUAGES, type Language } from '../../kit/languages.js';
import { refuse } from '../../kit/refusals.js';
import { sayIn } from '../../kit/words.js';
import { type Paper, type PaperWriteFormat, readPaper, writePaper } from '../../paper/index.js';
import { checkLetter, type Finding } from './check.js';
import { CHECK_MESSAGES, sayFinding } from './checks/say.js';
import type { LetterKind } from './circular.js';
import { compose } from './compose.js';
import { factsIn } from './compose/facts-in.js';
import type { ComposeFacts } from './compose/schema.js';
import { recognise } from './recognise.js';

const FORMATS: readonly PaperWriteFormat[] = ['docx', 'pdf', 'html', 'txt'];
const KINDS: readonly LetterKind[] = ['circular', 'collectiveLetter', 'correction'];

/** Throws Refused (kind `input`) naming every mistake of the facts; writes nothing when the check finds errors, unless told to. */
export async function composeFile(call: Call): Promise<ExitCode> {
  const [file = ''] = call.args;
  const facts = kindOf(call, factsIn(await readFile(file, 'utf8'), file));
  const output = typeof call.options.output === 'string' ? call.options.output : null;
  const language = languageOf(call, facts);
  const format = formatOf(call, output);
  if (!output && (format === 'docx' || format === 'pdf')) refuse({ code: 'circulars.composeNeedsOutput', params: { format }, kind: 'input' });
  const paper = compose(facts, language);
  const findings = await findingsOf(paper, output ?? `letter.${format}`);
  const say = sayIn(CHECK_MESSAGES, 'en');
  for (const finding of findings) call.err(`${say(`checks.severity.${finding.severity}`)}: ${sayFinding(finding, say)}${finding.quote ? ` (${finding.quote})` : ''}`);
  const mistaken = findings.some(({ severity }) => severity === 'error');
  if (mistaken && call.options.despite !== true) return 1;
  const bytes = await writePaper(paper, format);
  if (output) await writeFile(output, bytes);
  else call.out(new TextDecoder().decode(bytes));
  return mistaken ? 1 : 0;
}

/** What the checker says of the letter as a reader would receive it. */
export async function findingsOf(paper: Paper, name: string): Promise<Finding[]> {
  const text = await readPaper({ name, bytes: await writePaper(paper, 'txt') });
  return checkLetter(recognise(text), { ...text, name });
}

function kindOf(call: Call, facts: ComposeFacts): ComposeFacts {
  const wanted = call.options.kind;
  if (wanted === undefined) return facts;
  const kind = KINDS.find((each) => each === wanted);
  if (!kind) return refuse({ code: 'circulars.composeOption', params: { option: '--kind', value: String(wanted), known: KINDS.join(', ') }, kind: 'input' });
  return { ...facts, letterKind: kind };
}

function languageOf(call: Call, facts: ComposeFacts): Language {
  const wanted = call.options.language ?? facts.language ?? 'en';
  if (isLanguage(wanted)) return wanted;
  return refuse({ code: 'circulars.composeOption', params: { option: '--language', value: String(wanted), known: LANGUAGES.join(', ') }, kind: 'input' });
}

function formatOf(call: Call, output: string | null): PaperWriteFormat {
  const wanted = call.options.format ?? (output ? extname(output).slice(1).toLowerCase().replace(/^htm$/, 'html') : 'txt');
  const format = FORMATS.find((each) => each === wanted);
  return format ?? refuse({ code: 'circulars.composeOption', params: { option: '--format', value: String(wanted), known: FORMATS.join(', ') }, kind: 'input' });
}
