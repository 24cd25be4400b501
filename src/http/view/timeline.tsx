// The life of a group as a picture made on the server, with the table that it was drawn from beside it. Readable in black and white:
// each kind of mark has its own shape, and a number that leads to its row.

import { sayDate } from '../../kit/date-words.js';
import { type IsoDate, addDays, daysBetween } from '../../kit/dates.js';
import { directionOf } from '../../kit/languages.js';
import type { Say } from '../../kit/words.js';

export type MarkShape = 'round' | 'square' | 'diamond';

export interface TimelineMark {
  on: IsoDate;
  label: string;
  shape: MarkShape;
}

export interface TimelineProps {
  id: string;
  title: string;
  description: string;
  marks: TimelineMark[];
  /** The stretch that is drawn as a bar: the life of the group. */
  life: { from: IsoDate; to: IsoDate | null } | null;
  today: IsoDate;
  say: Say;
}

const WIDE = 640;
const EDGE = 16;
const LINE = 44;

export function Timeline({ id, title, description, marks, life, today, say }: TimelineProps) {
  const sorted = [...marks].sort((a, b) => a.on.localeCompare(b.on));
  if (sorted.length === 0) return null;
  const x = scaleOf([...sorted.map((mark) => mark.on), ...(life ? [life.from, life.to ?? today] : [])], today, directionOf(say.language) === 'rtl');
  return (
    <figure class="timeline">
      <svg viewBox={`0 0 ${WIDE} 84`} role="img" aria-labelledby={`${id}-t ${id}-d`} direction="ltr">
        <title id={`${id}-t`}>{title}</title>
        <desc id={`${id}-d`}>{description}</desc>
        <line class="axis" x1={EDGE} x2={WIDE - EDGE} y1={LINE} y2={LINE} />
        {life ? <LifeBar from={x(life.from)} to={x(life.to ?? today)} /> : null}
        {x.years.map((year) => (
          <g class="year">
            <line x1={x(`${year}-01-01`)} x2={x(`${year}-01-01`)} y1={LINE + 6} y2={LINE + 14} />
            <text x={x(`${year}-01-01`)} y={LINE + 30} text-anchor="middle">
              {year}
            </text>
          </g>
        ))}
        <g class="today">
          <line x1={x(today)} x2={x(today)} y1={LINE - 20} y2={LINE + 14} />
        </g>
        {spread(sorted.map((mark) => x(mark.on))).map((at, n) => (
          <Mark at={x((sorted[n] as TimelineMark).on)} label={at} n={n + 1} shape={(sorted[n] as TimelineMark).shape} />
        ))}
      </svg>
      <figcaption>
        <table class="cards small">
          <caption class="unseen">{title}</caption>
          <thead>
            <tr>
              <th scope="col">{say('http.timeline.number')}</th>
              <th scope="col">{say('http.timeline.on')}</th>
              <th scope="col">{say('http.timeline.what')}</th>
            </tr>
          </thead>
          <tbody>
            {sorted.map((mark, n) => (
              <tr>
                <td data-label={say('http.timeline.number')} class="n">
                  {n + 1}
                </td>
                <td data-label={say('http.timeline.on')}>
                  <time datetime={mark.on}>{sayDate(say.language, mark.on)}</time>
                </td>
                <td data-label={say('http.timeline.what')}>
                  {mark.label}
                  {mark.on < today ? null : <span class="soft"> · {say('http.timeline.ahead')}</span>}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </figcaption>
    </figure>
  );
}

function LifeBar({ from, to }: { from: number; to: number }) {
  return <rect class="life" x={Math.min(from, to)} width={Math.max(2, Math.abs(to - from))} y={LINE - 5} height={10} rx={2} />;
}

function Mark({ at, label, n, shape }: { at: number; label: number; n: number; shape: MarkShape }) {
  return (
    <g class={`mark ${shape}`}>
      {shape === 'round' ? <circle cx={at} cy={LINE} r={6} /> : null}
      {shape === 'square' ? <rect x={at - 5.5} y={LINE - 5.5} width={11} height={11} /> : null}
      {shape === 'diamond' ? <path d={`M${at} ${LINE - 8} L${at + 8} ${LINE} L${at} ${LINE + 8} L${at - 8} ${LINE}Z`} /> : null}
      <text x={label} y={LINE - 14} text-anchor="middle">
        {n}
      </text>
    </g>
  );
}

/** Keeps the numbers above the marks from falling on each other, whichever way the line runs. */
function spread(at: number[]): number[] {
  const order = at.map((_, n) => n).sort((a, b) => (at[a] as number) - (at[b] as number));
  const placed = [...at];
  for (const [k, n] of order.entries()) {
    const before = k > 0 ? (placed[order[k - 1] as number] as number) : -Infinity;
    placed[n] = Math.min(WIDE - 6, Math.max(at[n] as number, before + 14));
  }
  return placed;
}

function scaleOf(dates: IsoDate[], today: IsoDate, mirrored: boolean): ((on: IsoDate) => number) & { years: number[] } {
  const all = [...dates, today].sort();
  const first = addDays(all[0] as IsoDate, -20);
  const days = Math.max(1, daysBetween(first, addDays(all.at(-1) as IsoDate, 20)));
  const scale = (on: IsoDate) => {
    const along = Math.round((EDGE + (daysBetween(first, on) / days) * (WIDE - 2 * EDGE)) * 10) / 10;
    return mirrored ? WIDE - along : along;
  };
  const from = Number(first.slice(0, 4)) + 1;
  const to = Number((all.at(-1) as IsoDate).slice(0, 4));
  const every = Math.max(1, Math.ceil((to - from + 1) / 12));
  const years = Array.from({ length: Math.max(0, to - from + 1) }, (_, n) => from + n).filter((year) => year % every === 0);
  return Object.assign(scale, { years });
}
