// JSON Lines of normalised records, one a line: `{id, sdo, docid, titles, abstracts, stage, status, dates, committee, ics, keywords, relations …}`.

import type { Row } from '../record.js';
import { givenFrom } from './given.js';
import { linesOf } from './lines.js';

export async function* readJsonLines(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Row> {
  for await (const line of linesOf(bytes)) {
    if ('wrong' in line) {
      yield { fault: { code: line.wrong }, excerpt: '' };
      continue;
    }
    if (line.text.trim() !== '') yield rowOf(line.text);
  }
}

function rowOf(line: string): Row {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return { fault: { code: 'notJson' }, excerpt: line.slice(0, 200) };
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return { fault: { code: 'notRecord' }, excerpt: line.slice(0, 200) };
  return givenFrom(foundIn(value as Record<string, unknown>), line);
}

/** The names of our own export, and those of the normalised catalogues (`docid`, `committee`, `source_repo`). */
function foundIn(line: Record<string, unknown>) {
  const committees = line.committees ?? line.committee;
  return {
    ...line,
    designation: line.designation ?? line.docid,
    committees,
    source: line.source ?? line.source_repo,
    work: line.work ?? workIn(line, committees),
  };
}

/** A work item of a study group: the Question stands among the committees (`Q16/13`), the planned date among the dates. */
function workIn(line: Record<string, unknown>, committees: unknown): unknown {
  if (line.status !== 'under_development' || !Array.isArray(committees)) return null;
  const question = committees.find((one) => typeof one === 'string' && /^Q\d+\/\d+$/.test(one));
  const group = committees.find((one) => one !== question);
  const dates = (line.dates ?? {}) as Record<string, unknown>;
  return question || dates.target ? { group, question, planned: dates.target ? { target: dates.target } : {} } : null;
}
