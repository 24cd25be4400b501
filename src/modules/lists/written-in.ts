// The language of a text by its script: enough to find its words again. In Latin letters it may be any of three.

import type { Language } from '../../kit/languages.js';

const SCRIPTS: [Language, RegExp][] = [
  ['ar', /\p{Script=Arabic}/gu],
  ['zh', /\p{Script=Han}/gu],
  ['ru', /\p{Script=Cyrillic}/gu],
];

/** The language of the script in which at least a fifth of a text's letters are written; null for Latin letters. A sign of Chinese counts for three. */
export function writtenIn(text: string): Language | null {
  const sample = text.slice(0, 5000);
  const count = (pattern: RegExp) => sample.match(pattern)?.length ?? 0;
  const letters = count(/\p{L}/gu);
  const [found] = SCRIPTS.map(([language, script]) => ({ language, share: count(script) * (language === 'zh' ? 3 : 1) })).sort((one, other) => other.share - one.share);
  return found && found.share > 0 && found.share >= letters / 5 ? found.language : null;
}
