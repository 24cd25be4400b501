import { expect, test } from 'vitest';
import type { Asked } from '../../http/route.js';
import { httpMessages } from '../../http/messages.js';
import { type Actor, NOBODY, rolesOf } from '../../kit/actor.js';
import type { Language } from '../../kit/languages.js';
import { joinCatalogues, sayIn } from '../../kit/words.js';
import type { Ctx } from '../../storage/ctx.js';
import { groupHeading } from './heading.js';
import { pagesMessages } from './pages-messages.js';
import { groupListPage } from './pages/list.js';
import { newsPage } from './pages/news.js';
import { type TermsShown, termsPage } from './pages/terms.js';
import type { GroupBrief } from './shapes.js';

const catalogue = joinCatalogues([httpMessages, pagesMessages]);
const secretary: Actor = { personId: 'p', name: 'S', siteRoles: ['secretariat'], offices: [] };
const group: GroupBrief = { id: 'g', slug: 'jca-abc', acronym: 'JCA-ABC', name: { en: 'On ABC' }, kind: 'XG', state: 'active', parent: null };

function asking(language: Language, actor = NOBODY): Asked {
  const ctx = { say: sayIn(catalogue, language), now: new Date('2023-03-02T09:00:00Z'), actor } as Ctx;
  return { session: null, agent: '', ctx, language, params: {}, query: new URLSearchParams('kind=JCA'), url: `http://x/${language}`, origin: 'http://x', roles: rolesOf(actor) };
}

const clause = (number: string, title: string, text: string, level = 1) => ({ number, title, text, level });
const terms: TermsShown = {
  group,
  editions: [
    { version: 2, language: 'en', since: '2023-06-01' },
    { version: 2, language: 'ar', since: '2023-06-01' },
    { version: 1, language: 'en', since: '2022-12-16' },
  ],
  shown: { version: 2, language: 'en', since: '2023-06-01', clauses: [clause('1', 'Scope', 'All <of> it.\n- first;\n- second.'), clause('1.1', 'More', 'Deep.', 2)] },
  beside: null,
  differences: null,
};

test.each([
  ['en', 'TSAG'],
  ['fr', 'GCNT'],
  ['es', 'GANT'],
  ['ru', 'КГСЭ'],
  ['zh', 'TSAG'],
] as const)('the advisory group above a group is written in %s as %s, a study group as it is', (language, acronym) => {
  const under = (parent: string) => groupHeading({ ...group, parent }, sayIn(catalogue, language)).kicker.at(-1);
  expect([under('TSAG')?.endsWith(acronym), under('SG13')?.endsWith('SG13')]).toEqual([true, true]);
});

test('the terms of reference are headed by level, their points are points, and each clause has an address', () => {
  const html = String(termsPage(terms, asking('en')).body);
  expect(html).toContain('<section class="clause level-1" id="c1"><h2><bdi class="n">1</bdi><span>Scope</span></h2><p>All &lt;of&gt; it.</p><p class="point">first;</p>');
  expect(html).toContain('<h3><bdi class="n">1.1</bdi>');
  expect(html).toContain('href="?version=2&amp;beside=ar"');
  expect(html).toContain('href="?version=2&amp;from=1"');
});

test('who reads in a language that the terms are not in is told so, in that language', () => {
  const html = String(termsPage(terms, asking('fr')).body);
  expect(html).toContain('Ce texte n’est pas encore enregistré en français.');
  expect(html).toContain('<article class="text terms" lang="en" dir="ltr">');
});

test('another edition stands beside in its own direction, with addresses given once', () => {
  const beside = { version: 2, language: 'ar' as const, since: null, clauses: [clause('1', 'النطاق', 'كل شيء.')] };
  const html = String(termsPage({ ...terms, beside }, asking('en')).body);
  expect(html).toContain('<article class="text terms" lang="ar" dir="rtl">');
  expect(html.split('id="c1"')).toHaveLength(2);
});

test('what was put in and taken out is marked by elements, not by colour alone', () => {
  const changed = { number: '1', is: 'changed' as const, level: 1, title: [{ text: 'Scope', is: 'same' as const }], text: [{ text: 'All ', is: 'same' as const }, { text: 'most', is: 'out' as const }, { text: '<of>', is: 'in' as const }] };
  const html = String(termsPage({ ...terms, differences: { from: 1, to: 2, clauses: [changed, { ...changed, is: 'same', number: '2' }] } }, asking('en')).body);
  expect(html).toContain('All <del>most</del><ins>&lt;of&gt;</ins>');
  expect(html).toContain('One clause differs.');
});

test('an empty list says what to do next: to the secretariat where a group begins, to a filter how to leave it', () => {
  const nothing = { rows: [], after: null, kinds: ['JCA'], states: ['active'], chosen: { kind: null, state: null } };
  expect(String(groupListPage(nothing, asking('en', secretary)).body)).toContain('href="/en/intake"');
  expect(String(groupListPage(nothing, asking('en')).body)).not.toContain('/intake');
  expect(String(groupListPage({ ...nothing, chosen: { kind: 'JCA', state: null } }, asking('en')).body)).toContain('Show all groups');
});

test('a list goes on by its key and keeps its filter; a kind without words of ours stands as it is', () => {
  const html = String(groupListPage({ rows: [group], after: 'JCAABC~1', kinds: ['XG'], states: [], chosen: { kind: 'XG', state: null } }, asking('en')).body);
  expect(html).toContain('href="?kind=JCA&amp;after=JCAABC%7E1"');
  expect(html).toContain('<td data-label="Kind">XG</td>');
});

test('news that was refused comes back as it was typed, with the mistake at its field', () => {
  const page = newsPage({ group, rows: [], after: null, mayAdd: true, typed: { title: '', text: 'Kept <words>' }, mistakes: [{ field: 'title', words: 'A title is needed.' }] }, asking('en', secretary));
  expect(page.status).toBe(422);
  const html = String(page.body);
  expect(html).toContain('Kept &lt;words&gt;</textarea>');
  expect(html).toContain('<a href="#f-title">A title is needed.</a>');
  expect(html).toContain('<details class="act" open="">');
});
