// Brackets are balanced, paragraphs end with a mark, sentences are divided.

import type { Block } from './blocks.js';
import type { Finding } from './finding.js';
import { bodyOf, type Check, findingIn, type Letter, matches, paragraphsOf } from './letter.js';

const KIND = 'punctuation';

export const punctuation: Check = {
  kind: KIND,
  check: (letter) => [
    ...brackets(letter),
    ...unended(letter),
    ...undivided(letter),
    ...doubledMarks(letter),
    ...farewell(letter),
  ],
};

const OPEN: Record<string, string> = {
  '(': ')',
  '（': ')',
  '[': ']',
  '［': ']',
  '«': '»',
  '《': '》',
  '「': '」',
  '“': '”',
};
const CLOSE: Record<string, string> = {
  ')': ')',
  '）': ')',
  ']': ']',
  '］': ']',
  '»': '»',
  '》': '》',
  '」': '」',
  '”': '”',
};

/** A heading may run over two lines without being one paragraph: an opening at the end of one block may close in the next. */
function brackets(letter: Letter): Finding[] {
  const findings: Finding[] = [];
  let carried: Unclosed[] = [];
  for (const block of letter.blocks) {
    const { left, stray } = scan(block);
    for (const one of stray) {
      const pair = carried.findIndex((open) => OPEN[open.mark] === CLOSE[one.mark]);
      if (pair >= 0) carried.splice(pair, 1);
      else findings.push(stuck(letter, one, 'bracketNotOpened'));
    }
    findings.push(...carried.map((open) => stuck(letter, open, 'bracketNotClosed')));
    carried = left;
  }
  return [...findings, ...carried.map((open) => stuck(letter, open, 'bracketNotClosed'))].slice(0, 20);
}

interface Unclosed {
  block: Block;
  at: number;
  mark: string;
}

/** List marks `1)`, `a)`, `iv)` are not closings; nor is a smiling full stop. */
const LIST_MARK = /(?:^|[\s;；,，:：(（])(?:\d{1,2}|[a-zа-яأ-ي]|[ivx]{1,4})$/i;

function scan(block: Block): { left: Unclosed[]; stray: Unclosed[] } {
  const left: Unclosed[] = [];
  const stray: Unclosed[] = [];
  for (let at = 0; at < block.text.length && stray.length < 10 && left.length < 50; at++) {
    const mark = block.text[at] as string;
    if (OPEN[mark]) left.push({ block, at, mark });
    else if (CLOSE[mark]) {
      const top = left[left.length - 1];
      if (top && OPEN[top.mark] === CLOSE[mark]) left.pop();
      else if (!LIST_MARK.test(block.text.slice(Math.max(0, at - 6), at))) stray.push({ block, at, mark });
    }
  }
  return { left, stray };
}

function stuck(letter: Letter, one: Unclosed, code: string): Finding {
  const from = Math.max(0, one.at - 30);
  return findingIn(
    letter,
    KIND,
    one.block,
    code === 'bracketNotClosed' ? one.at : from,
    code === 'bracketNotClosed' ? one.at + 40 : one.at + 1,
    {
      severity: 'warning',
      code,
      params: { mark: one.mark },
    },
  );
}

const ENDED = /[.!?:;,。！？：；，؟؛،…][)）»”"'\]]?\s*$/;
const WORDS = /\p{L}/u;

/** Numbered paragraphs of the letter end with a mark, where most of them do: an agenda inside the letter is a list. */
function unended(letter: Letter): Finding[] {
  const all = paragraphsOf(letter).flatMap(({ number, line }) => {
    const block = letter.blocks.find((one) => one.starts[0]?.line === line);
    return block && WORDS.test(block.text) ? [{ number, block }] : [];
  });
  const open = all.filter(
    ({ block: { text } }) => !ENDED.test(text.trimEnd()) && !/(?:https?:|www\.|@)[!-~]+\s*$/.test(text),
  );
  if (open.length * 2 > all.length) return [];
  return open
    .filter(({ block }) => block.text.length >= 60)
    .map(({ number, block }) => {
      const told = { severity: 'warning', code: 'noFinalMark', params: { number } } as const;
      return findingIn(letter, KIND, block, Math.max(0, block.text.length - 40), block.text.length, told);
    });
}

/** `(QKD) Le mandat`: a new sentence after a bracket, without a full stop. */
function undivided(letter: Letter): Finding[] {
  const pattern = letter.words.sentenceAfterBracket;
  if (!pattern) return [];
  return [...matches(letter, pattern)]
    .filter(
      ({ block, at }) =>
        at > 40 && !/^\s*[–\-•*]/.test(block.text) && !LIST_MARK.test(block.text.slice(Math.max(0, at - 6), at)),
    )
    .map(({ block, at }) =>
      findingIn(letter, KIND, block, Math.max(0, at - 20), at + 20, {
        severity: 'warning',
        expected: ').',
        code: 'sentenceNotEnded',
      }),
    );
}

function doubledMarks(letter: Letter): Finding[] {
  return [
    ...matches(
      letter,
      /(?<![.。…\d])(?:,,|;;|，，|。。|；；|،،|؛؛|(?<=\p{L})\.\.(?![./\p{L}])|,\.(?!\d)|。，|，。)(?!\.)/gu,
    ),
  ].map(({ block, match, at }) =>
    findingIn(letter, KIND, block, Math.max(0, at - 15), at + match[0].length, {
      severity: 'warning',
      code: 'markTwice',
    }),
  );
}

/** The valediction closes with a mark, where a language writes so and the wish before it does. */
function farewell(letter: Letter): Finding[] {
  const pattern = letter.words.valediction;
  if (!pattern) return [];
  return bodyOf(letter)
    .filter((block) => pattern.test(block.text))
    .slice(0, 1)
    .map((block) =>
      findingIn(letter, KIND, block, 0, block.text.length, {
        severity: 'warning',
        expected: `${block.text.trim()}！`,
        code: 'noFinalMark',
        params: { number: '' },
      }),
    );
}
