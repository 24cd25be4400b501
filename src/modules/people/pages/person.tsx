// One person, as the secretariat keeps them and as they keep themselves: names, addresses, affiliations, and what other modules know.

import type { Asked, Page } from '../../../http/route.js';
import { Field, type Mistake, Mistakes } from '../../../http/view/fields.js';
import { CountryChoice } from '../../../http/view/country-choice.js';
import { type Panel, PanelSection, Span } from '../../../http/view/panel.js';
import { Badge, Crumbs, Notice, Text } from '../../../http/view/pieces.js';
import { countryName } from '../../../kit/countries.js';
import { dateInGeneva } from '../../../kit/dates.js';
import type { Say } from '../../../kit/words.js';
import { bodyPath } from '../../bodies/index.js';
import { printedName } from '../names/name.js';
import type { AffiliationKnown, Pair, PersonKnown } from '../reads.js';
import { nameWords } from '../words.js';

export interface PersonPageShown {
  person: PersonKnown;
  panels: Panel[];
  /** Who may be the same person; for the secretariat. */
  alike: Pair[];
  /** Below which address the forms stand. */
  path: string;
  /** Whether it is one's own page. */
  own: boolean;
  typed: Record<string, string>;
  mistakes: Mistake[];
}

export function personPage(shown: PersonPageShown, asked: Asked): Page {
  const { say } = asked.ctx;
  const { person, own, path } = shown;
  const name = nameWords(person.name, say);
  const body = (
    <>
      {own ? <Crumbs trail={[{ path: `/${asked.language}/me`, label: say('people.me') }]} say={say} /> : <Crumbs trail={[{ path: `/${asked.language}/people`, label: say('people.title') }]} say={say} />}
      <header class="head">
        <h1>
          <bdi>{name}</bdi>
        </h1>
      </header>
      {own ? <p>{say('people.ownLead')}</p> : null}
      <Mistakes mistakes={shown.mistakes} say={say} />
      {shown.alike.length > 0 ? <Alike shown={shown} asked={asked} /> : null}
      <Names shown={shown} say={say} />
      <Addresses shown={shown} say={say} />
      <Affiliations shown={shown} asked={asked} />
      {shown.panels.map((panel) => (
        <PanelSection panel={panel} say={say} />
      ))}
      <p>
        <a href={own ? `/${asked.language}/me/personal` : `${path}/personal`}>{say('people.personal.title')}</a>
        {own ? null : (
          <>
            {' · '}
            <a href={`${path}/merge`}>{say('people.merge.title')}</a>
          </>
        )}
      </p>
    </>
  );
  return { title: name, section: own ? undefined : '/people', body, secret: true, status: shown.mistakes.length > 0 ? 422 : 200 };
}

function Alike({ shown, asked }: { shown: PersonPageShown; asked: Asked }) {
  const { say } = asked.ctx;
  return (
    <Notice tone="warn" title={say('people.alike')}>
      <ul>
        {shown.alike.map((pair) => {
          const [id, name] = pair.one === shown.person.id ? [pair.other, pair.otherName] : [pair.one, pair.oneName];
          return (
            <li>
              <a href={`${shown.path}/merge?with=${id}`}>
                <bdi>{nameWords(name, say)}</bdi>
              </a>{' '}
              ({say(`people.duplicates.because.${pair.because}`)})
            </li>
          );
        })}
      </ul>
    </Notice>
  );
}

function Names({ shown, say }: { shown: PersonPageShown; say: Say }) {
  return (
    <section>
      <h2>{say('people.names')}</h2>
      <ul class="plain-list">
        {shown.person.names.map((name) => (
          <li>
            <bdi>{printedName(name)}</bdi> <span class="soft small">{scriptWords(name.script, say)}</span>
          </li>
        ))}
      </ul>
      <p>
        <a class="button quiet" href={`${shown.path}/names`}>
          {say('people.changeNames')}
        </a>
      </p>
    </section>
  );
}

/** The script in the reader's language, by the names of the Unicode locale data. */
export function scriptWords(script: string, say: Say): string {
  return script === 'Zyyy' ? '' : (new Intl.DisplayNames([say.language], { type: 'script' }).of(script) ?? script);
}

