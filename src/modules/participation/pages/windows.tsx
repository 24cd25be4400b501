// Until when: the days of a form, with where each comes from.

import type { Asked } from '../../../http/route.js';
import { Facts, fact } from '../../../http/view/facts.js';
import { DateOf } from '../../../http/view/pieces.js';
import type { WindowPoint, Windows } from '../windows.js';

export function WindowLines({ windows, points, asked }: { windows: Windows; points: readonly WindowPoint[]; asked: Asked }) {
  const { say } = asked.ctx;
  return (
    <div>
      <Facts
        facts={points.map((point) =>
          fact(
            say(`participation.pages.window.${point}`),
            <>
              <DateOf on={windows[point].on} language={asked.language} />
              {windows[point].source ? (
                <>
                  {' '}
                  <span class="soft small">
                    (<bdi>{windows[point].source}</bdi>)
                  </span>
                </>
              ) : null}
            </>,
          ),
        )}
      />
      <p class="soft small">{say('participation.pages.inclusive')}</p>
    </div>
  );
}
