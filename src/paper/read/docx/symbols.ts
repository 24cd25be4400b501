// Characters of the symbol fonts, which Word keeps in the private use area: the signs that they show.

const SYMBOL: Record<number, string> = { 0xb7: '•', 0xa7: '♣', 0x2d: '−', 0xb0: '°', 0xae: '→', 0xac: '←', 0xa3: '≤', 0xb3: '≥', 0xb1: '±', 0xb4: '×', 0xd2: '®', 0xd3: '©', 0xd4: '™', 0x61: 'α', 0x62: 'β', 0x6d: 'μ', 0x57: 'Ω' };
const WINGDINGS: Record<number, string> = { 0xa7: '▪', 0x6c: '●', 0x6e: '■', 0x71: '❑', 0x75: '◆', 0x76: '❖', 0x77: '⬥', 0x9f: '•', 0xa8: '◻', 0xd8: '➢', 0xe0: '→', 0xdf: '←', 0xf0: '⇨', 0xfc: '✓', 0xfb: '✗', 0xfe: '☑', 0x28: '☎', 0x2a: '✉', 0x2b: '✉', 0x3a: '🖥', 0x4a: '☺', 0x2d: '–' };

/** The text with symbol-font characters replaced by what is seen; an unknown one is dropped, as nothing can be said of it. */
export function symbols(text: string, font = ''): string {
  const table = /wingdings|webdings/i.test(font) ? WINGDINGS : SYMBOL;
  const byFont = /wingdings|webdings|^symbol$/i.test(font);
  if (!byFont && !/[\uf000-\uf0ff]/.test(text)) return text;
  return Array.from(text, (sign) => {
    const code = sign.codePointAt(0) as number;
    if (code >= 0xf000 && code <= 0xf0ff) return table[code - 0xf000] ?? WINGDINGS[code - 0xf000] ?? '';
    return byFont ? (table[code] ?? sign) : sign;
  }).join('');
}
