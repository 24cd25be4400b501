// Styles by their built-in names, so that Word's navigation, themes and accessibility checks know them.

import { directionOf, type Language } from '../../../kit/languages.js';
import { TAGS } from '../words.js';
import { W, XML_HEAD } from './xml.js';

interface Look {
  based?: string;
  next?: string;
  /** Paragraph properties in the schema's order, without direction. */
  keep?: string;
  tabs?: string;
  spacing: string;
  indent?: string;
  justify?: string;
  outline?: number;
  run?: string;
}

const size = (points: number): string => `<w:sz w:val="${points * 2}"/><w:szCs w:val="${points * 2}"/>`;
const BOLD = '<w:b/><w:bCs/>';
const KEEP = '<w:keepNext/><w:keepLines/>';
const TAB = '<w:tabs><w:tab w:val="left" w:pos="794"/></w:tabs>';
const BORDER = (side: string): string => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="808080"/>`;

const PARAGRAPHS: Record<string, [name: string, Look]> = {
  Title: [
    'Title',
    { next: 'Normal', keep: KEEP, spacing: 'w:before="240" w:after="240"', justify: 'center', run: BOLD + size(16) },
  ],
  Heading1: [
    'heading 1',
    {
      next: 'Normal',
      keep: KEEP,
      spacing: 'w:before="360" w:after="160"',
      justify: 'center',
      outline: 0,
      run: BOLD + size(14),
    },
  ],
  Heading2: [
    'heading 2',
    {
      next: 'Normal',
      keep: KEEP,
      tabs: TAB,
      spacing: 'w:before="240" w:after="100"',
      indent: 'w:left="794" w:hanging="794"',
      outline: 1,
      run: BOLD + size(12),
    },
  ],
  Heading3: [
    'heading 3',
    {
      next: 'Normal',
      keep: KEEP,
      tabs: TAB,
      spacing: 'w:before="200" w:after="80"',
      indent: 'w:left="794" w:hanging="794"',
      outline: 2,
      run: BOLD,
    },
  ],
  ListParagraph: ['List Paragraph', { spacing: 'w:after="60"' }],
  Letterhead: ['Letterhead', { spacing: 'w:after="60"', run: BOLD + size(12) }],
  Date: ['Date', { spacing: 'w:before="120" w:after="240"', justify: 'right' }],
  Salutation: ['Salutation', { spacing: 'w:before="240" w:after="120"' }],
  Closing: ['Closing', { keep: KEEP, spacing: 'w:before="240" w:after="240"' }],
  Signature: ['Signature', { spacing: 'w:before="480" w:after="120"' }],
  Note: ['Note', { spacing: 'w:after="80"', run: size(9) }],
  TableText: ['Table Text', { spacing: 'w:before="40" w:after="40"' }],
  TableTextDense: ['Table Text Dense', { spacing: 'w:before="30" w:after="30"', run: size(9) }],
  TableTextSmall: ['Table Text Small', { spacing: 'w:before="20" w:after="20"', run: size(8) }],
  TableEnd: ['Table End', { spacing: 'w:after="0" w:line="120" w:lineRule="exact"', run: size(2) }],
  Footer: ['footer', { spacing: 'w:after="0"', justify: 'center', run: size(9) }],
};

export function stylesXml(language: Language): string {
  const bidi = directionOf(language) === 'rtl' ? '<w:bidi/>' : '';
  const tags = `<w:lang w:val="${language === 'ar' || language === 'zh' ? TAGS.en : TAGS[language]}" w:eastAsia="${TAGS.zh}" w:bidi="${TAGS.ar}"/>`;
  const defaults = `<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Calibri" w:hAnsi="Calibri" w:eastAsia="${language === 'zh' ? 'SimSun' : 'Calibri'}" w:cs="${language === 'ar' ? 'Arial' : 'Calibri'}"/>${size(11)}${tags}</w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after="120"/></w:pPr></w:pPrDefault></w:docDefaults>`;
  const normal = `<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/><w:pPr>${TAB}${bidi}</w:pPr></w:style>`;
  const paragraphs = Object.entries(PARAGRAPHS).map(([id, [name, look]]) => paragraphXml(id, name, look, bidi));
  const rule = `<w:style w:type="paragraph" w:customStyle="1" w:styleId="Rule"><w:name w:val="Rule"/><w:basedOn w:val="Normal"/><w:pPr><w:pBdr>${BORDER('bottom')}</w:pBdr>${bidi}<w:spacing w:before="120" w:after="240"/><w:ind w:left="3400" w:right="3400"/></w:pPr></w:style>`;
  return `${XML_HEAD}<w:styles ${W}>${defaults}${normal}${paragraphs.join('')}${rule}${REST}</w:styles>`;
}

function paragraphXml(id: string, name: string, look: Look, bidi: string): string {
  const builtIn = !/^(?:Letterhead|Note|Table Text|Table Text Dense|Table Text Small|Table End)$/.test(name);
  const properties = [
    look.keep ?? '',
    look.tabs ?? '',
    bidi,
    `<w:spacing ${look.spacing}/>`,
    look.indent ? `<w:ind ${look.indent}/>` : '',
    look.justify ? `<w:jc w:val="${look.justify}"/>` : '',
    look.outline === undefined ? '' : `<w:outlineLvl w:val="${look.outline}"/>`,
  ].join('');
  return `<w:style w:type="paragraph"${builtIn ? '' : ' w:customStyle="1"'} w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="Normal"/>${look.next ? `<w:next w:val="${look.next}"/>` : ''}<w:qFormat/><w:pPr>${properties}</w:pPr>${look.run ? `<w:rPr>${look.run}</w:rPr>` : ''}</w:style>`;
}

const MARGINS =
  '<w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="85" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/><w:right w:w="85" w:type="dxa"/></w:tblCellMar>';
const REST = [
  '<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont"><w:name w:val="Default Paragraph Font"/><w:uiPriority w:val="1"/><w:semiHidden/></w:style>',
  '<w:style w:type="character" w:styleId="Hyperlink"><w:name w:val="Hyperlink"/><w:basedOn w:val="DefaultParagraphFont"/><w:rPr><w:color w:val="0563C1"/><w:u w:val="single"/></w:rPr></w:style>',
  `<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:semiHidden/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/>${MARGINS}</w:tblPr></w:style>`,
  `<w:style w:type="table" w:styleId="TableGrid"><w:name w:val="Table Grid"/><w:basedOn w:val="TableNormal"/><w:tblPr><w:tblBorders>${['top', 'left', 'bottom', 'right', 'insideH', 'insideV'].map(BORDER).join('')}</w:tblBorders></w:tblPr><w:tblStylePr w:type="firstRow"><w:rPr>${BOLD}</w:rPr></w:tblStylePr></w:style>`,
  '<w:style w:type="table" w:customStyle="1" w:styleId="LayoutTable"><w:name w:val="Layout Table"/><w:basedOn w:val="TableNormal"/></w:style>',
].join('');
