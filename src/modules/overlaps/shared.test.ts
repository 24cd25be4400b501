import { expect, test } from 'vitest';
import { commonWords, markScope, markTitle } from './shared.js';

const en = (text: string) => ({ text, language: 'en' });
const shown = (pieces: { text: string; shared: boolean }[]) => pieces.map(({ text, shared }) => (shared ? `[${text}]` : text)).join('');

test('words that both titles have are marked, in any form, and words between them go along', () => {
  expect(shown(markTitle(en('Quantum key distribution networks – Key management'), en('Key management for a quantum key distribution network')))).toBe('[Quantum key distribution networks] – [Key management]');
  expect(shown(markTitle(en('Tensile testing of copper'), en('Colour of glass')))).toBe('Tensile testing of copper');
});

test('titles in Chinese and Japanese are compared by pairs of characters', () => {
  expect(shown(markTitle({ text: '量子密钥分发网络', language: 'zh' }, { text: '密钥管理', language: 'zh' }))).toBe('[量子密钥分发网络]');
  expect(shown(markTitle({ text: '量子密钥', language: 'zh' }, { text: '铜合金', language: 'zh' }))).toBe('量子密钥');
});

test('of scopes whole phrases are marked and what both titles speak of, not what all scopes say', () => {
  const common = commonWords(en('Key management'), en('Management of keys'));
  const one = en('This document specifies requirements for key supply to cryptographic applications in trusted nodes.');
  const other = en('This Recommendation describes key supply to cryptographic applications and their interfaces.');
  expect(shown(markScope(one, other, common))).toBe('This document specifies requirements for [key supply] to [cryptographic applications] in trusted nodes.');
});

test('nothing is lost: the pieces are the text', () => {
  const texts = ['', '  spaces  ', 'A–B (v1.2), §3: “x”', '密钥 key 管理', 'القياس key 12', 'e\u0301tat'];
  for (const text of texts) for (const other of texts) expect(markTitle(en(text), en(other)).map((piece) => piece.text).join('')).toBe(text);
});
