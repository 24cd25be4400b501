import { expect, test } from 'vitest';
import { type Paper, writePaper } from '../index.js';
import { PAPER_LIMITS } from '../limits.js';
import { openZip } from '../read/zip.js';

const SVG = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 200 100"><rect x="0" y="0" width="200" height="100" fill="#336699"/></svg>';
const paper: Paper = { language: 'en', title: 'T', author: 'A', blocks: [{ kind: 'picture', svg: SVG, alt: 'A blue & wide field', widthMm: 100 }] };

async function partOf(name: string): Promise<string> {
  const zip = await openZip(await writePaper(paper, 'docx'), 'a', PAPER_LIMITS);
  const chunks: Uint8Array[] = [];
  for await (const chunk of (await zip.part(name)) ?? []) chunks.push(chunk);
  return Buffer.concat(chunks).toString('latin1');
}

test('a Word document carries the drawing itself, as wide and high as it is, with its description', async () => {
  expect(await partOf('word/media/picture1.svg')).toBe(SVG);
  // The points of it are 1400 wide and 700 high.
  const points = Buffer.from(await partOf('word/media/picture1.png'), 'latin1');
  expect([points.toString('latin1', 1, 4), points.readUInt32BE(16), points.readUInt32BE(20)]).toEqual(['PNG', 1400, 700]);
  const xml = await partOf('word/document.xml');
  expect(xml).toContain('<wp:extent cx="3600000" cy="1800000"/>');
  expect(xml).toContain('descr="A blue &amp; wide field"');
  expect(xml).toContain('r:embed="rPicture1"');
  expect(xml).toContain('<a:blip r:embed="rPoints1">');
  expect(await partOf('word/_rels/document.xml.rels')).toContain('Id="rPicture1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image" Target="media/picture1.svg"');
});

test('a PDF draws it in its colour', async () => {
  const bytes = await writePaper(paper, 'pdf');
  const without = await writePaper({ ...paper, blocks: [] }, 'pdf');
  expect(Buffer.from(bytes.subarray(0, 5)).toString()).toBe('%PDF-');
  expect(bytes.length).toBeGreaterThan(without.length + 300);
});

test('a page carries it as an image that cannot reach the page, a text its description', async () => {
  const html = Buffer.from(await writePaper(paper, 'html')).toString('utf8');
  expect(html).toContain(`<img alt="A blue &amp; wide field" style="width:100mm;max-width:100%" src="data:image/svg+xml;base64,${Buffer.from(SVG).toString('base64')}">`);
  expect(Buffer.from(await writePaper(paper, 'txt')).toString('utf8')).toBe('[A blue & wide field]\n');
});

test('in a Word document a table of many columns is set smaller than one of few', async () => {
  const sizes = async (columns: number) => {
    const row = Array.from({ length: columns }, () => [{ text: 'Management' }]);
    const zip = await openZip(await writePaper({ ...paper, blocks: [{ kind: 'table', rows: [row] }] }, 'docx'), 'a', PAPER_LIMITS);
    const chunks: Uint8Array[] = [];
    for await (const chunk of (await zip.part('word/document.xml')) ?? []) chunks.push(chunk);
    return [...new Set(Buffer.concat(chunks).toString('utf8').match(/TableText(?:Small)?(?=")/g))];
  };
  expect([await sizes(5), await sizes(6)]).toEqual([['TableText'], ['TableTextSmall']]);
});
