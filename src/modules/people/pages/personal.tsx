// What is kept about a person: what, for what, until when; to take away, and to erase.

import type { Asked, Page } from '../../../http/route.js';
import { Field, type Mistake, Mistakes } from '../../../http/view/fields.js';
import { Badge, Crumbs } from '../../../http/view/pieces.js';
import type { PersonalRecord } from '../slots.js';
import { PersonalRows } from './personal-rows.js';

export interface PersonalShown {
  personId: string;
  name: string;
  records: PersonalRecord[];
  path: string;
  /** Where one comes from. */
  back: string;
  /** Whether who asks may erase: the secretariat, and not themselves. */
  mayErase: boolean;
  mistakes: Mistake[];
}

export function personalPage(shown: PersonalShown, asked: Asked): Page {
  const { say } = asked.ctx;
  const body = (
    <>
      <Crumbs trail={[{ path: shown.back, label: <bdi>{shown.name}</bdi> }]} say={say} />
      <header class="head">
        <h1>{say('people.personal.title')}</h1>
      </header>
      <p>{say('people.personal.lead')}</p>
      <table class="cards">
        <thead>
          <tr>
            <th scope="col">{say('people.personal.what')}</th>
            <th scope="col">{say('people.personal.purpose')}</th>
            <th scope="col">{say('people.personal.until')}</th>
            <th scope="col" class="number">
              {say('people.personal.count')}
            </th>
          </tr>
        </thead>
        <tbody>
          {shown.records.map((record) => (
            <tr>
              <th scope="row">
                {record.what} {record.stays ? <Badge>{say('people.personal.stays')}</Badge> : null}
              </th>
              <td data-label={say('people.personal.purpose')}>{record.purpose}</td>
              <td data-label={say('people.personal.until')}>{record.until}</td>
              <td data-label={say('people.personal.count')} class="number">
                {record.rows.length}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <h2>{say('people.personal.all')}</h2>
      {shown.records.map((record) => (
        <details>
          <summary>
            {record.what} ({record.rows.length})
          </summary>
          <PersonalRows rows={record.rows.slice(0, MOST)} say={say} />
          {record.rows.length > MOST ? <p class="soft">{say('people.personal.more', { count: record.rows.length - MOST })}</p> : null}
        </details>
      ))}
      <p>
        <a class="button quiet" href={`${shown.path}.json`} download={`personal-${shown.personId}.json`}>
          {say('people.personal.export')}
        </a>
      </p>
      {shown.mayErase ? <EraseForm shown={shown} asked={asked} /> : <p class="soft">{say('people.personal.askToErase')}</p>}
    </>
  );
  return { title: say('people.personal.title'), body, secret: true, status: shown.mistakes.length > 0 ? 422 : 200 };
}

/** Rows that a person can read here; the file to take away has all of them. */
const MOST = 200;

function EraseForm({ shown, asked }: { shown: PersonalShown; asked: Asked }) {
  const { say } = asked.ctx;
  return (
    <section>
      <h2>{say('people.personal.erase')}</h2>
      <p>{say('people.personal.eraseLead')}</p>
      <Mistakes mistakes={shown.mistakes} say={say} />
      <form method="post" action={`${shown.path}/erase`}>
        <Field name="name" label={say('people.personal.confirm', { name: shown.name })} required autocomplete="off" mistakes={shown.mistakes} />
        <div class="buttons">
          <button class="danger">{say('people.personal.erase')}</button>
        </div>
      </form>
    </section>
  );
}
