// Leading a group: the moves of its life with the rule that each rests on, how it is reached, who holds which office.

import { type Multilingual, directionOf } from '../../../kit/languages.js';
import type { Asked, Page } from '../../../http/route.js';
import { Choice, Field, type Mistake, Mistakes } from '../../../http/view/fields.js';
import { Badge, DateOf, Text } from '../../../http/view/pieces.js';
import { ThingHead } from '../../../http/view/thing-head.js';
import { groupHeading, groupPath, roleWords, sourceWords, stateWords, toneOf } from '../heading.js';
import type { GroupShown } from '../shapes.js';

/** A step in the life of the group: open, or refused with the words of the rule. */
export interface MoveShown {
  name: string;
  to: string;
  source: string | null;
  /** What its form asks for beside the day. */
  asks: 'route' | 'until' | null;
  refused: string | null;
}

export interface ManageShown {
  group: GroupShown;
  /** With whether it is confirmed who they are, and how many persons bear the name; null for those who may not confirm it. */
  officers: (GroupShown['officers'][number] & { id: string; who: { confirmed: boolean; likely: number } | null })[];
  roles: string[];
  /** Milestones that are not reached yet. */
  milestones: { place: number; text: Multilingual; on: string | null }[];
  moves: MoveShown[];
  typed: Record<string, string>;
  mistakes: Mistake[];
}

export function managePage(shown: ManageShown, asked: Asked): Page {
  const { say } = asked.ctx;
  const { group, mistakes } = shown;
  return {
    title: `${group.acronym}: ${say('groups.pages.manage.title')}`,
    section: '/groups',
    secret: true,
    status: mistakes.length > 0 ? 422 : 200,
    body: (
      <>
        <ThingHead heading={groupHeading(group, say)} current={groupPath(asked.language, group.slug)} say={say} />
        <h2>{say('groups.pages.manage.title')}</h2>
        {asked.roles.includes('secretariat') ? (
          <p>
            <a href={groupPath(asked.language, group.slug, 'access')}>{say('groups.access.title')}</a>
          </p>
        ) : null}
        <Mistakes mistakes={mistakes} say={say} />
        <Life shown={shown} asked={asked} />
        <Milestones shown={shown} asked={asked} />
        <Contact shown={shown} asked={asked} />
        <Officers shown={shown} asked={asked} />
      </>
    ),
  };
}

function Life({ shown, asked }: { shown: ManageShown; asked: Asked }) {
  const { say } = asked.ctx;
  const { group, moves } = shown;
  const open = moves.filter((move) => move.refused === null);
  const closed = moves.filter((move) => move.refused !== null);
  return (
    <section>
      <h3>{say('groups.pages.manage.life')}</h3>
      <p>
        {say('groups.pages.manage.now')} <Badge tone={toneOf(group.state)}>{stateWords(group.state, say)}</Badge>
      </p>
      {open.length === 0 ? <p class="soft">{say('groups.pages.manage.noMove')}</p> : null}
      <ul class="rows">
        {open.map((move) => (
          <li class="move">
            <form method="post" action={groupPath(asked.language, group.slug, `moves/${move.name}`)} class="move-form">
              <div>
                <strong>{say(`groups.moves.${move.name}`)}</strong>
                <p class="soft small">
                  {say('groups.pages.manage.leadsTo', { state: stateWords(move.to, say) })}
                  {move.source ? ` · ${say('groups.pages.manage.restsOn', { source: sourceWords(move.source, say) })}` : null}
                </p>
              </div>
              <MoveFields move={move} shown={shown} asked={asked} />
              <button class="quiet">{say(`groups.moves.${move.name}`)}</button>
            </form>
          </li>
        ))}
      </ul>
      {closed.length > 0 ? (
        <details>
          <summary>{say('groups.pages.manage.notNow')}</summary>
          <ul class="rows">
            {closed.map((move) => (
              <li>
                <span>{say(`groups.moves.${move.name}`)}</span>
                <p class="soft small">
                  {move.refused}
                  {move.source ? ` ${say('groups.pages.manage.restsOn', { source: sourceWords(move.source, say) })}` : null}
                </p>
              </li>
            ))}
          </ul>
        </details>
      ) : null}
    </section>
  );
}

/** The day of a move, and what else it asks for. The mistakes above lead here by `f-on-<move>`. */
function MoveFields({ move, shown, asked }: { move: MoveShown; shown: ManageShown; asked: Asked }) {
  const { say, now } = asked.ctx;
  const { typed } = shown;
  return (
    <div class="fields-in-line">
      {move.asks === 'route' ? (
        <div class="field">
          <label for="f-route">{say('groups.pages.manage.route')}</label>
          <select id="f-route" name="route">
            {['A', 'B'].map((route) => (
              <option value={route} selected={typed.route === route}>
                {say(`groups.pages.manage.route${route}`)}
              </option>
            ))}
          </select>
        </div>
      ) : null}
      {move.asks === 'until' ? (
        <div class="field">
          <label for="f-until">{say('groups.pages.manage.until')}</label>
          <input id="f-until" name="until" type="date" value={typed.until ?? ''} required />
        </div>
      ) : null}
      <div class="field">
        <label for={`f-on-${move.name}`}>{say('groups.pages.manage.on')}</label>
        <input id={`f-on-${move.name}`} name="on" type="date" value={typed.on ?? now.toISOString().slice(0, 10)} />
      </div>
    </div>
  );
}

