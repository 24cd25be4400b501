// The life of a group as a line: when it was set up, its meetings, its milestones, its end.

import type { Asked } from '../../../http/route.js';
import { Timeline, type TimelineMark } from '../../../http/view/timeline.js';
import { sayDate } from '../../../kit/date-words.js';
import { inLanguage } from '../../../kit/languages.js';
import { lastDayOf } from '../../groups/index.js';
import { meetingWords } from '../../meetings/index.js';
import type { HomeShown } from '../shapes.js';

export function Life({ home, asked }: { home: HomeShown; asked: Asked }) {
  const { say, now } = asked.ctx;
  const marks = marksOf(home, asked);
  if (marks.length < 2) return null;
  const today = now.toISOString().slice(0, 10);
  const sorted = marks.map((mark) => mark.on).sort();
  const [first, last] = [sorted[0] as string, sorted.at(-1) as string];
  const { group } = home;
  const from = group.establishedOn ?? group.lifetime.from;
  return (
    <section>
      <h2>{say('workspace.home.life')}</h2>
      <Timeline
        id="life"
        title={say('workspace.home.lifeOf', { group: group.acronym })}
        description={say('workspace.home.lifeFromTo', { from: sayDate(asked.language, first), to: sayDate(asked.language, last), count: marks.length })}
        marks={marks}
        life={from ? { from, to: group.lifetime.until } : null}
        today={today}
        say={say}
      />
    </section>
  );
}

function marksOf(home: HomeShown, asked: Asked): TimelineMark[] {
  const { say } = asked.ctx;
  const { group, last, next } = home;
  const marks: TimelineMark[] = [];
  const add = (on: string | null, label: string, shape: TimelineMark['shape']) => {
    if (on) marks.push({ on, label, shape });
  };
  add(group.establishedOn, say('workspace.home.mark.established'), 'square');
  if (group.lifetime.from !== last?.start && group.lifetime.from !== next?.start) add(group.lifetime.from, say('workspace.home.mark.firstMeeting'), 'round');
  for (const meeting of [last, next]) if (meeting) add(meeting.start, meetingWords(meeting.number, say), 'round');
  for (const milestone of group.milestones) add(milestone.on ?? lastDayOf(milestone.quarter), inLanguage(milestone.text, asked.language)?.text ?? '', 'diamond');
  add(group.lifetime.until, say('workspace.home.mark.end'), 'square');
  return marks;
}
