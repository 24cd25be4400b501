// Beside the home of a group: what is due (for those who lead it), who leads it, whom it concerns, how it is reached, its circulars.

import { groupPath, parentWords, roleWords } from '../../groups/index.js';
import type { Asked } from '../../../http/route.js';
import { DatedRows } from '../../../http/view/dated-rows.js';
import { type Fact, Facts, fact } from '../../../http/view/facts.js';
import { DateOf, Symbol, Text } from '../../../http/view/pieces.js';
import { type Language, directionOf } from '../../../kit/languages.js';
import type { OfficerShown } from '../../groups/index.js';
import { letterKey, letterWords } from '../letter-words.js';
import type { HomeShown } from '../shapes.js';
import { dueRow } from './due.js';

interface Part {
  home: HomeShown;
  asked: Asked;
}

export function Aside({ home, asked }: Part) {
  const { say } = asked.ctx;
  return (
    <aside>
      {home.due ? <Due home={home} asked={asked} /> : null}
      <h2>{say('workspace.home.leads')}</h2>
      {home.group.officers.length > 0 ? <Officers officers={home.group.officers} asked={asked} /> : <p class="soft">{say('workspace.home.noOfficers')}</p>}
      <h2>{say('workspace.home.facts')}</h2>
      <Facts facts={factsOf({ home, asked })} />
      <Concerned home={home} asked={asked} />
      <Circulars home={home} asked={asked} />
    </aside>
  );
}

function Due({ home, asked }: Part) {
  const { say } = asked.ctx;
  const rows = (home.due ?? []).filter((row) => row.state !== 'done');
  return (
    <>
      <h2>{say('workspace.due.title')}</h2>
      {rows.length > 0 ? <DatedRows rows={rows.map((row) => dueRow(row, asked))} now={asked.ctx.now} say={say} /> : <p class="soft">{say('workspace.due.noneHere')}</p>}
      <p>
        <a href={groupPath(asked.language, home.group.slug, 'manage')}>{say('groups.pages.manage.title')}</a>
      </p>
    </>
  );
}

function Officers({ officers, asked }: { officers: OfficerShown[]; asked: Asked }) {
  const { say } = asked.ctx;
  return (
    <ul class="people">
      {officers.map((officer) => (
        <li>
          <span class="soft small">{roleWords(officer.role, say)}</span>
          <strong>
            <bdi>
              <Text of={officer.name} language={asked.language} />
            </bdi>
          </strong>
          <Affiliation officer={officer} language={asked.language} />
          {officer.until ? (
            <span class="soft small">
              {say('workspace.home.until')} <DateOf on={officer.until} language={asked.language} />
            </span>
          ) : null}
        </li>
      ))}
    </ul>
  );
}

function Affiliation({ officer, language }: { officer: OfficerShown; language: Language }) {
  const parts = [officer.affiliation, officer.country].filter((text) => Object.keys(text).length > 0);
  if (parts.length === 0) return null;
  return (
    <span class="small">
      {parts.map((text, n) => (
        <>
          {n > 0 ? ' · ' : ''}
          <bdi>
            <Text of={text} language={language} />
          </bdi>
        </>
      ))}
    </span>
  );
}

function factsOf({ home, asked }: Part): (Fact | null)[] {
  const { say } = asked.ctx;
  const { group } = home;
  const { contact, lifetime } = group;
  const names = new Intl.DisplayNames([asked.language], { type: 'language' });
  const languages = group.workingLanguages.map((language) => names.of(language) ?? language);
  return [
    fact(say('groups.pages.parent'), group.parent ? <Symbol>{parentWords(group.parent, asked.language)}</Symbol> : null),
    fact(say('workspace.home.established'), established({ home, asked })),
    fact(say('workspace.home.lifetime'), lifetime.until ? <DateOf on={lifetime.until} language={asked.language} /> : null),
    fact(say('workspace.home.workingLanguage'), languages.length > 0 ? new Intl.ListFormat(asked.language).format(languages) : null),
    fact(say('workspace.home.contact'), contact.name || contact.email || contact.telephone ? <Contact contact={contact} /> : null),
    fact(say('workspace.home.homePage'), group.homePage ? <HomeAddress url={group.homePage} /> : null),
  ];
}

function established({ home, asked }: Part) {
  const { establishedBy, establishedOn } = home.group;
  if (!establishedBy && !establishedOn) return null;
  return (
    <>
      {establishedBy ? <Symbol>{establishedBy}</Symbol> : null}
      {establishedBy && establishedOn ? ', ' : null}
      {establishedOn ? <DateOf on={establishedOn} language={asked.language} /> : null}
    </>
  );
}

function Contact({ contact }: { contact: HomeShown['group']['contact'] }) {
  return (
    <>
      {contact.name ? (
        <>
          <bdi>{contact.name}</bdi>
          <br />
        </>
      ) : null}
      {contact.email ? (
        <>
          <a href={`mailto:${contact.email}`}>
            <Symbol>{contact.email}</Symbol>
          </a>
          <br />
        </>
      ) : null}
      {contact.telephone ? (
        <a href={`tel:${contact.telephone.replace(/[^+\d]/g, '')}`}>
          <Symbol>{contact.telephone}</Symbol>
        </a>
      ) : null}
    </>
  );
}

/** Only web addresses become links: what was typed elsewhere may be anything. */
function HomeAddress({ url }: { url: string }) {
  const full = /^https?:\/\//i.test(url) ? url : `https://${url}`;
  const shown = full.replace(/^https?:\/\/(www\.)?/i, '').replace(/\/$/, '');
  return (
    <a href={full} rel="external" class="address">
      <bdi>{shown}</bdi>
    </a>
  );
}

function Concerned({ home, asked }: Part) {
  const { say } = asked.ctx;
  const { studyGroups, outsideBodies } = home.group;
  return (
    <>
      {studyGroups.length > 0 ? <h2>{say('workspace.home.studyGroups')}</h2> : null}
      <Bodies names={studyGroups} />
      {outsideBodies.length > 0 ? <h2>{say('workspace.home.outsideBodies')}</h2> : null}
      <Bodies names={outsideBodies} />
    </>
  );
}

function Bodies({ names }: { names: string[] }) {
  if (names.length === 0) return null;
  return (
    <ul class="inline-list">
      {names.map((name) => (
        <li>
          <bdi>{name}</bdi>
        </li>
      ))}
    </ul>
  );
}

function Circulars({ home, asked }: Part) {
  const { say } = asked.ctx;
  const { editions, group } = home;
  if (editions.length === 0) return null;
  const letters = [...new Map(editions.map((edition) => [letterKey(edition), edition])).values()];
  const path = groupPath(asked.language, group.slug, 'circulars');
  const names = new Intl.DisplayNames([asked.language], { type: 'language' });
  return (
    <>
      <h2>{say('groups.pages.tab.circulars')}</h2>
      <ul class="plain-list">
        {letters.map((letter) => (
          <li>
            <a href={path}>{letterWords(letter, say)}</a>{' '}
            <span class="soft small">
              {letter.date ? <DateOf on={letter.date} language={asked.language} /> : null}
              <br />
              {editions
                .filter((edition) => letterKey(edition) === letterKey(letter))
                .map((edition, n) => (
                  <>
                    {n > 0 ? ' · ' : ''}
                    <a href={`${path}#${edition.id}`} hreflang={edition.language} dir={directionOf(asked.language)}>
                      {names.of(edition.language)}
                    </a>
                  </>
                ))}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}
