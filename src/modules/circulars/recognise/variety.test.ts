// Ways of saying the same that letters of different authors use. Each case is the shortest letter in which it can be said.

import { describe, expect, test } from 'vitest';
import type { CircularFacts } from '../circular.js';
import { recognise } from '../recognise.js';

const read = (text: string): CircularFacts =>
  recognise({ format: 'text', name: 'letter.txt', lines: text.split('\n').map((line) => ({ text: line })) }).facts;

const english = (body: string, head = '', foot = '') =>
  read(`TSB Circular 900
Geneva, 5 March 2024
${head}
Subject: Creation of the Focus Group on Tidal Clocks (FG-TCL)

Dear Sir/Madam,

${body}

Yours faithfully,
${foot}`);

const french = (body: string) =>
  read(`Circulaire TSB 900
Genève, le 5 mars 2024

Objet: Création du Groupe spécialisé sur les horloges marines (FG-TCL)

Madame, Monsieur,

${body}

Je vous prie d'agréer, Madame, Monsieur, l'assurance de ma considération.`);

describe('the decision', () => {
  test('is told in two sentences', () =>
    expect(
      english(
        'Study Group 5 has created the Focus Group on Tidal Clocks (FG-TCL). The decision was taken at the meeting held from 5 to 9 February 2024.',
      ).establishedBy,
    ).toEqual({ body: 'SG5', start: '2024-02-05', end: '2024-02-09' }));

  test('is not that of the group which proposed it', () =>
    expect(
      english(
        'In January SG13 proposed on 8 January 2024 to set up a focus group. TSAG thereupon approved its creation by correspondence; the consultation ended on 12 February 2024 without objections.',
      ).establishedBy,
    ).toEqual({ body: 'TSAG', start: '2024-02-12', end: '2024-02-12' }));
});

describe('officers', () => {
  test('stand in the columns of a table', () => {
    const { chairs, viceChairs } = english(
      'Leadership\nChair           Dr Mira Olden-Kranz     University of Aveiro, Portugal\nVice-Chair      Mr Bo Lindholt          Norrtele, Sweden',
    );
    expect({ chairs, viceChairs }).toEqual({ chairs: ['Mira Olden-Kranz'], viceChairs: ['Bo Lindholt'] });
  });

  test('share one title', () =>
    expect(
      french(
        'La présidence échoit à M. Luc Verdan (Suisse), la vice-présidence à Mmes Asta Lindal (Suède) et Fatou Sagnane (ARTP, Sénégal).',
      ).viceChairs,
    ).toEqual(['Asta Lindal', 'Fatou Sagnane']));

  test('follow one another: only the new one leads', () =>
    expect(
      french(
        "M. Ivo Petran ayant renoncé à la présidence, la Commission d'études 11 a désigné pour lui succéder M. Timo Karimen (Ouzbékistan).",
      ).chairs,
    ).toEqual(['Timo Karimen']));

  test('stand before the office that they hold, after a semicolon', () => {
    const { chairs, viceChairs } = english(
      'FG-TCL is chaired by Ms Ada Moreno (Spain); Mr Jon Halle (Norway) and Dr Ines Faro (Portugal) act as Vice-Chairs.',
    );
    expect({ chairs, viceChairs }).toEqual({ chairs: ['Ada Moreno'], viceChairs: ['Jon Halle', 'Ines Faro'] });
  });

  test('are no organization that is asked to name somebody', () =>
    expect(
      english(
        'Mr Jon Halle (Norway) is the Chairman. The Chairman may invite experts; the World Clock Organization may name one representative.',
      ).chairs,
    ).toEqual(['Jon Halle']));

  test('stand in Chinese between 由 and the verb', () => {
    const { chairs, viceChairs } = read(
      '第19号通函\n2018年2月28日，日内瓦\n事由：成立潮汐时钟焦点组（FG-TCL）\n\n尊敬的先生/女士：\n\n焦点组由李澄（海潮研究院，中国）任主席，由Ada Moreno（西班牙）任副主席。\n',
    );
    expect({ chairs, viceChairs }).toEqual({ chairs: ['李澄'], viceChairs: ['Ada Moreno'] });
  });
});

