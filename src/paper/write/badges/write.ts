// Badges as PDF: plain values in, each name in its own direction.

import { FONT_NAMES } from '../fonts.js';
import { compiler } from '../pdf/compiler.js';
import { BADGE_TEMPLATE } from './template.js';

export interface Badge {
  name: string;
  title: string | null;
  body: string;
  country: string;
  category: string;
  mode: string;
  /** Which group and meeting, and on which days. */
  head: string;
  days: string;
  number: string;
  /** The code to be scanned, as SVG. */
  code: string;
}

export interface BadgeSheet {
  title: string;
  language: string;
  /** Eight on each A4 page, or each on a page of its own size. */
  layout: 'sheet' | 'single';
  badges: readonly Badge[];
}

/** The bytes of the PDF. */
export function badgeBytes(sheet: BadgeSheet): Uint8Array {
  const badges = sheet.badges.map((badge) => ({
    ...badge,
    ...Object.fromEntries((['name', 'body', 'country', 'category', 'mode', 'head', 'days'] as const).map((part) => [part, partOf(badge[part])])),
    title: badge.title ? partOf(badge.title) : null,
  }));
  const fonts = sheet.language === 'ar' ? ['IBM Plex Sans Arabic', 'Noto Sans', 'Noto Sans SC'] : FONT_NAMES;
  const content = JSON.stringify({ ...sheet, fonts, badges });
  const typst = compiler(/\p{Script=Han}|[\u3000-\u303f\uff00-\uffef]/u.test(content));
  const bytes = typst.pdf({ mainFileContent: BADGE_TEMPLATE, inputs: { badges: content } }, {});
  typst.evictCache(3);
  return new Uint8Array(bytes);
}

/** A text with its direction: that of its first letter which has one. Characters that fonts cannot show are left out. */
function partOf(text: string): { text: string; rtl: boolean } {
  const clean = text.replace(/[^\P{Cc}]|[\p{Surrogate}\ufffe\uffff]/gu, '');
  const first = /[\p{Script=Arabic}\p{Script=Hebrew}]|\p{L}/u.exec(clean)?.[0] ?? '';
  return { text: clean, rtl: /[\p{Script=Arabic}\p{Script=Hebrew}]/u.test(first) };
}
