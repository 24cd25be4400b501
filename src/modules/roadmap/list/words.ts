// What the columns and statuses of a secretariat's own table are called, in six languages: our own words, and those that such tables use.

import { LANGUAGES } from '../../../kit/languages.js';
import { messages } from '../messages.js';
import { ENTRY_STATUSES, type EntryScope, type EntryStatus, SCOPES } from '../roadmap.js';

export const LIST_FIELDS = ['designation', 'title', 'body', 'area', 'status', 'scope', 'publishedOn', 'lead', 'notes', 'milestone', 'milestoneOn', 'url'] as const;
export type ListField = (typeof LIST_FIELDS)[number];

/** The message under which the pages name a field. */
export const FIELD_WORDS: Record<ListField, string> = {
  designation: 'roadmap.fields.designation',
  title: 'roadmap.fields.title',
  body: 'roadmap.fields.body',
  area: 'roadmap.fields.areaId',
  status: 'roadmap.fields.status',
  scope: 'roadmap.fields.scope',
  publishedOn: 'roadmap.fields.publishedOn',
  lead: 'roadmap.fields.lead',
  notes: 'roadmap.fields.notes',
  milestone: 'roadmap.fields.milestone',
  milestoneOn: 'roadmap.fields.milestoneOn',
  url: 'roadmap.fields.url',
};

/** The message under which our own tables head a column. */
const COLUMN_WORDS: Record<ListField, string> = {
  designation: 'designation',
  title: 'name',
  body: 'body',
  area: 'area',
  status: 'state',
  scope: 'scope',
  publishedOn: 'date',
  lead: 'lead',
  notes: 'notes',
  milestone: 'step',
  milestoneOn: 'stepDate',
  url: 'address',
};

const HEADINGS: Record<ListField, string> = {
  designation: 'number|no|rec|rec no|recommendation no|standard no|doc no|reference|ref|document|document number|standard|standard number|identifier|id|deliverable|recommendation|specification|work item|référence|numéro|norme|recommandation|referencia|número|norma|recomendación|обозначение|номер|стандарт|документ|рекомендация|编号|标准号|标准编号|文号|建议书|الرمز|الرقم|المرجع|رقم المعيار|التوصية',
  title: 'title|name|subject|titre|intitulé|título|nombre|название|наименование|заголовок|标题|名称|题目|标准名称|العنوان|الاسم|اسم المعيار',
  body: 'body|sdo|organization|organisation|publisher|standards body|developing organization|organisme|organización|organismo|организация|орган|机构|组织|标准组织|الهيئة|المنظمة',
  area: 'technical area|area|category|topic|domain|theme|group of topics|domaine|thème|catégorie|área|tema|categoría|область|тема|категория|技术领域|领域|类别|主题|المجال|الموضوع|الفئة',
  status: 'status|state|stage|statut|état|stade|estado|situación|etapa|статус|состояние|стадия|状态|阶段|الحالة|الوضع|المرحلة',
  scope: 'scope|relation|relevance|relation to scope|pertinence|relevancia|отношение|相关性|الصلة',
  publishedOn: 'date|publication date|date of publication|published|approval date|date of approval|approved|approved on|published on|year|date de publication|date d’approbation|année|fecha|fecha de publicación|fecha de aprobación|año|дата|дата публикации|дата утверждения|год|日期|发布日期|批准日期|年份|التاريخ|تاريخ النشر|تاريخ الاعتماد|السنة',
  lead: 'lead|lead sg|group|lead group|lead study group|study group|sg|committee|technical committee|tc|responsible|responsible group|question|wg|working group|commission d’études|comité|groupe responsable|comisión de estudio|comité técnico|исследовательская комиссия|ик|комитет|ответственная комиссия|研究组|牵头|牵头研究组|委员会|技术委员会|لجنة الدراسات|اللجنة',
  notes: 'notes|note|remarks|remark|comments|comment|remarques|observations|notas|observaciones|comentarios|примечания|примечание|замечания|备注|说明|注|ملاحظات|تعليقات',
  milestone: 'next step|next milestone|milestone|next action|prochaine étape|próximo paso|siguiente etapa|следующий шаг|下一步|الخطوة التالية',
  milestoneOn: 'target date|target|planned date|expected date|expected|due|due date|timing|planned|date prévue|échéance|fecha prevista|plazo|плановая дата|срок|计划日期|目标日期|预计日期|التاريخ المتوقع|الموعد',
  url: 'url|link|web|web page|address|lien|adresse|enlace|dirección|ссылка|адрес|链接|网址|地址|الرابط',
};

