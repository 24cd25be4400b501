import { expect, test } from 'vitest';
import { plainCell, readTable, writeCsv, writeWorkbook } from '../index.js';
import { writeZip } from '../write/zip.js';

const bytes = (text: string) => new TextEncoder().encode(text);
const refusal = (promise: Promise<unknown>) => promise.then(() => 'read', (thrown) => thrown.refusal?.code ?? String(thrown));

const NS = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
const REL = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** A workbook as another program writes it: shared strings, styles, a hidden sheet before the one that is meant. */
function aWorkbook(change: Record<string, string> = {}): Uint8Array {
  const parts: Record<string, string> = {
    '[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    'xl/workbook.xml': `<workbook ${NS}><workbookPr/><sheets><sheet name="Secret" state="hidden" r:id="rId1"/><sheet name="Liste" r:id="rId2"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${REL}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${REL}/worksheet" Target="/xl/worksheets/sheet2.xml"/><Relationship Id="rId3" Type="${REL}/sharedStrings" Target="sharedStrings.xml"/><Relationship Id="rId4" Type="${REL}/styles" Target="styles.xml"/></Relationships>`,
    'xl/sharedStrings.xml': `<sst ${NS}><si><t>Name</t></si><si><r><t xml:space="preserve">山田 </t></r><r><t>太郎</t></r><rPh sb="0" eb="2"><t>ヤマダ</t></rPh></si></sst>`,
    'xl/styles.xml': `<styleSheet ${NS}><numFmts><numFmt numFmtId="164" formatCode="[$-409]d\\ mmm\\ yyyy"/></numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="164"/><xf numFmtId="14"/></cellXfs></styleSheet>`,
    'xl/worksheets/sheet1.xml': `<worksheet ${NS}><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>hidden</t></is></c></row></sheetData></worksheet>`,
    'xl/worksheets/sheet2.xml': `<worksheet ${NS}><sheetData><row r="1"><c r="A1" t="s"><v>0</v></c><c r="C1" t="inlineStr"><is><t>From</t></is></c></row><row r="3"><c r="A3" t="s"><v>1</v></c><c r="B3"><v>12.5</v></c><c r="C3" s="1"><v>45000</v></c></row><row r="4"><c r="A4" t="str"><f>1+1</f><v>two</v></c><c r="B4" t="e"><v>#N/A</v></c><c r="C4" s="2"><v>45001.75</v></c></row></sheetData></worksheet>`,
    ...change,
  };
  return writeZip(Object.entries(parts));
}

test('a list in CSV is read with any usual separator and with the mark of UTF-8', async () => {
  const expected = { sheet: null, header: ['Name', 'E-mail'], rows: [['Bo, Vice', 'bo@example.org']], lines: [2] };
  expect(await readTable(bytes('\ufeffName,E-mail\r\n"Bo, Vice",bo@example.org\r\n'), 'a.csv')).toEqual(expected);
  expect(await readTable(bytes('Name;E-mail\nBo, Vice;bo@example.org\n\n;;\n'), 'a.csv')).toEqual(expected);
  expect(await readTable(bytes('Name\tE-mail\nBo, Vice\tbo@example.org'), 'a.tsv')).toEqual(expected);
});

test('a title above the table is no heading, whatever signs stand in it', async () => {
  const expected = { sheet: null, header: ['Number', 'Title', 'Date'], rows: [['Y.3800', 'Overview', '2019'], ['Y.3801', '', '']], lines: [4, 5] };
  expect(await readTable(bytes('Roadmap, version 3\n\nNumber\tTitle\tDate\nY.3800\tOverview\t2019\nY.3801\n'), 'a.txt')).toEqual(expected);
});

test('a list in UTF-16, as a spreadsheet saves Unicode text, is read', async () => {
  const utf16 = new Uint8Array(Buffer.from('\ufeffИмя\tE-mail\r\nАнна\ta@example.org\r\n', 'utf16le'));
  expect(await readTable(utf16, 'a.txt')).toEqual({ sheet: null, header: ['Имя', 'E-mail'], rows: [['Анна', 'a@example.org']], lines: [2] });
});

test('the visible sheet of a workbook is read: shared and inline texts, empty cells, dates, last values of formulas', async () => {
  expect(await readTable(aWorkbook(), 'list.xlsx')).toEqual({
    sheet: 'Liste',
    header: ['Name', '', 'From'],
    rows: [
      ['山田 太郎', '12.5', '2023-03-15'],
      ['two', '', '2023-03-16'],
    ],
    lines: [3, 4],
  });
});

