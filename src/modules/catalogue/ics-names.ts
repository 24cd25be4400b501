// The names of the fields of the International Classification for Standards (ICS, 7th edition, 2015). The English and French names are
// ISO's, the Russian those of the interstate classifier, the Chinese those of the national one; the Spanish and Arabic ones are ours. Of the
// groups only those of telecommunication and information technology are named, in English; another code is shown as it is.

import type { Language } from '../../kit/languages.js';

export interface IcsName {
  text: string;
  /** The language of the name: English where the reader's own has none. */
  language: Language;
}

/** What a code stands for, in the reader's language or else in English; null where no name is known. */
export function icsName(code: string, language: Language): IcsName | null {
  const own = FIELDS[code]?.[ORDER.indexOf(language)];
  if (own) return { text: own, language };
  const english = GROUPS[code];
  return english ? { text: english, language: 'en' } : null;
}

const ORDER: readonly Language[] = ['en', 'fr', 'es', 'ru', 'zh', 'ar'];

const FIELDS: Record<string, readonly [string, string, string, string, string, string]> = {
  '01': ['Generalities. Terminology. Standardization. Documentation', 'Généralités. Terminologie. Normalisation. Documentation', 'Generalidades. Terminología. Normalización. Documentación', 'Общие положения. Терминология. Стандартизация. Документация', '综合、术语学、标准化、文献', 'عموميات. المصطلحات. التقييس. التوثيق'],
  '03': ['Services. Company organization, management and quality. Administration. Transport. Sociology', 'Services. Organisation de l’entreprise, gestion et qualité. Administration. Transport. Sociologie', 'Servicios. Organización de empresas, gestión y calidad. Administración. Transporte. Sociología', 'Услуги. Организация фирм, управление и качество. Администрация. Транспорт. Социология', '社会学、服务、公司的组织和管理、行政、运输', 'الخدمات. تنظيم الشركات وإدارتها وجودتها. الإدارة. النقل. علم الاجتماع'],
  '07': ['Natural and applied sciences', 'Sciences naturelles et appliquées', 'Ciencias naturales y aplicadas', 'Естественные и прикладные науки', '自然科学和应用科学', 'العلوم الطبيعية والتطبيقية'],
  '11': ['Health care technology', 'Technologies de la santé', 'Tecnología sanitaria', 'Здравоохранение', '医药卫生技术', 'تكنولوجيا الرعاية الصحية'],
  '13': ['Environment. Health protection. Safety', 'Environnement. Protection de la santé. Sécurité', 'Medio ambiente. Protección de la salud. Seguridad', 'Охрана окружающей среды, защита человека от воздействия окружающей среды. Безопасность', '环保、保健和安全', 'البيئة. حماية الصحة. السلامة'],
  '17': ['Metrology and measurement. Physical phenomena', 'Métrologie et mesurage. Phénomènes physiques', 'Metrología y medición. Fenómenos físicos', 'Метрология и измерения. Физические явления', '计量学和测量、物理现象', 'المترولوجيا والقياس. الظواهر الفيزيائية'],
  '19': ['Testing', 'Essais', 'Ensayos', 'Испытания', '试验', 'الاختبار'],
  '21': ['Mechanical systems and components for general use', 'Systèmes et composants mécaniques à usage général', 'Sistemas y componentes mecánicos de uso general', 'Механические системы и устройства общего назначения', '机械系统和通用件', 'النظم والمكونات الميكانيكية للاستخدام العام'],
  '23': ['Fluid systems and components for general use', 'Fluides. Systèmes et composants à usage général', 'Sistemas y componentes de fluidos de uso general', 'Гидравлические и пневматические системы и компоненты общего назначения', '流体系统和通用件', 'نظم الموائع ومكوناتها للاستخدام العام'],
  '25': ['Manufacturing engineering', 'Techniques de fabrication', 'Ingeniería de fabricación', 'Машиностроение', '机械制造', 'هندسة التصنيع'],
  '27': ['Energy and heat transfer engineering', 'Ingénierie de l’énergie et de la transmission de la chaleur', 'Ingeniería de la energía y de la transferencia de calor', 'Энергетика и теплотехника', '能源和热传导工程', 'هندسة الطاقة وانتقال الحرارة'],
  '29': ['Electrical engineering', 'Électrotechnique', 'Ingeniería eléctrica', 'Электротехника', '电气工程', 'الهندسة الكهربائية'],
  '31': ['Electronics', 'Électronique', 'Electrónica', 'Электроника', '电子学', 'الإلكترونيات'],
  '33': ['Telecommunications. Audio and video engineering', 'Télécommunications. Techniques audio et vidéo', 'Telecomunicaciones. Ingeniería de audio y vídeo', 'Телекоммуникации. Аудио- и видеотехника', '电信、音频和视频工程', 'الاتصالات. هندسة الصوت والفيديو'],
  '35': ['Information technology', 'Technologies de l’information', 'Tecnologías de la información', 'Информационные технологии', '信息技术', 'تكنولوجيا المعلومات'],
  '37': ['Image technology', 'Technologies de l’image', 'Tecnología de la imagen', 'Технология получения изображений', '成像技术', 'تكنولوجيا الصورة'],
  '39': ['Precision mechanics. Jewellery', 'Mécanique de précision. Bijouterie', 'Mecánica de precisión. Joyería', 'Точная механика. Ювелирное дело', '精密机械、珠宝', 'الميكانيكا الدقيقة. المجوهرات'],
  '43': ['Road vehicles engineering', 'Véhicules routiers', 'Ingeniería de vehículos de carretera', 'Дорожно-транспортная техника', '道路车辆工程', 'هندسة مركبات الطرق'],
  '45': ['Railway engineering', 'Chemins de fer', 'Ingeniería ferroviaria', 'Железнодорожная техника', '铁路工程', 'هندسة السكك الحديدية'],
  '47': ['Shipbuilding and marine structures', 'Construction navale et structures maritimes', 'Construcción naval y estructuras marinas', 'Судостроение и морские сооружения', '造船和海上构筑物', 'بناء السفن والمنشآت البحرية'],
  '49': ['Aircraft and space vehicle engineering', 'Aéronautique et espace', 'Ingeniería aeronáutica y espacial', 'Авиационная и космическая техника', '航空器和航天器工程', 'هندسة الطائرات والمركبات الفضائية'],
  '53': ['Materials handling equipment', 'Manutention des matériaux', 'Equipos de manipulación de materiales', 'Подъемно-транспортное оборудование', '材料储运设备', 'معدات مناولة المواد'],
  '55': ['Packaging and distribution of goods', 'Emballage et distribution des marchandises', 'Embalaje y distribución de mercancías', 'Упаковка и размещение грузов', '货物的包装和调运', 'تعبئة البضائع وتوزيعها'],
  '59': ['Textile and leather technology', 'Textile et cuir', 'Tecnología textil y del cuero', 'Текстильное и кожевенное производство', '纺织和皮革技术', 'تكنولوجيا المنسوجات والجلود'],
  '61': ['Clothing industry', 'Industrie du vêtement', 'Industria del vestido', 'Швейная промышленность', '服装工业', 'صناعة الملابس'],
  '65': ['Agriculture', 'Agriculture', 'Agricultura', 'Сельское хозяйство', '农业', 'الزراعة'],
  '67': ['Food technology', 'Technologie alimentaire', 'Tecnología de los alimentos', 'Производство пищевых продуктов', '食品技术', 'تكنولوجيا الأغذية'],
  '71': ['Chemical technology', 'Technologie chimique', 'Tecnología química', 'Химическая промышленность', '化工技术', 'التكنولوجيا الكيميائية'],
  '73': ['Mining and minerals', 'Mines et minerais', 'Minería y minerales', 'Горное дело и полезные ископаемые', '采矿和矿产品', 'التعدين والمعادن'],
  '75': ['Petroleum and related technologies', 'Pétrole et technologies associées', 'Petróleo y tecnologías afines', 'Добыча и переработка нефти, газа и смежные производства', '石油及相关技术', 'النفط والتكنولوجيات المتصلة به'],
  '77': ['Metallurgy', 'Métallurgie', 'Metalurgia', 'Металлургия', '冶金', 'الفلزات'],
  '79': ['Wood technology', 'Technologie du bois', 'Tecnología de la madera', 'Технология переработки древесины', '木材技术', 'تكنولوجيا الخشب'],
  '81': ['Glass and ceramics industries', 'Industries du verre et de la céramique', 'Industrias del vidrio y la cerámica', 'Стекольная и керамическая промышленность', '玻璃和陶瓷工业', 'صناعات الزجاج والخزف'],
  '83': ['Rubber and plastic industries', 'Industries du caoutchouc et des matières plastiques', 'Industrias del caucho y los plásticos', 'Резиновая и пластмассовая промышленность', '橡胶和塑料工业', 'صناعات المطاط واللدائن'],
  '85': ['Paper technology', 'Technologie du papier', 'Tecnología del papel', 'Целлюлозно-бумажная промышленность', '造纸技术', 'تكنولوجيا الورق'],
  '87': ['Paint and colour industries', 'Industries des peintures et des couleurs', 'Industrias de la pintura y el color', 'Лакокрасочная промышленность', '涂料和颜料工业', 'صناعات الدهانات والألوان'],
  '91': ['Construction materials and building', 'Bâtiment et matériaux de construction', 'Materiales de construcción y edificación', 'Строительные материалы и строительство', '建筑材料和建筑物', 'مواد البناء والتشييد'],
  '93': ['Civil engineering', 'Génie civil', 'Ingeniería civil', 'Гражданское строительство', '土木工程', 'الهندسة المدنية'],
  '95': ['Military affairs. Military engineering. Weapons', 'Affaires militaires. Génie militaire. Armes', 'Asuntos militares. Ingeniería militar. Armas', 'Военная техника', '军事、军事工程、武器', 'الشؤون العسكرية. الهندسة العسكرية. الأسلحة'],
  '97': ['Domestic and commercial equipment. Entertainment. Sports', 'Équipement ménager et commercial. Loisirs. Sports', 'Equipos domésticos y comerciales. Ocio. Deportes', 'Бытовая техника и торговое оборудование. Отдых. Спорт', '家用和商用设备、文娱、体育', 'المعدات المنزلية والتجارية. الترفيه. الرياضة'],
};

