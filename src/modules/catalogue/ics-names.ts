// The names of the forty fields of the International Classification for Standards (ICS, 7th edition, 2015), in the languages in which a
// published list of them could be compared: English (ISO), Russian (the interstate classifier МКС), most of the Chinese ones (the national
// classification) and a few of the French. A reader of another language sees the English name; groups and sub-groups are shown by their number.

import type { Language } from '../../kit/languages.js';

export interface IcsName {
  text: string;
  /** The language of the name: English where none in the reader's own is known for certain. */
  language: Language;
}

/** What a field stands for, in the reader's language or else in English; null of a group, or where no name is known. */
export function icsName(code: string, language: Language): IcsName | null {
  const names = FIELDS[code];
  if (!names) return null;
  const own = names[language];
  return own ? { text: own, language } : { text: names.en, language: 'en' };
}

const FIELDS: Record<string, { en: string } & Partial<Record<Language, string>>> = {
  '01': { en: 'Generalities. Terminology. Standardization. Documentation', fr: 'Généralités. Terminologie. Normalisation. Documentation', ru: 'Общие положения. Терминология. Стандартизация. Документация', zh: '综合、术语学、标准化、文献' },
  '03': { en: 'Services. Company organization, management and quality. Administration. Transport. Sociology', fr: 'Services. Organisation de l’entreprise. Gestion et qualité. Administration. Transport. Sociologie', ru: 'Услуги. Организация фирм и управление ими. Администрация. Транспорт. Социология' },
  '07': { en: 'Natural and applied sciences', fr: 'Sciences naturelles et sciences appliquées', ru: 'Естественные и прикладные науки' },
  '11': { en: 'Health care technology', fr: 'Technologies de la santé', ru: 'Технология здравоохранения', zh: '医药卫生技术' },
  '13': { en: 'Environment. Health protection. Safety', fr: 'Environnement. Protection de la santé. Sécurité', ru: 'Окружающая среда. Защита человека от воздействия окружающей среды. Безопасность' },
  '17': { en: 'Metrology and measurement. Physical phenomena', fr: 'Métrologie et mesurage. Phénomènes physiques', ru: 'Метрология и измерения. Физические явления' },
  '19': { en: 'Testing', fr: 'Essais', ru: 'Испытания', zh: '试验' },
  '21': { en: 'Mechanical systems and components for general use', fr: 'Systèmes et composants mécaniques à usage général', ru: 'Механические системы и устройства общего назначения', zh: '机械系统和通用件' },
  '23': { en: 'Fluid systems and components for general use', ru: 'Гидравлические и пневматические системы и компоненты общего назначения', zh: '流体系统和通用件' },
  '25': { en: 'Manufacturing engineering', ru: 'Машиностроение', zh: '机械制造' },
  '27': { en: 'Energy and heat transfer engineering', ru: 'Энергетика и теплотехника', zh: '能源和热传导工程' },
  '29': { en: 'Electrical engineering', ru: 'Электротехника', zh: '电气工程' },
  '31': { en: 'Electronics', ru: 'Электроника', zh: '电子学' },
  '33': { en: 'Telecommunications. Audio and video engineering', ru: 'Телекоммуникации. Аудио- и видеотехника', zh: '电信、音频和视频工程' },
  '35': { en: 'Information technology', ru: 'Информационные технологии' },
  '37': { en: 'Image technology', ru: 'Технология получения изображений', zh: '成像技术' },
  '39': { en: 'Precision mechanics. Jewellery', ru: 'Точная механика. Ювелирное дело', zh: '精密机械、珠宝' },
  '43': { en: 'Road vehicles engineering', fr: 'Véhicules routiers', ru: 'Дорожно-транспортная техника', zh: '道路车辆工程' },
  '45': { en: 'Railway engineering', ru: 'Железнодорожная техника', zh: '铁路工程' },
  '47': { en: 'Shipbuilding and marine structures', ru: 'Судостроение и морские сооружения' },
  '49': { en: 'Aircraft and space vehicle engineering', ru: 'Авиационная и космическая техника', zh: '航空器和航天器工程' },
  '53': { en: 'Materials handling equipment', ru: 'Подъемно-транспортное оборудование', zh: '材料储运设备' },
  '55': { en: 'Packaging and distribution of goods', ru: 'Упаковка и размещение грузов', zh: '货物的包装和调运' },
  '59': { en: 'Textile and leather technology', ru: 'Текстильное и кожевенное производство', zh: '纺织和皮革技术' },
  '61': { en: 'Clothing industry', ru: 'Швейная промышленность', zh: '服装工业' },
  '65': { en: 'Agriculture', ru: 'Сельское хозяйство', zh: '农业' },
  '67': { en: 'Food technology', ru: 'Производство пищевых продуктов', zh: '食品技术' },
  '71': { en: 'Chemical technology', ru: 'Химическая промышленность', zh: '化工技术' },
  '73': { en: 'Mining and minerals', ru: 'Горное дело и полезные ископаемые', zh: '采矿和矿产品' },
  '75': { en: 'Petroleum and related technologies', ru: 'Добыча и переработка нефти, газа и смежные производства', zh: '石油及相关技术' },
  '77': { en: 'Metallurgy', ru: 'Металлургия', zh: '冶金' },
  '79': { en: 'Wood technology', ru: 'Технология переработки древесины', zh: '木材技术' },
  '81': { en: 'Glass and ceramics industries', ru: 'Стекольная и керамическая промышленность', zh: '玻璃和陶瓷工业' },
  '83': { en: 'Rubber and plastic industries', ru: 'Резиновая и пластмассовая промышленность', zh: '橡胶和塑料工业' },
  '85': { en: 'Paper technology', ru: 'Технология производства бумаги', zh: '造纸技术' },
  '87': { en: 'Paint and colour industries', ru: 'Лакокрасочная промышленность', zh: '涂料和颜料工业' },
  '91': { en: 'Construction materials and building', ru: 'Строительные материалы и строительство', zh: '建筑材料和建筑物' },
  '93': { en: 'Civil engineering', ru: 'Гражданское строительство', zh: '土木工程' },
  '95': { en: 'Military affairs. Military engineering. Weapons', ru: 'Военное дело. Военно-инженерное дело. Вооружение' },
  '97': { en: 'Domestic and commercial equipment. Entertainment. Sports', ru: 'Бытовая техника и торговое оборудование. Отдых. Спорт', zh: '家用和商用设备、文娱、体育' },
};
