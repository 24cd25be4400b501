// The words of the roadmaps of the demonstration: technical areas and notes, in six languages, and a liaison statement of our own.

import type { Multilingual } from '../kit/languages.js';

type Words = Required<Multilingual>;

export const AREAS: Record<string, Words> = {
  general: { en: 'Overview, vocabulary, use cases', fr: 'Présentation, vocabulaire, cas d’utilisation', es: 'Visión general, vocabulario, casos de uso', ru: 'Обзор, словарь, сценарии использования', zh: '概述、词汇、用例', ar: 'لمحة عامة ومفردات وحالات استعمال' },
  terms: { en: 'Terms and overview', fr: 'Termes et présentation', es: 'Términos y visión general', ru: 'Термины и обзор', zh: '术语与概述', ar: 'المصطلحات واللمحة العامة' },
  architecture: { en: 'Architecture, control and management', fr: 'Architecture, commande et gestion', es: 'Arquitectura, control y gestión', ru: 'Архитектура, контроль и управление', zh: '架构、控制与管理', ar: 'المعمارية والتحكم والإدارة' },
  protocols: { en: 'Protocols and interfaces', fr: 'Protocoles et interfaces', es: 'Protocolos e interfaces', ru: 'Протоколы и интерфейсы', zh: '协议与接口', ar: 'البروتوكولات والسطوح البينية' },
  qos: { en: 'Quality of service', fr: 'Qualité de service', es: 'Calidad de servicio', ru: 'Качество обслуживания', zh: '服务质量', ar: 'جودة الخدمة' },
  resilience: { en: 'Resilience', fr: 'Résilience', es: 'Resiliencia', ru: 'Устойчивость', zh: '韧性', ar: 'القدرة على الصمود' },
  interworking: { en: 'Interworking', fr: 'Interfonctionnement', es: 'Interfuncionamiento', ru: 'Взаимодействие сетей', zh: '互通', ar: 'التشغيل البيني' },
  interoperability: { en: 'Interoperability', fr: 'Interopérabilité', es: 'Interoperabilidad', ru: 'Функциональная совместимость', zh: '互操作性', ar: 'قابلية التشغيل البيني' },
  integration: { en: 'Integration with other networks', fr: 'Intégration avec d’autres réseaux', es: 'Integración con otras redes', ru: 'Интеграция с другими сетями', zh: '与其他网络的集成', ar: 'التكامل مع شبكات أخرى' },
  networks: { en: 'Networks and Internet of things', fr: 'Réseaux et Internet des objets', es: 'Redes e Internet de las cosas', ru: 'Сети и интернет вещей', zh: '网络与物联网', ar: 'الشبكات وإنترنت الأشياء' },
  security: { en: 'Security', fr: 'Sécurité', es: 'Seguridad', ru: 'Безопасность', zh: '安全', ar: 'الأمن' },
  evaluation: { en: 'Evaluation and certification', fr: 'Évaluation et certification', es: 'Evaluación y certificación', ru: 'Оценка и сертификация', zh: '评估与认证', ar: 'التقييم وإصدار الشهادات' },
  assessment: { en: 'Assessment and testing', fr: 'Évaluation et essais', es: 'Evaluación y pruebas', ru: 'Оценка и испытания', zh: '评估与测试', ar: 'التقييم والاختبار' },
  contracts: { en: 'Smart contracts', fr: 'Contrats intelligents', es: 'Contratos inteligentes', ru: 'Умные контракты', zh: '智能合约', ar: 'العقود الذكية' },
  identity: { en: 'Identity', fr: 'Identité', es: 'Identidad', ru: 'Идентичность', zh: '身份', ar: 'الهوية' },
  applications: { en: 'Applications', fr: 'Applications', es: 'Aplicaciones', ru: 'Применения', zh: '应用', ar: 'التطبيقات' },
  random: { en: 'Random numbers', fr: 'Nombres aléatoires', es: 'Números aleatorios', ru: 'Случайные числа', zh: '随机数', ar: 'الأعداد العشوائية' },
  pqc: { en: 'Post-quantum cryptography', fr: 'Cryptographie post-quantique', es: 'Criptografía poscuántica', ru: 'Постквантовая криптография', zh: '后量子密码', ar: 'التجفير ما بعد الكمومي' },
  future: { en: 'Towards quantum networks', fr: 'Vers les réseaux quantiques', es: 'Hacia las redes cuánticas', ru: 'На пути к квантовым сетям', zh: '迈向量子网络', ar: 'نحو الشبكات الكمومية' },
  health: { en: 'Health data and cards', fr: 'Données et cartes de santé', es: 'Datos y tarjetas de salud', ru: 'Медицинские данные и карты', zh: '健康数据与健康卡', ar: 'البيانات والبطاقات الصحية' },
  credentials: { en: 'Verifiable credentials and identity', fr: 'Justificatifs vérifiables et identité', es: 'Credenciales verificables e identidad', ru: 'Проверяемые удостоверения и идентичность', zh: '可验证凭证与身份', ar: 'أوراق الاعتماد القابلة للتحقق والهوية' },
  documents: { en: 'Travel and identity documents', fr: 'Documents de voyage et d’identité', es: 'Documentos de viaje e identidad', ru: 'Проездные документы и удостоверения личности', zh: '旅行与身份证件', ar: 'وثائق السفر والهوية' },
  pki: { en: 'Certificates and signatures', fr: 'Certificats et signatures', es: 'Certificados y firmas', ru: 'Сертификаты и подписи', zh: '证书与签名', ar: 'الشهادات والتوقيعات' },
  formats: { en: 'Formats and protocols', fr: 'Formats et protocoles', es: 'Formatos y protocolos', ru: 'Форматы и протоколы', zh: '格式与协议', ar: 'الأنساق والبروتوكولات' },
};

