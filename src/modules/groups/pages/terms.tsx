// The terms of reference: what the group is mandated to do, in the reader's language, beside other editions, and what changed.

import type { Asked, Page } from '../../../http/route.js';
import { DateOf, Empty, Notice } from '../../../http/view/pieces.js';
import { type Passage, Passages } from '../../../http/view/passages.js';
import { ThingHead } from '../../../http/view/thing-head.js';
import { ENDONYMS, type Language, directionOf } from '../../../kit/languages.js';
import type { Say } from '../../../kit/words.js';
import { groupHeading, groupPath } from '../heading.js';
import type { ClauseShown, GroupBrief } from '../shapes.js';

export interface TermsEdition {
  version: number;
  language: Language;
  since: string | null;
}

export interface ClauseDifference {
  number: string | null;
  is: 'same' | 'changed' | 'added' | 'removed';
  title: Passage[];
  text: Passage[];
  level: number;
}

export interface TermsShown {
  group: GroupBrief;
  editions: TermsEdition[];
  /** What is shown, and what stands beside it. */
  shown: (TermsEdition & { clauses: ClauseShown[] }) | null;
  beside: (TermsEdition & { clauses: ClauseShown[] }) | null;
  differences: { from: number; to: number; clauses: ClauseDifference[] } | null;
}

export function termsPage(terms: TermsShown, asked: Asked): Page {
  const { say } = asked.ctx;
  const { group, shown, beside, differences } = terms;
  return {
    title: `${group.acronym}: ${say('groups.pages.tab.terms')}`,
    section: '/groups',
    body: (
      <>
        <ThingHead heading={groupHeading(group, say)} current={groupPath(asked.language, group.slug, 'terms')} say={say} />
        {shown === null ? <NoTerms asked={asked} /> : <EditionChoice terms={terms} asked={asked} />}
        {asked.roles.includes('secretariat') ? (
          <p>
            <a class="button quiet" href={groupPath(asked.language, group.slug, 'terms/edit')}>
              {say(shown === null ? 'groups.pages.terms.edit.first' : 'groups.pages.terms.edit.open')}
            </a>
          </p>
        ) : null}
        {shown && !differences && shown.language !== asked.language ? (
          <Notice>
            <p>{say('groups.pages.terms.otherLanguage', { language: languageName(shown.language, say) })}</p>
          </Notice>
        ) : null}
        {differences ? <Differences {...differences} language={shown?.language ?? asked.language} say={say} /> : null}
        {shown && !differences ? (
          <div class={beside ? 'editions' : undefined}>
            <Clauses edition={shown} say={say} headed={beside !== null} />
            {beside ? <Clauses edition={beside} say={say} headed beside /> : null}
          </div>
        ) : null}
      </>
    ),
  };
}

function NoTerms({ asked }: { asked: Asked }) {
  const { say } = asked.ctx;
  return (
    <Empty>
      <p>{say('groups.pages.terms.none')}</p>
      {asked.roles.includes('secretariat') ? (
        <p>
          <a href={`/${asked.language}/intake`}>{say('groups.pages.toIntake')}</a>
        </p>
      ) : null}
    </Empty>
  );
}

function EditionChoice({ terms, asked }: { terms: TermsShown; asked: Asked }) {
  const { say } = asked.ctx;
  const { editions, shown, beside, differences } = terms;
  const versions = [...new Set(editions.map((edition) => edition.version))].sort((a, b) => b - a);
  const inVersion = editions.filter((edition) => edition.version === shown?.version);
  const others = inVersion.filter((edition) => edition.language !== shown?.language);
  const earlier = editions.filter((edition) => edition.language === shown?.language && edition.version !== shown?.version);
  return (
    <div class="choosers">
      {others.length > 0 ? (
        <Chooser label={say('groups.pages.terms.beside')}>
          {others.map((edition) => (
            <a
              href={`?version=${edition.version}&beside=${edition.language}`}
              lang={edition.language}
              dir={directionOf(edition.language)}
              aria-current={beside?.language === edition.language ? 'true' : undefined}
            >
              {ENDONYMS[edition.language]}
            </a>
          ))}
          {beside ? <a href={`?version=${shown?.version}`}>{say('groups.pages.terms.alone')}</a> : null}
        </Chooser>
      ) : null}
      {versions.length > 1 ? (
        <Chooser label={say('groups.pages.terms.versions')}>
          {versions.map((version) => (
            <a href={`?version=${version}`} aria-current={version === shown?.version && !differences ? 'true' : undefined}>
              {say('groups.pages.terms.version', { number: version })}
            </a>
          ))}
        </Chooser>
      ) : null}
      {earlier.length > 0 ? (
        <Chooser label={say('groups.pages.terms.differences')}>
          {earlier.map((edition) => (
            <a href={`?version=${shown?.version}&from=${edition.version}`} aria-current={differences?.from === edition.version ? 'true' : undefined}>
              {say('groups.pages.terms.from', { number: edition.version })}
            </a>
          ))}
        </Chooser>
      ) : null}
    </div>
  );
}

