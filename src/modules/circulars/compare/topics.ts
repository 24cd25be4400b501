// What a clause of terms of reference or an agenda item is about, told by stems of its words in six languages, so that editions can be
// set side by side. A title that says two things has the first that fits.

import type { Language } from '../../../kit/languages.js';

type Stems = Record<Language, RegExp>;

const CLAUSES: Record<string, Stems> = {
  parent: {
    ar: /الفريق (?:الأصل|الرئيسي|المسؤول)|اللجنة (?:الأم|الرئيسية)/,
    en: /parent|responsible group/i,
    es: /rectora?\b|grupo responsable/i,
    fr: /rattachement|groupe (?:responsable|de tutelle)/i,
    ru: /основн\p{L}{2,3} групп|ответственн\p{L}{2,3} групп|вышестоящ/iu,
    zh: /归口组|主管组|上级组|母组/,
  },
  leadership: {
    ar: /القيادة|إدارة الفريق|فريق الإدارة|الرئاسة/,
    en: /leadership|management team|chair/i,
    es: /dirección|presidencia|liderazgo/i,
    fr: /direction|présidence/i,
    ru: /руковод(?:ств|ящий)|председател/iu,
    zh: /负责人|领导|主席/,
  },
  participation: {
    ar: /المشارك|العضوية/,
    en: /participa|membership/i,
    es: /participa|composición/i,
    fr: /participa|composition/i,
    ru: /участи|состав участ/iu,
    zh: /参与|参加|成员资格/,
  },
  relationships: {
    ar: /العلاقات|التعاون|الاتصال مع/,
    en: /relation|liaison|collaborat|cooperat/i,
    es: /relacion|coordinación con|colabora|coopera/i,
    fr: /relations?\b|liaison|collabor|coopér/i,
    ru: /взаимосвяз|взаимодейств|сотруднич/iu,
    zh: /关系|联络|协作|合作/,
  },
  support: {
    ar: /الدعم الإداري|الدعم/,
    en: /administrative support|secretariat support/i,
    es: /apoyo/i,
    fr: /appui|soutien/i,
    ru: /поддержк/iu,
    zh: /行政支持|支持/,
  },
  financing: {
    ar: /التمويل/,
    en: /financ|funding/i,
    es: /financ/i,
    fr: /financ/i,
    ru: /финанс/iu,
    zh: /资金|经费|财务|供资/,
  },
  meetings: { ar: /الاجتماعات/, en: /meetings/i, es: /reuniones/i, fr: /réunions/i, ru: /собрани/iu, zh: /会议/ },
  language: { ar: /لغ(?:ة|ات) العمل/, en: /language/i, es: /idioma/i, fr: /langue/i, ru: /язык/iu, zh: /语文|语言/ },
  contributions: {
    ar: /المساهمات|المدخلات/,
    en: /contributions|inputs/i,
    es: /contribuciones/i,
    fr: /contributions/i,
    ru: /вклад/iu,
    zh: /文稿|输入/,
  },
  patents: {
    ar: /البراءات|الملكية الفكرية/,
    en: /patent|intellectual property|\bIPR\b/i,
    es: /patente|propiedad intelectual/i,
    fr: /brevet|propriété intellectuelle/i,
    ru: /патент|интеллектуальн/iu,
    zh: /专利|知识产权/,
  },
  guidelines: {
    ar: /المبادئ التوجيهية|أساليب العمل|طرائق العمل/,
    en: /guidelines|working methods/i,
    es: /directrices|métodos de trabajo/i,
    fr: /lignes directrices|méthodes de travail/i,
    ru: /руководящие указания|методы работы/iu,
    zh: /导则|指南|工作方法/,
  },
  progress: {
    ar: /التقارير/,
    en: /progress report|reporting/i,
    es: /informes?/i,
    fr: /rapports?/i,
    ru: /отчет/iu,
    zh: /报告/,
  },
  duration: {
    ar: /المدة|مدة|الفترة الزمنية/,
    en: /duration|lifetime|milestone/i,
    es: /duración|vigencia|hitos|etapas/i,
    fr: /durée|étapes|échéancier/i,
    ru: /продолжительност|срок\p{L}* (?:действия|деятельности)|этап/iu,
    zh: /持续时间|存续|期限|阶段/,
  },
  deliverables: {
    ar: /النواتج|المخرجات/,
    en: /deliverables/i,
    es: /productos|resultados/i,
    fr: /produits|résultats|livrables/i,
    ru: /результат|итоговы/iu,
    zh: /成果/,
  },
  contacts: {
    ar: /جهات اتصال|جهات الاتصال/,
    en: /contacts?\b/i,
    es: /contactos?/i,
    fr: /contacts?/i,
    ru: /контакт/iu,
    zh: /联系人|联系方式/,
  },
  roadmap: {
    ar: /خارطة (?:ال)?طريق/,
    en: /road ?map/i,
    es: /hoja de ruta/i,
    fr: /feuille de route/i,
    ru: /дорожн/iu,
    zh: /路线图/,
  },
  objectives: {
    ar: /الأهداف|الغايات/,
    en: /objectives|goals|aims/i,
    es: /objetivos/i,
    fr: /objectifs|buts/i,
    ru: /^\W*(?:задачи|цели)/iu,
    zh: /目标|目的/,
  },
  scope: {
    ar: /النطاق|نطاق/,
    en: /scope|rationale/i,
    es: /alcance|ámbito/i,
    fr: /domaine|portée|champ/i,
    ru: /сфера/iu,
    zh: /范围/,
  },
};

