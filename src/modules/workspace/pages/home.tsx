// A group's home: when it meets next, the one thing that the reader can do now, by when; then who leads it, who may take part, what it is.

import { groupHeading, groupPath } from '../../groups/index.js';
import type { Asked, Page } from '../../../http/route.js';
import { DatedRows } from '../../../http/view/dated-rows.js';
import { Notice, Text, When } from '../../../http/view/pieces.js';
import { ThingHead } from '../../../http/view/thing-head.js';
import { inLanguage } from '../../../kit/languages.js';
import { deadlineWords, meetingPath, meetingWords, placeWords } from '../../meetings/index.js';
import type { MeetingShown } from '../../meetings/index.js';
import type { HomeShown } from '../shapes.js';
import { Aside } from './home-aside.js';
import { Life } from './home-life.js';

export function homePage(home: HomeShown, asked: Asked): Page {
  const { say } = asked.ctx;
  const { group } = home;
  const path = groupPath(asked.language, group.slug);
  const name = inLanguage(group.name, asked.language)?.text;
  return {
    title: name ? `${group.acronym} – ${name}` : group.acronym,
    description: say('workspace.home.description', { group: group.acronym, name: name ?? '' }),
    section: '/groups',
    alternates: [
      { type: 'application/atom+xml', path: `${path}.atom`, title: say('groups.pages.news.of', { group: group.acronym }) },
      { type: 'text/calendar', path: `${path}.ics`, title: say('workspace.home.calendarFeed', { group: group.acronym }) },
    ],
    body: (
      <>
        <ThingHead heading={groupHeading(group, say)} current={path} say={say} />
        <NextMeeting home={home} asked={asked} />
        <div class="sheet">
          <div>
            <TakePart home={home} asked={asked} />
            <Agenda home={home} asked={asked} />
            <News home={home} asked={asked} />
            <Life home={home} asked={asked} />
          </div>
          <Aside home={home} asked={asked} />
        </div>
      </>
    ),
  };
}

function NextMeeting({ home, asked }: { home: HomeShown; asked: Asked }) {
  const { say } = asked.ctx;
  const { group, next } = home;
  if (!next) return <NoMeeting home={home} asked={asked} />;
  const path = meetingPath(asked.language, group.slug, next.number);
  return (
    <section class="next" aria-labelledby="next">
      <div>
        <h2 id="next">
          {say('workspace.home.next')} – <a href={path}>{meetingWords(next.number, say)}</a>
        </h2>
        <When time={next} say={say} />
        <p class="place">{placeWords(next, say)}</p>
        <div class="buttons">
          {home.links.map((link) => (
            <a class={link.main ? 'button' : 'button quiet'} href={`${path}${link.path}`}>
              {link.label}
            </a>
          ))}
          <OpenAction home={home} next={next} asked={asked} />
          <a class="button quiet" href={`${path}.ics`}>
            {say('meetings.pages.addToCalendar')}
          </a>
        </div>
      </div>
      <div>
        <h3>{say('meetings.pages.deadlines')}</h3>
        <Deadlines meeting={next} asked={asked} />
      </div>
    </section>
  );
}

/** The one act that is open to the reader before this meeting. */
function OpenAction({ home, next, asked }: { home: HomeShown; next: MeetingShown; asked: Asked }) {
  const { say, now } = asked.ctx;
  const { group } = home;
  const email = group.contact.email;
  if (!email) return null;
  const today = now.toISOString().slice(0, 10);
  const open = (kind: string) => next.deadlines.some((deadline) => deadline.kind === kind && deadline.on >= today);
  const ways = home.links.some((link) => link.main);
  const what = open('contributions') ? 'contribute' : open('registration') && !ways ? 'register' : 'write';
  const subject = encodeURIComponent(`${group.acronym}: ${meetingWords(next.number, say)}`);
  return (
    <a class={ways ? 'button quiet' : 'button'} href={`mailto:${email}?subject=${subject}`}>
      {say(`workspace.home.act.${what}`)}
    </a>
  );
}

