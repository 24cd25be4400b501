// The list of persons, for the secretariat.

import type { Asked, Page } from '../../../http/route.js';
import { Field } from '../../../http/view/fields.js';
import { Empty, More, Text } from '../../../http/view/pieces.js';
import { countryName } from '../../../kit/countries.js';
import type { Say } from '../../../kit/words.js';
import type { PersonBrief } from '../reads.js';
import { personPath } from '../words.js';

export interface PersonList {
  rows: PersonBrief[];
  after: string | null;
  words: string;
}

export function personListPage(list: PersonList, asked: Asked): Page {
  const { say } = asked.ctx;
  const to = (path: string) => `/${asked.language}/people/${path}`;
  return {
    title: say('people.title'),
    section: '/people',
    secret: true,
    body: (
      <>
        <header class="head">
          <h1>{say('people.title')}</h1>
          <p class="soft">{say('people.lead')}</p>
        </header>
        <form method="get" class="filters" role="search" aria-label={say('people.find')}>
          <Field name="q" label={say('people.words')} value={list.words} />
          <button class="quiet">{say('people.find')}</button>
        </form>
        <div class="buttons">
          <a class="button" href={to('new')}>
            {say('people.add')}
          </a>
          <a class="button quiet" href={to('import')}>
            {say('people.import.title')}
          </a>
          <a class="button quiet" href={to('duplicates')}>
            {say('people.duplicates.title')}
          </a>
        </div>
        {list.rows.length > 0 ? <PersonTable rows={list.rows} say={say} /> : <Empty>{say('people.none')}</Empty>}
        <More after={list.after} say={say} query={asked.query} />
      </>
    ),
  };
}

function PersonTable({ rows, say }: { rows: PersonBrief[]; say: Say }) {
  const { language } = say;
  return (
    <table class="cards">
      <caption class="unseen">{say('people.title')}</caption>
      <thead>
        <tr>
          <th scope="col">{say('people.name')}</th>
          <th scope="col">{say('people.body')}</th>
          <th scope="col">{say('people.country')}</th>
          <th scope="col">{say('people.addresses')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ id, name, emails, affiliation }) => (
          <tr>
            <th scope="row">
              <a href={personPath(language, id)}>
                <bdi>
                  <Text of={name} language={language} />
                </bdi>
              </a>
            </th>
            <td data-label={say('people.body')}>{affiliation ? <Text of={affiliation.body} language={language} /> : '–'}</td>
            <td data-label={say('people.country')}>{affiliation?.country ? countryName(language, affiliation.country) : '–'}</td>
            <td data-label={say('people.addresses')}>{emails.length > 0 ? <bdi class="symbol">{emails[0]}</bdi> : '–'}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
