// The circulars of a group: each letter with its language editions, and (for the secretariat) what the comparison of editions found.

import { groupHeading, groupPath } from '../../groups/index.js';
import type { GroupBrief } from '../../groups/index.js';
import type { Asked, Page } from '../../../http/route.js';
import { Badge, DateOf, Empty, type Tone } from '../../../http/view/pieces.js';
import { ThingHead } from '../../../http/view/thing-head.js';
import { ENDONYMS, directionOf } from '../../../kit/languages.js';
import { letterKey, letterWords } from '../letter-words.js';
import type { EditionShown } from '../shapes.js';

/** A finding in the words of the reader. */
export interface FindingShown {
  severity: 'error' | 'warning' | 'note';
  words: string;
  quote: string | null;
  line: number | null;
  expected: string | null;
  source: string | null;
}

export interface CircularsShown {
  group: GroupBrief;
  editions: (EditionShown & { path: string | null })[];
  /** For the secretariat; null for everybody else. By edition id. */
  findings: Record<string, FindingShown[]> | null;
  /** Whether who asks may have letters written here. */
  mayWrite: boolean;
}

const TONES: Record<FindingShown['severity'], Tone> = { error: 'bad', warning: 'warn', note: 'plain' };

export function circularsPage(shown: CircularsShown, asked: Asked): Page {
  const { say } = asked.ctx;
  const { group, editions } = shown;
  const letters = [...new Set(editions.map(letterKey))];
  return {
    title: `${group.acronym}: ${say('groups.pages.tab.circulars')}`,
    section: '/groups',
    body: (
      <>
        <ThingHead heading={groupHeading(group, say)} current={groupPath(asked.language, group.slug, 'circulars')} say={say} />
        {shown.mayWrite ? (
          <p>
            <a class="button quiet" href={groupPath(asked.language, group.slug, 'letters')}>
              {say('workspace.circulars.write')}
            </a>
          </p>
        ) : null}
        {letters.length === 0 ? (
          <Empty>
            <p>{say('workspace.circulars.none')}</p>
          </Empty>
        ) : null}
        {letters.map((letter) => (
          <Letter editions={editions.filter((edition) => letterKey(edition) === letter)} findings={shown.findings} asked={asked} />
        ))}
      </>
    ),
  };
}

function Letter({ editions, findings, asked }: { editions: CircularsShown['editions']; findings: CircularsShown['findings']; asked: Asked }) {
  const { say } = asked.ctx;
  const first = editions[0] as CircularsShown['editions'][number];
  return (
    <section>
      <h2>{letterWords(first, say)}</h2>
      <p class="soft">
        {say('workspace.circulars.period', { period: first.period })}
        {first.date ? ' · ' : null}
        {first.date ? <DateOf on={first.date} language={asked.language} /> : null}
      </p>
      <ul class="rows">
        {editions.map((edition) => (
          <li id={edition.id}>
            <span class="what" lang={edition.language} dir={directionOf(edition.language)}>
              {edition.path ? <a href={edition.path}>{ENDONYMS[edition.language]}</a> : ENDONYMS[edition.language]}
            </span>
            {edition.subject ? (
              <p class="small" lang={edition.language} dir={directionOf(edition.language)}>
                {edition.subject}
              </p>
            ) : null}
            {findings ? <Findings findings={findings[edition.id] ?? []} asked={asked} /> : null}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Findings({ findings, asked }: { findings: FindingShown[]; asked: Asked }) {
  const { say } = asked.ctx;
  if (findings.length === 0)
    return (
      <p class="small">
        <Badge tone="good">{say('workspace.circulars.inOrder')}</Badge>
      </p>
    );
  return (
    <details>
      <summary>{say('workspace.circulars.findings', { count: findings.length })}</summary>
      {findings.map((finding) => (
        <div class={`finding ${finding.severity}`}>
          <p>
            <Badge tone={TONES[finding.severity]}>{say(`workspace.circulars.severity.${finding.severity}`)}</Badge> {finding.words}
          </p>
          {finding.quote ? (
            <blockquote>
              <bdi>{finding.quote}</bdi>
            </blockquote>
          ) : null}
          <p class="soft small">
            {finding.line ? say('workspace.circulars.line', { line: finding.line }) : null} {finding.source ? say('http.restsOn', { source: finding.source }) : null}
          </p>
        </div>
      ))}
    </details>
  );
}
