// Deciding on several at once: a form beside the list, whose boxes belong to it by name, so that it needs no script; and what became of it.

import { sayRefusal } from '../../../http/index.js';
import { Area, type Mistake } from '../../../http/view/fields.js';
import { Notice } from '../../../http/view/pieces.js';
import type { Say } from '../../../kit/words.js';
import type { ManyDecided } from '../several-shown.js';

/** The form that boxes of rows belong to. */
export const SEVERAL = 'several';

export interface Several {
  action: string;
  /** How many wait over all pages. */
  waiting: number;
  typed: { which: string; reason: string };
  mistakes: Mistake[];
  /** Also badges, for those who lead. */
  badges: boolean;
  say: Say;
}

export function SeveralForm({ action, waiting, typed, mistakes, badges, say }: Several) {
  const which = (value: string, label: string) => (
    <label class="choice">
      <input type="radio" name="which" value={value} checked={typed.which === value} /> {label}
    </label>
  );
  const wrong = mistakes.find(({ field }) => field === 'id');
  return (
    <form method="post" action={action} id={SEVERAL}>
      <fieldset class="group-of-fields">
        <legend>{say('participation.several.title')}</legend>
        <p class="choices" id="f-id">
          {which('chosen', say('participation.several.chosen'))} {which('waiting', say('participation.several.waiting', { count: waiting }))}
        </p>
        {wrong ? <p class="mistake">{wrong.words}</p> : null}
        <div class="buttons">
          <button name="what" value="approve">
            {say('participation.moves.approve')}
          </button>
          {badges ? (
            <button class="quiet" name="what" value="badges">
              {say('participation.several.badges')}
            </button>
          ) : null}
        </div>
        <details open={mistakes.some(({ field }) => field === 'reason')}>
          <summary>{say('participation.moves.refuse')}</summary>
          <Area name="reason" label={say('participation.columns.reason')} hint={say('participation.pages.reasonHint')} rows={2} value={typed.reason} mistakes={mistakes} />
          <button class="danger" name="what" value="refuse">
            {say('participation.moves.refuse')}
          </button>
        </details>
      </fieldset>
    </form>
  );
}

/** The box of a row. */
export function ChooseBox({ id, name, checked, say }: { id: string; name: string; checked: boolean; say: Say }) {
  return <input type="checkbox" name="id" value={id} form={SEVERAL} checked={checked} aria-label={say('participation.several.choose', { name })} />;
}

/** What was done, and what was not, each with why. */
export function ManyTold({ decided, move, say }: { decided: ManyDecided; move: 'approve' | 'refuse'; say: Say }) {
  return (
    <Notice tone={decided.left.length > 0 ? 'warn' : 'good'} title={manyWords(decided, move, say)}>
      {decided.left.length > 0 ? (
        <>
          <p>{say('participation.several.left', { count: decided.left.length })}</p>
          <ul>
            {decided.left.map(({ name, refusal }) => (
              <li>
                <bdi>{name}</bdi>: {sayRefusal(say, refusal)}
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </Notice>
  );
}

export function manyWords(decided: ManyDecided, move: 'approve' | 'refuse', say: Say): string {
  return say(`participation.several.done.${move}`, { count: decided.done });
}
