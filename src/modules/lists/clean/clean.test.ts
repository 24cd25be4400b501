import fc from 'fast-check';
import { parseFragment } from 'parse5';
import { expect, test } from 'vitest';
import { ALLOWED, EMPTY } from './allowed.js';
import { cleanHtml } from './clean.js';

test.each([
  ['words and marks pass', '<p>One <b>two</b><br>three &amp; four</p>', '<p>One <b>two</b><br>three &amp; four</p>'],
  ['scripts and styles go with what they hold', '<style>p{x}</style><p onclick="x()" style="background:url(//t.example)" class="c" id="i">A<script>alert(1)</script></p>', '<p>A</p>'],
  ['what is opened is closed', '<ul><li>One<li>Two', '<ul><li>One</li><li>Two</li></ul>'],
  ['of a form the words stay', '<form action="https://x.example"><label>Name</label><input value="v"><button>Send</button></form>', 'NameSend'],
  ['a picture is its words', '<p>A<img src="https://t.example/p.gif" width=1 height=1><img src="cid:x" alt="Map of the &lt;hall>"></p>', '<p>A[Map of the &lt;hall&gt;]</p>'],
  ['links lead to pages and addresses of mail alone', '<a href="javascript:alert(1)">a</a><a href=" java&#9;script:alert(1)">b</a><a href="data:text/html,x">c</a><a href="/relative">d</a><a href="https://user:word@x.example/">e</a>', '<a>a</a><a>b</a><a>c</a><a>d</a><a>e</a>'],
  ['what follows a reader goes from a link', '<a href="https://x.example/p?utm_source=m&id=7&fbclid=q" ping="https://t.example" target=_blank>x</a>', '<a href="https://x.example/p?id=7" rel="noopener noreferrer nofollow">x</a>'],
  ['a mail from right to left stays so', '<html dir="rtl" lang="ar"><body dir=rtl><p>مرحبا</p></body></html>', '<div dir="rtl" lang="ar"><div dir="rtl"><p>مرحبا</p></div></div>'],
  ['a foreign world goes', '<svg><a xlink:href="javascript:x"><text>t</text></a></svg><math><mi>m</mi></math><p>A</p>', '<p>A</p>'],
  ['what is no markup stays text', '<p>1 < 2 &lt;script&gt;alert(1)&lt;/script&gt;</p>', '<p>1 &lt; 2 &lt;script&gt;alert(1)&lt;/script&gt;</p>'],
  ['tables keep their spans', '<table border=1><tr><td colspan=2 rowspan="x" width=9>A</table>', '<table><tr><td colspan="2">A</td></tr></table>'],
  ['nothing to read is nothing', '<p><br>&nbsp;</p><img src="https://t.example">', null],
])('%s', (_, html, clean) => {
  expect(cleanHtml(html)).toBe(clean);
});

/** Tricks by which markup is smuggled past cleaners. */
const TRICKS = [
  '<noscript><p title="</noscript><img src=x onerror=alert(1)>">A</p></noscript>',
  '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=alert(1)&gt;">',
  '<svg></p><style><a id="</style><img src=1 onerror=alert(1)>">A',
  '<form><math><mtext></form><form><mglyph><style></math><img src onerror=alert(1)>A',
  '<title><a href="</title><img src=x onerror=alert(1)>">A',
  '<textarea><a title="</textarea><img src=x onerror=alert(1)>">A</a>',
  '<iframe srcdoc="<script>alert(1)</script>">A</iframe>A',
  '<xmp><p title="</xmp><script>alert(1)</script>">A',
  '<plaintext><script>alert(1)</script>',
  '<!--><img src=x onerror=alert(1)>-->A',
  '<![CDATA[<img src=x onerror=alert(1)>]]>A',
  '<p lang="x&quot;><script>alert(1)</script>" dir="rtl\"">A</p>',
  '<a href="https://x.example/&quot;onmouseover=alert(1)//">A</a>',
  '<scr\0ipt>alert(1)</scr\0ipt>A',
];

/** Every element and attribute of HTML as a browser reads it. */
function read(html: string): string[] {
  const found: string[] = [];
  const walk = (node: { childNodes?: unknown[]; tagName?: string; attrs?: { name: string; value: string }[] }) => {
    if (node.tagName) found.push(node.tagName, ...(node.attrs ?? []).map(({ name, value }) => `${name}=${value}`));
    for (const child of node.childNodes ?? []) walk(child as typeof node);
  };
  walk(parseFragment(html) as never);
  return found;
}

const LAWFUL = new Set([...Object.keys(ALLOWED), ...EMPTY]);
const isLawful = (one: string) => (one.includes('=') ? /^(?:href=(?:https?|mailto):|rel=|dir=(?:ltr|rtl|auto)$|lang=[\w-]+$|(?:colspan|rowspan|start|value)=\d+$)/.test(one) : LAWFUL.has(one));

test('a browser finds nothing but what is allowed, whatever was smuggled in', () => {
  for (const trick of TRICKS) expect([trick, read(cleanHtml(trick) ?? '').filter((one) => !isLawful(one))]).toEqual([trick, []]);
});

test('the same of anything at all, and once clean is clean', () => {
  const piece = fc.oneof(fc.constantFrom(...TRICKS, ...TRICKS.flatMap((trick) => trick.split(/(?=[<">])/))), fc.string({ maxLength: 12 }), fc.constantFrom('<p>', '</p>', '<table>', '<td>', '<a href="', '">', '<div dir=rtl>', "'", '<!--', '-->'));
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
      const clean = cleanHtml(pieces.join('')) ?? '';
      expect(read(clean).filter((one) => !isLawful(one))).toEqual([]);
      expect(cleanHtml(clean) ?? '').toBe(clean);
    }),
    { numRuns: 300 },
  );
});

test('a hostile mail costs no more than its length, and one too large is not passed on in HTML', () => {
  for (const bomb of ['<div>', '<b><i>', '</p>', '<svg>', '<a href="x', '<table><tr><td>', '<!--', '&amp', '<p dir=rtl lang=ar>']) cleanHtml(bomb.repeat(Math.floor(900_000 / bomb.length)));
  expect(cleanHtml(`<p>${'x'.repeat(1_000_001)}</p>`)).toBe(null);
  expect(cleanHtml(`${'<div>'.repeat(200)}A`)).toBe(`${'<div>'.repeat(60)}A${'</div>'.repeat(60)}`);
}, 30_000);
