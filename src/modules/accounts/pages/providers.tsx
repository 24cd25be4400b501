// The providers by which people may sign in, as the secretariat names them.

import type { Asked, Page } from '../../../http/index.js';
import { Field, type Mistake, Mistakes } from '../../../http/view/fields.js';
import { Badge, Empty } from '../../../http/view/pieces.js';
import type { ProviderShown } from '../reads/providers.js';

interface Providers {
  rows: ProviderShown[];
  origin: string;
  mistakes: Mistake[];
  typed: Record<string, string>;
}

export function providersPage(shown: Providers, asked: Asked): Page {
  const { say } = asked.ctx;
  const body = (
    <>
      <div class="head">
        <h1>{say('accounts.providers.title')}</h1>
      </div>
      <p>{say('accounts.providers.lead')}</p>
      <Mistakes mistakes={shown.mistakes} say={say} />
      {shown.rows.length === 0 ? <Empty>{say('accounts.providers.none')}</Empty> : null}
      {shown.rows.map((row) => (
        <details>
          <summary>
            <bdi>{row.name}</bdi> <Badge tone={row.open ? 'good' : 'done'}>{say(row.open ? 'accounts.providers.isOpen' : 'accounts.providers.isShut')}</Badge>
          </summary>
          <ProviderForm row={row} shown={shown} asked={asked} />
        </details>
      ))}
      <h2>{say('accounts.providers.new')}</h2>
      <ProviderForm row={null} shown={shown} asked={asked} />
    </>
  );
  return { title: say('accounts.providers.title'), body, secret: true, status: shown.mistakes.length > 0 ? 422 : 200 };
}

/** A form for each provider: the names of its fields are told apart by the provider, their ids too. */
function ProviderForm({ row, shown, asked }: { row: ProviderShown | null; shown: Providers; asked: Asked }) {
  const { say } = asked.ctx;
  const typed = row ? {} : shown.typed;
  const value = (name: keyof ProviderShown) => typed[name] ?? (row ? String(row[name]) : '');
  const mistakes = row ? [] : shown.mistakes;
  const slug = row?.slug ?? '';
  return (
    <form method="post" action={`/${asked.language}/providers`}>
      {row ? (
        <>
          <input type="hidden" name="slug" value={slug} />
          <p class="soft">
            {say('accounts.providers.back')} <bdi class="symbol">{`${shown.origin}/en/sign-in/back/${slug}`}</bdi>
          </p>
          {(['name', 'issuer', 'clientId'] as const).map((name) => (
            <div class="field">
              <label for={`${slug}-${name}`}>{say(`accounts.providers.${name}`)}</label>
              <input id={`${slug}-${name}`} name={name} value={value(name)} required maxlength={300} />
            </div>
          ))}
          <div class="field">
            <label for={`${slug}-secret`}>{say('accounts.providers.secret')}</label>
            <input id={`${slug}-secret`} name="secret" type="password" autocomplete="off" maxlength={500} />
            <p class="hint">{say(row.hasSecret ? 'accounts.providers.secretKept' : 'accounts.providers.secretNone')}</p>
          </div>
        </>
      ) : (
        <>
          <Field name="slug" label={say('accounts.providers.slug')} hint={say('accounts.providers.slugHint')} required value={typed.slug ?? ''} mistakes={mistakes} maxlength={40} />
          <Field name="name" label={say('accounts.providers.name')} required value={value('name')} mistakes={mistakes} maxlength={100} />
          <Field name="issuer" label={say('accounts.providers.issuer')} hint={say('accounts.providers.issuerHint')} type="url" required value={value('issuer')} mistakes={mistakes} maxlength={300} />
          <Field name="clientId" label={say('accounts.providers.clientId')} required value={value('clientId')} mistakes={mistakes} maxlength={300} />
          <Field name="secret" label={say('accounts.providers.secret')} type="password" autocomplete="off" mistakes={mistakes} maxlength={500} />
        </>
      )}
      <fieldset class="field">
        <legend>{say('accounts.providers.rules')}</legend>
        {(['trustsEmail', 'makesAccounts', 'open'] as const).map((name) => (
          <label>
            <input type="checkbox" name={name} value="yes" checked={row ? row[name] : typed[name] === 'yes'} /> {say(`accounts.providers.${name}`)}
          </label>
        ))}
      </fieldset>
      <div class="buttons">
        <button class={row ? 'quiet' : undefined}>{say('accounts.providers.keep')}</button>
      </div>
    </form>
  );
}
