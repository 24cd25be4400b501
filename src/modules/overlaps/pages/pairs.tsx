// A table of pairs: both texts, what they are to each other, how sure that is and why, what people found.

import type { Asked } from '../../../http/route.js';
import { Badge, DateOf, Symbol, type Tone } from '../../../http/view/pieces.js';
import { dateInGeneva } from '../../../kit/dates.js';
import type { Language } from '../../../kit/languages.js';
import { LOCALES, type Say } from '../../../kit/words.js';
import { recordPath, titleIn } from '../../catalogue/index.js';
import type { Because } from '../because.js';
import { judgePath, overlapsOfPath } from '../paths.js';
import type { PairShown } from '../reads.js';

/** A chance, in the digits and with the sign of the reader's language: `0,90` in French. */
const CHANCE = { minimumFractionDigits: 2, maximumFractionDigits: 2 } as const;

interface Given {
  pairs: PairShown[];
  asked: Asked;
  /** Whether whoever asks may judge, and on behalf of which group. */
  judges: boolean;
  group: string | null;
  /** The list that it is, for the way back. */
  from: string;
}

export function PairTable({ pairs, asked, judges, group, from }: Given) {
  const { language } = asked;
  const { say } = asked.ctx;
  return (
    <table class="cards">
      <caption class="unseen">{say('overlaps.pages.title')}</caption>
      <thead>
        <tr>
          {['texts', 'relation', 'score', 'because', 'verdict'].map((column) => (
            <th scope="col">{say(`overlaps.pages.${column}`)}</th>
          ))}
        </tr>
      </thead>
      <tbody>
        {pairs.map((pair) => (
          <tr>
            <td data-label={say('overlaps.pages.texts')}>
              <Side of={pair.a} language={language} />
              <Side of={pair.b} language={language} />
            </td>
            <td data-label={say('overlaps.pages.relation')}>{say(`overlaps.relations.${pair.relation}`)}</td>
            <td data-label={say('overlaps.pages.score')}>{chanceOf(pair, language)}</td>
            <td data-label={say('overlaps.pages.because')}>
              <Reasons because={pair.because} say={say} />
            </td>
            <td data-label={say('overlaps.pages.verdict')}>
              <VerdictOf pair={pair} asked={asked} />
              <p>
                <a
                  href={`${judgePath(language, { a: pair.a.id, b: pair.b.id }, judges ? group : null)}?from=${encodeURIComponent(from)}`}
                  aria-label={judges ? say('overlaps.pages.judgeOf', { a: pair.a.designation, b: pair.b.designation }) : `${say('overlaps.pages.compare')}: ${say('overlaps.pages.compareOf', { a: pair.a.designation, b: pair.b.designation })}`}
                >
                  {say(judges ? 'overlaps.pages.judge' : 'overlaps.pages.compare')}
                </a>
              </p>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** The chance that was measured; a dash where people judged a pair that none had found. */
export function chanceOf({ measured }: PairShown, language: Language): string {
  return measured === null ? '–' : measured.toLocaleString(LOCALES[language], CHANCE);
}

function Side({ of, language }: { of: PairShown['a']; language: Language }) {
  const title = titleIn(of.titles, language);
  return (
    <p>
      <a href={recordPath(language, of.id)}>
        <Symbol>{of.designation}</Symbol>
      </a>{' '}
      {title ? <bdi lang={title.language === language ? undefined : title.language}>{title.text}</bdi> : null}{' '}
      <a class="soft" href={overlapsOfPath(language, of.id)} aria-hidden="true" tabindex={-1}>
        ↔
      </a>
    </p>
  );
}

export function Reasons({ because, say }: { because: Because[]; say: Say }) {
  return (
    <ul class="plain-list">
      {because.map(({ code, params }) => (
        <li dir="auto">{say(`overlaps.because.${code}`, params)}</li>
      ))}
    </ul>
  );
}

export const TONES: Record<string, Tone> = { confirmed: 'good', not: 'done', complementary: 'plain', open: 'warn' };

function VerdictOf({ pair: { verdict, note, judgedAt }, asked }: { pair: PairShown; asked: Asked }) {
  const { say } = asked.ctx;
  const word = verdict ?? 'open';
  return (
    <>
      <Badge tone={TONES[word] ?? 'plain'}>{say(`overlaps.verdicts.${word}`)}</Badge>
      {verdict && judgedAt ? (
        <p class="small soft">
          <DateOf on={dateInGeneva(judgedAt)} language={asked.language} />
        </p>
      ) : null}
      {note ? <p dir="auto">{note}</p> : null}
    </>
  );
}
