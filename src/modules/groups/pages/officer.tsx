// Who an officer is: the name of the letter, the persons who bear it, and somebody else by name or address.

import type { Asked, Page } from '../../../http/route.js';
import { Facts, fact } from '../../../http/view/facts.js';
import { Field, type Mistake, Mistakes } from '../../../http/view/fields.js';
import { Span } from '../../../http/view/panel.js';
import { Empty, Notice, Text } from '../../../http/view/pieces.js';
import { ThingHead } from '../../../http/view/thing-head.js';
import { countryName } from '../../../kit/countries.js';
import type { PersonBrief } from '../../people/reads.js';
import { OFFICES } from '../group.js';
import { groupHeading, groupPath, roleWords } from '../heading.js';
import type { OfficerTerm } from '../reads.js';
import type { GroupBrief } from '../shapes.js';

export interface OfficerPageShown {
  group: GroupBrief;
  term: OfficerTerm;
  /** The name in the reader's language. */
  asName: string;
  person: PersonBrief | null;
  likely: PersonBrief[];
  words: string;
  found: PersonBrief[];
  typed: Record<string, string>;
  mistakes: Mistake[];
}

export function officerPage(shown: OfficerPageShown, asked: Asked): Page {
  const { say } = asked.ctx;
  const { group, term, mistakes } = shown;
  const { language } = asked;
  const title = say('groups.officer.title', { office: roleWords(term.role, say), name: shown.asName });
  const body = (
    <>
      <ThingHead heading={groupHeading(group, say)} current={groupPath(language, group.slug)} say={say} />
      <h2>{title}</h2>
      <Facts
        facts={[
          fact(say('groups.officer.asPrinted'), <bdi>{[...new Set(Object.values(term.name))].join(' · ')}</bdi>),
          fact(say('groups.pages.manage.affiliation'), Object.keys(term.affiliation).length > 0 ? <Text of={term.affiliation} language={language} /> : null),
          fact(say('groups.pages.manage.country'), Object.keys(term.country).length > 0 ? <Text of={term.country} language={language} /> : null),
          fact(say('groups.officer.term'), <Span from={term.from} until={term.until} say={say} />),
        ]}
      />
      <Mistakes mistakes={mistakes} say={say} />
      {shown.person ? <Confirmed shown={shown} person={shown.person} asked={asked} /> : <Choosing shown={shown} asked={asked} />}
    </>
  );
  return { title: `${group.acronym}: ${title}`, section: '/groups', body, secret: true, status: mistakes.length > 0 ? 422 : 200 };
}

function Confirmed({ shown, person, asked }: { shown: OfficerPageShown; person: PersonBrief; asked: Asked }) {
  const { say } = asked.ctx;
  return (
    <>
      <h3>{say('groups.officer.is')}</h3>
      <ul class="rows">
        <Somebody one={person} asked={asked} />
      </ul>
      <p class="soft">{say('groups.officer.takeBackLead')}</p>
      <form method="post" action={`${officerPath(shown, asked)}/person/take-back`}>
        <div class="buttons">
          <button class="quiet">{say('groups.officer.takeBack')}</button>
        </div>
      </form>
    </>
  );
}

function Choosing({ shown, asked }: { shown: OfficerPageShown; asked: Asked }) {
  const { say } = asked.ctx;
  const { likely, found, words, typed, mistakes } = shown;
  const path = officerPath(shown, asked);
  const leads = OFFICES[shown.term.role].leads;
  return (
    <>
      <Notice tone={leads ? 'warn' : undefined}>
        <p>{say(leads ? 'groups.officer.leads' : 'groups.officer.leadsNot')}</p>
      </Notice>
      <h3>{say('groups.officer.likely')}</h3>
      {likely.length === 0 ? <Empty>{say('groups.officer.noneLikely')}</Empty> : <Candidates of={likely} path={path} asked={asked} />}
      <h3>{say('groups.officer.other')}</h3>
      <form method="get" class="filters" role="search" aria-label={say('groups.officer.find')}>
        <Field name="q" label={say('groups.officer.find')} value={words} maxlength={200} />
        <button class="quiet">{say('groups.officer.look')}</button>
      </form>
      {words && found.length === 0 ? <Empty>{say('groups.officer.noneFound')}</Empty> : <Candidates of={found} path={path} asked={asked} />}
      <h3>{say('groups.officer.unknown')}</h3>
      <form method="post" action={`${path}/person`} data-keep="officer-person">
        <Field name="email" type="email" label={say('accounts.signIn.email')} hint={say('groups.officer.unknownHint')} required value={typed.email ?? ''} maxlength={254} mistakes={mistakes} />
        <div class="buttons">
          <button>{say('groups.officer.makeKnown')}</button>
        </div>
      </form>
    </>
  );
}

function Candidates({ of, path, asked }: { of: PersonBrief[]; path: string; asked: Asked }) {
  const { say } = asked.ctx;
  if (of.length === 0) return null;
  return (
    <ul class="rows">
      {of.map((one) => (
        <Somebody one={one} asked={asked}>
          <form method="post" action={`${path}/person`}>
            <input type="hidden" name="person" value={one.id} />
            <button class="quiet">{say('groups.officer.confirm')}</button>
          </form>
        </Somebody>
      ))}
    </ul>
  );
}

function Somebody({ one, asked, children }: { one: PersonBrief; asked: Asked; children?: unknown }) {
  const { language } = asked;
  return (
    <li>
      <a class="what" href={`/${language}/people/${one.id}`}>
        <bdi>
          <Text of={one.name} language={language} />
        </bdi>
      </a>
      <p class="kicker">
        {one.affiliation && Object.keys(one.affiliation.body).length > 0 ? <Text of={one.affiliation.body} language={language} /> : null}
        {one.affiliation?.country ? <span>{countryName(language, one.affiliation.country)}</span> : null}
        {one.emails.map((email) => (
          <bdi class="symbol">{email}</bdi>
        ))}
      </p>
      {children}
    </li>
  );
}

function officerPath({ group, term }: OfficerPageShown, asked: Asked): string {
  return groupPath(asked.language, group.slug, `officers/${term.id}`);
}
