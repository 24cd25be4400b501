// Whether names of an organization in two languages can be of one: what kind of body it is, its acronym, and the proper names in it.

import type { Language } from '../../../kit/languages.js';
import type { Origin } from '../checks/persons/origin.js';
import { soundOf } from './sounds.js';

/** Kinds of bodies. A word that is translated in several ways has several. */
const KINDS: Record<string, Record<Language, RegExp>> = {
  university: {
    ar: /جامعة|كلية|أكاديمية/,
    en: /universit|college|school|academy|polytechnic|institute of technology/i,
    es: /universi|escuela|academia|politécnic|instituto tecnológico|facultad/i,
    fr: /universit|école|académie|polytechnique|faculté|institut (?:de technologie|technologique)/i,
    ru: /университет|школа|академи|политехн|факультет|технологическ\p{L}+ институт/iu,
    zh: /大学|学院|学校|研究院|科学院|理工/,
  },
  research: {
    ar: /معهد|أكاديمية|مركز|مختبر|مرصد|بحوث|أبحاث/,
    en: /institut|academy|cent(?:re|er)|laborator|\blabs?\b|observator|research/i,
    es: /institut|academia|centro|laboratorio|observatorio|investigaci/i,
    fr: /institut|académie|centre|laboratoire|observatoire|recherche/i,
    ru: /институт|академи|центр|лаборатор|обсерватор|исследован/iu,
    zh: /研究院|研究所|科学院|学院|中心|实验室|观测站|天文台|台|院|所/,
  },
  ministry: {
    ar: /وزارة|إدارة|دائرة/,
    en: /ministr|department/i,
    es: /ministerio|departamento|secretaría/i,
    fr: /ministère|département|secrétariat/i,
    ru: /министерств|департамент|ведомств/iu,
    zh: /部|厅|司/,
  },
  authority: {
    ar: /هيئة|وكالة|إدارة|سلطة|مكتب|خدمة|خدمات|مصلحة|دائرة|جهاز|لجنة|مجلس|مركز|مديرية/,
    en: /authorit|agenc|administration|office|service|bureau|commission|regulat|board|council|cent(?:re|er)|department|directorate/i,
    es: /autoridad|agencia|administración|oficina|servicio|comisión|regulad|superintendencia|consejo|centro|departamento|dirección|organismo|ente/i,
    fr: /autorité|agence|administration|office|service|bureau|commission|régula|régie|conseil|centre|département|direction|organisme/i,
    ru: /агентств|администрац|управлени|служб|бюро|комисси|регулятор|совет|центр|департамент|орган\p{L}? |ведомств|дирекци|инспекци/iu,
    zh: /局|署|处|管理|机构|委员会|服务|中心|监管|办公室|厅|司|理事会|台/,
  },
  company: {
    ar: /شركة|مؤسسة|مجموعة|اتصالات/,
    en: /compan|corporation|\binc\b|\bltd\b|\bplc\b|\bgroup\b|operator|industries|enterprise|telecom|carrier|networks|systems/i,
    es: /empresa|compañía|sociedad|grupo|operador|corporación|telecom|industrias|redes|sistemas/i,
    fr: /société|compagnie|groupe|entreprise|opérateur|télécom|industries|réseaux|systèmes/i,
    ru: /компани|корпорац|группа|оператор|предприяти|телеком|общество|сети|систем/iu,
    zh: /公司|集团|企业|电信|运营商|网络|系统/,
  },
  association: {
    ar: /جمعية|رابطة|اتحاد|تحالف|منتدى|مؤسسة|مجلس/,
    en: /associat|union|federation|alliance|forum|foundation|consortium|society|council/i,
    es: /asociación|unión|federación|alianza|foro|fundación|consorcio|sociedad|consejo/i,
    fr: /associat|union|fédération|alliance|forum|fondation|consortium|société|conseil/i,
    ru: /ассоциац|союз|федерац|альянс|форум|фонд|консорциум|общество|совет/iu,
    zh: /协会|联盟|联合会|论坛|基金会|学会|理事会/,
  },
};

const kindsOf = (language: Language, name: string) =>
  Object.keys(KINDS).filter((kind) => KINDS[kind]?.[language].test(name));

export interface Named {
  language: Language;
  origin: Origin;
}

/** Whether two editions name different organizations for one person; what cannot be told is taken for the same. */
export function organizationsDiffer(one: Named, other: Named): boolean {
  if (one.origin.acronym && other.origin.acronym) return one.origin.acronym !== other.origin.acronym;
  const [a, b] = [one.origin.organization, other.origin.organization];
  if (!a || !b) return false;
  // A name left in Latin letters, or printed in them beside the translation, is the same in every language.
  if (latinWords(a).some((word) => latinWords(b).includes(word))) return false;
  const [kinds, others] = [kindsOf(one.language, a), kindsOf(other.language, b)];
  if (kinds.length > 0 && others.length > 0 && !kinds.some((kind) => others.includes(kind))) return true;
  if (kinds.length === 0 && others.length === 0 && brand(a) && brand(b)) return soundOf(a) !== soundOf(b);
  return properNamesDiffer(one, other) || properNamesDiffer(other, one);
}

/** One word in Latin letters, `Orange`: no language translates it. */
function brand(name: string): boolean {
  return /^\p{Lu}[\p{Script=Latin}\d&.-]{2,30}$/u.test(name);
}

const GENERIC = /^(?:the|and|for|national|nacional|nationale?|международн|национальн)/i;

function latinWords(name: string): string[] {
  return (name.match(/\p{Script=Latin}{4,}/gu) ?? [])
    .map((word) =>
      word
        .toLowerCase()
        .normalize('NFKD')
        .replace(/[\u0300-\u036f]/g, ''),
    )
    .filter((word) => !GENERIC.test(word));
}

/**
 * In French, Spanish and Russian only proper names inside the name of a body have capitals: `Agence océanique de Bergen`. One of them
 * sounds alike in the other edition, unless nothing in the two names does.
 */
function properNamesDiffer(one: Named, other: Named): boolean {
  if (!['fr', 'es', 'ru'].includes(one.language) || other.language === 'zh' || other.language === 'ar') return false;
  const [name, against] = [one.origin.organization ?? '', other.origin.organization ?? ''];
  const proper = (name.match(/\p{L}[\p{L}’'-]*/gu) ?? []).slice(1).filter((word) => /^\p{Lu}\p{Ll}{3,}/u.test(word));
  if (proper.length === 0) return false;
  if (one.language !== 'es' && lowerStyle(name) && proper.every((word) => !beginsAny(word, against))) return true;
  const sounds = (text: string) => (text.match(/\p{L}{4,}/gu) ?? []).map(soundOf).filter((sound) => sound.length > 1);
  const theirs = sounds(against);
  return theirs.length > 1 && !sounds(name).some((sound) => theirs.some((each) => cognate(sound, each)));
}

/** Common nouns stand in small letters, so that a capital inside tells a proper name. */
function lowerStyle(name: string): boolean {
  return (name.match(/(?<!\p{L})\p{Ll}{5,}/gu) ?? []).length > 0;
}

/** `Genève` and `Geneva`, `Pékin` and `Beijing`: a place begins alike in two languages. */
function beginsAny(word: string, name: string): boolean {
  const first = soundOf(word)[0];
  return first === undefined || (name.match(/\p{L}{3,}/gu) ?? []).some((each) => soundOf(each)[0] === first);
}

/** Three consonants in common from the first on, or two where there are no more. */
function cognate(one: string, other: string): boolean {
  const length = Math.min(3, one.length, other.length);
  return one.slice(0, length) === other.slice(0, length);
}
