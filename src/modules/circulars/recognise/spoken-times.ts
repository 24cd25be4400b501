// Hours that are written in words.

import type { Language } from '../../../kit/languages.js';
import { phrasesOf } from '../languages/index.js';
import { SPOKEN_HOURS } from '../languages/spoken-hours.js';
import { custom, sourceOf } from './patterns.js';

export interface SpokenTime {
  index: number;
  end: number;
  hour: number;
  minute: number;
  half: 'am' | 'pm' | null;
}

export function spokenTimes(text: string, language: Language): SpokenTime[] {
  const { hint, shapes, noon } = SPOKEN_HOURS[language];
  if (!hint.test(text)) return [];
  const found: SpokenTime[] = [];
  for (const [i, [source, add]] of shapes.entries())
    for (const match of custom(language, `spoken${i}`, () => shapeOf(source, language)).all(text)) {
      const end = match.index + match[0].length;
      if (found.some((one) => match.index < one.end && end > one.index)) continue;
      const hour = positionOf(match[1] ?? '', language);
      if (hour === 0) continue;
      const minutes = hour * 60 + add + minutesOf(match[2] ?? '', language);
      const { half, length } = halfAt(text, match.index, end, language);
      const index = match.index + (LEAD.exec(match[0])?.[0].length ?? 0);
      found.push({ index, end: end + length, hour: Math.floor(minutes / 60), minute: minutes % 60, half });
    }
  for (const match of custom(language, 'spokenNoon', () => sourceOf(language, [noon])).all(text))
    found.push({
      index: match.index + (LEAD.exec(match[0])?.[0].length ?? 0),
      end: match.index + match[0].length,
      hour: 12,
      minute: 0,
      half: null,
    });
  found.sort((a, b) => a.index - b.index);
  return found.map((one, i) => ({ ...one, half: one.half ?? late(one.hour, found.slice(0, i), language) }));
}

function shapeOf(source: string, language: Language): string {
  const { hours, minutes } = SPOKEN_HOURS[language];
  const longest = (words: readonly string[]) => [...words].sort((a, b) => b.length - a.length).join('|');
  return sourceOf(language, [
    source.replace('{h}', `(${longest(hours)})`).replace('{m}', `(${longest(minutes.map(([words]) => words))})`),
  ]);
}

function positionOf(word: string, language: Language): number {
  const { hours } = SPOKEN_HOURS[language];
  return (
    hours.findIndex((source, i) =>
      custom(language, `spokenHour${i}`, () => `^${sourceOf(language, [`(?:${source})`])}$`).test(word),
    ) + 1
  );
}

function minutesOf(word: string, language: Language): number {
  const at = SPOKEN_HOURS[language].minutes.find(([source], i) =>
    custom(language, `spokenMinutes${i}`, () => `^${sourceOf(language, [`(?:${source})`])}$`).test(word),
  );
  return at?.[1] ?? 0;
}

// `opens at half past nine and closes at five`: an early hour after a late one is of the afternoon.
function late(hour: number, before: readonly SpokenTime[], language: Language): 'pm' | null {
  const clock = language === 'en' || language === 'es' || language === 'ar' || language === 'zh';
  return clock && hour < 8 && before.some((one) => one.hour > hour) ? 'pm' : null;
}

// `nine in the morning`, «девять часов утра», 上午九时.
function halfAt(
  text: string,
  from: number,
  end: number,
  language: Language,
): { half: 'am' | 'pm' | null; length: number } {
  const { am, pm } = phrasesOf(language).grammar;
  const beside = custom(language, 'spokenHalf', () => {
    const [a, b] = [sourceOf(language, am), sourceOf(language, pm)];
    return language === 'zh'
      ? `(?:(${a})|(${b}))\\s?$`
      : `^,?\\s?(?:(${a}|in the morning)|(${b}|in the afternoon|in the evening))(?![a-z\\u0430-\\u045f])`;
  });
  const match = beside.exec(language === 'zh' ? text.slice(Math.max(0, from - 4), from) : text.slice(end, end + 24));
  const half = match?.[1] ? 'am' : match?.[2] ? 'pm' : null;
  return { half, length: language === 'zh' ? 0 : (match?.[0].length ?? 0) };
}

// What stands before the hour belongs to the sentence.
const LEAD =
  /^(?:at|until|till|to|from|à|dès|entre|et|jusqu'à|vers|de|(?:a |de |desde |hasta )?las?|a|al|a|в|с|до|к|إلى|حتى|في)\s/iu;
