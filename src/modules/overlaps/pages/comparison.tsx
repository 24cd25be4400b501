// How far the comparison of the catalogue with itself is, with the ways to begin and to stop it.

import type { Asked, Page } from '../../../http/route.js';
import { Facts, fact } from '../../../http/view/facts.js';
import { Crumbs, Empty, Notice } from '../../../http/view/pieces.js';
import { sayInstant } from '../../../kit/date-words.js';
import { LOCALES } from '../../../kit/words.js';
import { overlapsPath } from '../paths.js';
import { type Progress, goesOn } from '../progress.js';

export interface ComparisonShown {
  progress: Progress | null;
  /** The embedding service that is set: its model, and its host. */
  service: { model: string; host: string } | null;
}

export function comparisonPage({ progress, service }: ComparisonShown, asked: Asked): Page {
  const { say } = asked.ctx;
  const going = progress !== null && goesOn(progress);
  return {
    title: say('overlaps.comparison.title'),
    section: '/catalogue',
    secret: true,
    body: (
      <>
        <Crumbs trail={[{ path: overlapsPath(asked.language), label: say('overlaps.pages.title') }]} say={say} />
        <header class="head">
          <h1>{say('overlaps.comparison.title')}</h1>
          <p class="soft">{say('overlaps.comparison.lead')}</p>
        </header>
        {progress ? <Run progress={progress} asked={asked} /> : <Empty>{say('overlaps.pages.notYet')}</Empty>}
        <form method="post" action={overlapsPath(asked.language, 'comparison')} class="buttons">
          {going ? (
            <>
              <a class="button quiet" href={overlapsPath(asked.language, 'comparison')}>
                {say('overlaps.comparison.again')}
              </a>
              <button class="danger" name="what" value="stop">
                {say('overlaps.comparison.stop')}
              </button>
            </>
          ) : (
            <>
              <button name="what" value="changed">
                {say('overlaps.comparison.changed')}
              </button>
              <button class="quiet" name="what" value="whole">
                {say('overlaps.comparison.whole')}
              </button>
            </>
          )}
        </form>
        <section>
          <h2>{say('overlaps.comparison.service')}</h2>
          {service ? (
            <p>
              {say('overlaps.comparison.serviceSet')} <bdi>{service.model}</bdi> (<bdi>{service.host}</bdi>)
            </p>
          ) : (
            <p class="soft">{say('overlaps.comparison.serviceNone')}</p>
          )}
          {progress?.trouble ? (
            <Notice tone="warn" title={say('overlaps.comparison.trouble')}>
              <p>{say(`overlaps.trouble.${progress.trouble.code}`, progress.trouble.params)}</p>
            </Notice>
          ) : null}
        </section>
      </>
    ),
  };
}

function Run({ progress, asked }: { progress: Progress; asked: Asked }) {
  const { language } = asked;
  const { say } = asked.ctx;
  const number = (value: number) => <bdi class="number">{value.toLocaleString(LOCALES[language])}</bdi>;
  const at = (instant: Date) => <time datetime={instant.toISOString()}>{sayInstant(language, instant, 'UTC')} UTC</time>;
  const state = progress.endedAt ? 'ended' : progress.stoppedAt ? 'stopped' : progress.workers > 0 ? 'works' : 'waits';
  const over = progress.endedAt ?? progress.stoppedAt;
  const facts = [
    fact(say('overlaps.comparison.state'), say(`overlaps.comparison.states.${state}`)),
    fact(say('overlaps.comparison.what'), progress.since ? <>{say('overlaps.comparison.since')} {at(progress.since)}</> : say('overlaps.comparison.everything')),
    fact(say('overlaps.comparison.begun'), at(progress.startedAt)),
    fact(say('overlaps.comparison.over'), over ? at(over) : null),
    fact(say('overlaps.comparison.pairs'), number(progress.pairs)),
    fact(say('overlaps.comparison.workers'), goesOn(progress) ? number(progress.workers) : null),
    fact(say('overlaps.comparison.heard'), goesOn(progress) && progress.heardAt ? at(progress.heardAt) : null),
  ];
  const share = say('overlaps.comparison.share', { done: progress.done, parts: progress.parts });
  return (
    <>
      <p>
        <progress max={progress.parts} value={progress.done} aria-label={share} />
        <span class="small">{share}</span>
      </p>
      <Facts facts={facts} />
    </>
  );
}
