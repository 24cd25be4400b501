// The language of a paper, from its script and its commonest words.

import type { Language } from '../../../kit/languages.js';
import type { Line } from './lines.js';
import { cue, matches } from './patterns.js';

/** The language, and whether another is nearly as likely. */
export function languageOf(lines: readonly Line[]): { language: Language; certain: boolean } {
  const text = lines
    .map((line) => line.plain)
    .join('\n')
    .slice(0, 40_000);
  const count = (shape: RegExp) => text.match(shape)?.length ?? 0;
  const [han, cyrillic, arabic, latin] = [
    count(/[\u4E00-\u9FFF]/g) * 2.5,
    count(/[\u0400-\u04FF]/g),
    count(/[\u0600-\u06FF]/g),
    count(/[A-Za-zÀ-ÿ]/g),
  ];
  const script = Math.max(han, cyrillic, arabic);
  if (script > latin * 0.4 && script > 20)
    return { language: script === han ? 'zh' : script === cyrillic ? 'ru' : 'ar', certain: true };
  const scores = (['en', 'fr', 'es'] as const).map((language) => ({
    language,
    score: hits(text.slice(0, 12_000), language),
  }));
  scores.sort((a, b) => b.score - a.score);
  const [first, second] = scores as [(typeof scores)[number], (typeof scores)[number]];
  return {
    language: first.score === 0 ? 'en' : first.language,
    certain: first.score > second.score * 1.3 && first.score > 5,
  };
}

function hits(text: string, language: Language): number {
  let n = 0;
  for (const _ of matches(text, cue(language, 'frequent'))) n += 1;
  return n;
}