function Addresses({ shown, say }: { shown: PersonPageShown; say: Say }) {
  const { person, path, typed, mistakes } = shown;
  return (
    <section>
      <h2>{say('people.addresses')}</h2>
      <ul class="rows" hidden={person.addresses.length === 0}>
        {person.addresses.map(({ email, verifiedAt }) => (
          <li>
            <form method="post" action={`${path}/addresses/remove`} class="fields-in-line">
              <bdi class="symbol">{email}</bdi> <Badge tone={verifiedAt ? 'good' : 'plain'}>{say(verifiedAt ? 'people.verified' : 'people.unverified')}</Badge>
              <input type="hidden" name="email" value={email} />
              {person.addresses.length > 1 ? <button class="quiet">{say('people.remove')}</button> : null}
            </form>
          </li>
        ))}
      </ul>
      <details class="act" open={typed.email !== undefined}>
        <summary>{say('people.addAddress')}</summary>
        <form method="post" action={`${path}/addresses`} data-keep="address">
          <Field name="email" type="email" label={say('people.email')} hint={shown.own ? say('people.addressHint') : undefined} value={typed.email ?? ''} required maxlength={254} mistakes={mistakes} />
          <div class="buttons">
            <button>{say(shown.own ? 'people.sendLink' : 'people.addAddress')}</button>
          </div>
        </form>
      </details>
    </section>
  );
}

function Affiliations({ shown, asked }: { shown: PersonPageShown; asked: Asked }) {
  const { say, now } = asked.ctx;
  const { person, path, typed, mistakes } = shown;
  const today = dateInGeneva(now);
  return (
    <section>
      <h2>{say('people.affiliations')}</h2>
      <ul class="rows" hidden={person.affiliations.length === 0}>
        {person.affiliations.map((one) => (
          <AffiliationRow one={one} path={path} today={today} asked={asked} />
        ))}
      </ul>
      <details class="act" open={typed.body !== undefined || person.affiliations.length === 0}>
        <summary>{say('people.affiliate')}</summary>
        <form method="post" action={`${path}/affiliations`} data-keep="affiliation">
          <Field name="body" label={say('people.body')} hint={say('people.bodyHint')} value={typed.body ?? ''} maxlength={200} mistakes={mistakes} />
          <Field name="title" label={say('people.position')} value={typed.title ?? ''} maxlength={120} mistakes={mistakes} />
          <CountryChoice name="country" label={say('people.country')} value={typed.country ?? null} none="–" mistakes={mistakes} say={say} />
          <Field name="from" type="date" label={say('people.from')} value={typed.from ?? today} mistakes={mistakes} />
          {person.affiliations.some((one) => one.until === null) ? (
            <p>
              <label>
                <input type="checkbox" name="instead" value="yes" checked={typed.body === undefined || typed.instead === 'yes'} /> {say('people.instead')}
              </label>
            </p>
          ) : null}
          <div class="buttons">
            <button>{say('people.save')}</button>
          </div>
        </form>
      </details>
    </section>
  );
}

function AffiliationRow({ one, path, today, asked }: { one: AffiliationKnown; path: string; today: string; asked: Asked }) {
  const { say } = asked.ctx;
  const { language } = asked;
  const words = Object.keys(one.body).length > 0 ? <Text of={one.body} language={language} /> : one.country ? countryName(language, one.country) : '–';
  return (
    <li>
      <span class="what">{one.bodySlug ? <a href={bodyPath(language, one.bodySlug)}>{words}</a> : words}</span>
      <p class="kicker">
        {one.title ? <bdi>{one.title}</bdi> : null}
        {one.country ? <span>{countryName(language, one.country)}</span> : null}
        <Span from={one.from} until={one.until} say={say} />
        <Standing one={one} say={say} />
      </p>
      {one.until === null ? (
        <form method="post" action={`${path}/affiliations/${one.id}/end`} class="fields-in-line">
          <input type="date" name="until" aria-label={say('people.until')} value={today} required />
          <button class="quiet">{say('people.end')}</button>
        </form>
      ) : null}
    </li>
  );
}

/** Whose word an affiliation is, and what the body has said to it. */
function Standing({ one, say }: { one: AffiliationKnown; say: Say }) {
  const settled = one.confirmedAt ? 'confirmed' : one.deniedAt ? 'denied' : null;
  const tone = settled === 'confirmed' ? 'good' : settled === 'denied' ? 'bad' : 'plain';
  return <Badge tone={tone}>{say(`people.affiliation.${settled ?? one.saidBy}`)}</Badge>;
}
