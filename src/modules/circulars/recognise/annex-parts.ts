// The annexes of a letter: where each begins, of what kind it is, its title and what follows.

import type { Language } from '../../../kit/languages.js';
import type { AnnexKind } from '../circular.js';
import { phrasesOf } from '../languages/index.js';
import { type Block, joinBlocks, MARKER } from './blocks.js';
import { findDates } from './dates.js';
import { numberedAt, withNumbers } from './numbering.js';
import { arabic, cue, exact } from './patterns.js';
import { rowOf } from './table-rows.js';

export interface AnnexPart {
  heading: Block;
  label: string | null;
  kind: AnnexKind;
  /** Heading rest and title lines together. */
  title: Block | null;
  /** What follows the title. */
  blocks: Block[];
}

const ORDINAL =
  'first|second|third|fourth|fifth|première?|deuxième|seconde?|troisième|quatrième|cinquième|primero?|segundo|tercero?|cuarto|quinto|перв(?:ое|ый)|втор(?:ое|ой)|треть?(?:е|ий)|четверт(?:ое|ый)|الأول|الثاني|الثالث|الرابع|الخامس';
const LABEL = `[A-Hа-еА-ЕН]|\\d{1,2}|[IVX]{1,4}|[一二三四五六甲乙丙丁]|ألف|باء|جيم|دال|هاء|أ|ب|ج|د|ه|one|two|three|four|unique|único|uno|dos|tres|${ORDINAL}`;

/** The heading of an annex: its label in the first group, what follows in the second. */
export function annexPattern(language: Language): RegExp {
  return exact(
    language,
    'annexHeading',
    () => {
      const word = phrasesOf(language)
        .cues.annex.map((source) => (language === 'ar' ? arabic(source) : source))
        .join('|');
      return `^(?:${word})(?:\\s?(?:№|No\\.?|n°|رقم)?\\s?(${LABEL}))?(?:(?=\\s?$)|\\s?(?=\\()|\\s?[-:.、]\\s?(?=\\S)|\\s(?=[\\p{Lu}\\u0600-\\u06FF\\u4E00-\\u9FFF]))(.{0,200})$`;
    },
    'iu',
  );
}

/** The letter itself and its annexes. */
export function partsOf(blocks: Block[], language: Language): { body: Block[]; annexes: AnnexPart[] } {
  const shape = annexPattern(language);
  const alone = (block: Block, at: number) => {
    const below = blocks.slice(at + 1, at + 3);
    const title = /^\(.*\)$/.test(below[0]?.plain ?? '') ? below[1] : below[0];
    return (
      block.text.length < 16 &&
      (['torTitle', 'agendaTitle', 'practicalTitle'] as const).some((name) =>
        cue(language, name).test(title?.plain ?? ''),
      )
    );
  };
  const heads = blocks.flatMap((block, at) => {
    const match = shape.exec(turned(block.plain));
    return match && (isHeading(block, match, language) || (match[2] === '' && alone(block, at)))
      ? [{ at, label: match[1] ?? null, rest: match[2] ?? '' }]
      : [];
  });
  // A list of annexes below the signature names them before they come: an annex begins where text follows it.
  const real = heads
    .filter((head, i) => {
      const next = heads[i + 1];
      const repeated = heads.some((other, j) => j > i && other.label === head.label);
      return !(repeated && next && next.at - head.at <= 2);
    })
    .filter(
      (head, i, kept) =>
        kept.findIndex((other) => other.label === head.label && other.label !== null) === i || head.label === null,
    );
  const body = blocks.slice(0, real[0]?.at ?? blocks.length);
  const annexes = real.map((head, i) =>
    annexOf(blocks.slice(head.at, real[i + 1]?.at ?? blocks.length), head, language),
  );
  return { body, annexes };
}

const REVERSED = new RegExp(`^(${ORDINAL}) (\\p{L}{4,12})(?=$|[\\s:.(-])`, 'iu');

// `First Annex`, `Troisième annexe`: as `Annex first`.
function turned(plain: string): string {
  const reversed = REVERSED.exec(plain.slice(0, 40));
  return reversed ? `${reversed[2]} ${reversed[1]}${plain.slice(reversed[0].length)}` : plain;
}

