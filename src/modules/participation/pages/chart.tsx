// How many of each kind: bars with the table they are drawn from. Readable in black and white; the table alone says all of it.

import type { Asked } from '../../../http/route.js';
import { directionOf } from '../../../kit/languages.js';
import { type Counted, countRows, presenceWords } from '../list-files.js';

// As wide as a phone: words stand above their bar, so that the longest of six languages fits and nothing shrinks.
const WIDTH = 360;
const ROW = 42;
const COUNT = 50;
const MOST = 9;

export function CountsSection({ counts, presence, asked }: { counts: Counted; presence: readonly { on: string; mode: string; count: number }[]; asked: Asked }) {
  const { say } = asked.ctx;
  const there = { what: say('participation.presence.title'), kinds: presence.map((one) => ({ words: presenceWords(one, say), count: one.count })) };
  const parts = [...countRows(counts, say), there].filter(({ kinds }) => kinds.length > 0);
  const [first] = parts;
  if (!first) return null;
  return (
    <section aria-labelledby="counts">
      <h2 id="counts">{say('participation.pages.countsOf', { count: counts.all })}</h2>
      <figure class="timeline bars">
        <Bars title={first.what} kinds={first.kinds.slice(0, MOST)} asked={asked} />
      </figure>
      <div class="side-by-side counted">
        {parts.map(({ what, kinds }) => (
          <details open={kinds.length <= MOST}>
            <summary>{what}</summary>
            <table>
              <tbody>
                {kinds.map(({ words, count }) => (
                  <tr>
                    <th scope="row">{words}</th>
                    <td class="number">{count}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </details>
        ))}
      </div>
    </section>
  );
}

function Bars({ title, kinds, asked }: { title: string; kinds: { words: string; count: number }[]; asked: Asked }) {
  const most = Math.max(1, ...kinds.map(({ count }) => count));
  const rtl = directionOf(asked.language) === 'rtl';
  const at = (x: number, width: number) => (rtl ? WIDTH - x - width : x);
  const height = kinds.length * ROW;
  return (
    <svg viewBox={`0 0 ${WIDTH} ${height}`} role="img" aria-labelledby="chart-title chart-text">
      <title id="chart-title">{title}</title>
      <desc id="chart-text">{kinds.map(({ words, count }) => `${words}: ${count}`).join('; ')}</desc>
      {kinds.map(({ words, count }, row) => {
        const length = Math.max(2, Math.round((count / most) * (WIDTH - COUNT)));
        return (
          <g>
            <text x={rtl ? WIDTH : 0} y={row * ROW + 14} direction={rtl ? 'rtl' : 'ltr'}>
              {words}
            </text>
            <rect class="life" x={at(0, length)} y={row * ROW + 20} width={length} height={14} />
            <text class="n" x={at(length + 8, 0)} y={row * ROW + 32} text-anchor={rtl ? 'end' : 'start'}>
              {count}
            </text>
          </g>
        );
      })}
    </svg>
  );
}
