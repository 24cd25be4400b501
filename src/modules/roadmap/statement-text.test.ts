import { expect, test } from 'vitest';
import { type Paper, readPaper, writePaper } from '../../paper/index.js';
import { listedIn } from './liaison/listed.js';
import { statementText } from './statement-text.js';

const ROWS = [
  ['Number', 'Title', 'Status', 'Date'],
  ['ITU-T Y.4990 (ex Y.abc-fr)', 'Abc networks – Framework', 'Approved', '2026-07-14'],
  ['Y.abc-req', 'Abc networks – Requirements', 'Under development', ''],
];

const TOLD = [
  ['ITU-T Y.4990', 'Abc networks – Framework', 'Y.abc-fr', 'published', '2026-07-14'],
  ['ITU-T Y.abc-req', 'Abc networks – Requirements', null, 'underDevelopment', null],
];

const brief = (text: string) => listedIn(text).map(({ designation, title, formerly, status, on }) => [designation, title, formerly, status, on]);
const utf8 = (text: string) => new TextEncoder().encode(text);
const table = `<table>${ROWS.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('')}</table>`;

test('the table of a liaison statement tells the same pasted, as a web page and as a mail', async () => {
  const html = `<html><body><p>SG99 informs you of its progress.</p>${table}<p>We look forward to your reply.</p></body></html>`;
  const mail = ['From: a@example.org', 'To: b@example.org', 'Subject: LS', 'MIME-Version: 1.0', 'Content-Type: text/html; charset=utf-8', '', html].join('\r\n');
  expect(brief(ROWS.map((row) => row.join('\t')).join('\n'))).toEqual(TOLD);
  expect(brief(statementText(await readPaper({ name: 'ls.html', bytes: utf8(html) })))).toEqual(TOLD);
  expect(brief(statementText(await readPaper({ name: 'ls.eml', bytes: utf8(mail) })))).toEqual(TOLD);
});

const PAPER: Paper = {
  language: 'en',
  title: 'LS',
  author: 'SG99',
  blocks: [
    { kind: 'paragraph', runs: [{ text: 'SG99 informs you of its progress.' }] },
    { kind: 'table', header: true, rows: ROWS.map((row) => row.map((text) => [{ text }])) },
    { kind: 'paragraph', runs: [{ text: 'We look forward to your reply.' }] },
  ],
};

test('the table of a Word document tells the same', async () => {
  expect(brief(statementText(await readPaper({ name: 'ls.docx', bytes: await writePaper(PAPER, 'docx') })))).toEqual(TOLD);
});
