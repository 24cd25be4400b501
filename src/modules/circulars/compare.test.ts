// Editions that agree have no differences; one fact changed in one edition is found in that edition.

import { describe, expect, it } from 'vitest';
import type { Language } from '../../kit/languages.js';
import { compareEditions, type Finding } from './check.js';
import { demoEditions, type Edit } from './testing.js';

const told = (findings: Finding[]) =>
  findings
    .filter((finding) => finding.severity !== 'note')
    .map(
      (finding) =>
        `${finding.language} ${finding.message.code}${finding.message.params.fact ? ` ${finding.message.params.fact}` : ''}`,
    );

describe('editions that say the same', () => {
  it.each([68, 7, 33])('of demo circular %i differ in nothing', (number) => {
    expect(told(compareEditions(demoEditions(number)))).toEqual([]);
  });

  it('are compared only with others', () => {
    expect(compareEditions(demoEditions(68).slice(0, 1))).toEqual([]);
  });
});

const changed: [Language, string, Edit[], string[]][] = [
  ['zh', 'the number of the fax', [['+41 22 730 5853', '+41 22 730 5835']], ['zh editionsDiffer fax']],
  ['es', 'the mailbox in a paragraph', [['a quantum@itu.int, en', 'a quanta@itu.int, en']], ['es mailboxOnlyHere']],
  ['ru', 'the day of the letter', [['18 января 2023', '19 января 2023']], ['ru editionsDiffer date']],
  ['fr', 'the hour of the opening', [[/13 h 00/g, '14 h 00']], ['fr editionsDiffer startTime']],
  ['en', 'a deadline', [[/13 March 2023(?=\.|,|\n)/g, '14 March 2023']], ['en editionsDiffer deadlines']],
  ['en', 'a duty', [['may join JCA-QKDN', 'shall join JCA-QKDN']], ['en modalityDiffers']],
  [
    'es',
    'the owner of the roadmap',
    [[' de la Comisión de Estudio 13, que recoge', ', que recoge']],
    ['es roadmapOwnerMissing'],
  ],
  [
    'fr',
    'the owner of the roadmap',
    [["QKDN de la Commission d'études 13, qui", "QKDN de la Commission d'études 17, qui"]],
    ['fr roadmapOwnerDiffers'],
  ],
  [
    'ru',
    'the state of specifications',
    [['спецификации, находящиеся в стадии разработки в', 'существующие спецификации в']],
    ['ru statusDiffers'],
  ],
  [
    'fr',
    'the organization of the chair',
    [[/Académie chinoise des technologies de l'information et de la communication \(CAICT\)/g, 'Agence du Rhône']],
    ['fr officerOrganizationDiffers'],
  ],
  ['ru', 'the acronym of an organization', [[/\(CAICT\)/g, '(CATR)']], ['ru officerOrganizationDiffers']],
  ['es', 'the country of the vice-chair', [[/Reino Unido/g, 'Irlanda']], ['es officerCountryDiffers']],
  ['ru', 'the country of the chair', [[/\(CAICT\), Китай/g, '(CAICT), Япония']], ['ru officerCountryDiffers']],
  ['es', 'a letter in a name', [[/McFadden/g, 'McFarren']], ['es officerNameDiffers']],
  [
    'ar',
    'another person',
    [
      [/مارك ماكفادن/g, 'بيتر سيلفا'],
      [/\(Mark McFadden\)/g, ''],
    ],
    ['ar officerNameDiffers'],
  ],
  ['en', 'a study group in a list', [['Study Group 11', 'Study Group 12']], ['en studyGroupsDiffer']],
  [
    'es',
    'a telephone in the terms of reference',
    [['JCA-QKDN: quantum@itu.int', 'JCA-QKDN: quantum@itu.int, +41 22 730 6602']],
    ['es telephoneOnlyHere'],
  ],
  ['zh', 'an agenda item', [['13\t会议闭幕', '会议闭幕']], ['zh agendaItemMissing']],
];

describe('one edition changed', () => {
  it.each(changed)('%s: %s', (language, _, edits, expected) => {
    expect(told(compareEditions(demoEditions(68, language, edits)))).toEqual(expected);
  });
});
