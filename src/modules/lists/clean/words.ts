// The words of HTML that was made harmless, to be compared with those of the text beside it: an officer who releases a mail has read the text.

const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };

/** The text of clean HTML, its blocks on lines of their own. */
export function wordsOfHtml(html: string): string {
  return html
    .replace(/<(?:br|hr)>|<\/(?:p|div|li|tr|h[1-6]|blockquote|pre|dt|dd|caption)>/g, '\n')
    .replace(/<[^<>]*>/g, '')
    .replace(/&(amp|lt|gt|quot|#39);/g, (_, name: string) => ENTITIES[name] as string)
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

/**
 * Whether the HTML says what the text does not: more than a tenth of its words do not stand in the text. Both are written by one program from
 * one thing; marks, signatures and the addresses of links differ.
 */
export function saysOther(html: string, text: string): boolean {
  const known = new Set(words(text));
  const said = words(wordsOfHtml(html));
  const strange = said.filter((word) => !known.has(word)).length;
  return strange > Math.max(3, said.length / 10);
}

function words(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]{2,}/gu) ?? [];
}
