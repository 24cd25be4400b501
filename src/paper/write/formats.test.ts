import { describe, expect, test } from 'vitest';
import { type Paper, writePaper } from '../index.js';
import { PAPER_LIMITS } from '../limits.js';
import { openZip } from '../read/zip.js';
import { aPaper } from '../testing.js';

const part = async (paper: Paper, name: string): Promise<string> => {
  const zip = await openZip(await writePaper(paper, 'docx'), 'a', PAPER_LIMITS);
  const chunks: Uint8Array[] = [];
  for await (const chunk of (await zip.part(name)) ?? []) chunks.push(chunk);
  return Buffer.concat(chunks).toString('utf8');
};

const html = async (paper: Paper): Promise<string> => Buffer.from(await writePaper(paper, 'html')).toString('utf8');
const one = (runs: Paper['blocks'][number] & { kind: 'paragraph' }, language: Paper['language'] = 'en'): Paper => ({
  language,
  title: 'T',
  author: 'A',
  blocks: [runs],
});

describe('a Word document', () => {
  test('in Arabic runs from right to left in paragraphs, runs and tables', async () => {
    const xml = await part(aPaper('ar'), 'word/document.xml');
    const paragraphs = xml.match(/<w:p>/g)?.length ?? 0;
    expect(paragraphs).toBeGreaterThan(20);
    expect(xml.match(/<w:bidi\/>/g)).toHaveLength(paragraphs + 1);
    expect(xml.match(/<w:bidiVisual\/>/g)).toHaveLength(2);
    expect(xml).toContain(
      '<w:rPr><w:rtl/><w:lang w:bidi="ar-SA"/></w:rPr><w:t xml:space="preserve">جهة الاتصال:</w:t>',
    );
    expect(xml).toContain(
      '<w:r><w:t>\u200e</w:t></w:r><w:r><w:rPr><w:lang w:val="en-GB"/></w:rPr><w:t xml:space="preserve">+41 22 730 5126</w:t></w:r>',
    );
  });

  test('makes a run of its own of what stands between isolates, and keeps no such sign', async () => {
    const paper = one({ kind: 'paragraph', runs: [{ text: 'منذ \u20682026-04\u2069 و\u2068الاتحاد\u2069' }] }, 'ar');
    const xml = await part(paper, 'word/document.xml');
    expect(xml).toContain('<w:r><w:t>\u200e</w:t></w:r><w:r><w:rPr><w:lang w:val="en-GB"/></w:rPr><w:t xml:space="preserve">2026-04</w:t></w:r>');
    expect(xml).not.toMatch(/[\u2066-\u2069]/);
    expect(await html(paper)).toContain('<p>منذ <bdi dir="ltr">2026-04</bdi> والاتحاد</p>');
  });

  test('breaks no line at a hyphen of what is whole', async () => {
    const paper = one({ kind: 'paragraph', runs: [{ text: 'ITU-T Y.3800', whole: true }, { text: ' a-b' }] });
    expect(await part(paper, 'word/document.xml')).toContain('<w:t xml:space="preserve">ITU</w:t><w:noBreakHyphen/><w:t xml:space="preserve">T Y.3800</w:t>');
    expect(await part(paper, 'word/document.xml')).toContain('> a-b</w:t>');
    expect(await html(paper)).toContain('<span style="white-space:nowrap">ITU-T Y.3800</span>');
  });

  test('in English has none of that', async () => {
    expect(await part(aPaper('en'), 'word/document.xml')).not.toMatch(/bidi|rtl|\u200e/);
  });

  test('has built-in styles, lists that start anew and a header row that repeats', async () => {
    const xml = await part(aPaper('en'), 'word/document.xml');
    const used = new Set([...xml.matchAll(/<w:(?:pStyle|tblStyle|rStyle) w:val="([^"]+)"/g)].map((match) => match[1]));
    const styles = await part(aPaper('en'), 'word/styles.xml');
    expect([...used].filter((style) => !styles.includes(`w:styleId="${style}"`))).toEqual([]);
    expect([...used]).toContain('Heading1');
    expect([...xml.matchAll(/<w:numId w:val="(\d)"/g)].map((match) => match[1])).toEqual(['1', '1', '2', '2', '3']);
    expect((await part(aPaper('en'), 'word/numbering.xml')).match(/<w:startOverride/g)).toHaveLength(2);
    expect(xml.match(/<w:tblHeader\/>/g)).toHaveLength(1);
  });

  test('links by relationships that exist', async () => {
    expect(await part(aPaper('en'), 'word/document.xml')).toContain('<w:hyperlink r:id="rLink2"');
    expect(await part(aPaper('en'), 'word/_rels/document.xml.rels')).toContain(
      '<Relationship Id="rLink2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink" Target="https://itu.int/jca/" TargetMode="External"/>',
    );
  });
});

describe('an HTML page', () => {
  test('says its language and direction and isolates what runs the other way', async () => {
    const page = await html(aPaper('ar'));
    expect(page).toContain('<html lang="ar" dir="rtl">');
    expect(page).toContain('<bdi dir="ltr">+41 22 730 5126</bdi>');
  });

  test('holds no word as markup and no link that is none', async () => {
    const page = await html(
      one({
        kind: 'paragraph',
        number: '<1>',
        runs: [{ text: '<script>alert(1)</script>', link: 'javascript:alert(1)' }],
      }),
    );
    expect(page).toContain(
      '<p><span class="number" style="white-space:pre">&lt;1&gt;\t</span>&lt;script&gt;alert(1)&lt;/script&gt;</p>',
    );
    expect(page).not.toMatch(/<script|href/);
  });
});

describe('a PDF', () => {
  test('is tagged and names its title and language', async () => {
    const pdf = Buffer.from(await writePaper(aPaper('ru'), 'pdf')).toString('latin1');
    expect(pdf).toMatch(/\/MarkInfo\s*<<\s*\/Marked true/);
    expect(pdf).toMatch(/\/Lang\s*\(ru\)/);
    expect(pdf).toMatch(/\/Outlines/);
  });

  test('shows code as text and runs none of it', async () => {
    const paper = one({ kind: 'paragraph', runs: [{ text: '#read("/etc/passwd") #{ panic() } \\ "]' }] });
    expect((await writePaper(paper, 'pdf')).length).toBeGreaterThan(1000);
  });
});

test('characters that a format cannot hold are left out of all', async () => {
  const paper = one({ kind: 'paragraph', runs: [{ text: 'a\u0000b\u0008c\ud800d\ufffee' }] });
  expect(await part(paper, 'word/document.xml')).toContain('>abcde</w:t>');
  expect(Buffer.from(await writePaper(paper, 'txt')).toString()).toBe('abcde\n');
});
