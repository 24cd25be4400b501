import { describe, expect, test } from 'vitest';
import { type PaperLine, readPaper } from '../../index.js';
import { aDocx, aParagraph } from '../../testing.js';

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const linesOf = async (body: string, parts: Record<string, string> = {}): Promise<PaperLine[]> =>
  (await readPaper({ name: 'a', bytes: aDocx(body, parts) })).lines;
const textOf = async (body: string, parts: Record<string, string> = {}): Promise<string[]> =>
  (await linesOf(body, parts)).map((line) => line.text);

const level = (at: number, format: string, text: string, more = ''): string =>
  `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`;
const numbering = (
  levels: string,
  nums = '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>',
): Record<string, string> => ({
  'word/numbering.xml': `<w:numbering ${W}><w:abstractNum w:abstractNumId="0">${levels}</w:abstractNum>${nums}</w:numbering>`,
});
const item = (text: string, at = 0, list = 1): string =>
  aParagraph(text, `<w:numPr><w:ilvl w:val="${at}"/><w:numId w:val="${list}"/></w:numPr>`);

describe('runs', () => {
  test('tabs, breaks, hyphens and symbols are what a person sees', async () => {
    const run =
      '<w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:noBreakHyphen/><w:t>c</w:t><w:softHyphen/><w:t>d</w:t><w:br/><w:t>e</w:t><w:sym w:font="Wingdings" w:char="F0E0"/></w:r>';
    expect(await textOf(`<w:p>${run}</w:p>`)).toEqual(['a\tb\u2011cd', 'e→']);
  });

  test('what was deleted is gone and what was inserted stays', async () => {
    const body =
      '<w:p><w:r><w:t>on </w:t></w:r><w:del><w:r><w:delText>12</w:delText></w:r></w:del><w:ins><w:r><w:t>13</w:t></w:r></w:ins><w:moveFrom><w:r><w:t> gone</w:t></w:r></w:moveFrom><w:r><w:t> May</w:t></w:r></w:p>';
    expect(await textOf(body)).toEqual(['on 13 May']);
  });

  test('a paragraph whose end was deleted runs on', async () => {
    expect(
      await textOf(`<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr><w:r><w:t>one </w:t></w:r></w:p>${aParagraph('two')}`),
    ).toEqual(['one two']);
  });

  test('fields show their result, links their words, hidden text nothing', async () => {
    const body =
      '<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>PAGE</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>7</w:t></w:r><w:hyperlink><w:r><w:t> link</w:t></w:r></w:hyperlink><w:r><w:rPr><w:vanish/></w:rPr><w:t>hidden</w:t></w:r></w:p>';
    expect(await textOf(body)).toEqual(['7 link']);
  });

  test('a text box is read once, before the paragraph that holds it', async () => {
    const box = (text: string): string => `<w:txbxContent>${aParagraph(text)}</w:txbxContent>`;
    expect(
      await textOf(
        `<w:p><w:r><w:t>after</w:t><mc:AlternateContent><mc:Choice>${box('box')}</mc:Choice><mc:Fallback>${box('box')}</mc:Fallback></mc:AlternateContent></w:r></w:p>`,
      ),
    ).toEqual(['box', 'after']);
  });

  test('notes come last, with a mark that stays apart', async () => {
    const notes = `<w:footnotes ${W}><w:footnote w:type="separator" w:id="0">${aParagraph('---')}</w:footnote><w:footnote w:id="5">${aParagraph('A note.')}</w:footnote></w:footnotes>`;
    expect(
      await textOf(`<w:p><w:r><w:t>2024</w:t><w:footnoteReference w:id="5"/></w:r></w:p>${aParagraph('end')}`, {
        'word/footnotes.xml': notes,
      }),
    ).toEqual(['2024[1]', 'end', '[1]\tA note.']);
  });

  test('a document under another prefix is the same document', async () => {
    const xml =
      '<x:document xmlns:x="http://purl.oclc.org/ooxml/wordprocessingml/main"><x:body><x:p><x:r><x:t>strict</x:t></x:r></x:p></x:body></x:document>';
    expect(await textOf('', { 'word/document.xml': xml })).toEqual(['strict']);
  });
});

