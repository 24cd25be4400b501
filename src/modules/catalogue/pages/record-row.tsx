// A record as a row of a list: designation, title in the reader's language or the one there is, body, status, date.

import type { Asked } from '../../../http/route.js';
import { Badge, Symbol, type Tone } from '../../../http/view/pieces.js';
import { sayDate } from '../../../kit/date-words.js';
import type { Say } from '../../../kit/words.js';
import type { Piece } from '../finding/marks.js';
import { languageMarks, recordPath, titleIn } from '../paths.js';
import { statusWords } from '../change-words.js';
import type { AnswerShown } from '../shapes.js';

type Brief = AnswerShown['rows'][number];

const TONES: Record<string, Tone> = { published: 'good', under_development: 'warn', draft: 'warn', superseded: 'done', withdrawn: 'done', deleted: 'bad', unknown: 'plain' };

export function RecordRow({ record, asked, marker }: { record: Brief; asked: Asked; marker?: (text: string) => Piece[] }) {
  const { say } = asked.ctx;
  const shown = titlesShown(record.titles, asked.language, marker);
  return (
    <li>
      <span class="soft small">
        <Symbol>{record.sdo}</Symbol> · <Status status={record.status} say={say} />
        {record.publishedOn ? ' · ' : null}
        {record.publishedOn ? <bdi>{record.publishedOn}</bdi> : null}
        <Gone record={record} say={say} />
      </span>
      <a class="what" href={recordPath(asked.language, record.id)}>
        <Symbol>{record.designation}</Symbol>
      </a>
      {shown.map(({ language, pieces }) => (
        <p {...languageMarks(language, asked.language)}>
          <Marked pieces={pieces} />
        </p>
      ))}
    </li>
  );
}

/** The title in the reader's language; where the words stand only in another, that one as well. */
function titlesShown(titles: Brief['titles'], wanted: string, marker?: (text: string) => Piece[]): { language: string; pieces: Piece[] }[] {
  const title = titleIn(titles, wanted);
  if (!title) return [];
  const first = { language: title.language, pieces: marker?.(title.text) ?? [{ text: title.text, asked: false }] };
  if (!marker || first.pieces.some((piece) => piece.asked)) return [first];
  const others = Object.entries(titles).filter(([language]) => language !== title.language);
  const met = others.map(([language, text]) => ({ language, pieces: marker(text) })).find(({ pieces }) => pieces.some((piece) => piece.asked));
  return met ? [first, met] : [first];
}

/** The words that were asked for stand out. */
function Marked({ pieces }: { pieces: Piece[] }) {
  return <>{pieces.map(({ text, asked }) => (asked ? <mark>{text}</mark> : text))}</>;
}

/** Where no whole list has it any more: which had it last, and since when not. */
export function Gone({ record, say }: { record: Pick<Brief, 'goneFrom' | 'goneAt'>; say: Say }) {
  if (!record.goneFrom || !record.goneAt) return null;
  return (
    <>
      {' · '}
      <span class="gone">{say('catalogue.pages.goneFrom', { list: record.goneFrom, since: sayDate(say.language, record.goneAt.slice(0, 10)) })}</span>
    </>
  );
}

export function Status({ status, say }: { status: string; say: Say }) {
  return <Badge tone={TONES[status] ?? 'plain'}>{statusWords(status, say)}</Badge>;
}
