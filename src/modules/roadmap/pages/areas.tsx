// The technical areas of a roadmap: their names in each language, their order, taking one away.

import type { Asked, Page } from '../../../http/route.js';
import { Field, type Mistake, Mistakes } from '../../../http/view/fields.js';
import { Empty } from '../../../http/view/pieces.js';
import { type Heading, ThingHead } from '../../../http/view/thing-head.js';
import { ENDONYMS, LANGUAGES, inLanguage } from '../../../kit/languages.js';
import type { Say } from '../../../kit/words.js';
import type { Area } from '../roadmap.js';
import { roadmapPath } from '../words.js';

export interface AreasShown {
  slug: string;
  acronym: string;
  heading: Heading;
  /** In their order, with how many texts stand in each. */
  areas: (Area & { entries: number })[];
  mistakes: Mistake[];
}

export function areasPage(shown: AreasShown, asked: Asked): Page {
  const { say } = asked.ctx;
  const { areas, mistakes } = shown;
  const path = roadmapPath(asked.language, shown.slug);
  return {
    title: `${shown.acronym}: ${say('roadmap.areas.title')}`,
    section: '/groups',
    secret: true,
    status: mistakes.length > 0 ? 422 : 200,
    body: (
      <>
        <ThingHead heading={shown.heading} current={path} say={say} />
        <h2>{say('roadmap.areas.title')}</h2>
        <p class="soft">{say('roadmap.areas.about')}</p>
        <Mistakes mistakes={mistakes} say={say} />
        {areas.length === 0 ? (
          <Empty>
            <p>{say('roadmap.areas.none')}</p>
          </Empty>
        ) : (
          <ol class="rows">
            {areas.map((area, at) => (
              <AreaRow area={area} at={at} areas={areas} path={path} say={say} />
            ))}
          </ol>
        )}
        <section>
          <h3>{say('roadmap.add.area')}</h3>
          <form method="post" action={`${path}/areas`}>
            <Field name="areaTitle" label={say('roadmap.add.areaTitle')} required maxlength={200} mistakes={mistakes} />
            <button>{say('roadmap.add.areaButton')}</button>
          </form>
        </section>
        <p>
          <a href={path}>{say('roadmap.areas.back')}</a>
        </p>
      </>
    ),
  };
}

function AreaRow({ area, at, areas, path, say }: { area: AreasShown['areas'][number]; at: number; areas: AreasShown['areas']; path: string; say: Say }) {
  const here = `${path}/areas/${area.id}`;
  const name = titleIn(area, say);
  return (
    <li>
      <span class="what">{name}</span>
      <p class="soft">{say('roadmap.releases.entries', { entries: area.entries })}</p>
      <div class="buttons">
        {at > 0 ? <Move here={here} place={at} words={say('roadmap.areas.up')} label={say('roadmap.areas.upOf', { area: name })} /> : null}
        {at < areas.length - 1 ? <Move here={here} place={at + 2} words={say('roadmap.areas.down')} label={say('roadmap.areas.downOf', { area: name })} /> : null}
      </div>
      <details class="act">
        <summary>{say('roadmap.areas.rename', { area: name })}</summary>
        <form method="post" action={here}>
          {LANGUAGES.map((language) => (
            <Titled area={area} language={language} />
          ))}
          <button>{say('roadmap.change.keep')}</button>
        </form>
      </details>
      <details class="act">
        <summary>{say('roadmap.areas.remove', { area: name })}</summary>
        <form method="post" action={`${here}/remove`}>
          {area.entries > 0 ? (
            <label class="field">
              {say('roadmap.areas.into')}
              <select name="into">
                <option value="">{say('roadmap.noArea')}</option>
                {areas
                  .filter((other) => other.id !== area.id)
                  .map((other) => (
                    <option value={other.id}>{titleIn(other, say)}</option>
                  ))}
              </select>
            </label>
          ) : null}
          <button class="quiet">{say('roadmap.areas.removeButton')}</button>
        </form>
      </details>
    </li>
  );
}

function Move({ here, place, words, label }: { here: string; place: number; words: string; label: string }) {
  return (
    <form method="post" action={here}>
      <input type="hidden" name="place" value={String(place)} />
      <button class="quiet" aria-label={label}>
        {words}
      </button>
    </form>
  );
}

function Titled({ area, language }: { area: Area; language: (typeof LANGUAGES)[number] }) {
  return (
    <label class="field" lang={language}>
      {ENDONYMS[language]}
      <input name={`title-${language}`} value={area.title[language] ?? ''} maxlength={200} dir="auto" />
    </label>
  );
}

function titleIn(area: Area, say: Say): string {
  return inLanguage(area.title, say.language)?.text ?? '';
}
