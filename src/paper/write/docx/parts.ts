// The small parts of a Word package: what is in it, how it hangs together, who wrote it, its lists and its footer.

import { directionOf } from '../../../kit/languages.js';
import type { Block, Paper } from '../../paper.js';
import { TAGS, wordsOf } from '../words.js';
import { textXml } from './runs.js';
import { escapeXml, W, XML_HEAD } from './xml.js';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

export function contentTypesXml(pictures: boolean): string {
  const override = (part: string, type: string): string => `<Override PartName="/${part}" ContentType="${type}"/>`;
  return `${XML_HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${pictures ? '<Default Extension="svg" ContentType="image/svg+xml"/><Default Extension="png" ContentType="image/png"/>' : ''}${override('word/document.xml', `${WORD}.document.main+xml`)}${['styles', 'numbering', 'settings'].map((part) => override(`word/${part}.xml`, `${WORD}.${part}+xml`)).join('')}${override('word/footer1.xml', `${WORD}.footer+xml`)}${override('docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml')}${override('docProps/app.xml', 'application/vnd.openxmlformats-officedocument.extended-properties+xml')}</Types>`;
}

export function packageRelsXml(): string {
  return relationships([
    ['rId1', `${OFFICE}/relationships/officeDocument`, 'word/document.xml'],
    ['rId2', `${PACKAGE}/relationships/metadata/core-properties`, 'docProps/core.xml'],
    ['rId3', `${OFFICE}/relationships/extended-properties`, 'docProps/app.xml'],
  ]);
}

export function documentRelsXml(targets: string[], pictures: number): string {
  const fixed: [string, string, string][] = [
    ['rStyles', `${OFFICE}/relationships/styles`, 'styles.xml'],
    ['rNumbering', `${OFFICE}/relationships/numbering`, 'numbering.xml'],
    ['rSettings', `${OFFICE}/relationships/settings`, 'settings.xml'],
    ['rFooter', `${OFFICE}/relationships/footer`, 'footer1.xml'],
  ];
  const links = targets.map((target, at): [string, string, string, true] => [
    `rLink${at + 1}`,
    `${OFFICE}/relationships/hyperlink`,
    target,
    true,
  ]);
  const drawn = Array.from({ length: pictures }, (_, at) => at + 1).flatMap((number): [string, string, string][] => [
    [`rPicture${number}`, `${OFFICE}/relationships/image`, `media/picture${number}.svg`],
    [`rPoints${number}`, `${OFFICE}/relationships/image`, `media/picture${number}.png`],
  ]);
  return relationships([...fixed, ...links, ...drawn]);
}

function relationships(rows: [id: string, type: string, target: string, external?: true][]): string {
  return `${XML_HEAD}<Relationships xmlns="${PACKAGE}/relationships">${rows.map(([id, type, target, external]) => `<Relationship Id="${id}" Type="${type}" Target="${escapeXml(target)}"${external ? ' TargetMode="External"' : ''}/>`).join('')}</Relationships>`;
}

/** No dates: the same paper gives the same bytes, and the letter's own date is in its text. */
export function coreXml(paper: Paper): string {
  return `${XML_HEAD}<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${escapeXml(paper.title)}</dc:title><dc:creator>${escapeXml(paper.author)}</dc:creator><dc:language>${TAGS[paper.language]}</dc:language></cp:coreProperties>`;
}

export function appXml(): string {
  return `${XML_HEAD}<Properties xmlns="${OFFICE}/extended-properties"><Application>Comity</Application></Properties>`;
}

export function settingsXml(paper: Paper): string {
  const tag = TAGS[paper.language];
  const theme =
    paper.language === 'ar'
      ? `<w:themeFontLang w:val="en-GB" w:bidi="${tag}"/>`
      : paper.language === 'zh'
        ? `<w:themeFontLang w:val="en-GB" w:eastAsia="${tag}"/>`
        : `<w:themeFontLang w:val="${tag}"/>`;
  return `${XML_HEAD}<w:settings ${W}><w:defaultTabStop w:val="794"/><w:characterSpacingControl w:val="doNotCompress"/><w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat>${theme}<w:decimalSymbol w:val="."/><w:listSeparator w:val=","/></w:settings>`;
}

/** One definition for each kind of list; each list has a number of its own, so that each starts anew. */
export function numberingXml(lists: Extract<Block, { kind: 'list' }>['marker'][]): string {
  const kinds = ['dash', 'bullet', 'decimal'] as const;
  const signs = { dash: ['bullet', '–'], bullet: ['bullet', '•'], decimal: ['decimal', '%1.'] } as const;
  const abstracts = kinds.map(
    (kind, at) =>
      `<w:abstractNum w:abstractNumId="${at}"><w:multiLevelType w:val="singleLevel"/><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="${signs[kind][0]}"/><w:lvlText w:val="${signs[kind][1]}"/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="794" w:hanging="397"/></w:pPr></w:lvl></w:abstractNum>`,
  );
  const nums = lists.map(
    (marker, at) =>
      `<w:num w:numId="${at + 1}"><w:abstractNumId w:val="${kinds.indexOf(marker)}"/>${marker === 'decimal' ? '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>' : ''}</w:num>`,
  );
  return `${XML_HEAD}<w:numbering ${W}>${abstracts.join('')}${nums.join('')}</w:numbering>`;
}

/** `Page 2 of 6`, with fields where the numbers go. */
export function footerXml(paper: Paper): string {
  const rtl = directionOf(paper.language) === 'rtl';
  const run = (content: string): string => `<w:r>${rtl ? '<w:rPr><w:rtl/></w:rPr>' : ''}${content}</w:r>`;
  const field = (code: string): string => `<w:fldSimple w:instr=" ${code} ">${run('<w:t>1</w:t>')}</w:fldSimple>`;
  const words = wordsOf(paper.language)('paper.page', { page: '\ue001', pages: '\ue002' });
  const content = words
    .split(/([\ue001\ue002])/)
    .map((part) =>
      part === '\ue001' ? field('PAGE') : part === '\ue002' ? field('NUMPAGES') : part && run(textXml(part)),
    );
  return `${XML_HEAD}<w:ftr ${W}><w:p><w:pPr><w:pStyle w:val="Footer"/>${rtl ? '<w:bidi/>' : ''}</w:pPr>${content.join('')}</w:p></w:ftr>`;
}
