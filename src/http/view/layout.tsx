// The frame of every page: skip link, masthead, what was just said, the page, languages.

import { raw } from 'hono/html';
import { capacitiesOf } from '../../kit/actor.js';
import { ENDONYMS, LANGUAGES, directionOf } from '../../kit/languages.js';
import type { Say } from '../../kit/words.js';
import { SCRIPT_PATH, STYLE_PATH, ownScriptPath } from '../assets.js';
import { allowed } from '../rights.js';
import type { Asked, NavigationItem, Page } from '../route.js';

interface Frame {
  page: Page;
  asked: Asked;
  say: Say;
  navigation: NavigationItem[];
  said: string | null;
}

export function Layout({ page, asked, say, navigation, said }: Frame) {
  const { language } = asked;
  return (
    <html lang={language} dir={directionOf(language)}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{`${page.title} – Comity`}</title>
        {page.description ? <meta name="description" content={page.description} /> : null}
        {page.refresh ? <meta http-equiv="refresh" content={String(page.refresh)} /> : null}
        {page.secret ? <meta name="robots" content="noindex" /> : null}
        <link rel="stylesheet" href={STYLE_PATH} />
        <link rel="icon" href={ICON} />
        {LANGUAGES.map((other) => (
          <link rel="alternate" hreflang={other} href={inOther(asked, other)} />
        ))}
        {(page.alternates ?? []).map((feed) => (
          <link rel="alternate" type={feed.type} href={feed.path} title={feed.title} />
        ))}
        <script src={SCRIPT_PATH} defer />
        {page.script ? <script src={ownScriptPath(page.script)} defer /> : null}
      </head>
      <body>
        <a class="skip" href="#main">
          {say('http.skip')}
        </a>
        <Masthead page={page} asked={asked} say={say} navigation={navigation} />
        <main id="main" tabindex={-1}>
          {said ? (
            <div class="notice good" role="status">
              <p>{said}</p>
            </div>
          ) : null}
          {page.body}
        </main>
        <Languages asked={asked} say={say} />
        <footer class="footer">
          <div>
            <ul>
              <li>{say('http.about')}</li>
              <li>
                <a href="/api/openapi.json">{say('http.api')}</a>
              </li>
            </ul>
          </div>
        </footer>
        <script type="application/json" id="frame-words">
          {raw(JSON.stringify({ yourTime: say('http.yourTime'), lost: say('http.lost') }).replace(/</g, '\\u003c'))}
        </script>
      </body>
    </html>
  );
}

function Masthead({ page, asked, say, navigation }: Omit<Frame, 'said'>) {
  const { language, roles, ctx } = asked;
  const items = navigation.filter((item) => allowed(item.right, roles)).sort((a, b) => a.order - b.order);
  return (
    <header class="masthead">
      <div>
        <a class="wordmark" href={`/${language}`}>
          <Mark /> Comity
        </a>
        <nav aria-label={say('http.navigation')}>
          <ul>
            {items.map((item) => (
              <li>
                <a href={`/${language}${item.path}`} aria-current={page.section === item.path ? 'page' : undefined}>
                  {say(item.label)}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        <div class="tools">
          <form class="searchbox" role="search" action={`/${language}/search`} method="get">
            <label class="unseen" for="q">
              {say('http.search')}
            </label>
            <input id="q" name="q" type="search" maxlength={200} />
            <button class="quiet">{say('http.search')}</button>
          </form>
          {ctx.actor.personId ? (
            <form method="post" action={`/${language}/sign-out`}>
              <a href={`/${language}/me`}>
                <bdi>{ctx.actor.name}</bdi>
                {ctx.actor.acting ? <Acting asked={asked} say={say} /> : null}
              </a>{' '}
              <button class="plain">{say('http.signOut')}</button>
            </form>
          ) : (
            <a href={`/${language}/sign-in`}>{say('http.signIn')}</a>
          )}
        </div>
      </div>
    </header>
  );
}

/** The capacity chosen out of several stands beside the name on every page. */
function Acting({ asked, say }: { asked: Asked; say: Say }) {
  const { actor } = asked.ctx;
  const chosen = capacitiesOf(actor).find(({ key }) => key === actor.acting);
  if (chosen?.sent) return <> ({say('http.capacity.sent', chosen.sent)})</>;
  return <> ({chosen?.words ? <bdi>{chosen.words}</bdi> : say(`http.capacity.${actor.acting}`)})</>;
}

function Languages({ asked, say }: { asked: Asked; say: Say }) {
  return (
    <nav class="languages" aria-label={say('http.languages')}>
      <div>
        <ul>
          {LANGUAGES.map((other) => (
            <li>
              <a href={inOther(asked, other)} lang={other} hreflang={other} dir={directionOf(other)} aria-current={other === asked.language ? 'true' : undefined}>
                {ENDONYMS[other]}
              </a>
            </li>
          ))}
        </ul>
      </div>
    </nav>
  );
}

function inOther(asked: Asked, other: string): string {
  const { pathname } = new URL(asked.url);
  const rest = pathname.startsWith(`/${asked.language}`) ? pathname.slice(asked.language.length + 1) : '';
  const query = asked.query.size > 0 ? `?${asked.query}` : '';
  return `/${other}${rest}${query}`;
}

function Mark() {
  return (
    <svg viewBox="0 0 24 24" aria-hidden="true" fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round">
      <circle cx="12" cy="12" r="2.6" fill="currentColor" stroke="none" />
      <path d="M5 17.5a9 9 0 0 1 0-11" />
      <path d="M19 6.5a9 9 0 0 1 0 11" />
      <path d="M8.2 3.8a9 9 0 0 1 7.6 0" />
      <path d="M15.8 20.2a9 9 0 0 1-7.6 0" />
    </svg>
  );
}

const ICON =
  "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 24 24' fill='none' stroke='%230b5563' stroke-width='2' stroke-linecap='round'%3E%3Ccircle cx='12' cy='12' r='2.6' fill='%230b5563'/%3E%3Cpath d='M5 17.5a9 9 0 0 1 0-11M19 6.5a9 9 0 0 1 0 11M8.2 3.8a9 9 0 0 1 7.6 0M15.8 20.2a9 9 0 0 1-7.6 0'/%3E%3C/svg%3E";
