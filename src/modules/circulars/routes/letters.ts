// Letters from a group's page: list and form, one letter, its files.

import { type Asked, type Posted, type Route, acting, reading } from '../../../http/index.js';
import { mistakesOf } from '../../../http/mistakes.js';
import { isDate } from '../../../kit/dates.js';
import { isId } from '../../../kit/ids.js';
import { type Language, isLanguage } from '../../../kit/languages.js';
import { type Refusal, Refused, refuse, refuseAll } from '../../../kit/refusals.js';
import type { PaperWriteFormat } from '../../../paper/index.js';
import type { GroupBrief } from '../../groups/index.js';
import { groupBySlug, readGroup, termsEditions, termsText } from '../../groups/reads.js';
import { meetingWords } from '../../meetings/index.js';
import { listMeetings, meetingByNumber } from '../../meetings/reads.js';
import { findingWords } from '../finding-shown.js';
import { askForLetter } from '../actions/letters.js';
import type { LetterKind } from '../circular.js';
import type { LetterAsked, LetterSources } from '../letter-facts.js';
import { type LetterShown, type LettersShown, letterPage, lettersPage } from '../pages/letters.js';
import { type LetterBrief, letterById, lettersOf } from '../reads/letters.js';
import { letterShape, lettersShape } from '../shapes.js';

const TYPES: Record<PaperWriteFormat, string> = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  pdf: 'application/pdf',
  html: 'text/html; charset=utf-8',
  txt: 'text/plain; charset=utf-8',
};

async function groupOf({ ctx, params }: Asked): Promise<GroupBrief> {
  return (await groupBySlug(ctx.db, params.group as string)) ?? refuse({ code: 'http.noPage', kind: 'missing' });
}

const groupIdOf = async (asked: Asked) => (await groupBySlug(asked.ctx.db, asked.params.group as string))?.id ?? null;

async function readLetters(asked: Asked, typed: Record<string, string> = {}, mistakes: LettersShown['mistakes'] = []): Promise<LettersShown> {
  const group = await groupOf(asked);
  const today = asked.ctx.now.toISOString().slice(0, 10);
  const { ahead, past } = await listMeetings(asked.ctx.db, group.id, { today });
  const meetings = [...ahead, ...past].map((meeting) => ({ number: meeting.number, words: `${meetingWords(meeting.number, asked.ctx.say)}, ${meeting.start}` }));
  return { group, letters: await lettersOf(asked.ctx.db, group.id), meetings, today, typed, mistakes };
}

async function sourcesOf(asked: Asked, group: GroupBrief, meeting: string): Promise<LetterSources> {
  const { db } = asked.ctx;
  const known = (await readGroup(db, { id: group.id })) ?? refuse({ code: 'http.noPage', kind: 'missing' });
  const editions = await termsEditions(db, group.id);
  const newest = editions.filter((edition) => edition.version === editions[0]?.version);
  return {
    group: known.shown,
    meeting: /^\d{1,4}$/.test(meeting) ? await meetingByNumber(db, group.id, Number(meeting)) : null,
    terms: await termsText(db, group.id, newest),
  };
}

function askedLetter(form: URLSearchParams, today: string): LetterAsked {
  const wrong: Refusal[] = [];
  const bad = (field: string, expected: string) => {
    wrong.push({ code: 'intake.badValue', params: { expected }, field, kind: 'input' });
    return null;
  };
  const number = (name: string): number | null => {
    const text = (form.get(name) ?? '').trim();
    return text === '' ? null : /^[1-9]\d{0,3}$/.test(text) ? Number(text) : bad(name, '68');
  };
  const day = (name: string, missing: string | null): string | null => {
    const text = form.get(name) || missing;
    return text === null || isDate(text) ? text : bad(name, '2026-03-22');
  };
  const kind = (['circular', 'collectiveLetter', 'correction'] as LetterKind[]).find((one) => one === form.get('kind')) ?? 'circular';
  const language: Language = isLanguage(form.get('language')) ? (form.get('language') as Language) : 'en';
  const change = { what: form.get('what') ?? 'dates', old: form.get('old') || null, new: form.get('new') || null };
  const asked = { number: number('number'), date: day('date', today) as string };
  const of = { number: number('ofNumber'), date: day('ofDate', null), letterKind: 'circular' as const };
  if (kind === 'correction' && !change.new) wrong.push({ code: 'circulars.nothingCorrected', field: 'new', kind: 'input' });
  if (kind === 'collectiveLetter' && !form.get('meeting')) wrong.push({ code: 'circulars.noMeeting', field: 'meeting', kind: 'input' });
  refuseAll(wrong);
  return { kind, language, ...asked, correction: kind === 'correction' ? { of, changes: [change] } : null };
}

