// The end of a letter: wish, valediction, signature, number of annexes.

import type { Block } from '../../../paper/paper.js';
import type { Text } from '../languages/sentences/text.js';
import { paragraph } from './blocks.js';
import type { Letter } from './letter.js';
import { named, said } from './said.js';
import { signatureTitle } from './standard.js';

export function closingOf(letter: Letter): Block[] {
  const { words, sitting, kind } = letter;
  const wish = sitting && kind !== 'correction' ? [paragraph(words.wish[0], { role: 'closing' })] : [];
  return [...wish, paragraph(words.valediction[0], { role: 'closing' }), ...signature(letter), ...annexCount(letter)];
}

function signature({ facts, tongues, words }: Letter): Block[] {
  const name = named(facts.signatory?.name, tongues);
  const office: Text = said(facts.signatory?.title, tongues, signatureTitle)?.run ?? words.signatureTitle[0];
  return [paragraph([name ? [name.run, '\n'] : '', office], { role: 'signature' })];
}

function annexCount({ annexes, words, language }: Letter): Block[] {
  const count = annexes.length;
  if (count === 0) return [];
  const said = language === 'zh' ? `${count}件` : ` ${count}`;
  return [paragraph(`${words.annexCount[0]}${words.colon}${said}`, { role: 'note' })];
}
