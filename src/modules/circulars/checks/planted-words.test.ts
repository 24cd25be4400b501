// One fault of words, marks, signatures and persons, planted in a clean letter: exactly that fault is found.

import { describe, expect, it } from 'vitest';
import { faultsOf, type Planted } from '../testing.js';

const planted: Planted[] = [
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

describe('a planted fault', () => {
  it.each(planted)('%s: %s', (letter, _, edits, found) => {
    expect(faultsOf(letter, edits)).toEqual(found);
  });
});
