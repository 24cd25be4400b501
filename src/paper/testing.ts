// Builders for tests: papers in six languages, and the files that people and attackers send.

import { deflateSync } from 'node:zlib';
import type { Language } from '../kit/languages.js';
import { Refused } from '../kit/refusals.js';
import { type PaperFile, type PaperLimits, type PaperText, readPaper } from './index.js';
import type { Paper } from './paper.js';
import { printer } from './printer/printer.js';
import { writeZip } from './write/zip.js';

const WORDS: Record<Language, { title: string; sentence: string; label: string; item: string }> = {
  ar: {
    title: 'إنشاء نشاط التنسيق المشترك',
    sentence:
      'يُعقد الاجتماع الأول في جنيف يومي 12 و13 مايو 2024 (انظر الملحق ألف)، من الساعة 09:30 إلى الساعة 17:00، قاعة C.',
    label: 'جهة الاتصال:',
    item: 'اعتماد جدول الأعمال',
  },
  zh: {
    title: '联合协调活动的成立',
    sentence: '第一次会议将于2024年5月12日至13日在日内瓦举行（见附件A），时间为09:30至17:00。',
    label: '联系人：',
    item: '通过议程',
  },
  en: {
    title: 'Establishment of the joint activity',
    sentence:
      'The first meeting will be held in Geneva on 12-13 May 2024 (see Annex A), from 09:30 to 17:00 hours, 100% on site.',
    label: 'Contact:',
    item: 'Adoption of the agenda',
  },
  fr: {
    title: 'Création de l’activité conjointe',
    sentence:
      'La première réunion se tiendra à Genève les 12 et 13 mai 2024 (voir l’Annexe A), de 9 h 30 à 17 heures – «sur place».',
    label: 'Contact:',
    item: 'Adoption de l’ordre du jour',
  },
  ru: {
    title: 'Создание совместной деятельности',
    sentence:
      'Первое собрание состоится в Женеве 12–13 мая 2024 года (см. Приложение A), с 09 час. 30 мин. до 17 час. 00 мин.',
    label: 'Для контактов:',
    item: 'Утверждение повестки дня',
  },
  es: {
    title: 'Creación de la actividad conjunta',
    sentence:
      'La primera reunión tendrá lugar en Ginebra los días 12 y 13 de mayo de 2024 (véase el Anexo A), de las 09.30 a las 17.00 horas.',
    label: 'Contacto:',
    item: 'Adopción del orden del día',
  },
};

/** A letter with every kind of block and run. */
export function aPaper(language: Language): Paper {
  const { title, sentence, label, item } = WORDS[language];
  return {
    language,
    title,
    author: 'TSB',
    blocks: [
      { kind: 'paragraph', role: 'letterhead', runs: [{ text: title }] },
      { kind: 'paragraph', role: 'date', runs: [{ text: label }] },
      {
        kind: 'table',
        layout: true,
        widths: [1, 3],
        rows: [
          [[{ text: label }], [{ text: 'Tatiana Nekrassova', isolate: true }]],
          [[{ text: label }], [{ text: '+41 22 730 5126', isolate: true }]],
          [[{ text: label }], [{ text: 'tsb@itu.int', isolate: true, link: 'mailto:tsb@itu.int' }]],
        ],
      },
      { kind: 'title', runs: [{ text: title }] },
      { kind: 'paragraph', number: '1', runs: [{ text: sentence }] },
      {
        kind: 'paragraph',
        number: '2',
        runs: [
          { text: `${item} ` },
          { text: 'JCA-QKDN', isolate: true },
          { text: ` ${item} ` },
          { text: 'https://itu.int/jca/', link: 'https://itu.int/jca/', isolate: true },
          { text: ` ${item}.` },
        ],
      },
      { kind: 'list', marker: 'dash', items: [[{ text: item, bold: true }], [{ text: label }]] },
      { kind: 'list', marker: 'decimal', items: [[{ text: item, italic: true }], [{ text: label }]] },
      { kind: 'list', marker: 'decimal', items: [[{ text: item }]] },
      {
        kind: 'table',
        header: true,
        rows: [
          [[{ text: label }], [{ text: item }]],
          [[{ text: '12' }], [{ text: item }]],
        ],
      },
      { kind: 'rule' },
      { kind: 'heading', level: 1, runs: [{ text: title }] },
      { kind: 'heading', level: 2, number: '1', runs: [{ text: item }] },
      { kind: 'heading', level: 3, number: '1.1', runs: [{ text: item }] },
      {
        kind: 'paragraph',
        number: '2.1',
        runs: [{ text: 'Not to be lost <&> "quoted" #panic() $x$', language: 'en', awaiting: true }],
      },
      { kind: 'paragraph', role: 'signature', runs: [{ text: `${item}\n${label}` }] },
    ],
  };
}