test('a meeting is described in rows of labels and values', () =>
  expect(
    english(
      'First meeting\nDates: Tuesday 2 April to Thursday 4 April 2024\nHours: 9.30 a.m. - 5.30 p.m. (local time)\nPlace: Hanoi, Viet Nam\nRemote participation: yes\nLanguage: English',
    ),
  ).toMatchObject({
    meeting: {
      start: '2024-04-02',
      end: '2024-04-04',
      startTime: '09:30',
      endTime: '17:30',
      place: 'Hanoi',
      mode: 'hybrid',
    },
    workingLanguages: ['en'],
  }));

describe('what is due', () => {
  test.each([
    ['Registration is open from 6 March to 20 March 2024.', [{ date: '2024-03-20', kind: 'registration' }]],
    ['Names of candidates may be put forward by 20 March 2024.', [{ date: '2024-03-20', kind: 'other' }]],
    [
      'You may register on the mailing list and send your documents until 14 March 2024.',
      [{ date: '2024-03-14', kind: 'contributions' }],
    ],
  ])('%s', (sentence, deadlines) =>
    expect(english(`The first meeting will be held in Geneva on 2 May 2024. ${sentence}`).deadlines).toEqual(deadlines),
  );

  test('in the closing of a list that the sentence before names', () =>
    expect(
      french(
        "La première réunion se tiendra le 22 octobre 2024. L'inscription est indispensable. Elle sera close le jeudi 17 octobre 2024.",
      ).deadlines,
    ).toEqual([{ date: '2024-10-17', kind: 'registration' }]));
});

describe('addressees', () => {
  test.each([
    [
      'To Administrations of Member States of the Union; ITU-T Sector Members',
      ['Administrations of Member States of the Union', 'ITU-T Sector Members'],
    ],
    [
      'To / À: Administrations of Member States, Sector Members and Academia',
      ['Administrations of Member States', 'Sector Members', 'Academia'],
    ],
    [
      'To:\n(1) Administrations of Member States\n(2) ITU-T Sector Members',
      ['Administrations of Member States', 'ITU-T Sector Members'],
    ],
    [
      'Tel:\t+41 22 730 6000\tTo:\nContact:\tA. Person\t–\tAdministrations of Member States\n\t\t–\tITU-T Sector Members',
      ['Administrations of Member States', 'ITU-T Sector Members'],
    ],
  ])('%s', (head, to) => expect(english('Text.', head).to).toEqual(to));

  test('end where a label begins that no table knows', () =>
    expect(english('Text.', 'To: Administrations of Member States\nClassification: open').to).toEqual([
      'Administrations of Member States',
    ]));
});

test('a contact stands on one line with number and mailbox', () =>
  expect(english('Text.', 'Contact: Vera Prochor – tsbfgtcl@itu.int – Tel. +41 22 730 5591').contact).toEqual({
    name: 'Vera Prochor',
    telephone: '+41 22 730 5591',
    fax: null,
    email: 'tsbfgtcl@itu.int',
  }));

describe('annexes', () => {
  test.each([
    ['Annex 1 to TSB Circular 900\n\nTerms of reference\n\n1 Scope\nClocks.\n2 Tasks\nReports.', 'termsOfReference'],
    ['Annex\n(to TSB Circular 900)\nDraft agenda\n1) Opening\n2) Closing', 'draftAgenda'],
    ['THIRD ANNEX\nPractical information\nHotel: any.', 'practicalInformation'],
  ])('%s', (foot, kind) =>
    expect(english('Text.', '', `\nA. Person\n\n${foot}`).annexes.map((annex) => annex.kind)).toEqual([kind]),
  );

  test('headings without numbers are clauses all the same', () =>
    expect(
      english(
        'Text.',
        '',
        '\nA. Person\n\nAnnex A\nTerms of reference\n\nBackground\n\nClocks are many.\n\nTasks\n\nThey are compared.\n\nParent group\n\nStudy Group 5.',
      ).termsOfReference.map(({ number, title }) => [number, title]),
    ).toEqual([
      [null, 'Background'],
      [null, 'Tasks'],
      [null, 'Parent group'],
    ]));
});