const AGENDA: Record<string, Stems> = {
  outgoing: {
    ar: /بيانات? الاتصال (?:الصادرة|المرسلة|المزمع)|الصادرة/,
    en: /outgoing/i,
    es: /(?:salientes|a enviar|por enviar|de salida|enviadas|que se enviarán)/i,
    fr: /(?:à envoyer|sortantes?|à adresser|envoyées)/i,
    ru: /исходящ/iu,
    zh: /发出的?|拟发|外发|对外/,
  },
  future: {
    ar: /الاجتماعات? (?:المقبلة|القادمة|التالية)|الاجتماع (?:المقبل|القادم|التالي)/,
    en: /(?:future|next) (?:e-)?meetings?|date of (?:the )?next/i,
    es: /(?:futuras?|próximas?) reunion|reuniones futuras|próxima reunión/i,
    fr: /réunions? (?:futures?|suivantes?|à venir)|prochaines? réunions?|futures réunions/i,
    ru: /(?:будущ|предстоящ|следующ|дальнейш)\p{L}{2,3} собрани/iu,
    zh: /(?:未来|今后|下次|后续|下一次|以后)的?会议/,
  },
  agenda: {
    ar: /جدول الأعمال/,
    en: /agenda/i,
    es: /orden del día/i,
    fr: /ordre du jour/i,
    ru: /повестк/iu,
    zh: /议程/,
  },
  terms: {
    ar: /الاختصاصات|اختصاصات/,
    en: /terms of reference/i,
    es: /mandato/i,
    fr: /mandat/i,
    ru: /круг\p{L}* ведения/iu,
    zh: /职责范围/,
  },
  methods: {
    ar: /(?:أساليب|طرائق|طرق) العمل/,
    en: /working (?:methods|arrangements|procedures)/i,
    es: /métodos de trabajo/i,
    fr: /méthodes de travail/i,
    ru: /метод\p{L}* работы/iu,
    zh: /工作方法/,
  },
  roadmap: {
    ar: /خارطة (?:ال)?طريق/,
    en: /road ?map/i,
    es: /hoja de ruta/i,
    fr: /feuille de route/i,
    ru: /дорожн/iu,
    zh: /路线图/,
  },
  inputs: {
    ar: /المساهمات|المدخلات|الواردة/,
    en: /contributions|input|incoming/i,
    es: /contribuciones|entrada|recibidas|entrantes/i,
    fr: /contributions|reçues|entrantes/i,
    ru: /вклад|входящ|входны/iu,
    zh: /文稿|输入|收到/,
  },
  deliverables: {
    ar: /النواتج|المخرجات/,
    en: /deliverables/i,
    es: /productos|resultados/i,
    fr: /produits|résultats|livrables/i,
    ru: /результат|итоговы/iu,
    zh: /成果/,
  },
  next: {
    ar: /الخطوات (?:التالية|المقبلة|القادمة)/,
    en: /next steps|way forward|follow-?up/i,
    es: /próximos pasos|pasos siguientes|siguientes pasos/i,
    fr: /prochaines étapes|étapes suivantes|suite à donner/i,
    ru: /дальнейшие (?:действия|шаги)|следующие шаги/iu,
    zh: /下一步|后续(?:步骤|行动|工作)/,
  },
  other: {
    ar: /ما يستجد|مسائل أخرى|أعمال أخرى|أي أعمال/,
    en: /any other|other business|\bAOB\b/i,
    es: /otros asuntos|asuntos varios/i,
    fr: /questions? diverses|divers|autres questions/i,
    ru: /(?:любые )?други(?:е|х) вопрос|разное/iu,
    zh: /其他(?:事宜|事项|问题|议题)|其它/,
  },
  closing: {
    ar: /(?:اختتام|ختام|إغلاق|اختتام الاجتماع)/,
    en: /clos(?:ing|e|ure)|adjourn/i,
    es: /clausura|cierre/i,
    fr: /clôture|fin de la réunion/i,
    ru: /закрыти/iu,
    zh: /闭幕|结束/,
  },
  opening: {
    ar: /(?:افتتاح|ترحيب|الافتتاح)/,
    en: /opening|welcome/i,
    es: /apertura|bienvenida/i,
    fr: /ouverture|bienvenue/i,
    ru: /открыти|приветств/iu,
    zh: /开幕|欢迎|开场/,
  },
  coordination: {
    ar: /التنسيق|تداخل/,
    en: /coordinat|overlap/i,
    es: /coordinación|solapamiento/i,
    fr: /coordination|chevauchement/i,
    ru: /координац|дублирован/iu,
    zh: /协调|重叠/,
  },
  work: {
    ar: /لجان (?:ال)?دراسات|أنشطة التقييس|الأعمال في/,
    en: /study groups|standardization (?:work|activit)|SDOs?\b/i,
    es: /comisiones de estudio|actividades de normalización/i,
    fr: /commissions d['’]études|activités de normalisation/i,
    ru: /исследовательск|деятельност\p{L} по стандартизации/iu,
    zh: /研究组|标准化工作/,
  },
};

const topicIn = (table: Record<string, Stems>, language: Language, text: string): string | null =>
  Object.entries(table).find(([, stems]) => stems[language].test(text))?.[0] ?? null;

/** What the heading of a clause is about, or null. */
export function clauseTopic(language: Language, title: string): string | null {
  return topicIn(CLAUSES, language, title);
}

/** What an agenda item is about, or null. */
export function agendaTopic(language: Language, item: string): string | null {
  return topicIn(AGENDA, language, item);
}
