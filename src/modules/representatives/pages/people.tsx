// The people of a group: officers, representatives of bodies, invited experts; for whoever leads it, the forms that note them.

import type { Asked, Page } from '../../../http/route.js';
import { Choice, Field, type Mistake, Mistakes } from '../../../http/view/fields.js';
import { Span } from '../../../http/view/panel.js';
import { Badge, Empty, Notice, Symbol, Text } from '../../../http/view/pieces.js';
import { type Heading, ThingHead } from '../../../http/view/thing-head.js';
import { dateInGeneva } from '../../../kit/dates.js';
import type { Multilingual } from '../../../kit/languages.js';
import { bodyPath } from '../../bodies/index.js';
import { type OfficerShown, groupPath, roleWords } from '../../groups/index.js';
import type { ExpertKnown, RepresentativeKnown } from '../reads.js';
import { APPOINTMENTS } from '../representation.js';

export interface GroupPeople {
  group: { id: string; slug: string; acronym: string };
  heading: Heading;
  officers: OfficerShown[];
  /** For the secretariat: of how many officers it is not confirmed who they are. */
  unconfirmed: number;
  representatives: (Omit<RepresentativeKnown, 'person'> & { person: RepresentativeKnown['person'] | null })[];
  experts: ExpertKnown[];
  /** Whether who asks may take part: the words of the rule; null for a stranger. */
  mine: { may: boolean; words: string } | null;
  /** Whether who asks has signed in, leads the group, is of the secretariat. */
  known: boolean;
  leads: boolean;
  secretariat: boolean;
  typed: Record<string, string>;
  mistakes: Mistake[];
  /** Which of the two forms came back. */
  open: 'representative' | 'expert' | null;
}

export function groupPeoplePage(shown: GroupPeople, asked: Asked): Page {
  const { say } = asked.ctx;
  const { group } = shown;
  const body = (
    <>
      <ThingHead heading={shown.heading} current={groupPath(asked.language, group.slug, 'people')} say={say} />
      <Mistakes mistakes={shown.mistakes} say={say} />
      {shown.mine ? (
        <Notice tone={shown.mine.may ? 'good' : undefined}>
          <p>{shown.mine.words}</p>
        </Notice>
      ) : null}
      <Officers shown={shown} asked={asked} />
      <Representatives shown={shown} asked={asked} />
      {shown.known ? <Experts shown={shown} asked={asked} /> : null}
      {shown.known ? null : <p class="soft">{say('representatives.signInForNames')}</p>}
    </>
  );
  return { title: `${group.acronym}: ${say('representatives.title')}`, section: '/groups', body, secret: shown.known, status: shown.mistakes.length > 0 ? 422 : 200 };
}

