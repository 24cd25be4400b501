// The head of a thing that has several pages: where one is, what it is, its state, its tabs. Plain data, so that each module can say
// what heads its things without knowing how a page is made.

import { directionOf, inLanguage, type Multilingual } from '../../kit/languages.js';
import type { Say } from '../../kit/words.js';
import { Badge, Crumbs, Symbol, type Tab, Tabs, type Tone } from './pieces.js';

export interface Heading {
  trail: { path: string; label: string }[];
  /** What kind of thing it is, in words; and its state, with a sign of its own. */
  kicker: string[];
  state: { tone: Tone; words: string } | null;
  /** Its designation, which never breaks or turns round. */
  symbol: string | null;
  /** Its name, in the languages in which it exists; or words of the page itself. */
  name: Multilingual | string;
  tabs: { list: Tab[]; label: string } | null;
}

/** `current` is the path of the tab that the page is. */
export function ThingHead({ heading, current, say }: { heading: Heading; current?: string; say: Say }) {
  const { trail, kicker, state, symbol, name, tabs } = heading;
  return (
    <>
      {trail.length > 0 ? <Crumbs trail={trail.map((step) => ({ path: step.path, label: <bdi>{step.label}</bdi> }))} say={say} /> : null}
      <header class="head">
        {kicker.length > 0 || state ? (
          <div class="kicker">
            {kicker.map((words) => (
              <span>{words}</span>
            ))}
            {state ? <Badge tone={state.tone}>{state.words}</Badge> : null}
          </div>
        ) : null}
        <h1>
          {symbol ? <Symbol>{symbol}</Symbol> : null}
          {symbol ? ' ' : null}
          <Name of={name} say={say} quiet={symbol !== null} />
        </h1>
      </header>
      {tabs ? <Tabs tabs={tabs.list} current={current ?? ''} label={tabs.label} /> : null}
    </>
  );
}

function Name({ of, say, quiet }: { of: Multilingual | string; say: Say; quiet: boolean }) {
  const found = typeof of === 'string' ? { text: of, language: say.language } : inLanguage(of, say.language);
  if (!found) return null;
  const other = found.language === say.language ? {} : { lang: found.language, dir: directionOf(found.language) };
  return (
    <span class={quiet ? 'name' : undefined} {...other}>
      {found.text}
    </span>
  );
}
