// One meeting: when and where, what must be done by when, what is on the agenda, what one has to know on the spot.

import type { Asked, Page } from '../../../http/route.js';
import { DatedRows } from '../../../http/view/dated-rows.js';
import { Facts, fact } from '../../../http/view/facts.js';
import { type Mistake, Mistakes } from '../../../http/view/fields.js';
import { Badge, DatesOf, Empty, Notice, Symbol, Text, When } from '../../../http/view/pieces.js';
import { type Heading, ThingHead } from '../../../http/view/thing-head.js';
import { inLanguage } from '../../../kit/languages.js';
import type { MeetingShown } from '../shapes.js';
import type { MeetingLink } from '../slots.js';
import { deadlineWords, meetingPath, meetingWords, placeWords } from '../words.js';

export interface MeetingPageShown {
  groupId: string;
  slug: string;
  acronym: string;
  heading: Heading;
  email: string | null;
  meeting: MeetingShown;
  /** The moves that are open to who asks, and whether they may note the report; null for those who do not lead the group. */
  acts: { change: boolean; moves: string[]; report: boolean } | null;
  /** What other rooms lead to from here. */
  links: MeetingLink[];
  mistakes?: Mistake[];
}

export function meetingPage(shown: MeetingPageShown, asked: Asked): Page {
  const { say } = asked.ctx;
  const { meeting, slug, acronym } = shown;
  const title = meetingWords(meeting.number, say);
  const path = meetingPath(asked.language, slug, meeting.number);
  return {
    title: `${acronym}: ${title}`,
    section: '/groups',
    status: (shown.mistakes ?? []).length > 0 ? 422 : 200,
    alternates: [{ type: 'text/calendar', path: `${path}.ics`, title: say('meetings.pages.ical') }],
    body: (
      <>
        <ThingHead heading={shown.heading} current={`/${asked.language}/groups/${slug}/meetings`} say={say} />
        <Mistakes mistakes={shown.mistakes ?? []} say={say} />
        {meeting.state === 'cancelled' ? <Notice tone="bad" title={say('meetings.pages.cancelled')} /> : null}
        <section class="next" aria-labelledby="when">
          <div>
            <h2 id="when">{title}</h2>
            <When time={meeting} say={say} />
            <p class="place">{placeWords(meeting, say)}</p>
            <div class="buttons">
              {shown.links.map((link) => (
                <a class={link.main ? 'button' : 'button quiet'} href={path + link.path}>
                  {link.label}
                </a>
              ))}
              <a class={shown.links.some((link) => link.main) ? 'button quiet' : 'button'} href={`${path}.ics`}>
                {say('meetings.pages.addToCalendar')}
              </a>
              {shown.email ? (
                <a class="button quiet" href={`mailto:${shown.email}?subject=${encodeURIComponent(`${acronym}: ${title}`)}`}>
                  {say('meetings.pages.write')}
                </a>
              ) : null}
            </div>
          </div>
          <MeetingFacts meeting={meeting} asked={asked} />
        </section>
        <div class="sheet">
          <div>
            <h2>{say('meetings.pages.agenda')}</h2>
            <Agenda meeting={meeting} asked={asked} />
            <Practical meeting={meeting} asked={asked} />
          </div>
          <aside>
            <h2>{say('meetings.pages.deadlines')}</h2>
            <Deadlines meeting={meeting} asked={asked} />
            <Acts shown={shown} asked={asked} />
          </aside>
        </div>
      </>
    ),
  };
}

