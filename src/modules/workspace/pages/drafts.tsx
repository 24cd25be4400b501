// Mails that wait to be released, above what is due: nothing leaves while nobody has read it.

import type { Asked } from '../../../http/route.js';
import { Symbol } from '../../../http/view/pieces.js';
import { purposeWords } from '../../mail/index.js';
import type { StartShown } from '../shapes.js';

export function Drafts({ drafts, asked }: { drafts: StartShown['drafts']; asked: Asked }) {
  const { say } = asked.ctx;
  if (drafts.length === 0) return null;
  return (
    <section>
      <h2>{say('mail.toRelease')}</h2>
      <ul class="rows">
        {drafts.map((draft) => (
          <li>
            <a class="what" href={`/${asked.language}/outbox/mailings/${draft.id}`}>
              {draft.group ? (
                <>
                  <Symbol>{draft.group}</Symbol> –{' '}
                </>
              ) : null}
              {purposeWords(draft.purpose, say)}
            </a>
            <p class="kicker">
              <span>{say('mail.recipients', { count: draft.recipients })}</span>
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