/** A Word document of the given body, with other parts as needed. */
export function aDocx(body: string, parts: Record<string, string> = {}): Uint8Array {
  const all: Record<string, string> = {
    '[Content_Types].xml':
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>',
    '_rels/.rels':
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="a" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
    'word/document.xml': `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`,
    ...parts,
  };
  return writeZip(Object.entries(all));
}

/** A paragraph of a Word document. */
export function aParagraph(text: string, properties = ''): string {
  return `<w:p>${properties ? `<w:pPr>${properties}</w:pPr>` : ''}<w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;
}

/** A compound file (as of old Word) whose directory holds these names. */
export function aCompoundFile(...names: string[]): Uint8Array {
  return Buffer.concat([
    Buffer.from('d0cf11e0a1b11ae1', 'hex'),
    Buffer.alloc(504),
    ...names.map((name) => Buffer.from(`${name}\0`, 'utf16le')),
  ]);
}

/** A PDF of one page with this content stream, deflated. */
export function aPdf(content: string | Uint8Array, extra = ''): Uint8Array {
  const stream = deflateSync(content);
  const parts = [
    Buffer.from(
      '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>>>endobj\n5 0 obj<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>endobj\n',
    ),
    Buffer.from(`4 0 obj<</Length ${stream.length}/Filter/FlateDecode>>stream\n`),
    stream,
    Buffer.from(`\nendstream endobj\ntrailer<</Root 1 0 R${extra}>>\n`),
  ];
  return Buffer.concat(parts);
}

/** A message with one attachment. */
export function aMail(type: string, filename: string, content: Uint8Array): Uint8Array {
  const head =
    'From: a@itu.int\r\nTo: b@itu.int\r\nSubject: Circular\r\nDate: Mon, 1 Jan 2024 10:00:00 +0000\r\nMessage-ID: <1@itu.int>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary="B"\r\n\r\n';
  const body = `--B\r\nContent-Type: text/plain; charset=utf-8\r\n\r\nPlease find the letter attached.\r\n--B\r\nContent-Type: ${type}; name="${filename}"\r\nContent-Disposition: attachment; filename="${filename}"\r\nContent-Transfer-Encoding: base64\r\n\r\n${Buffer.from(content).toString('base64').replace(/.{76}/g, '$&\r\n')}\r\n--B--\r\n`;
  return Buffer.from(head + body);
}

/** The code with which a file is refused, or what came out of it where it was read. */
export async function refusalOf(file: PaperFile, limits?: Partial<PaperLimits>): Promise<string | PaperText> {
  try {
    return await readPaper(file, limits);
  } catch (error) {
    if (error instanceof Refused) return error.refusal.code;
    throw error;
  }
}

/** Does something while every press of this process is killed as soon as it is begun. */
export async function whilePressesDie<Result>(act: () => Promise<Result>): Promise<Result> {
  const killing = setInterval(() => printer.close(), 2);
  try {
    return await act();
  } finally {
    clearInterval(killing);
  }
}
