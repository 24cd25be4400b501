import { describe, expect, it } from 'vitest';
import type { Language } from '../../../kit/languages.js';
import { organizationsDiffer } from './organizations.js';

const named = (language: Language, organization: string, acronym: string | null = null) => ({
  language,
  origin: { organization, acronym, country: null },
});

describe('names of organizations in two languages', () => {
  it.each<[Language, string, Language, string, boolean]>([
    ['en', 'Nordkapp Marine Institute', 'fr', 'Agence océanique de Bergen', true],
    ['en', 'Bergen Ocean Agency', 'fr', 'Agence océanique de Bergen', false],
    ['ru', 'Береговая служба Галисии', 'zh', '圣地亚哥大学', true],
    ['ru', 'Береговая служба Галисии', 'es', 'Servicio de Costas de Galicia', false],
    ['en', 'Ministry of Digital Economy', 'ar', 'وزارة الاقتصاد الرقمي', false],
    ['en', 'Port Authority of Tema', 'fr', 'Port autonome de Tema', false],
    ['en', 'Great Lakes University', 'fr', 'Université des Grands Lacs', false],
    ['es', 'Universidad de los Grandes Lagos', 'ru', 'Университет Больших озер', false],
    ['fr', 'Institut armoricain des ondes', 'en', 'Armorican Radio Institute', false],
    ['fr', 'Office fédéral de la communication', 'en', 'Federal Office of Communications', false],
    ['en', 'Lake Observatory', 'ru', 'Озерная обсерватория', false],
    ['en', 'Swisscom', 'ru', 'Swisscom', false],
    ['fr', 'Orange', 'ru', 'Thales', true],
    ['fr', 'Orange', 'ru', 'Оранж', false],
    ['en', 'Hokuto Networks', 'ar', 'شركة هوكوتو للشبكات', false],
    ['fr', 'Institut marin de Bergen', 'en', 'Nordkapp Marine Institute', true],
    ['fr', 'Institut de technologie de Bâle', 'en', 'Basel Institute of Technology', false],
    ['ru', 'Научный институт Петербурга', 'fr', 'Institut scientifique de Lyon', true],
    ['es', 'Instituto de Telecomunicaciones de Lima', 'fr', 'Institut des télécommunications de Quito', true],
  ])('%s %s, %s %s: %s', (language, one, other, two, expected) => {
    expect(organizationsDiffer(named(language, one), named(other, two))).toBe(expected);
    expect(organizationsDiffer(named(other, two), named(language, one))).toBe(expected);
  });

  it('are held by their acronyms where both have one', () => {
    expect(organizationsDiffer(named('en', 'Academy', 'CAICT'), named('fr', 'Ministère', 'CAICT'))).toBe(false);
    expect(organizationsDiffer(named('en', 'Academy', 'CAICT'), named('fr', 'Académie', 'DCMS'))).toBe(true);
  });
});
