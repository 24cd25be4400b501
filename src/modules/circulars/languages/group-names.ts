// How the name of a group begins in each language, and the form that stands in a title. A sentence declines it («о создании
// Оперативной группы», «للفريق المتخصص») or puts other words before it; Chinese puts the subject first and the kind last.

import type { Language } from '../../../kit/languages.js';

interface NameHead {
  /** Source of the head as it may stand in a sentence. */
  read: string;
  /** As the official name begins. */
  written: string;
}

/** Heads of names, the longest first. */
export const NAME_HEADS: Record<Exclude<Language, 'zh'>, readonly NameHead[]> = {
  en: [
    { read: 'joint co-?ordination activity', written: 'Joint Coordination Activity' },
    { read: 'focus group', written: 'Focus Group' },
  ],
  fr: [
    { read: 'activité conjointe de coordination', written: 'Activité conjointe de coordination' },
    { read: 'groupe spécialisé', written: 'Groupe spécialisé' },
  ],
  es: [
    { read: 'actividad conjunta de coordinación', written: 'Actividad Conjunta de Coordinación' },
    { read: 'grupo temático', written: 'Grupo Temático' },
  ],
  ru: [
    {
      read: 'групп\\p{L}{1,3} по совместной координационной деятельности',
      written: 'Группа по совместной координационной деятельности',
    },
    {
      read: 'совместн\\p{L}+ координационн\\p{L}+ деятельност\\p{L}*',
      written: 'Совместная координационная деятельность',
    },
    { read: 'оперативн\\p{L}+ групп\\p{L}{1,3}', written: 'Оперативная группа' },
    { read: 'тематическ\\p{L}+ групп\\p{L}{1,3}', written: 'Тематическая группа' },
    { read: 'фокус-групп\\p{L}{1,3}', written: 'Фокус-группа' },
  ],
  ar: [
    { read: '(?<!\\p{L})(?:لل|ال|ل)?نشاط التنسيق المشترك', written: 'نشاط التنسيق المشترك' },
    { read: '(?<!\\p{L})(?:لل|[وبك]?ال)فريق المتخصص', written: 'الفريق المتخصص' },
  ],
};

/** What may stand before a Chinese name in its sentence: verbs of creating, words for new, marks. */
export const BEFORE_CHINESE_NAME =
  /(?:创建|设立|成立|组建|建立|新建|筹建|创立|召开|举行|举办|职责范围|通知您|告知您|负责|担任|邀请|介绍|支持|作为|新的|有关|关于|一个|名为|第一次|首次|首届|下属|领导|及其|决定|同意|宣布|批准|的是|[，。；：:,;!！?？“”"《》（）()]|^[\d.、\s]+|^[一二三四五六七八九十]{1,3}、|^附件\s?\d*)(?:了|由|为|新的|关于|有关|一个)*\s*/gu;