const GROUPS: Record<string, string> = {
  '33.020': 'Telecommunications in general',
  '33.030': 'Telecommunication services. Applications',
  '33.040': 'Telecommunication systems',
  '33.050': 'Telecommunication terminal equipment',
  '33.060': 'Radiocommunications',
  '33.070': 'Mobile services',
  '33.080': 'Integrated Services Digital Network (ISDN)',
  '33.100': 'Electromagnetic compatibility (EMC)',
  '33.120': 'Components and accessories for telecommunications equipment',
  '33.140': 'Special measuring equipment for use in telecommunications',
  '33.160': 'Audio, video and audiovisual engineering',
  '33.170': 'Television and radio broadcasting',
  '33.180': 'Fibre optic communications',
  '33.200': 'Telecontrol. Telemetering',
  '35.020': 'Information technology (IT) in general',
  '35.030': 'IT Security',
  '35.040': 'Information coding',
  '35.060': 'Languages used in information technology',
  '35.080': 'Software',
  '35.100': 'Open systems interconnection (OSI)',
  '35.110': 'Networking',
  '35.140': 'Computer graphics',
  '35.160': 'Microprocessor systems',
  '35.180': 'IT terminal and other peripheral equipment',
  '35.200': 'Interface and interconnection equipment',
  '35.210': 'Cloud computing',
  '35.220': 'Data storage devices',
  '35.240': 'Applications of information technology',
  '35.260': 'Office machines',
};