const STATUSES: Record<EntryStatus, string> = {
  published: 'published|approved|in force|adopted|active|current|final|available|issued|completed|publié|publiée|approuvé|approuvée|en vigueur|adopté|adoptée|publicado|publicada|aprobado|aprobada|en vigor|vigente|опубликован|опубликована|утвержден|утверждена|утверждён|действует|действующий|принят|принята|已发布|发布|现行|已批准|批准|有效|منشور|منشورة|معتمد|معتمدة|ساري|سارية|نافذ',
  underDevelopment: 'under development|under study|draft|in progress|ongoing|on going|in preparation|in development|work in progress|wip|consented|determined|new work item|development|en cours|en cours d’élaboration|à l’étude|projet|en préparation|en elaboración|en estudio|en curso|proyecto|borrador|разрабатывается|в разработке|изучается|проект|в работе|制定中|研究中|在研|草案|开发中|进行中|编制中|قيد الإعداد|قيد الدراسة|قيد التطوير|مشروع|جاري',
  planned: 'planned|proposed|future|to be started|not started|prévu|prévue|planifié|proposé|previsto|prevista|planificado|propuesto|планируется|запланирован|предложен|计划|计划中|拟制定|拟议|مخطط|مخطط له|مقترح',
  superseded: 'superseded|replaced|revised|historic|remplacé|remplacée|révisé|révisée|sustituido|sustituida|reemplazado|заменен|заменён|заменена|被替代|被取代|被代替|已被替代|已修订|ملغى بآخر|مستبدل',
  withdrawn: 'withdrawn|cancelled|canceled|deleted|obsolete|abandoned|stopped|annulé|annulée|retiré|retirée|supprimé|supprimée|abandonné|abandonnée|anulado|anulada|retirado|retirada|suprimido|cancelado|отменен|отменён|отозван|аннулирован|удален|撤销|已撤销|废止|已废止|作废|取消|مسحوب|مسحوبة|ملغى|ملغاة',
};

const own = (key: string) => LANGUAGES.flatMap((language) => messages[language][key] ?? []);

const BY_HEADING = new Map<string, ListField>();
for (const field of LIST_FIELDS) for (const words of [...own(FIELD_WORDS[field]), ...own(`roadmap.columns.${COLUMN_WORDS[field]}`), ...HEADINGS[field].split('|')]) if (!BY_HEADING.has(plain(words))) BY_HEADING.set(plain(words), field);

const BY_STATUS = new Map<string, EntryStatus>();
for (const status of ENTRY_STATUSES) for (const words of [...own(`roadmap.status.${status}`), ...STATUSES[status].split('|')]) if (!BY_STATUS.has(plain(words))) BY_STATUS.set(plain(words), status);

const BY_SCOPE = new Map<string, EntryScope>(SCOPES.flatMap((scope) => own(`roadmap.scope.${scope}`).map((words) => [plain(words), scope] as const)));

/** Without case, accents and signs. */
export function plain(words: string): string {
  return words
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** The field that a heading means; null when it means none. */
export function fieldOf(heading: string): ListField | null {
  return BY_HEADING.get(plain(heading)) ?? BY_HEADING.get(plain(heading.replace(/\(.*?\)|\/.*$/g, ''))) ?? null;
}

/** The status that words mean, also with more behind them: `Approved (AAP)`; null when they mean none. */
export function statusIn(words: string): EntryStatus | null {
  return BY_STATUS.get(plain(words)) ?? BY_STATUS.get(plain(words.replace(/\(.*?\)/g, ''))) ?? BY_STATUS.get(plain(words.split(/[,;/–—-]|\s\d/)[0] ?? '')) ?? null;
}

export function scopeIn(words: string): EntryScope | null {
  return BY_SCOPE.get(plain(words)) ?? null;
}