function MeetingFacts({ meeting, asked }: { meeting: MeetingShown; asked: Asked }) {
  const { say } = asked.ctx;
  const beside = meeting.colocatedWith;
  return (
    <div>
      <Facts
        facts={[
          fact(say('meetings.pages.how'), meeting.mode ? say(`meetings.pages.held.${meeting.mode}`) : null),
          fact(
            say('meetings.pages.registration'),
            meeting.registrationRequired === null ? null : say(meeting.registrationRequired ? 'meetings.pages.registrationRequired' : 'meetings.pages.registrationFree'),
          ),
          fact(
            say('meetings.pages.colocated'),
            beside ? (
              <>
                <Symbol>{beside.group}</Symbol>
                {beside.start ? ', ' : null}
                {beside.start ? <DatesOf start={beside.start} end={beside.end} language={asked.language} /> : null}
              </>
            ) : null,
          ),
        ]}
      />
    </div>
  );
}

function Deadlines({ meeting, asked }: { meeting: MeetingShown; asked: Asked }) {
  const { say, now } = asked.ctx;
  if (meeting.deadlines.length === 0) return <p class="soft">{say('meetings.pages.noDeadlines')}</p>;
  const rows = meeting.deadlines.map((deadline) => ({ on: deadline.on, zone: meeting.timeZone, what: deadlineWords(deadline.kind, say), ...(meeting.state === 'cancelled' ? { status: <Badge tone="done">{say('meetings.states.cancelled')}</Badge> } : {}) }));
  return (
    <>
      <DatedRows rows={rows} now={now} say={say} />
      <p class="soft small">{say('meetings.pages.inclusive')}</p>
    </>
  );
}

function Agenda({ meeting, asked }: { meeting: MeetingShown; asked: Asked }) {
  const { say } = asked.ctx;
  if (meeting.agenda.length === 0)
    return (
      <Empty>
        <p>{say('meetings.pages.noAgenda')}</p>
      </Empty>
    );
  return (
    <ol class="agenda">
      {meeting.agenda.map((item) => (
        <li value={item.number}>
          <Text of={item.title} language={asked.language} />
        </li>
      ))}
    </ol>
  );
}

function Practical({ meeting, asked }: { meeting: MeetingShown; asked: Asked }) {
  if (meeting.practical.length === 0) return null;
  return (
    <>
      <h2>{asked.ctx.say('meetings.pages.practical')}</h2>
      {meeting.practical.map((entry) => (
        <section>
          {inLanguage(entry.topic, asked.language)?.text ? (
            <h3>
              <Text of={entry.topic} language={asked.language} />
            </h3>
          ) : null}
          <p class="kept-lines">
            <Text of={entry.text} language={asked.language} />
          </p>
        </section>
      ))}
    </>
  );
}

/** What those who lead the group note about the meeting: that it was held, cancelled, reported. */
function Acts({ shown, asked }: { shown: MeetingPageShown; asked: Asked }) {
  const { say, now } = asked.ctx;
  if (!shown.acts || (shown.acts.moves.length === 0 && !shown.acts.report && !shown.acts.change)) return null;
  const path = meetingPath(asked.language, shown.slug, shown.meeting.number);
  return (
    <>
      <h2>{say('meetings.pages.acts')}</h2>
      <p>
        <Badge>{say(`meetings.states.${shown.meeting.state}`)}</Badge>
      </p>
      {shown.acts.change ? (
        <p>
          <a class="button quiet" href={`${path}/change`}>
            {say('meetings.pages.change.open')}
          </a>
        </p>
      ) : null}
      {shown.acts.moves.map((move) => (
        <form method="post" action={`${path}/moves/${move}`} data-sure={move === 'cancel' ? say('meetings.pages.sureCancel') : undefined}>
          <p>
            <button class={move === 'cancel' ? 'danger' : 'quiet'}>{say(`meetings.moves.${move}`)}</button>
          </p>
        </form>
      ))}
      {shown.acts.report ? (
        <form method="post" action={`${path}/report`}>
          <div class="field">
            <label for="f-on">{say('meetings.pages.reportOn')}</label>
            <input id="f-on" name="on" type="date" value={now.toISOString().slice(0, 10)} required />
          </div>
          <button class="quiet">{say('meetings.pages.noteReport')}</button>
        </form>
      ) : null}
    </>
  );
}