test('dates counted from 1904 are the same days', async () => {
  const workbook = aWorkbook({ 'xl/workbook.xml': `<workbook ${NS}><workbookPr date1904="1"/><sheets><sheet name="Liste" r:id="rId2"/></sheets></workbook>` });
  expect((await readTable(workbook, 'list.xlsx')).rows[0]?.[2]).toBe('2027-03-16');
});

test('what is written as a workbook is read back', async () => {
  const written = await writeWorkbook([
    { name: 'A/B: list', columns: [{ title: 'Name' }, { title: 'Count' }, { title: 'On' }], rows: [['=1+1', 3, new Date('2027-01-12T00:00:00Z')], ['سلمى', null, null]], rightToLeft: true },
  ]);
  expect(await readTable(written, 'list.xlsx')).toEqual({ sheet: 'A B  list', header: ['Name', 'Count', 'On'], rows: [['=1+1', '3', '2027-01-12'], ['سلمى', '', '']], lines: [2, 3] });
});

test('no cell of a written workbook is a formula, and a control character does not break it', async () => {
  const written = await writeWorkbook([{ name: 'List', columns: [{ title: 'Name' }], rows: [['=HYPERLINK("http://example.org")'], ['a\u0001b']] }]);
  const { openZip } = await import('./zip.js');
  const { PAPER_LIMITS } = await import('../limits.js');
  const zip = await openZip(written, 'x', PAPER_LIMITS);
  let xml = '';
  for await (const chunk of (await zip.part('xl/worksheets/sheet1.xml')) ?? []) xml += Buffer.from(chunk).toString('utf8');
  expect(xml).toContain('<sheetData>');
  expect(xml).not.toContain('<f>');
  expect((await readTable(written, 'x.xlsx')).rows).toEqual([['=HYPERLINK("http://example.org")'], ['ab']]);
});

test('a text that a spreadsheet would take for a formula is guarded in CSV, and read back as it was', async () => {
  const rows = ['=1+1', '+41 22', '-2', '@SUM(A1)', '\t=1', '＝1', 'a-b', 'plain'];
  expect(rows.map(plainCell)).toEqual(["'=1+1", "'+41 22", "'-2", "'@SUM(A1)", "'\t=1", "'＝1", 'a-b', 'plain']);
  expect(writeCsv([['Name', 'n'], ['=1,"2"', 3], [' a', null]])).toBe('\ufeffName,n\r\n"\'=1,""2""",3\r\n" a",\r\n');
  expect((await readTable(bytes(writeCsv([['Phone'], ['+41 22 730']])), 'a.csv')).rows).toEqual([['+41 22 730']]);
});

test('what is no list is refused in a word', async () => {
  const sheet = (rows: string) => aWorkbook({ 'xl/worksheets/sheet2.xml': `<worksheet ${NS}><sheetData>${rows}</sheetData></worksheet>` });
  expect(await refusal(readTable(bytes(''), 'a.csv'))).toBe('paper.empty');
  expect(await refusal(readTable(bytes('\n \n'), 'a.csv'))).toBe('paper.noRows');
  expect(await refusal(readTable(bytes('%PDF-1.7 …'), 'a.csv'))).toBe('paper.notTable');
  expect(await refusal(readTable(writeZip([['word/document.xml', '<w/>']]), 'a.xlsx'))).toBe('paper.notTable');
  expect(await refusal(readTable(aWorkbook({ 'xl/vbaProject.bin': 'x' }), 'a.xlsm'))).toBe('paper.macro');
  expect(await refusal(readTable(sheet(''), 'a.xlsx'))).toBe('paper.noRows');
  expect(await refusal(readTable(sheet('<row r="1"><c r="ZZZ1"><v>1</v></c></row>'), 'a.xlsx'))).toBe('paper.tooManyColumns');
  expect(await refusal(readTable(sheet('<row/>'.repeat(20_002)), 'a.xlsx'))).toBe('paper.tooManyRows');
  expect(await refusal(readTable(bytes(`Name\n${'a\n'.repeat(20_001)}`), 'a.csv'))).toBe('paper.tooManyRows');
  expect(await refusal(readTable(aWorkbook({ 'xl/sharedStrings.xml': '<!DOCTYPE a [<!ENTITY b "c">]><sst/>' }), 'a.xlsx'))).toBe('paper.doctype');
  expect(await refusal(readTable(aWorkbook({ 'xl/workbook.xml': '<workbook' }), 'a.xlsx'))).toBe('paper.damaged');
  expect(await refusal(readTable(bytes('Name\n"open'), 'a.csv'))).toBe('paper.damaged');
});
