// Reads the files named, checks them, and prints the findings: 0 nothing but notes, 1 something to mend, 2 not a circular.

import { type Call, type ExitCode, languageOf } from '../../cli/verb.js';
import { refuse } from '../../kit/refusals.js';
import { type Say, sayIn } from '../../kit/words.js';
import { readPaperFile } from '../../paper/index.js';
import { check, type Finding, mustBeMended, type ReadLetter } from './check.js';
import { CHECK_MESSAGES, sayFinding } from './checks/say.js';
import { looksLike, recognise } from './recognise.js';

/** Checks the files of `call`; throws Refused (kind `input`) for one that cannot be read or is no circular, before anything is printed. */
export async function checkFiles(call: Call): Promise<ExitCode> {
  const letters: ReadLetter[] = [];
  for (const path of call.args) letters.push(await letterIn(path));
  const findings = check(letters);
  const say = sayIn(CHECK_MESSAGES, languageOf(call));
  call.out(
    call.json
      ? JSON.stringify(
          findings.map((finding) => printedFinding(finding, say)),
          null,
          1,
        )
      : report(findings, say),
  );
  return mustBeMended(findings) ? 1 : 0;
}

async function letterIn(path: string): Promise<ReadLetter> {
  const paper = { ...(await readPaperFile(path)), name: path };
  const look = looksLike(paper);
  if (!look.circular)
    refuse({ code: 'circulars.notACircular', params: { name: path, what: look.what }, kind: 'input' });
  return { paper, reading: recognise(paper) };
}

/** A finding as `--json` prints it: the message in words, its code beside it. */
export function printedFinding(finding: Finding, say: Say) {
  const { kind, severity, file, line, quote, expected, rule, message, language } = finding;
  return {
    kind,
    severity,
    file,
    line,
    quote,
    expected,
    ...(rule ? { rule } : {}),
    message: sayFinding(finding, say),
    code: message.code,
    language,
  };
}

function report(findings: Finding[], say: Say): string {
  const files = [...new Set(findings.map((finding) => finding.file))];
  const parts = files.map((file) =>
    [file, ...findings.filter((finding) => finding.file === file).flatMap((finding) => told(finding, say))].join('\n'),
  );
  const count = (severity: Finding['severity']) => findings.filter((finding) => finding.severity === severity).length;
  const last =
    findings.length === 0
      ? say('checks.none')
      : say('checks.summary', { errors: count('error'), warnings: count('warning'), notes: count('note') });
  return [...parts, last].join('\n\n');
}

function told(finding: Finding, say: Say): string[] {
  const at = finding.line > 0 ? String(finding.line) : '-';
  const head = `  ${at.padStart(4)}  ${say(`checks.severity.${finding.severity}`).padEnd(7)}  ${sayFinding(finding, say)}`;
  const { rule } = finding;
  const basis = rule
    ? [rule.text, rule.edition ? `(${rule.edition})` : '', rule.clause ?? ''].filter(Boolean).join(' ')
    : null;
  return [
    head,
    ...(finding.quote ? [`                 ${finding.quote}`] : []),
    ...(basis ? [`                 [${basis}]`] : []),
  ];
}
