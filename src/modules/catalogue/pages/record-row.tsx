// A record as a row of a list: designation, title in the reader's language or the one there is, body, status, date.

import type { Asked } from '../../../http/route.js';
import { Badge, Symbol, type Tone } from '../../../http/view/pieces.js';
import type { Say } from '../../../kit/words.js';
import { languageMarks, recordPath, titleIn } from '../paths.js';
import type { AnswerShown } from '../shapes.js';

type Brief = AnswerShown['rows'][number];

const TONES: Record<string, Tone> = { published: 'good', under_development: 'warn', draft: 'warn', superseded: 'done', withdrawn: 'done', deleted: 'bad', unknown: 'plain' };

export function RecordRow({ record, asked }: { record: Brief; asked: Asked }) {
  const { say } = asked.ctx;
  const title = titleIn(record.titles, asked.language);
  return (
    <li>
      <span class="soft small">
        <Symbol>{record.sdo}</Symbol> · <Status status={record.status} say={say} />
        {record.publishedOn ? ' · ' : null}
        {record.publishedOn ? <bdi>{record.publishedOn}</bdi> : null}
      </span>
      <a class="what" href={recordPath(asked.language, record.id)}>
        <Symbol>{record.designation}</Symbol>
      </a>
      {title ? <p {...languageMarks(title.language, asked.language)}>{title.text}</p> : null}
    </li>
  );
}

export function Status({ status, say }: { status: string; say: Say }) {
  return <Badge tone={TONES[status] ?? 'plain'}>{statusWords(status, say)}</Badge>;
}

export function statusWords(status: string, say: Say): string {
  const key = `catalogue.pages.status.${status}`;
  return say.has(key) ? say(key) : status;
}
