// A list of Recommendations in a liaison statement: `Recommendation ITU-T Y.3807 (ex Y.QKDN_QoS_pa) "Quantum key distribution networks –
// QoS parameters" was approved`. What is found is a proposal for an editor to judge, never a fact.

import { parseDesignation, printDesignation } from '../catalogue/index.js';
import type { EntryStatus } from './roadmap.js';

export interface Listed {
  /** As the body prints it: `ITU-T Y.3807`; empty where a text is told by its title alone. */
  designation: string;
  /** The name under which the work was known before, if the text says it: `Y.QKDN_QoS_pa`. */
  formerly: string | null;
  title: string | null;
  status: EntryStatus;
  /** The words that it was read from. */
  quote: string;
}

const QUOTED = /[“"«„「『]\s*([^”"»“」』]{4,300}?)\s*[”"»“」』]/u;
/** A designation of ITU-T or of another body as running text writes it. */
const DESIGNATION =
  /(?:\bITU-T\s+)?\b(?:[A-Z]\.\d{1,4}(?:\.\d+)*(?:\/[A-Z]\.\d+(?:\.\d+)*)?|[A-Z]\.Sup{1,2}l?\.?\s?\d+|[A-Z]\.[A-Za-z][\w-]*[A-Za-z\d])|\b(?:ISO(?:\/IEC)?|IEC)(?:\s(?:TS|TR|CD|DIS|FDIS|WD|AWI))?\s\d{3,5}(?:-\d+)*(?::\d{4})?|\bETSI\s(?:GS|GR|TS|TR|EN|ES)\s[A-Z]*\s?[\d -]{2,9}\d|\bIEEE\s(?:Std\s)?P?\d+(?:\.\d+)*\w*|\bRFC\s?\d{3,5}/gu;

const APPROVED = /\b(?:approved|published|agreed|adopted|in force)\b|approuvée?s?|publiée?s?|aprobad[ao]s?|publicad[ao]s?|утвержден\p{L}*|опубликован\p{L}*|批准|发布|通过|اعتُ?مدت|نُ?شرت|وافقت/iu;
const UNDER_WAY = /\b(?:consented|determined|draft|work items?|under development|ongoing|initiated|new work|progress(?:ed|ing) the draft)\b|projets?\s+de|en cours|en elaboración|proyectos?\s+de|проект\p{L}*|разрабатыва\p{L}*|草案|制定中|مشروع|قيد الإعداد/iu;

/** What a text without a designation is called: without one of these, what is quoted is no text. */
const KIND = /\b(?:Recommendations?|Supplements?|standards?|specifications?|work items?|technical (?:report|paper)s?|drafts?|Question)\b|projets?\s+de|norme|recommandation|proyectos?\s+de|norma|recomendación|рекомендаци\p{L}*|стандарт\p{L}*|проект\p{L}*|建议书|标准|草案|توصية|معيار|مشروع/iu;

/** The standards and work items that a liaison statement lists, each once, in the order in which they first stand there. */
export function listedIn(text: string): Listed[] {
  const found = new Map<string, Listed>();
  let heading = '';
  for (const passage of passagesOf(text)) {
    const names = [...passage.matchAll(DESIGNATION)];
    if (names.length === 0) {
      const nameless = namelessIn(passage, heading);
      if (nameless) keep(found, nameless);
      else heading = passage;
      continue;
    }
    for (const [at, name] of names.entries()) {
      if (isFormerName(passage, name.index)) continue;
      const until = names.slice(at + 1).find((next) => !isFormerName(passage, next.index))?.index ?? passage.length;
      keep(found, readOne(passage.slice(name.index, until), name[0], `${heading} ${passage}`));
    }
  }
  return [...found.values()];
}

/** A text that is told by its title alone: `a new work item on “Abc networks – Testing”`. */
function namelessIn(passage: string, heading: string): Listed | null {
  const title = QUOTED.exec(passage)?.[1]?.trim();
  if (!title || !KIND.test(passage.replace(title, '')) || !(title.split(' ').length >= 3 || /\p{Script=Han}{4}/u.test(title))) return null;
  return { designation: '', formerly: null, title, status: statusOf(`${heading} ${passage}`), quote: passage.slice(0, 300) };
}

/** The row of a table, pasted or read: the cell that is no designation and says most is the title. */
function rowInWords(line: string): string {
  const cells = line.split('\t').map((cell) => cell.trim());
  const longest = Math.max(...cells.filter((cell) => !matches(cell)).map((cell) => (/[“«„「『"]/.test(cell) ? 0 : cell.length)), 0);
  return `\n\n${cells.map((cell) => (cell.length === longest && cell.split(/\s+/).length >= 2 && !matches(cell) ? `“${cell}”` : cell)).join(' ')}\n\n`;
}

function matches(cell: string): boolean {
  return cell.search(DESIGNATION) >= 0;
}

/** Lines that belong together: a blank line, a dash at the start or a heading's number ends a passage; wrapped lines go on. */
function passagesOf(text: string): string[] {
  const rows = text.replace(/\r\n?/g, '\n').replace(/^[^\n]*\t[^\n]*$/gm, rowInWords);
  const joined = rows.replace(/([^\n])\n(?!\s*\n|\s*[-–•*]\s|\s*\d+[.)]\s?\p{L})/gu, '$1 ');
  return joined
    .split(/\n+|;\s+-\s+(?=\p{L})|\.\s+(?=[A-Z“])/u)
    .map((passage) => passage.replace(/\s+/g, ' ').trim())
    .filter(Boolean);
}

function isFormerName(passage: string, at: number): boolean {
  return /\(\s*(?:ex|former(?:ly)?|anciennement|antes|ранее|原)[\s.:-]*$/iu.test(passage.slice(Math.max(0, at - 20), at));
}

function readOne(words: string, name: string, context: string): Listed {
  const parsed = parseDesignation(/^[A-Z]\./.test(name) ? `ITU-T ${name}` : name);
  const former = /\(\s*(?:ex|former(?:ly)?|anciennement|antes|ранее|原)[\s.:-]*([A-Z]\.[\w.-]+)/iu.exec(words);
  return {
    designation: parsed ? printDesignation(parsed) : name,
    formerly: former?.[1] ?? null,
    title: QUOTED.exec(words)?.[1]?.trim() ?? null,
    status: statusOf(context) === 'underDevelopment' ? 'underDevelopment' : /\.[A-Za-z]{2}/.test(name) && !/Sup/.test(name) ? 'underDevelopment' : 'published',
    quote: words.slice(0, 300).trim(),
  };
}

function statusOf(context: string): EntryStatus {
  return UNDER_WAY.test(context) && !APPROVED.test(context) ? 'underDevelopment' : 'published';
}

/** A second mention may bring the title or the former name that the first had not. */
function keep(found: Map<string, Listed>, listed: Listed): void {
  const key = listed.designation || `“${listed.title}`;
  const known = found.get(key);
  if (!known) found.set(key, listed);
  else found.set(key, { ...known, title: known.title ?? listed.title, formerly: known.formerly ?? listed.formerly });
}