function Deadlines({ meeting, asked }: { meeting: MeetingShown; asked: Asked }) {
  const { say, now } = asked.ctx;
  if (meeting.deadlines.length === 0) return <p class="soft">{say('meetings.pages.noDeadlines')}</p>;
  const rows = meeting.deadlines.map((deadline) => ({ on: deadline.on, zone: meeting.timeZone, what: deadlineWords(deadline.kind, say) }));
  return <DatedRows rows={rows} now={now} say={say} />;
}

function NoMeeting({ home, asked }: { home: HomeShown; asked: Asked }) {
  const { say } = asked.ctx;
  const { group, last } = home;
  const path = groupPath(asked.language, group.slug, 'meetings');
  if (group.state === 'concluded')
    return (
      <Notice title={say('workspace.home.concluded')}>
        <p>{say('workspace.home.concludedMore')}</p>
      </Notice>
    );
  return (
    <section class="next" aria-labelledby="next">
      <div>
        <h2 id="next">{say('workspace.home.next')}</h2>
        <p>{say('workspace.home.noMeeting')}</p>
        {home.due ? (
          <div class="buttons">
            <a class="button" href={`${path}/convene`}>
              {say('meetings.pages.convene')}
            </a>
          </div>
        ) : null}
      </div>
      {last ? (
        <div>
          <h3>{say('workspace.home.last')}</h3>
          <p>
            <a href={meetingPath(asked.language, group.slug, last.number)}>{meetingWords(last.number, say)}</a>
          </p>
          <When time={last} say={say} />
          <p class="place">{placeWords(last, say)}</p>
        </div>
      ) : null}
    </section>
  );
}

function TakePart({ home, asked }: { home: HomeShown; asked: Asked }) {
  const { say } = asked.ctx;
  const rule = home.group.participation;
  const asksRegistration = (home.next ?? home.last)?.registrationRequired === true;
  return (
    <section>
      <h2>{say('workspace.home.takePart')}</h2>
      {rule?.openTo ? <p>{say(`workspace.home.openTo.${rule.openTo}`)}</p> : null}
      {rule && inLanguage(rule.text, asked.language) ? (
        <p class="text quoted">
          <Text of={rule.text} language={asked.language} />
        </p>
      ) : null}
      {rule ? null : <p class="soft">{say('workspace.home.noParticipation')}</p>}
      {rule?.invitedExperts ? <p>{say('workspace.home.invitedExperts')}</p> : null}
      {asksRegistration ? <p>{say('meetings.pages.registrationRequired')}</p> : null}
    </section>
  );
}

function Agenda({ home, asked }: { home: HomeShown; asked: Asked }) {
  const { say } = asked.ctx;
  const meeting = home.next;
  if (!meeting || meeting.agenda.length === 0) return null;
  return (
    <section>
      <h2>{say('meetings.pages.agenda')}</h2>
      <ol class="agenda">
        {meeting.agenda.map((item) => (
          <li value={item.number}>
            <Text of={item.title} language={asked.language} />
          </li>
        ))}
      </ol>
    </section>
  );
}

function News({ home, asked }: { home: HomeShown; asked: Asked }) {
  const { say } = asked.ctx;
  const path = groupPath(asked.language, home.group.slug);
  return (
    <section>
      <h2>{say('groups.pages.news.title')}</h2>
      {home.news.length > 0 ? (
        <DatedRows
          rows={home.news.map((entry) => ({
            on: entry.at.slice(0, 10),
            what: <Text of={entry.title} language={asked.language} />,
            path: `${path}/news#${entry.id}`,
            detail: <Text of={entry.text} language={asked.language} />,
            status: '',
          }))}
          now={asked.ctx.now}
          say={say}
        />
      ) : (
        <p class="soft">{say('groups.pages.news.none')}</p>
      )}
      <p>
        <a href={`${path}/news`}>{say(home.due ? 'groups.pages.news.add' : 'groups.pages.news.all')}</a> · <a href={`${path}.atom`}>{say('groups.pages.news.feed')}</a>
      </p>
    </section>
  );
}
