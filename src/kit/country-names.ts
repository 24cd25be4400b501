// The short names of Member States as the United Nations and the Union write them, where these differ from the Unicode locale data:
// that says North Korea and Myanmar (Burma), which no paper of the Union does. A place left empty: the locale data agrees there.

import type { Language } from './languages.js';

const ORDER = ['en', 'fr', 'es', 'ru', 'zh', 'ar'] as const satisfies readonly Language[];

/** By ISO 3166 code: English, French, Spanish, Russian, Chinese, Arabic. */
const NAMES: Record<string, readonly [string, string, string, string, string, string]> = {
  AE: ['', '', '', 'Объединенные Арабские Эмираты', '', ''],
  AG: ['Antigua and Barbuda', '', '', '', '', ''],
  BA: ['Bosnia and Herzegovina', '', '', '', '', ''],
  BD: ['', '', 'Bangladesh', '', '', ''],
  BH: ['', '', 'Bahrein', '', '', ''],
  BN: ['Brunei Darussalam', 'Brunéi Darussalam', 'Brunei Darussalam', 'Бруней-Даруссалам', '文莱达鲁萨兰国', 'بروني دار السلام'],
  BO: ['Bolivia (Plurinational State of)', 'Bolivie (État plurinational de)', 'Bolivia (Estado Plurinacional de)', 'Боливия (Многонациональное Государство)', '多民族玻利维亚国', 'دولة بوليفيا المتعددة القوميات'],
  BS: ['', '', '', 'Багамские Острова', '', ''],
  BT: ['', '', 'Bhután', '', '', ''],
  BW: ['', '', 'Botswana', '', '', ''],
  BY: ['', 'Bélarus', 'Belarús', '', '', ''],
  CD: ['Democratic Republic of the Congo', 'République démocratique du Congo', '', 'Демократическая Республика Конго', '刚果民主共和国', 'جمهورية الكونغو الديمقراطية'],
  CF: ['', '', '', 'Центральноафриканская Республика', '', ''],
  CG: ['Congo', 'Congo', '', 'Конго', '刚果', 'الكونغو'],
  CI: ['', '', '', '', '', 'كوت ديفوار'],
  CN: ['China', 'Chine', 'China', 'Китай', '中国', 'الصين'],
  CV: ['Cabo Verde', 'Cabo Verde', '', '', '', 'كابو فيردي'],
  DJ: ['', '', 'Djibouti', '', '', ''],
  DO: ['', '', '', '', '', 'الجمهورية الدومينيكية'],
  FJ: ['', '', 'Fiji', '', '', ''],
  FM: ['Micronesia (Federated States of)', 'Micronésie (États fédérés de)', 'Micronesia (Estados Federados de)', 'Микронезия (Федеративные Штаты)', '密克罗尼西亚联邦', 'ولايات ميكرونيزيا الموحدة'],
  GB: ['United Kingdom', 'Royaume-Uni', 'Reino Unido', 'Соединенное Королевство', '英国', 'المملكة المتحدة'],
  GW: ['', '', 'Guinea-Bissau', '', '', ''],
  IQ: ['', 'Iraq', 'Iraq', '', '', ''],
  IR: ['Iran (Islamic Republic of)', "Iran (République islamique d')", 'Irán (República Islámica del)', 'Исламская Республика Иран', '伊朗伊斯兰共和国', 'جمهورية إيران الإسلامية'],
  KE: ['', '', 'Kenya', '', '', ''],
  KG: ['', '', '', 'Кыргызстан', '', ''],
  KM: ['', '', '', 'Коморские Острова', '', ''],
  KN: ['Saint Kitts and Nevis', 'Saint-Kitts-et-Nevis', 'Saint Kitts y Nevis', '', '', ''],
  KP: [
    'Democratic People’s Republic of Korea',
    'République populaire démocratique de Corée',
    'República Popular Democrática de Corea',
    'Корейская Народно-Демократическая Республика',
    '朝鲜民主主义人民共和国',
    'جمهورية كوريا الشعبية الديمقراطية',
  ],
  KR: ['Korea (Republic of)', 'République de Corée', 'República de Corea', 'Республика Корея', '大韩民国', 'جمهورية كوريا'],
  LA: [
    'Lao People’s Democratic Republic',
    'République démocratique populaire lao',
    'República Democrática Popular Lao',
    'Лаосская Народно-Демократическая Республика',
    '老挝人民民主共和国',
    'جمهورية لاو الديمقراطية الشعبية',
  ],
  LC: ['Saint Lucia', '', '', '', '', ''],
  LS: ['', '', 'Lesotho', '', '', ''],
  MD: ['Republic of Moldova', 'République de Moldova', 'República de Moldova', 'Республика Молдова', '摩尔多瓦共和国', 'جمهورية مولدوفا'],
  MH: ['', '', '', 'Маршалловы Острова', '', ''],
  MM: ['Myanmar', 'Myanmar', 'Myanmar', 'Мьянма', '', 'ميانمار'],
  MV: ['', '', '', '', '', 'ملديف'],
  MW: ['', '', 'Malawi', '', '', ''],
  NL: ['Netherlands (Kingdom of the)', 'Pays-Bas (Royaume des)', 'Países Bajos (Reino de los)', 'Нидерланды (Королевство)', '荷兰王国', 'مملكة هولندا'],
  NZ: ['', '', 'Nueva Zelandia', '', '', ''],
  PW: ['', '', 'Palau', '', '', ''],
  QA: ['', '', 'Qatar', '', '', ''],
  RO: ['', '', 'Rumania', '', '', ''],
  RU: ['Russian Federation', 'Fédération de Russie', 'Federación de Rusia', 'Российская Федерация', '俄罗斯联邦', 'الاتحاد الروسي'],
  RW: ['', '', 'Rwanda', '', '', ''],
  SA: ['', '', 'Arabia Saudita', '', '', ''],
  SB: ['', '', '', 'Соломоновы Острова', '', ''],
  SC: ['', '', '', 'Сейшельские Острова', '', ''],
  SR: ['', '', 'Suriname', '', '', ''],
  ST: ['Sao Tome and Principe', '', '', '', '', 'سان تومي وبرينسيبي'],
  SV: ['', 'El Salvador', '', '', '', ''],
  SY: ['Syrian Arab Republic', 'République arabe syrienne', 'República Árabe Siria', 'Сирийская Арабская Республика', '阿拉伯叙利亚共和国', 'الجمهورية العربية السورية'],
  SZ: ['', '', 'Eswatini', '', '', ''],
  TL: ['', 'Timor-Leste', '', 'Тимор-Лешти', '', 'تيمور-ليشتي'],
  TR: ['Türkiye', 'Türkiye', 'Türkiye', 'Турция', '土耳其', 'تركيا'],
  TT: ['Trinidad and Tobago', '', 'Trinidad y Tabago', '', '', ''],
  TZ: ['United Republic of Tanzania', 'République-Unie de Tanzanie', 'República Unida de Tanzanía', 'Объединенная Республика Танзания', '坦桑尼亚联合共和国', 'جمهورية تنزانيا المتحدة'],
  US: ['United States', 'États-Unis', 'Estados Unidos', 'Соединенные Штаты Америки', '美国', 'الولايات المتحدة'],
  VA: ['Vatican City State', '', 'Estado de la Ciudad del Vaticano', 'Государство-город Ватикан', '梵蒂冈城国', 'دولة مدينة الفاتيكان'],
  VC: ['Saint Vincent and the Grenadines', '', '', '', '', ''],
  VE: [
    'Venezuela (Bolivarian Republic of)',
    'Venezuela (République bolivarienne du)',
    'Venezuela (República Bolivariana de)',
    'Венесуэла (Боливарианская Республика)',
    '委内瑞拉玻利瓦尔共和国',
    'جمهورية فنزويلا البوليفارية',
  ],
  VN: ['Viet Nam', 'Viet Nam', 'Viet Nam', '', '', 'فييت نام'],
  ZA: ['', '', '', 'Южная Африка', '', ''],
  ZW: ['', '', 'Zimbabwe', '', '', ''],
};

/** The name that the Union writes, where it is not that of the Unicode locale data. */
export function officialName(language: Language, code: string): string | null {
  return NAMES[code]?.[ORDER.indexOf(language as (typeof ORDER)[number])] || null;
}

/** All names of this table in one language. */
export function officialNames(language: Language): string[] {
  return Object.keys(NAMES).flatMap((code) => officialName(language, code) ?? []);
}
