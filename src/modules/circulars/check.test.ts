// One fault planted in a clean letter: exactly that fault is found. The clean letters are found clean.

import { describe, expect, it } from 'vitest';
import { check } from './check.js';
import { demoEditions, type Edit, faults, faultsOf, knownLetters } from './testing.js';

describe('a letter in order', () => {
  it.each(knownLetters())('%s has no errors and no warnings', (name) => {
    expect(faultsOf(name.replace('.txt', ''))).toEqual([]);
  });
});

type Planted = [letter: string, fault: string, edits: Edit[], found: string[]];

const planted: Planted[] = [
  // 1 lead times that the letter's own terms of reference set
  [
    'en-2',
    'contributions later than twelve days before',
    [[/14 November 2018/g, '19 November 2018']],
    ['deadline-lead-time deadlineTooLate'],
  ],
  [
    'es-2',
    'contributions later than twelve days before',
    [['28 de marzo de 2018', '3 de abril de 2018']],
    ['deadline-lead-time deadlineTooLate'],
  ],
  [
    'ru-1',
    'contributions later than twelve days before',
    [['18 сентября 2024 г.', '20 сентября 2024 г.']],
    ['deadline-lead-time deadlineTooLate'],
  ],
  [
    'zh-2',
    'contributions later than twelve days before',
    [['2019年4月30日', '2019年5月7日']],
    ['deadline-lead-time deadlineTooLate'],
  ],
  [
    'ar-2',
    'contributions later than twelve days before',
    [[/17 جويلية/g, '22 جويلية']],
    ['deadline-lead-time deadlineTooLate'],
  ],
  [
    'fr-2',
    'contributions later than twelve days before',
    [['10 septembre 2018', '17 septembre 2018']],
    ['deadline-lead-time deadlineTooLate'],
  ],
  [
    'fr-1',
    'registration after the meeting',
    [['12 juillet 2024', '19 juillet 2024']],
    ['deadline-lead-time deadlineAfterMeeting'],
  ],
  // 2 quarters of milestones
  ['en-2', 'a quarter too early', [['fourth quarter', 'third quarter']], ['milestone-quarter milestoneQuarter']],
  [
    'fr-2',
    'a quarter too late',
    [[/troisième\ntrimestre/, 'quatrième\ntrimestre']],
    ['milestone-quarter milestoneQuarter'],
  ],
  ['es-2', 'a quarter too late', [['segundo trimestre', 'tercer trimestre']], ['milestone-quarter milestoneQuarter']],
  ['ru-1', 'a quarter too early', [['третий квартал', 'второй квартал']], ['milestone-quarter milestoneQuarter']],
  ['zh-2', 'a year too late', [['2019年第二季度', '2020年第二季度']], ['milestone-quarter milestoneQuarter']],
  ['ar-2', 'a quarter too late', [['الربع الثالث', 'الربع الرابع']], ['milestone-quarter milestoneQuarter']],
  // 3 days of deadlines
  ['en-1', 'registration on a Sunday', [[/\t5 March 2024/, '\t10 March 2024']], ['deadline-day deadlineWeekend']],
  ['ru-1', 'fellowships on a Saturday', [['2 августа 2024', '3 августа 2024']], ['deadline-day deadlineWeekend']],
  ['zh-1', 'registration on a Saturday', [['2024-03-05', '2024-03-02']], ['deadline-day deadlineWeekend']],
  ['ar-1', 'registration on a Sunday', [['٨ نوفمبر ٢٠١٦', '٦ نوفمبر ٢٠١٦']], ['deadline-day deadlineWeekend']],
  ['en-1', 'the wrong weekday', [['Tuesday, 12 March', 'Monday, 12 March']], ['deadline-day wrongWeekday']],
  ['es-1', 'the wrong weekday', [['el miércoles 12 de julio', 'el jueves 12 de julio']], ['deadline-day wrongWeekday']],
  ['ru-2', 'the wrong weekday', [['четверг, 11 апреля', 'среду, 11 апреля']], ['deadline-day wrongWeekday']],
  ['ar-1', 'the wrong weekday', [['يوم الثلاثاء', 'يوم الأربعاء']], ['deadline-day wrongWeekday']],
  [
    'zh-3',
    'the wrong weekday',
    [['2026年2月27日（星期五）', '2026年2月27日（星期四）']],
    ['deadline-day wrongWeekday'],
  ],
  // 4 notice
  [
    'fr-2',
    'three weeks of notice',
    [
      ['Genève, le 4 juin 2018', 'Genève, le 6 septembre 2018'],
      ['13 août 2018', '7 septembre 2018'],
    ],
    ['notice noticeTooShort', 'deadline-lead-time deadlineTooLate'],
  ],
  [
    'zh-1',
    'three weeks of notice',
    [
      ['2023年12月11日，日内瓦', '2024年2月20日，日内瓦'],
      ['2024-01-31', '2024-02-22'],
    ],
    ['notice noticeTooShort'],
  ],
  ['zh-3', 'two weeks of notice', [['2026年1月19日', '2026年2月16日']], ['notice noticeTooShort']],
  // 5 numbering
  [
    'en-1',
    'a paragraph number missing',
    [
      ['8\tWritten', '9\tWritten'],
      ['9\tA draft agenda', '10\tA draft agenda'],
    ],
    ['clause-numbering numberMissing'],
  ],
  ['fr-1', 'a clause number repeated', [['9.\tDurée', '8.\tDurée']], ['clause-numbering numberRepeated']],
  ['es-1', 'an agenda number missing', [['13)\tClausura', '14)\tClausura']], ['clause-numbering numberMissing']],
  ['ru-1', 'a clause number missing', [['2.17\tПатентная', '2.18\tПатентная']], ['clause-numbering numberMissing']],
  ['zh-1', 'a clause number repeated', [['9\t持续时间', '8\t持续时间']], ['clause-numbering numberRepeated']],
  ['ar-1', 'a clause number missing', [['٩\tالمدة', '١٠\tالمدة']], ['clause-numbering numberMissing']],
  // 6 references to clauses
  [
    'en-1',
    'a clause that A.1 does not have',
    [['See clause 5.10 of', 'See clause 5.14 of']],
    ['clause-reference noSuchClause'],
  ],
  [
    'es-1',
    'the clause of the earlier edition',
    [['Véase la cláusula 5.10', 'Véase la cláusula 2.2.10']],
    ['clause-reference clauseOfOtherEdition'],
  ],
  [
    'ru-2',
    'the clause of the later edition',
    [['пунктом 2.2.10', 'пунктом 5.10']],
    ['clause-reference clauseOfOtherEdition'],
  ],
  ['zh-1', 'a clause about something else', [['第5.10节', '第5.9节']], ['clause-reference clauseAboutElse']],
  ['en-3', 'an old number of A.7', [['See clause 7 of', 'See clause 9 of']], ['clause-reference clauseOfOtherEdition']],
  [
    'ar-1',
    'the clause of the later edition',
    [['انظر الفقرة 2.2.10', 'انظر الفقرة 5.10']],
    ['clause-reference clauseOfOtherEdition'],
  ],
  // 7 acronyms
  ['en-1', 'the first letter lost', [['The role of JCA‑DTN', 'The role of CA‑DTN']], ['acronym acronymCut']],
  ['fr-1', 'two letters exchanged', [['La JCA‑DTN se réunira', 'La JCA‑DNT se réunira']], ['acronym acronymMisspelt']],
  [
    'ru-1',
    'a study group for a focus group',
    [['Группа действует', 'Данная исследовательская комиссия действует']],
    ['acronym calledStudyGroup'],
  ],
  [
    'zh-2',
    'a study group for a focus group',
    [['焦点组自行决定会议', '本研究组自定会议']],
    ['acronym calledStudyGroup'],
  ],
  ['zh-1', 'the chair of the bare subject', [['担任JCA-CPN主席', '担任CPN主席']], ['acronym acronymBare']],
  ['es-2', 'two spellings', [['Preside el FG-QDC', 'Preside el FG QDC']], ['acronym acronymTwoSpellings']],
  // 8 residue
  [
    'en-1',
    "another group's mailbox",
    [['JCA‑DTN secretariat: jcadtn@itu.int', 'JCA‑DTN secretariat: jcaiot@itu.int']],
    ['template-residue otherGroupsMailbox'],
  ],
  [
    'zh-2',
    "another group's mailbox",
    [['发送至tsbfgdra@itu.int。\n无线', '发送至tsbfgdlt@itu.int。\n无线']],
    ['template-residue otherGroupsMailbox'],
  ],
  [
    'fr-2',
    "another group's page",
    [['https://www.itu.int/en/ITU-T/focusgroups/rce', 'https://www.itu.int/en/ITU-T/focusgroups/dlt']],
    ['template-residue otherGroupsPage'],
  ],
  [
    'es-1',
    "another group's name",
    [['Secretaría de la JCA-DTW', 'Secretaría de la JCA-IMT']],
    ['template-residue otherGroupsName'],
  ],
  // 9 addresses
  [
    'en-1',
    'two addresses glued',
    [['(jcadtn@itu.int) by', '(jcadtn@itu.intjcadtn@itu.int) by']],
    ['address addressesGlued'],
  ],
  [
    'fr-1',
    'a domain misspelt',
    [['électronique à tsbjcadtn@itu.int', 'électronique à tsbjcadtn@itu.itn']],
    ['address addressMalformed'],
  ],
  ['ru-2', 'a Latin T in МСЭ-Т', [['членов МСЭ-Т', 'членов МСЭ-T']], ['address lookAlike']],
  [
    'ru-1',
    'a Cyrillic letter in an address',
    [['принимаются по адресу: tsbfgair@itu.int', 'принимаются по адресу: tsbfgаir@itu.int']],
    ['address foreignLetterInAddress'],
  ],
  [
    'zh-1',
    'an invisible character in an address',
    [['发送至tsbjcacpn@itu.int。', '发送至tsbjca\u200bcpn@itu.int。']],
    ['address invisibleInAddress'],
  ],
  [
    'ar-2',
    'a slash missing in a link',
    [['https://itu.int/en/ITU-T/focusgroups/dgb/', 'https:/itu.int/en/ITU-T/focusgroups/dgb/']],
    ['address linkMalformed'],
  ],
  // 10 annexes
  ['en-1', 'more annexes stated than there are', [['Annexes: 2', 'Annexes: 3']], ['annexes annexCount']],
  ['ru-1', 'more annexes stated than there are', [['Приложения: 2', 'Приложения: 3']], ['annexes annexCount']],
  ['zh-1', 'more annexes stated than there are', [['附件：2件', '附件：3件']], ['annexes annexCount']],
  [
    'fr-1',
    'an annex mentioned that is not there',
    [["On trouvera son mandat dans l'Annexe A", "On trouvera son mandat dans l'Annexe C"]],
    ['annexes annexMissing'],
  ],
  [
    'es-1',
    'an annex mentioned that is not there',
    [['figura en el Anexo A', 'figura en el Anexo D']],
    ['annexes annexMissing'],
  ],
  [
    'ar-2',
    'an annex mentioned that is not there',
    [['الاختصاصات الواردة في الملحق 1', 'الاختصاصات الواردة في الملحق 3']],
    ['annexes annexMissing'],
  ],
  // 13 terms
  [
    'fr-1',
    'two words for the roadmap',
    [['Structure de la feuille de route', "Structure du plan d'action"]],
    ['terms termsMixed'],
  ],
  [
    'en-1',
    'two words for the roadmap',
    [['Structure of the standardization roadmap', 'Structure of the standardization action plan']],
    ['terms termsMixed'],
  ],
  ['zh-1', 'two words for the roadmap', [['路线图的结构和分工', '行动计划的结构和分工']], ['terms termsMixed']],
  ['es-1', 'two words for the roadmap', [['8)\tHoja de ruta', '8)\tPlan de acción']], ['terms termsMixed']],
  [
    'ru-2',
    'two words for the roadmap',
    [['Подготовка дорожной карты', 'Подготовка плана действий']],
    ['terms termsMixed'],
  ],
  ['zh-1', 'registration mistyped', [['–\t预注册', '–\t与注册']], ['terms typo']],
  ['fr-1', 'the article of the group', [['La JCA‑DTN coordonne', 'Le JCA‑DTN coordonne']], ['terms articleMixed']],
  ['en-1', 'a word twice', [['is open to the ITU‑T', 'is open to to the ITU‑T']], ['terms typo']],
  // 14 punctuation
  [
    'en-1',
    'a bracket not closed',
    [['(Hokuto Networks, Japan) as Chair', '(Hokuto Networks, Japan as Chair']],
    ['punctuation bracketNotClosed'],
  ],
  [
    'fr-1',
    'a bracket not opened',
    [['sera également affiché', 'sera également) affiché']],
    ['punctuation bracketNotOpened'],
  ],
  [
    'zh-1',
    'a bracket not closed',
    [['（尼日利亚通信委员会）', '（尼日利亚通信委员会']],
    ['punctuation bracketNotClosed'],
  ],
  [
    'ru-1',
    'no final mark',
    [
      [
        'проводится на веб-странице группы: https://www.itu.int/en/ITU-T/focusgroups/air/Pages/default.aspx.',
        'проводится на веб-странице группы',
      ],
    ],
    ['punctuation noFinalMark'],
  ],
  [
    'en-1',
    'no full stop between sentences',
    [
      [
        'and forums with an interest in the subject, are likewise welcome.',
        'and forums (and others) The others are likewise welcome.',
      ],
    ],
    ['punctuation sentenceNotEnded'],
  ],
  // 15 secrets
  [
    'en-2',
    'a password',
    [['A map is available', 'Wireless network: VISITOR, password: Sumida2018! A map is available']],
    ['secret secretPrinted'],
  ],
  ['zh-2', 'a password', [['接入方式现场告知', '密码：Delhi@2019']], ['secret secretPrinted']],
  [
    'fr-2',
    'a password',
    [["les codes d'accès seront remis sur place", 'mot de passe: Tunis#2018']],
    ['secret secretPrinted'],
  ],
  [
    'es-2',
    'a password',
    [['acceso inalámbrico a Internet en todas las salas', 'acceso inalámbrico (contraseña: Mvd_2018)']],
    ['secret secretPrinted'],
  ],
  [
    'ru-1',
    'a password',
    [['гостевая учетная запись.', 'гостевая учетная запись. Пароль: Tash#2024.']],
    ['secret secretPrinted'],
  ],
  ['ar-2', 'a password', [['متاحة مجاناً', 'كلمة السر: Tunis2019']], ['secret secretPrinted']],
  // 16 links
  [
    'en-2',
    'here without a link',
    [['A map is available on the home page', 'A map is available here']],
    ['lost-link linkLost'],
  ],
  ['zh-2', 'here without a link', [['名单和预订表见FG-DRA主页', '名单可在此处查阅']], ['lost-link linkLost']],
  [
    'fr-2',
    'here without a link',
    [["publiée sur la page d'accueil du Groupe", 'disponible ici']],
    ['lost-link linkLost'],
  ],
  [
    'es-2',
    'here without a link',
    [['disponible en la página web del Grupo', 'disponible aquí']],
    ['lost-link linkLost'],
  ],
  ['ru-1', 'here without a link', [['размещен на веб-странице группы', 'размещен здесь']], ['lost-link linkLost']],
  // 17 signature
  ['en-1', 'a title without a name', [[' Seiji Onodera\n', '']], ['signature noSignatoryName']],
  [
    'es-1',
    'a name without a title',
    [['Director de la Oficina de Normalización\nde las Telecomunicaciones\n', '']],
    ['signature noSignatoryTitle'],
  ],
  ['zh-1', 'a title without a name', [['阿卜杜勒·萨利姆·科尔曼\n', '']], ['signature noSignatoryName']],
  ['ru-1', 'a title without a name', [[' Осаму Китадзима\n', '']], ['signature noSignatoryName']],
  // 18 persons
  [
    'fr-1',
    'an organization left out in the letter',
    [['M. Tomasz Wielgosz (Office des communications électroniques, Pologne)', 'M. Tomasz Wielgosz (Pologne)']],
    ['persons organizationLeftOut'],
  ],
  // 11 mandatory content
  [
    'en-1',
    'nothing of the lifetime',
    [['9\tDuration\nSee clause 5.10 of Recommendation ITU-T A.1.\n', '']],
    ['mandatory-content noLifetime'],
  ],
  ['fr-1', 'nothing of the lifetime', [[/9\.\tDurée\n.*\n/, '']], ['mandatory-content noLifetime']],
  ['zh-1', 'nothing of the lifetime', [[/9\t持续时间\n.*\n/, '']], ['mandatory-content noLifetime']],
  ['ru-2', 'nothing of the lifetime', [[/9\. Срок деятельности\n.*\n/, '']], ['mandatory-content noLifetime']],
  ['ar-1', 'nothing of the lifetime', [[/.*٩\tالمدة\n.*\n/, '']], ['mandatory-content noLifetime']],
  // Arabic and Spanish for kinds above
  [
    'ar-2',
    'a domain misspelt',
    [
      [
        'المكتوبة إلكترونياً إلى أمانة الاتحاد (tsbfgdgb@itu.int)',
        'المكتوبة إلكترونياً إلى أمانة الاتحاد (tsbfgdgb@itu.itn)',
      ],
    ],
    ['address addressMalformed'],
  ],
  [
    'ar-1',
    'two spellings',
    [['استعراض أساليب عمل النشاط JCA-EMT', 'استعراض أساليب عمل النشاط JCA EMT']],
    ['acronym acronymTwoSpellings'],
  ],
  [
    'ar-1',
    'two terms for liaison statements',
    [['بيانات الاتصال الصادرة', 'مذكرات الاتصال الصادرة']],
    ['terms termsMixed'],
  ],
  ['ar-2', 'more annexes stated than there are', [['الملحقات: 2', 'الملحقات: 3']], ['annexes annexCount']],
  ['ar-1', 'a bracket not closed', [['(WMO)', '(WMO']], ['punctuation bracketNotClosed']],
  ['ar-2', 'here without a link', [['متاحة مجاناً', 'معلومات عنها متاحة هنا']], ['lost-link linkLost']],
  [
    'es-2',
    'a quarter and a password at once',
    [
      ['segundo trimestre', 'tercer trimestre'],
      ['Torre de las Comunicaciones', 'Contraseña: Mvd#2018. Torre de las Comunicaciones'],
    ],
    ['milestone-quarter milestoneQuarter', 'secret secretPrinted'],
  ],
  ['ru-2', 'the first letter lost', [['Цель JCA-MTS', 'Цель CA-MTS']], ['acronym acronymCut']],
  [
    'zh-1',
    'an edition that was not in force',
    [['ITU-T A.1建议书第5节', 'ITU-T A.1（2008）建议书第5节']],
    ['clause-reference editionNotInForce'],
  ],
];

describe('the demo letters', () => {
  it.each([68, 7, 33])('%i have no errors and no warnings in any language', (number) => {
    const editions = demoEditions(number);
    expect(editions.length).toBe(6);
    expect(faults(check(editions))).toEqual([]);
  });
});

describe('a planted fault', () => {
  it.each(planted)('%s: %s', (letter, _, edits, found) => {
    expect(faultsOf(letter, edits)).toEqual(found);
  });
});