export const NOTES: Record<'first' | 'entry', Words> = {
  first: { en: 'First release, for comment by the study groups and bodies concerned.', fr: 'Première version, soumise aux commissions d’études et organismes concernés.', es: 'Primera versión, para comentarios de las Comisiones de Estudio y organismos interesados.', ru: 'Первый выпуск, для замечаний заинтересованных исследовательских комиссий и организаций.', zh: '第一版，供相关研究组和机构提出意见。', ar: 'الإصدار الأول، لتعليق لجان الدراسات والهيئات المعنية.' },
  entry: { en: 'Read this one first.', fr: 'À lire en premier.', es: 'Léase en primer lugar.', ru: 'Читать в первую очередь.', zh: '请首先阅读。', ar: 'يُقرأ هذا أولاً.' },
};

export const STATEMENT = {
  statement: 'SG13 to JCA-QKDN: progress of work (demonstration)',
  text: 'Study Group 13 is pleased to tell the joint coordination activity where its work stands.\n\nThe following work item is under development:\n\n- draft Recommendation Y.QKDN-pkpe-fr “Framework for proactive end-to-end key pre-establishment”;\n- draft Recommendation Y.QKDN-demo-1 “An example of a new work item for the demonstration”.\n',
};

interface Judged {
  /** Ids of records of the catalogue. */
  a: string;
  b: string;
  verdict: 'confirmed' | 'not' | 'complementary';
  note: string;
}

/** What the editors of the demonstration found about texts of two bodies that stand in one roadmap. */
export const JUDGED: Record<string, Judged[]> = {
  'JCA-QKDN': [
    { a: 'ITU:ITU-T Y.3805', b: 'ETSI:ETSI GS QKD 015', verdict: 'confirmed', note: 'Both say how software-defined networking controls a network of quantum key distribution. To be told to both groups: which interface is meant to be one.' },
    { a: 'ITU:ITU-T Q.4161', b: 'ETSI:ETSI GS QKD 014', verdict: 'complementary', note: 'Both deliver keys to an application, over other protocols: refer to each other.' },
    { a: 'ISO:ISO/IEC 18031', b: 'NIST:NIST SP 800-90Ar1', verdict: 'complementary', note: 'The generators of the one are among those of the other.' },
  ],
  'JCA-DCC': [
    { a: 'ITU:ITU-T X.1285', b: 'ISO:ISO/IEC 26131', verdict: 'confirmed', note: 'The same specification of a third body, taken over by both.' },
    { a: 'ISO:ISO/IEC 9594-8', b: 'IETF:RFC 5280', verdict: 'complementary', note: 'The profile of the one for the Internet.' },
  ],
  'FG DLT': [
    { a: 'ITU:ITU-T X.1400', b: 'ISO:ISO 22739', verdict: 'confirmed', note: 'Two vocabularies of one subject; several terms are defined otherwise.' },
    { a: 'ITU:ITU-T F.751.2', b: 'ISO:ISO 23257', verdict: 'complementary', note: 'A framework and an architecture that can be read together.' },
  ],
};