function Milestones({ shown, asked }: { shown: ManageShown; asked: Asked }) {
  const { say, now } = asked.ctx;
  if (shown.milestones.length === 0) return null;
  return (
    <section>
      <h3>{say('groups.pages.manage.milestones')}</h3>
      <ul class="rows">
        {shown.milestones.map((milestone) => (
          <li class="move">
            <form method="post" action={groupPath(asked.language, shown.group.slug, `milestones/${milestone.place}`)} class="move-form">
              <div>
                <strong>
                  <Text of={milestone.text} language={asked.language} />
                </strong>
                {milestone.on ? (
                  <p class="soft small">
                    <DateOf on={milestone.on} language={asked.language} />
                  </p>
                ) : null}
              </div>
              <div class="field">
                <label for={`f-milestone-${milestone.place}`}>{say('groups.pages.manage.on')}</label>
                <input id={`f-milestone-${milestone.place}`} name="on" type="date" value={now.toISOString().slice(0, 10)} />
              </div>
              <button class="quiet">{say('groups.pages.manage.reached')}</button>
            </form>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Contact({ shown, asked }: { shown: ManageShown; asked: Asked }) {
  const { say } = asked.ctx;
  const { group, typed, mistakes } = shown;
  const { contact } = group;
  return (
    <section>
      <h3>{say('groups.pages.manage.contact')}</h3>
      <form method="post" action={groupPath(asked.language, group.slug, 'contact')} data-keep="contact">
        <Field name="contactName" label={say('groups.pages.manage.contactName')} value={typed.contactName ?? contact.name ?? ''} mistakes={mistakes} />
        <Field name="email" type="email" label={say('groups.pages.manage.email')} value={typed.email ?? contact.email ?? ''} mistakes={mistakes} />
        <Field name="telephone" type="tel" label={say('groups.pages.manage.telephone')} value={typed.telephone ?? contact.telephone ?? ''} mistakes={mistakes} />
        <Field name="homePage" type="url" label={say('groups.pages.manage.homePage')} hint={say('groups.pages.manage.homePageHint')} value={typed.homePage ?? group.homePage ?? ''} mistakes={mistakes} />
        <div class="buttons">
          <button>{say('groups.pages.manage.save')}</button>
        </div>
      </form>
    </section>
  );
}

function Officers({ shown, asked }: { shown: ManageShown; asked: Asked }) {
  const { say } = asked.ctx;
  const { group, officers, roles, typed, mistakes } = shown;
  const path = groupPath(asked.language, group.slug, 'officers');
  return (
    <section>
      <h3>{say('groups.pages.manage.officers')}</h3>
      <ul class="rows">
        {officers.map((officer) => (
          <li class="move">
            <form method="post" action={`${path}/${officer.id}/end`} class="move-form">
              <div>
                <strong>
                  <bdi>
                    <Text of={officer.name} language={asked.language} />
                  </bdi>
                </strong>
                <p class="soft small">
                  {roleWords(officer.role, say)}
                  {officer.from ? ' · ' : null}
                  {officer.from ? <DateOf on={officer.from} language={asked.language} /> : null}
                </p>
              </div>
              {officer.who ? (
                <p class="small">
                  {officer.who.confirmed ? <Badge tone="good">{say('groups.officer.isConfirmed')}</Badge> : null}{' '}
                  <a href={`${path}/${officer.id}`}>{officer.who.confirmed ? say('groups.officer.see') : say('groups.officer.who', { count: officer.who.likely })}</a>
                </p>
              ) : null}
              <div class="field">
                <label for={`f-until-${officer.id}`}>{say('groups.pages.manage.until')}</label>
                <input id={`f-until-${officer.id}`} name="until" type="date" value={asked.ctx.now.toISOString().slice(0, 10)} />
              </div>
              <button class="quiet">{say('groups.pages.manage.endTerm')}</button>
            </form>
          </li>
        ))}
      </ul>
      <details class="act" open={typed.name !== undefined}>
        <summary>{say('groups.pages.manage.appoint')}</summary>
        <form method="post" action={path} dir={directionOf(asked.language)} data-keep="officer">
          <Choice name="role" label={say('groups.pages.manage.office')} value={typed.role ?? 'viceChair'} options={roles.map((role) => ({ value: role, label: roleWords(role, say) }))} />
          <Field name="name" label={say('groups.pages.manage.name')} value={typed.name ?? ''} required mistakes={mistakes} autocomplete="off" />
          <Field name="affiliation" label={say('groups.pages.manage.affiliation')} value={typed.affiliation ?? ''} mistakes={mistakes} />
          <Field name="country" label={say('groups.pages.manage.country')} value={typed.country ?? ''} mistakes={mistakes} />
          <Field name="from" type="date" label={say('groups.pages.manage.from')} value={typed.from ?? asked.ctx.now.toISOString().slice(0, 10)} mistakes={mistakes} />
          <div class="buttons">
            <button>{say('groups.pages.manage.appoint')}</button>
          </div>
        </form>
      </details>
    </section>
  );
}
