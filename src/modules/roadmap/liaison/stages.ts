// How far a text is, in the words of liaison statements, in six languages. Approval comes by the traditional process (determination, then
// approval: WTSA Resolution 1) or the alternative one (consent, then approval: Rec. ITU-T A.8): who is consented or determined is not approved.

import type { EntryStatus } from '../roadmap.js';

type Told = Extract<EntryStatus, 'published' | 'underDevelopment' | 'superseded' | 'withdrawn'>;

/** In the order in which they are looked for at one place: what is not, or will be, approved is not approved. */
const WORDS: readonly [Told, RegExp][] = [
  [
    'underDevelopment',
    /\b(?:not|nor)\b[^.;]{0,20}\b(?:approved|published|agreed)\b|\b(?:will|shall|expected to|planned to|to|may|scheduled to) be (?:approved|published|agreed)\b|(?:n’|n')(?:a|ont) pas[^.;]{0,20}approuv\p{L}*|\b(?:sera|seront|devrai(?:en)?t être|doi(?:ven)?t être) (?:approuv|publi)\p{L}*|\bno (?:ha|han)[^.;]{0,20}aprobad\p{L}*|\b(?:será|serán|se prevé que sean?) (?:aprobad|publicad)\p{L}*|не (?:был\p{L}* )?утвержд\p{L}*|(?:будет|будут|планируется|предполагается) (?:утверд|утвержд|опублик)\p{L}*|(?:尚未|未获|未被|没有)(?:批准|通过|发布)|(?:进入|启动)[^，。；]{0,8}批准|批准程序|(?:将|预计|计划)[^，。；]{0,12}(?:批准|通过|发布)|لم (?:ت|ي)ُ?عتمد|س(?:ت|ي)ُ?(?:عتمد|نشر)|من المتوقع (?:أن )?(?:ت|ي)?ُ?(?:عتمد|نشر|اعتماد)/iu,
  ],
  ['withdrawn', /\b(?:deleted|discontinued|withdrawn|cancelled|canceled|abandoned|removed from the work programme|stopped)\b|\b(?:supprim|retir|abandonn|annul)ée?s?(?!\p{L})|\b(?:suprimid|retirad|abandonad|cancelad|anulad)[ao]s?\b|(?<!\p{L})(?:удален|исключен|отозван|аннулирован|снят|прекращен)\p{L}*|删除|撤销|撤回|废止|终止|取消|حُ?ذفت?(?!\p{L})|أُ?لغيت?(?!\p{L})|سُ?حبت?(?!\p{L})/iu],
  ['superseded', /\b(?:superseded|replaced|obsoleted)\b(?! by this)|\bremplacée?s? par\b|\b(?:sustituid|reemplazad)[ao]s? por\b|(?<!\p{L})заменен\p{L}*|被[^，。；]{0,20}(?:取代|替代|代替)|حلت? محل(?:ها|ه)|استُ?عيض عن/iu],
  ['published', /\b(?:approved|published|agreed|adopted|in force|entered into force)\b|approuvée?s?(?!\p{L})|\bapprouvé\b|publiée?s?(?!\p{L})|\badoptée?s?(?!\p{L})|\ben vigueur\b|aprobad[ao]s?\b|\b(?:aprobó|aprobaron)\b|publicad[ao]s?\b|\badoptad[ao]s?\b|(?<!\p{L})(?:утвержден|утвердил|опубликован|принят|одобрен)\p{L}*|批准|发布|通过|生效|اعتُ?مد|نُ?شر|وافقت|وُ?وفق/iu],
  [
    'underDevelopment',
    /\b(?:consented|determined|consent|determination|draft|new work items?|work items?|under development|under study|ongoing|initiated|started|new work|progress(?:ed|ing)?|in preparation|continues)\b|\bprojets? de\b|\ben cours\b|à l’étude|\bnouveaux? sujets? d’étude|\bconsenti\p{L}*|\bdéterminé\p{L}*|en elaboración|\bproyectos? de\b|en estudio|\bnuev[ao]s? temas? de trabajo|\bconsintió|\bconsentid\p{L}*|\bdeterminad\p{L}*|(?<!\p{L})(?:проект|разрабатыва|в работе|согласован|новое направление работы|нов\p{L}* рабоч|определен)\p{L}*|草案|制定中|研究中|新工作项目|同意进入|确定|正在|مشروع|قيد (?:الإعداد|الدراسة|التطوير)|بند عمل|جارٍ?|قُ?بلت/iu,
  ],
];

/** `Y.1 supersedes Y.2`: of the second. */
const REPLACES = /\b(?:supersedes?|replaces?|superseding|replacing|remplace(?:nt)?|qui remplace|sustituye(?:n)? a|reemplaza(?:n)?|obsoletes)\b[^.;]{0,40}$|(?<!\p{L})заменя\p{L}*[^.;]{0,40}$|(?<!被[^，。；]{0,20})(?:取代|替代|代替)[^，。；]{0,20}$|(?<!\p{L})(?:تحل|يحل) محل[^.;]{0,30}$/iu;

/** What the words say of the text that they tell of; null when they say nothing of it. */
export function stageIn(words: string): Told | null {
  let first: { told: Told; at: number } | null = null;
  for (const [told, pattern] of WORDS) {
    const at = words.search(pattern);
    if (at >= 0 && (first === null || at < first.at - OVERLAPS)) first = { told, at };
  }
  return first?.told ?? null;
}

/** `will be approved` begins a few signs before `approved`: what stands above in the table wins there. */
const OVERLAPS = 30;

/** Whether a text is told to be replaced by the one before it. */
export function isReplaced(before: string): boolean {
  return REPLACES.test(before);
}