function Chooser({ label, children }: { label: string; children?: unknown }) {
  return (
    <nav class="chooser" aria-label={label}>
      <span class="label">{label}</span>
      <>{children}</>
    </nav>
  );
}

/** The clauses of one edition, nested by level, in a reading face. */
function Clauses({ edition, say, headed, beside }: { edition: TermsEdition & { clauses: ClauseShown[] }; say: Say; headed: boolean; beside?: boolean }) {
  return (
    <article class="text terms" lang={edition.language} dir={directionOf(edition.language)}>
      {headed ? <p class="edition-name">{ENDONYMS[edition.language]}</p> : null}
      {edition.since && !beside ? (
        <p class="soft small" lang={say.language} dir={directionOf(say.language)}>
          {say('groups.pages.terms.version', { number: edition.version })} · <DateOf on={edition.since} language={say.language} />
        </p>
      ) : null}
      {edition.clauses.map((clause) => (
        <section class={`clause level-${Math.min(clause.level, 4)}`} id={clause.number && !beside ? `c${clause.number}` : undefined}>
          <Heading level={clause.level}>
            {clause.number ? <bdi class="n">{clause.number}</bdi> : null}
            <span>{clause.title}</span>
          </Heading>
          <Paragraphs text={clause.text} />
        </section>
      ))}
    </article>
  );
}

function Heading({ level, children }: { level: number; children?: unknown }) {
  const inner = <>{children}</>;
  if (level <= 1) return <h2>{inner}</h2>;
  return level === 2 ? <h3>{inner}</h3> : <h4>{inner}</h4>;
}

/** Paragraphs, and the points of a list kept as points. */
export function Paragraphs({ text }: { text: string }) {
  const lines = text.split('\n').map((line) => line.trim());
  return (
    <>
      {lines.filter(Boolean).map((line) => {
        const point = /^[-–−•*]\s+(.*)$/u.exec(line);
        return point ? <p class="point">{point[1]}</p> : <p>{line}</p>;
      })}
    </>
  );
}

function Differences({ from, to, clauses, language, say }: { from: number; to: number; clauses: ClauseDifference[]; language: Language; say: Say }) {
  return (
    <>
      <h2>{say('groups.pages.terms.between', { from, to })}</h2>
      <ChangedClauses clauses={clauses} language={language} say={say} />
    </>
  );
}

/** The clauses that differ, with what was put in and taken out. */
export function ChangedClauses({ clauses, language, say }: { clauses: ClauseDifference[]; language: Language; say: Say }) {
  const changed = clauses.filter((clause) => clause.is !== 'same');
  return (
    <>
      {changed.length === 0 ? <p>{say('groups.pages.terms.noDifference')}</p> : <p class="soft">{say('groups.pages.terms.changed', { count: changed.length })}</p>}
      <article class="text terms" lang={language} dir={directionOf(language)}>
        {changed.map((clause) => (
          <section class={`clause level-${Math.min(clause.level, 4)} ${clause.is}`}>
            <p class="small soft" lang={say.language} dir={directionOf(say.language)}>
              {say(`groups.pages.terms.is.${clause.is}`)}
            </p>
            <Heading level={clause.level}>
              {clause.number ? <bdi class="n">{clause.number}</bdi> : null}
              <span>
                <Passages of={clause.title} />
              </span>
            </Heading>
            <p class="kept-lines">
              <Passages of={clause.text} />
            </p>
          </section>
        ))}
      </article>
    </>
  );
}

function languageName(language: Language, say: Say): string {
  return new Intl.DisplayNames([say.language], { type: 'language' }).of(language) ?? ENDONYMS[language];
}