describe('automatic numbers', () => {
  test('nest, restart and take each format', async () => {
    const parts = numbering(
      level(0, 'decimal', '%1') + level(1, 'lowerLetter', '%1.%2)') + level(2, 'lowerRoman', '(%3)'),
    );
    expect(
      await textOf(item('a') + item('b', 1) + item('c', 1) + item('d', 2) + item('e') + item('f', 1), parts),
    ).toEqual(['1\ta', '1.a)\tb', '1.b)\tc', '(i)\td', '2\te', '2.a)\tf']);
  });

  test('are shown in other scripts, and bullets by their sign', async () => {
    expect(await textOf(item('x') + item('y'), numbering(level(0, 'arabicAbjad', '%1.')))).toEqual(['أ.\tx', 'ب.\ty']);
    expect(await textOf(item('x') + item('y'), numbering(level(0, 'chineseCounting', '%1、')))).toEqual([
      '一、\tx',
      '二、\ty',
    ]);
    expect(
      await textOf(item('x'), numbering(level(0, 'bullet', '\uf0b7', '<w:rPr><w:rFonts w:ascii="Symbol"/></w:rPr>'))),
    ).toEqual(['•\tx']);
  });

  test('go on in a second list of the same kind unless it starts anew', async () => {
    const nums =
      '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="3"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>';
    expect(
      await textOf(
        item('a') + item('b', 0, 2) + item('c', 0, 3) + item('d', 0, 3),
        numbering(level(0, 'decimal', '%1.'), nums),
      ),
    ).toEqual(['1.\ta', '2.\tb', '1.\tc', '2.\td']);
  });

  test('and headings come from styles, also inherited ones', async () => {
    const styles = `<w:styles ${W}><w:style w:type="paragraph" w:styleId="H"><w:name w:val="heading 2"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style><w:style w:type="paragraph" w:styleId="K"><w:name w:val="Own"/><w:basedOn w:val="H"/></w:style></w:styles>`;
    expect(
      await linesOf(aParagraph('a', '<w:pStyle w:val="H"/>') + aParagraph('b', '<w:pStyle w:val="K"/>'), {
        ...numbering(level(0, 'decimal', '%1')),
        'word/styles.xml': styles,
      }),
    ).toEqual([
      { text: '1\ta', heading: 2 },
      { text: '2\tb', heading: 2 },
    ]);
  });
});

describe('tables', () => {
  const cell = (content: string, properties = ''): string => `<w:tc><w:tcPr>${properties}</w:tcPr>${content}</w:tc>`;

  test('give the lines of their cells in reading order, nested ones too', async () => {
    const inner = `<w:tbl><w:tr>${cell(aParagraph('in'))}</w:tr></w:tbl>`;
    const body = `<w:tbl><w:tr>${cell(aParagraph('wide'), '<w:gridSpan w:val="2"/>')}${cell(aParagraph('c'))}</w:tr><w:tr>${cell(aParagraph('a') + inner)}${cell(aParagraph('b1') + aParagraph('b2'))}</w:tr></w:tbl>${aParagraph('after')}`;
    expect(
      (await linesOf(body)).map((line) => [line.text, line.cell?.table, line.cell?.row, line.cell?.column]),
    ).toEqual([
      ['wide', 1, 1, 1],
      ['c', 1, 1, 3],
      ['a', 1, 2, 1],
      ['in', 2, 1, 1],
      ['b1', 1, 2, 2],
      ['b2', 1, 2, 2],
      ['after', undefined, undefined, undefined],
    ]);
  });

  test('leave out rows that were deleted', async () => {
    expect(
      await textOf(
        `<w:tbl><w:tr><w:trPr><w:del/></w:trPr>${cell(aParagraph('gone'))}</w:tr><w:tr>${cell(aParagraph('kept'))}</w:tr></w:tbl>`,
      ),
    ).toEqual(['kept']);
  });
});