function Officers({ shown, asked }: { shown: GroupPeople; asked: Asked }) {
  const { say } = asked.ctx;
  return (
    <section>
      <h2>{say('representatives.officers')}</h2>
      {shown.unconfirmed > 0 ? (
        <p class="soft">
          {say('representatives.unconfirmed', { count: shown.unconfirmed })} <a href={groupPath(asked.language, shown.group.slug, 'manage')}>{say('representatives.confirmThem')}</a>
        </p>
      ) : null}
      {shown.officers.length === 0 ? <Empty>{say('representatives.noOfficers')}</Empty> : null}
      <ul class="rows" hidden={shown.officers.length === 0}>
        {shown.officers.map((officer) => (
          <li>
            <span class="what">
              <Text of={officer.name} language={asked.language} />
            </span>
            <p class="kicker">
              <span>{roleWords(officer.role, say)}</span>
              <span>
                <Text of={officer.affiliation} language={asked.language} />
              </span>
              <span>
                <Text of={officer.country} language={asked.language} />
              </span>
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Representatives({ shown, asked }: { shown: GroupPeople; asked: Asked }) {
  const { say } = asked.ctx;
  const path = groupPath(asked.language, shown.group.slug, 'people/representatives');
  return (
    <section>
      <h2>{say('representatives.representatives')}</h2>
      {shown.representatives.length === 0 ? <Empty>{say('representatives.noRepresentatives')}</Empty> : null}
      <ul class="rows" hidden={shown.representatives.length === 0}>
        {shown.representatives.map((one) => (
          <li>
            <span class="what">
              <a href={bodyPath(asked.language, one.body.slug)}>{one.body.acronym ? <Symbol>{one.body.acronym}</Symbol> : <Text of={one.body.name} language={asked.language} />}</a>{' '}
              {one.person ? <>– </> : null}
              {one.person ? <Named person={one.person} shown={shown} asked={asked} /> : null} {one.until ? <Badge tone="done">{say('representatives.past')}</Badge> : null}
            </span>
            <p class="kicker">
              <span>{say(`representatives.by.${one.by}`)}</span>
              {shown.known ? <bdi>{one.reference}</bdi> : null}
              <Span from={one.from} until={one.until} say={say} />
            </p>
            {shown.leads && one.until === null ? <EndForm path={`${path}/${one.id}/end`} asked={asked} /> : null}
          </li>
        ))}
      </ul>
      {shown.leads ? <AppointForm path={path} shown={shown} asked={asked} /> : null}
    </section>
  );
}

function Experts({ shown, asked }: { shown: GroupPeople; asked: Asked }) {
  const { say } = asked.ctx;
  const path = groupPath(asked.language, shown.group.slug, 'people/experts');
  return (
    <section>
      <h2>{say('representatives.experts')}</h2>
      {shown.experts.length === 0 ? <Empty>{say('representatives.noExperts')}</Empty> : null}
      <ul class="rows" hidden={shown.experts.length === 0}>
        {shown.experts.map((one) => (
          <li>
            <span class="what">
              <Named person={one.person} shown={shown} asked={asked} /> {one.until ? <Badge tone="done">{say('representatives.past')}</Badge> : null}
            </span>
            <p class="kicker">
              <bdi>{one.purpose}</bdi>
              <span>{say('representatives.invitedBy', { by: one.by })}</span>
              <Span from={one.from} until={one.until} say={say} />
            </p>
            {shown.leads && one.until === null ? <EndForm path={`${path}/${one.id}/end`} asked={asked} /> : null}
          </li>
        ))}
      </ul>
      {shown.leads ? <InviteForm path={path} shown={shown} asked={asked} /> : null}
    </section>
  );
}

function Named({ person, shown, asked }: { person: { id: string; name: Multilingual; emails: string[] }; shown: GroupPeople; asked: Asked }) {
  const name = <Text of={person.name} language={asked.language} />;
  return (
    <>
      <bdi>{shown.secretariat ? <a href={`/${asked.language}/people/${person.id}`}>{name}</a> : name}</bdi>
      {shown.leads ? person.emails.map((email) => <bdi class="symbol soft small"> {email}</bdi>) : null}
    </>
  );
}

function EndForm({ path, asked }: { path: string; asked: Asked }) {
  const { say, now } = asked.ctx;
  return (
    <form method="post" action={path} class="fields-in-line">
      <input type="date" name="until" aria-label={say('representatives.until')} value={dateInGeneva(now)} required />
      <button class="quiet">{say('representatives.end')}</button>
    </form>
  );
}

function AppointForm({ path, shown, asked }: { path: string; shown: GroupPeople; asked: Asked }) {
  const { say } = asked.ctx;
  const here = shown.open === 'representative';
  const field = (name: string) => ({ name, value: here ? (shown.typed[name] ?? '') : '', mistakes: here ? shown.mistakes : [] });
  return (
    <details class="act" open={here}>
      <summary>{say('representatives.appoint')}</summary>
      <form method="post" action={path} data-keep="representative">
        <Field {...field('body')} label={say('representatives.body')} hint={say('representatives.bodyHint')} required maxlength={200} />
        <Field {...field('email')} type="email" label={say('representatives.email')} required maxlength={254} />
        <Field {...field('name')} label={say('representatives.name')} hint={say('representatives.nameHint')} maxlength={200} />
        <Choice {...field('by')} label={say('representatives.byWhat')} options={APPOINTMENTS.map((value) => ({ value, label: say(`representatives.by.${value}`) }))} />
        <Field {...field('reference')} label={say('representatives.reference')} hint={say('representatives.referenceHint')} required maxlength={200} />
        <SpanFields field={field} asked={asked} />
        <div class="buttons">
          <button>{say('representatives.appoint')}</button>
        </div>
      </form>
    </details>
  );
}

function InviteForm({ path, shown, asked }: { path: string; shown: GroupPeople; asked: Asked }) {
  const { say } = asked.ctx;
  const here = shown.open === 'expert';
  const field = (name: string) => ({ name, value: here ? (shown.typed[name] ?? '') : '', mistakes: here ? shown.mistakes : [] });
  // The two forms stand on one page: what is said of a field must lead to that of its own form.
  return (
    <details class="act" open={here}>
      <summary>{say('representatives.invite')}</summary>
      <form method="post" action={path} data-keep="expert">
        <Field {...field('expertEmail')} type="email" label={say('representatives.email')} required maxlength={254} />
        <Field {...field('expertName')} label={say('representatives.name')} hint={say('representatives.nameHint')} maxlength={200} />
        <Field {...field('purpose')} label={say('representatives.purpose')} hint={say('representatives.purposeHint')} required maxlength={500} />
        <Field {...field('inviter')} label={say('representatives.inviter')} hint={say('representatives.inviterHint')} required maxlength={200} />
        <Field {...field('expertUntil')} type="date" label={say('representatives.until')} />
        <div class="buttons">
          <button>{say('representatives.invite')}</button>
        </div>
      </form>
    </details>
  );
}

function SpanFields({ field, asked }: { field: (name: string) => { name: string; value: string; mistakes: Mistake[] }; asked: Asked }) {
  const { say, now } = asked.ctx;
  const from = field('from');
  return (
    <div class="side-by-side">
      <Field {...from} type="date" label={say('representatives.from')} value={from.value || dateInGeneva(now)} />
      <Field {...field('until')} type="date" label={say('representatives.until')} />
    </div>
  );
}
