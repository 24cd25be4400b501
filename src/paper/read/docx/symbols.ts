// Characters of the symbol fonts, which Word keeps in the private use area: the signs that they show.

const SYMBOL: Record<number, string> = {
  183: '•',
  167: '♣',
  45: '−',
  176: '°',
  174: '→',
  172: '←',
  163: '≤',
  179: '≥',
  177: '±',
  180: '×',
  210: '®',
  211: '©',
  212: '™',
  97: 'α',
  98: 'β',
  109: 'μ',
  87: 'Ω',
};
const WINGDINGS: Record<number, string> = {
  167: '▪',
  108: '●',
  110: '■',
  113: '❑',
  117: '◆',
  118: '❖',
  119: '⬥',
  159: '•',
  168: '◻',
  216: '➢',
  224: '→',
  223: '←',
  240: '⇨',
  252: '✓',
  251: '✗',
  254: '☑',
  40: '☎',
  42: '✉',
  43: '✉',
  58: '🖥',
  74: '☺',
  45: '–',
};

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