async function ask(posted: Posted) {
  const { ctx, form, language, params } = posted;
  const typed = Object.fromEntries(form);
  try {
    const group = await groupOf(posted);
    const letter = askedLetter(form, ctx.now.toISOString().slice(0, 10));
    const id = await askForLetter(ctx, letter, await sourcesOf(posted, group, form.get('meeting') ?? ''));
    return { go: `/${language}/groups/${params.group}/letters/${id}` };
  } catch (thrown) {
    if (!(thrown instanceof Refused) || thrown.refusal.kind !== 'input') throw thrown;
    const mistakes = mistakesOf(thrown, ctx.say, 'kind');
    return { page: lettersPage(await readLetters(posted, typed, mistakes), posted) };
  }
}

async function readLetter(asked: Asked): Promise<LetterShown> {
  const { ctx, params } = asked;
  const group = await groupOf(asked);
  const letter = isId(params.letter) ? await letterById(ctx.db, params.letter) : null;
  if (!letter || letter.groupId !== group.id) refuse({ code: 'http.noPage', kind: 'missing' });
  const text = letter.files.txt ? new TextDecoder().decode(await ctx.files.get(letter.files.txt)) : '';
  const findings = letter.findings.map(({ severity, message, quote, source }) => ({
    ...{ severity, quote, source },
    words: findingWords(message, ctx.say),
  }));
  return { group, letter, lines: text === '' ? [] : text.split('\n'), findings };
}

const FORMATS = ['docx', 'pdf', 'html', 'txt'] as const;

function briefOf({ id, kind, language, title, state, madeAt }: LetterBrief) {
  return { id, kind, language, title, state, madeAt: madeAt.toISOString() };
}

export const letterRoutes: Route[] = [
  reading({
    path: '/groups/:group/letters',
    right: 'officer',
    groupOf: groupIdOf,
    summary: 'Letters of a group, and the form that asks for one',
    read: (asked) => readLetters(asked),
    html: lettersPage,
    json: { schema: lettersShape, of: ({ letters }) => ({ rows: letters.map(briefOf) }) },
  }),
  acting({ path: '/groups/:group/letters', right: 'officer', groupOf: groupIdOf, summary: 'Ask for a letter', act: ask }),
  reading({
    path: '/groups/:group/letters/:letter',
    right: 'officer',
    groupOf: groupIdOf,
    summary: 'One letter with what the checks say of it',
    read: readLetter,
    html: letterPage,
    json: {
      schema: letterShape,
      of: ({ letter, lines, findings }) => ({ ...briefOf(letter), reason: letter.reason, formats: FORMATS.filter((format) => letter.files[format]), lines, findings }),
    },
  }),
  reading({
    path: '/groups/:group/letters/:letter/file',
    right: 'officer',
    groupOf: groupIdOf,
    summary: 'A letter as DOCX, PDF, HTML or text',
    read: async (asked) => {
      const { letter } = await readLetter(asked);
      const format = (Object.keys(TYPES) as PaperWriteFormat[]).find((one) => one === asked.query.get('as')) ?? 'docx';
      const id = letter.files[format] ?? refuse({ code: 'http.noSuchForm', kind: 'missing' });
      return { name: `${asked.params.group}-${letter.kind}-${letter.language}.${format}`, type: TYPES[format], bytes: await asked.ctx.files.get(id) };
    },
    files: { txt: (file) => file },
  }),
];
