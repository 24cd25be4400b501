// What adopting a correction would change: each fact as it stands and as it would be.

import type { Asked } from '../../../http/index.js';
import type { Review } from '../shapes.js';

export function Proposed({ review, asked }: { review: Review; asked: Asked }) {
  const { say } = asked.ctx;
  const { proposes } = review;
  if (!proposes) return null;
  return (
    <section aria-labelledby="proposed">
      <h2 id="proposed">{say('intake.proposed.title', { letter: proposes.letter })}</h2>
      {proposes.changes.length === 0 ? <p>{say('intake.proposed.nothing')}</p> : <p>{say('intake.proposed.about')}</p>}
      <dl class="facts">
        {proposes.changes.map(({ label, before, after }) => (
          <>
            <dt>{label}</dt>
            <dd class="kept-lines">
              {before ? <del>{before}</del> : null}
              {before && after ? ' ' : null}
              {after ? <ins>{after}</ins> : null}
            </dd>
          </>
        ))}
      </dl>
    </section>
  );
}