function isHeading(block: Block, match: RegExpExecArray, language: Language): boolean {
  if (cue(language, 'annexCount').test(block.plain)) return false;
  const rest = (match[2] ?? '').trim();
  if (rest === '') return match[1] !== undefined || block.gap || block.text === block.text.toUpperCase();
  if (/^\(.{0,120}\)$/.test(rest)) return true;
  // `ANNEX 1 to TSB Circular 5`.
  if (rest.length < 90 && (cue(language, 'circularNumber').test(rest) || cue(language, 'collectiveNumber').test(rest)))
    return !/[.。;,]$/.test(rest);
  const titled = ['torTitle', 'agendaTitle', 'practicalTitle'] as const;
  const after = block.plain.slice(0, block.plain.length - rest.length);
  if (/^\(/.test(rest)) return titled.some((name) => cue(language, name).test(rest)) && rest.length < 160;
  return (
    !/[.。;,，:]$/.test(rest) &&
    rest.length < 160 &&
    (match[1] !== undefined
      ? /[-:.、]\s?$/.test(after) || titled.some((name) => cue(language, name).test(rest))
      : (/[-:.]\s?$/.test(after) || (block.gap && rest.length < 70)) &&
        titled.some((name) => cue(language, name).test(rest)))
  );
}

function annexOf(blocks: Block[], head: { label: string | null; rest: string }, language: Language): AnnexPart {
  const [heading, ...below] = blocks as [Block, ...Block[]];
  const others = withNumbers(below);
  const titles: Block[] = [];
  for (const block of others.slice(0, 5)) {
    if (
      numberedAt(block.plain).some(({ path }) => path[0] === 1) ||
      block.text.length > 220 ||
      MARKER.test(block.plain)
    )
      break;
    if (titles.length > 0 && /[.。؟]$/.test(block.plain) && block.text.length > 60) break;
    if (titles.some((one) => !/^\(.*\)$/.test(one.plain)) && /^[^:]{2,40}: \S.{40,}/.test(block.plain)) break;
    if (textBegins(block, titles, head.rest, language)) break;
    titles.push(block);
  }
  const title = titles.length > 0 ? joinBlocks(titles) : null;
  const words = `${head.rest} ${title?.plain ?? ''}`;
  return {
    heading,
    label: head.label,
    kind: kindOf(words, others, language),
    title,
    blocks: others.slice(titles.length),
  };
}

const OPENS =
  /^(?:opening|welcome|clos|date|ouverture|bienvenue|cl[oô]ture|apertura|bienvenida|clausura|fecha|откры|закры|дата|افتتاح|كلمة|اختتام|موعد|开|宣布|致|闭|下)/iu;

// Items without numbers follow the title of an agenda, headings without numbers that of terms of reference after a blank line: only what tells
// of the group or its meeting still belongs to the title.
function textBegins(block: Block, titles: readonly Block[], rest: string, language: Language): boolean {
  const before = [rest, ...titles.map((one) => one.plain)].join(' ');
  const agenda = cue(language, 'agendaTitle').test(before);
  const titled = cue(language, 'torTitle').test(before);
  if (!agenda && !(titled && block.gap)) return false;
  if (agenda && rowOf(block).timed) return true;
  const opened = before.split('(').length > before.split(')').length;
  const tells =
    /[()]|(?<![A-Za-z])(?:JCA|FG)[- ]/.test(block.plain) ||
    (['jca', 'focusGroup'] as const).some((name) => cue(language, name).test(block.plain)) ||
    (cue(language, 'firstMeeting').test(block.plain) && !OPENS.test(block.plain)) ||
    findDates(block.plain, language).length > 0 ||
    (!block.gap && titles.length > 0 && /^[\p{Ll}]/u.test(block.text) && language !== 'zh');
  return !opened && !tells;
}

function kindOf(words: string, blocks: readonly Block[], language: Language): AnnexKind {
  const at = (name: 'torTitle' | 'agendaTitle' | 'practicalTitle') => {
    const index = cue(language, name).exec(words)?.index;
    return index === undefined ? Number.POSITIVE_INFINITY : index;
  };
  const [tor, agenda, practical] = [at('torTitle'), at('agendaTitle'), at('practicalTitle')];
  if (agenda < Number.POSITIVE_INFINITY && agenda <= tor) return 'draftAgenda';
  if (tor < Number.POSITIVE_INFINITY) return 'termsOfReference';
  if (practical < Number.POSITIVE_INFINITY) return 'practicalInformation';
  const headings = phrasesOf(language).clauses;
  const known = blocks.filter((block) =>
    Object.values(headings).some((forms) =>
      forms.some(
        (form) =>
          block.plain.replace(/[.:]$/, '').toLowerCase().endsWith(form.toLowerCase()) &&
          block.text.length < form.length + 8,
      ),
    ),
  );
  return known.length >= 3 ? 'termsOfReference' : 'other';
}
