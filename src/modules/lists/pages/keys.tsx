// The pages behind the links of a mail: a button to confirm, a button to leave.

import type { Asked, Page } from '../../../http/index.js';
import { Choice } from '../../../http/view/fields.js';
import { Symbol } from '../../../http/view/pieces.js';
import { groupPath } from '../../groups/index.js';
import type { SubscriptionShown } from '../reads.js';

type Known = SubscriptionShown & { acronym: string; slug: string };

export function confirmPage(known: Known, asked: Asked): Page {
  const { say } = asked.ctx;
  const open = known.state === 'asked';
  const body = (
    <>
      <Head known={known} title={say('lists.confirm.title')} />
      <p>{say(open ? 'lists.confirm.how' : known.state === 'ended' ? 'refusals.lists.oldLink' : 'lists.confirmed', { email: known.email })}</p>
      {open ? (
        <form method="post" action={`/${asked.language}/lists/confirm/${known.token}`}>
          <div class="buttons">
            <button>{say('lists.subscribe')}</button>
          </div>
        </form>
      ) : (
        <Back known={known} asked={asked} />
      )}
    </>
  );
  return { title: say('lists.confirm.title'), body, secret: true };
}

export function unsubscribePage(known: Known, asked: Asked): Page {
  const { say } = asked.ctx;
  const path = `/${asked.language}/lists/unsubscribe/${known.token}`;
  const reads = known.state !== 'ended';
  const body = (
    <>
      <Head known={known} title={say('lists.leave.title')} />
      <p>{say(reads ? 'lists.leave.how' : 'lists.leave.done', { email: known.email })}</p>
      {reads ? (
        <>
          <form method="post" action={path}>
            <input type="hidden" name="page" value="yes" />
            <div class="buttons">
              <button>{say('lists.leave.button')}</button>
            </div>
          </form>
          <form method="post" action={path}>
            <Choice name="mode" label={say('lists.mode')} value={known.mode} options={(['each', 'digest'] as const).map((mode) => ({ value: mode, label: say(`lists.modes.${mode}`) }))} />
            <button class="quiet">{say('mail.keep')}</button>
          </form>
        </>
      ) : (
        <Back known={known} asked={asked} />
      )}
    </>
  );
  return { title: say('lists.leave.title'), body, secret: true };
}

export function leftPage(known: Known, asked: Asked): Page {
  const { say } = asked.ctx;
  const body = (
    <>
      <Head known={known} title={say('lists.leave.title')} />
      <p>{say('lists.leave.done', { email: known.email })}</p>
      <Back known={known} asked={asked} />
    </>
  );
  return { title: say('lists.leave.title'), body, secret: true };
}

function Head({ known, title }: { known: Known; title: string }) {
  return (
    <div class="head">
      <h1>
        <Symbol>{known.acronym}</Symbol> <span class="name">{title}</span>
      </h1>
    </div>
  );
}

function Back({ known, asked }: { known: Known; asked: Asked }) {
  return (
    <p>
      <a href={groupPath(asked.language, known.slug, 'list')}>{asked.ctx.say('lists.title')}</a>
    </p>
  );
}
