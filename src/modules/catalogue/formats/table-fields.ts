// The fields that a column of a table may be, and the titles by which a column is recognised without being told.

export const FIELDS = ['designation', 'sdo', 'title.en', 'title.fr', 'title.es', 'title.ru', 'title.zh', 'title.ar', 'abstract.en', 'status', 'stage', 'published', 'committees', 'ics', 'keywords', 'doctype', 'edition', 'url', 'group', 'question', 'editors', 'planned', 'document'] as const;
export type TableField = (typeof FIELDS)[number];

/** Titles in small letters, without signs. */
export const TITLES: Record<TableField, readonly string[]> = {
  designation: ['designation', 'standardnumber', 'standardno', 'bezeichnung', 'norm', 'number', 'no', 'standard', 'document', 'documentnumber', 'reference', 'docid', 'recommendation', 'désignation', 'numéro', 'référence', 'designación', 'número', 'обозначение', 'номер', '编号', '标准号', 'الرقم'],
  sdo: ['body', 'sdo', 'organization', 'organisation', 'publisher', 'organisme', 'organismo', 'организация', '机构', 'المنظمة'],
  'title.en': ['title', 'titleengl', 'titelengl', 'titelenglisch', 'titleen', 'englishtitle', 'name', 'titleenglish'],
  'title.fr': ['titlefr', 'frenchtitle', 'titre', 'titlefrench'],
  'title.es': ['titlees', 'spanishtitle', 'título', 'titulo'],
  'title.ru': ['titleru', 'russiantitle', 'название', 'наименование'],
  'title.zh': ['titlezh', 'chinesetitle', '标题', '名称'],
  'title.ar': ['titlear', 'arabictitle', 'العنوان'],
  'abstract.en': ['abstract', 'scope', 'summary', 'abstracten', 'description'],
  status: ['status', 'stand', 'state', 'statut', 'estado', 'статус', '状态', 'الحالة'],
  stage: ['stage', 'stade', 'etapa', 'стадия', '阶段'],
  published: ['published', 'ausgabedatum', 'date', 'publicationdate', 'publishedon', 'year', 'datepublished', 'fecha', 'дата', '日期', 'التاريخ'],
  committees: ['committees', 'committee', 'tc', 'technicalcommittee', 'comité', 'комитет', '委员会'],
  ics: ['ics', 'icscode', 'icscodes'],
  keywords: ['keywords', 'topics', 'topic', 'area', 'technicalarea', 'mots-clés', 'palabrasclave', 'ключевыеслова', '关键词'],
  doctype: ['kind', 'type', 'doctype', 'documenttype', 'deliverabletype'],
  edition: ['edition', 'version', 'édition', 'edición', 'издание', '版本'],
  group: ['group', 'studygroup', 'workinggroup', 'sg', 'wg', 'groupe', 'commissiondétudes', 'grupo', 'comisióndeestudio', 'группа', 'исследовательскаякомиссия', '研究组', '工作组', 'المجموعة', 'لجنةالدراسات'],
  question: ['question', 'questions', 'q', 'cuestión', 'вопрос', '课题', 'المسألة'],
  editors: ['editors', 'editor', 'éditeur', 'éditeurs', 'editores', 'редактор', 'редакторы', '编辑', '编辑人', 'المحرر', 'المحررون'],
  planned: ['planned', 'plannedfor', 'target', 'targetdate', 'timing', 'deadline', 'échéance', 'prévu', 'previsto', 'plazo', 'срок', '计划', '计划日期', 'مخطط', 'الموعد'],
  document: ['sourcedocument', 'basetext', 'basedocument', 'tddocument', 'documentsource', 'documentbase', 'documentodebase', 'исходныйдокумент', '源文件', 'الوثيقةالأساسية'],
  url: ['url', 'link', 'address', 'web', 'href'],
};
