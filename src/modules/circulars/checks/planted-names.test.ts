// One fault of names, addresses and annexes, planted in a clean letter: exactly that fault is found.

import { describe, expect, it } from 'vitest';
import { faultsOf, type Planted } from '../testing.js';

const planted: Planted[] = [
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
    'another group that acts',
    [['JCA‑DTN secretariat: jcadtn@itu.int', 'JCA-RBH keeps a list of use cases.']],
    ['template-residue otherGroupActs'],
  ],
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
  [
    'zh-1',
    'a wide at sign',
    [['发送至tsbjcacpn@itu.int。', '发送至tsbjcacpn＠itu.int。']],
    ['address addressMalformed'],
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
  // 18 persons
  [
    'en-1',
    'another organization in the terms of reference',
    [['Chair: Ms Aiko Tanemura (Hokuto Networks, Japan)', 'Chair: Ms Aiko Tanemura (Minato Institute, Japan)']],
    ['persons organizationDiffers'],
  ],
  [
    'en-1',
    'another country in the terms of reference',
    [['Vice‑Chairs: Mr Olumide Fashanu (Nigeria)', 'Vice‑Chairs: Mr Olumide Fashanu (Ghana)']],
    ['persons countryDiffers'],
  ],
  [
    'zh-1',
    'another country in the terms of reference',
    [['Birgit Söderqvist女士（瑞典）', 'Birgit Söderqvist女士（瑞士）']],
    ['persons countryDiffers'],
  ],
];

describe('a planted fault', () => {
  it.each(planted)('%s: %s', (letter, _, edits, found) => {
    expect(faultsOf(letter, edits)).toEqual(found);
  });
});
