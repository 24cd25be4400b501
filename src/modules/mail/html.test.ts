import { expect, test } from 'vitest';
import { LANGUAGES } from '../../kit/languages.js';
import { htmlOf, paragraphsOf } from './html.js';

test('a text becomes paragraphs, lists and links, and says its language and direction', () => {
  const text = 'Dear colleagues,\n\nDeadlines:\n- One: 4 May\n- Two\n  https://comity.example/en/a?b=1&c=2\n\nSee (https://comity.example/en).\nThank you';
  const html = htmlOf(text, 'en');
  expect(/<div[^>]*>([\s\S]*)<\/div>/.exec(html)?.[1]).toBe(
    [
      '<p>Dear colleagues,</p>',
      '<p>Deadlines:</p>',
      '<ul><li>One: 4 May</li><li>Two<br>\n<a href="https://comity.example/en/a?b=1&amp;c=2" dir="ltr">https://comity.example/en/a?b=1&amp;c=2</a></li></ul>',
      '<p>See (<a href="https://comity.example/en" dir="ltr">https://comity.example/en</a>).<br>\nThank you</p>',
    ].join('\n'),
  );
  expect(LANGUAGES.map((language) => /<html lang="(\w+)" dir="(\w+)">/.exec(htmlOf('x', language))?.slice(1).join(' '))).toEqual(LANGUAGES.map((language) => `${language} ${language === 'ar' ? 'rtl' : 'ltr'}`));
});

test('nothing of a text becomes markup', () => {
  const html = htmlOf('<img src=x onerror="alert(1)"> & \'"\n\nhttps://comity.example/"><script>x</script>\n\njavascript:alert(1) data:text/html,x', 'en');
  expect([...html.matchAll(/<(\/?\w+)/g)].map((found) => found[1]).filter((name) => !['html', 'head', 'meta', 'title', 'body', 'div', 'p', 'br', 'a'].includes((name as string).replace('/', '')))).toEqual([]);
  expect([...html.matchAll(/href="([^"]*)"/g)].map((found) => found[1])).toEqual(['https://comity.example/']);
});

test('a hostile text costs no more than its length', () => {
  const dots = `https://${'.'.repeat(200_000)}x ${'- \n'.repeat(50_000)}`;
  expect(paragraphsOf(dots).length).toBeGreaterThan(200_000);
  expect(htmlOf(dots, 'ar').length).toBeGreaterThan(200_000);
});
