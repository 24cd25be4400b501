import { expect, test } from 'vitest';
import { fullest, originOf } from './origins.js';

test.each([
  ['en', 'Hokuto Networks, Japan', 'Hokuto Networks', 'Japan'],
  ['en', 'Swisscom', 'Swisscom', null],
  ['en', 'Republic of Korea', null, 'Republic of Korea'],
  ['fr', 'Royaume‑Uni', null, 'Royaume‑Uni'],
  ['fr', 'Académie chinoise (CAICT) (Chine)', 'Académie chinoise (CAICT)', 'Chine'],
  ['fr', "Autorité de régulation, Côte d'Ivoire", 'Autorité de régulation', "Côte d'Ivoire"],
  ['es', 'Arabia Saudita', null, 'Arabia Saudita'],
  ['zh', '韩国', null, '韩国'],
  ['zh', '中国，之江算网研究所', '之江算网研究所', '中国'],
  ['zh', '数字、文化、媒体和体育部（DCMS），英国', '数字、文化、媒体和体育部（DCMS）', '英国'],
  ['ru', 'Chaesub Lee', null, null],
  ['ru', 'Республика Корея', null, 'Республика Корея'],
  ['ru', 'Swisscom', 'Swisscom', null],
  ['ru', 'Казахстан, г-н Самир Бенхалифа', null, 'Казахстан'],
  ['en', 'University of Rwanda, has been designated', 'University of Rwanda', null],
  ['es', 'de la Comisión de Comunicaciones de Nigeria, Nigeria', 'Comisión de Comunicaciones de Nigeria', 'Nigeria'],
  ['ar', 'David Watrin', null, null],
  ['ar', 'الجامعة التقنية في صوفيا، بلغاريا، رئيساً للفريق', 'الجامعة التقنية في صوفيا', 'بلغاريا'],
] as const)('%s: «%s» is parted into affiliation and country', (language, about, affiliation, country) => {
  expect(originOf(about, language)).toEqual({ affiliation, country });
});

test('of two tellings the fuller wins', () => {
  expect(
    fullest([
      { affiliation: 'DCMS', country: null },
      { affiliation: 'Department for Culture (DCMS)', country: 'United Kingdom' },
    ]),
  ).toEqual({ affiliation: 'Department for Culture (DCMS)', country: 'United Kingdom' });
});
